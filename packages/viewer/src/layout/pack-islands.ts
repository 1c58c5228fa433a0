import { numbersPerEdge, numbersPerNode } from './matrices.js'
import { spreadInPlace } from './spread.js'

/** Nodes that hang together, with places of their own around the middle. */
interface Island {
  readonly members: readonly number[]
  readonly places: readonly (readonly [x: number, y: number])[]
}

/** An island with fewer nodes is drawn as a row on the shelf. */
const leastOffShelf = 4
/** How much wider than high the picture is to be. */
const wide = 1.35
const roomOnShelf = 1.35
/** How near two nodes of a large island stand at least. */
const roomOffShelf = 2

/** The components of a graph by their nodes' offsets, the largest first. */
const componentsOf = (nodes: Float32Array, edges: Float32Array): readonly (readonly number[])[] => {
  const above = new Map<number, number>()
  const rootOf = (node: number): number => {
    let at = node
    for (let up = above.get(at); up !== undefined; up = above.get(at)) at = up
    return at
  }
  for (let at = 0; at < edges.length; at += numbersPerEdge) {
    const [one, other] = [rootOf(edges[at] ?? 0), rootOf(edges[at + 1] ?? 0)]
    if (one !== other) above.set(Math.max(one, other), Math.min(one, other))
  }
  const components = new Map<number, number[]>()
  for (let node = 0; node < nodes.length; node += numbersPerNode) {
    const root = rootOf(node)
    const members = components.get(root)
    if (members === undefined) components.set(root, [node])
    else members.push(node)
  }
  return [...components.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))
}

/** An island of four nodes and more: its own refined places at the common distance, its longer axis level. */
const large = (nodes: Float32Array, members: readonly number[]): Island => {
  const own = new Float32Array(members.length * numbersPerNode)
  members.forEach((node, index) => {
    own.set(nodes.subarray(node, node + numbersPerNode), index * numbersPerNode)
  })
  spreadInPlace(own, 1.45)
  const at = members.map((_, index) => [
    own[index * numbersPerNode] ?? 0,
    own[index * numbersPerNode + 1] ?? 0,
  ])
  const mean = (axis: 0 | 1): number => at.reduce((sum, place) => sum + (place[axis] ?? 0), 0) / at.length
  const [mx, my] = [mean(0), mean(1)]
  let [xx, xy, yy] = [0, 0, 0]
  for (const [x = 0, y = 0] of at) {
    xx += (x - mx) ** 2
    xy += (x - mx) * (y - my)
    yy += (y - my) ** 2
  }
  const angle = -0.5 * Math.atan2(2 * xy, xx - yy)
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const level = at.map(
    ([x = 0, y = 0]) =>
      [(x - mx) * cos - (y - my) * sin, (x - mx) * sin + (y - my) * cos] as [number, number],
  )
  let least = Number.POSITIVE_INFINITY
  for (const [index, [x, y]] of level.entries())
    for (const [ox, oy] of level.slice(index + 1)) least = Math.min(least, Math.hypot(ox - x, oy - y))
  const scale = roomOffShelf / Math.max(1e-9, least)
  return { members, places: level.map(([x, y]) => [x * scale, y * scale]) }
}

/** An island of up to three nodes: a level row, its best connected node in the middle. */
const small = (members: readonly number[], degreeOf: (node: number) => number): Island => {
  const order = [...members].sort((a, b) => degreeOf(b) - degreeOf(a) || a - b)
  const [middle, first, last] = order
  const row = [first, middle, last].filter((node) => node !== undefined)
  return { members: row, places: row.map((_, index) => [(index - (row.length - 1) / 2) * roomOnShelf, 0]) }
}

const cellsAround = (places: Island['places']): readonly (readonly [number, number])[] => {
  const cells = new Map<string, readonly [number, number]>()
  for (const [x, y] of places)
    for (let dx = -1; dx <= 1; dx++)
      for (let dy = -1; dy <= 1; dy++) {
        const cell = [Math.round(x) + dx, Math.round(y) + dy] as const
        cells.set(cell.join(' '), cell)
      }
  return [...cells.values()]
}

/** Steps from the middle outwards, within an ellipse that is wider than high. */
const outwards = (reach: number): readonly (readonly [number, number])[] => {
  const steps: [number, number][] = []
  for (let x = -reach; x <= reach; x++) for (let y = -reach; y <= reach; y++) steps.push([x, y])
  const far = ([x, y]: readonly [number, number]): number => Math.hypot(x / wide, y)
  return steps.sort((a, b) => far(a) - far(b) || a[0] - b[0] || a[1] - b[1])
}

/**
 * Puts the parts of a graph that do not hang together beside each other, in place: large ones around the middle,
 * fitted into each other cell by cell (after Freivalds, Dogrusoz and Kikusts 2002, doi:10.1007/3-540-45848-4_30),
 * and those of up to three nodes on a shelf beneath. Graphs with a fixed node or over `most` nodes stay as they are.
 */
export const packIslandsInPlace = (nodes: Float32Array, edges: Float32Array, most = 2_000): void => {
  const order = nodes.length / numbersPerNode
  if (order < 2 || order > most) return
  for (let node = 0; node < nodes.length; node += numbersPerNode) if (nodes[node + 9] === 1) return
  const degrees = new Map<number, number>()
  for (let at = 0; at < edges.length; at += numbersPerEdge)
    for (const node of [edges[at] ?? 0, edges[at + 1] ?? 0]) degrees.set(node, (degrees.get(node) ?? 0) + 1)
  const components = componentsOf(nodes, edges)
  const put = ({ members, places }: Island, dx: number, dy: number): void => {
    members.forEach((node, index) => {
      const [x, y] = places[index] ?? [0, 0]
      nodes[node] = x + dx
      nodes[node + 1] = y + dy
    })
  }

  const taken = new Set<string>()
  let [left, right, low] = [0, 0, 0]
  const larger = components.filter(({ length }) => length >= leastOffShelf)
  const steps = outwards(Math.ceil(Math.sqrt(order) * roomOffShelf) + 8)
  for (const members of larger) {
    const island = large(nodes, members)
    const cells = cellsAround(island.places)
    const [dx, dy] = steps.find(([sx, sy]) => cells.every(([x, y]) => !taken.has(`${x + sx} ${y + sy}`))) ?? [
      right + 4,
      0,
    ]
    put(island, dx, dy)
    for (const [x, y] of cells) taken.add(`${x + dx} ${y + dy}`)
    for (const [x, y] of island.places) {
      left = Math.min(left, x + dx)
      right = Math.max(right, x + dx)
      low = Math.min(low, y + dy)
    }
  }

  const rows = components
    .filter(({ length }) => length < leastOffShelf)
    .map((members) => small(members, (node) => degrees.get(node) ?? 0))
  const lengthOf = ({ members }: Island): number => members.length * roomOnShelf + 1.1
  const total = rows.reduce((sum, row) => sum + lengthOf(row), 0)
  const width = Math.max(
    (right - left) * 1.1,
    Math.sqrt(total * wide),
    lengthOf(rows[0] ?? { members: [], places: [] }),
  )
  const perRow = total / Math.max(1, Math.ceil(total / width))
  let [x, y] = [0, low - (larger.length === 0 ? 0 : 2)]
  for (const row of rows) {
    if (x > 0 && x + lengthOf(row) / 2 > perRow) [x, y] = [0, y - 1.1]
    put(row, (left + right) / 2 - perRow / 2 + x + lengthOf(row) / 2, y)
    x += lengthOf(row)
  }
}
