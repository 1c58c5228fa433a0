import type { Procedure } from './procedure.js'

/** Weighted undirected neighbours by node number. */
type Neighbours = readonly ReadonlyMap<number, number>[]

const linked = (neighbours: Map<number, number>[], a: number, b: number, weight: number): void => {
  for (const [from, to] of a === b ? [[a, a] as const] : [[a, b] as const, [b, a] as const]) {
    const of = neighbours[from]
    of?.set(to, (of.get(to) ?? 0) + weight)
  }
}

/** Moves nodes to the neighbouring community that gains most modularity until none gains; communities by node number. */
const moved = (neighbours: Neighbours, step: () => void): Int32Array => {
  const strengths = neighbours.map((of, i) =>
    [...of].reduce((sum, [to, weight]) => sum + (to === i ? 2 : 1) * weight, 0),
  )
  const total = Math.max(
    1,
    strengths.reduce((sum, one) => sum + one, 0),
  )
  const communities = Int32Array.from(neighbours, (_, i) => i)
  const sums = Float64Array.from(strengths)
  for (let again = true, round = 0; again && round < 50; round += 1) {
    again = false
    for (let i = 0; i < neighbours.length; i += 1) {
      const own = communities[i] ?? 0
      const strength = strengths[i] ?? 0
      const links = new Map<number, number>([[own, 0]])
      for (const [to, weight] of neighbours[i] ?? []) {
        step()
        if (to !== i) links.set(communities[to] ?? 0, (links.get(communities[to] ?? 0) ?? 0) + weight)
      }
      sums[own] = (sums[own] ?? 0) - strength
      const gain = (community: number): number =>
        (links.get(community) ?? 0) - ((sums[community] ?? 0) * strength) / total
      let best = own
      for (const community of links.keys()) {
        const more = gain(community) - gain(best)
        if (more > 1e-12 || (Math.abs(more) <= 1e-12 && best !== own && community < best)) best = community
      }
      sums[best] = (sums[best] ?? 0) + strength
      communities[i] = best
      if (best !== own) again = true
    }
  }
  return communities
}

/** Numbers from 0 on in the order in which communities first come. */
const renumbered = (communities: Int32Array): { numbers: Int32Array; count: number } => {
  const names = new Map<number, number>()
  const numbers = communities.map((one) => {
    const known = names.get(one)
    if (known !== undefined) return known
    names.set(one, names.size)
    return names.size - 1
  })
  return { numbers, count: names.size }
}

/**
 * Groups of nodes with more links inside than between (V. D. Blondel et al., "Fast unfolding of communities in large
 * networks", 2008, doi:10.1088/1742-5468/2008/10/P10008), nodes in their own order, without dice. Community 0 is the largest.
 */
export const communities: Procedure = {
  name: 'newsgraph.communities',
  purpose: 'Which nodes belong together, judged by their links.',
  args: [],
  columns: [
    { name: 'node', type: 'node' },
    { name: 'community', type: 'integer' },
  ],
  run: (_, { source, step }) => {
    const nodes = source.nodes()
    let level: Map<number, number>[] = nodes.map(() => new Map())
    for (const one of source.relationships()) linked(level, one.source.index, one.target.index, 1)
    let membership = Int32Array.from(nodes, (_, i) => i)
    for (;;) {
      const { numbers, count } = renumbered(moved(level, step))
      membership = membership.map((one) => numbers[one] ?? 0)
      if (count === level.length) break
      const next: Map<number, number>[] = Array.from({ length: count }, () => new Map())
      level.forEach((of, i) => {
        for (const [to, weight] of of) if (to >= i) linked(next, numbers[i] ?? 0, numbers[to] ?? 0, weight)
      })
      level = next
    }
    const sizes = new Map<number, number>()
    for (const one of membership) sizes.set(one, (sizes.get(one) ?? 0) + 1)
    const bySize = [...sizes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([one]) => one)
    const place = new Map(bySize.map((one, i) => [one, i]))
    return nodes.map((node, i) => [node, place.get(membership[i] ?? 0)])
  },
}
