import type { NewsGraph } from '@newsgraph/core'
import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import circlepack from 'graphology-layout/circlepack.js'
import { seededRandom } from './random.js'

export type Position = readonly [x: number, y: number]
export type Positions = ReadonlyMap<string, Position>

export interface Seed {
  readonly positions: Positions
  /** The community of each node, numbered from the largest. */
  readonly communities: ReadonlyMap<string, number>
  /** Nodes whose place was known before: refining leaves them where they are. */
  readonly kept: ReadonlySet<string>
}

const spread = 100

/** Who stands beside whom, an edge for each two with how many there are, in the order of the nodes' keys. */
const undirected = (graph: NewsGraph): UndirectedGraph => {
  const simple = new UndirectedGraph()
  const nodes = graph.nodes().sort()
  for (const node of nodes) simple.addNode(node)
  const place = new Map(nodes.map((node, at) => [node, at]))
  /** Two nodes as one number, which sorts as their keys do. */
  const pairs = new Float64Array(graph.size)
  let count = 0
  graph.forEachEdge((_key, _attributes, source, target) => {
    const [one, other] = [place.get(source) ?? 0, place.get(target) ?? 0]
    if (one !== other) pairs[count++] = Math.min(one, other) * nodes.length + Math.max(one, other)
  })
  const sorted = pairs.subarray(0, count).sort()
  for (let at = 0; at < count; ) {
    const pair = sorted[at] ?? 0
    let weight = 0
    for (; sorted[at] === pair; at++) weight += 1
    simple.addEdge(nodes[Math.floor(pair / nodes.length)], nodes[pair % nodes.length], { weight })
  }
  return simple
}

/**
 * Communities by Louvain's method (Blondel et al. 2008, doi:10.1088/1742-5468/2008/10/P10008): for each node the
 * communities that it is in from the widest to the closest, the widest numbered from the largest.
 */
const communitiesOf = (simple: UndirectedGraph): ReadonlyMap<string, readonly number[]> => {
  const nodes = simple.nodes()
  if (simple.size === 0) return new Map(nodes.map((node) => [node, [0]]))
  const { dendrogram } = louvain.detailed(simple, { rng: seededRandom(1), getEdgeWeight: 'weight' })
  const levels = dendrogram.slice(1).reverse()
  const sizes = new Map<number, number>()
  for (const community of levels[0] ?? []) sizes.set(community, (sizes.get(community) ?? 0) + 1)
  const largestFirst = [...sizes].sort(([a, many], [b, more]) => more - many || a - b)
  const rank = new Map(largestFirst.map(([community], index) => [community, index]))
  return new Map(
    nodes.map((node, index) => [
      node,
      levels.map((level, depth) => {
        const community = level[index] ?? 0
        return depth === 0 ? (rank.get(community) ?? 0) : community
      }),
    ]),
  )
}

/** Beside the known neighbours of a new node, at an angle of its own. */
const besideNeighbours = (simple: UndirectedGraph, node: string, known: Positions): Position | undefined => {
  const near = simple.neighbors(node).flatMap((other) => {
    const at = known.get(other)
    return at === undefined ? [] : [at]
  })
  if (near.length === 0) return undefined
  const angle =
    seededRandom([...node].reduce((sum, letter) => sum * 31 + (letter.codePointAt(0) ?? 0), 7))() *
    2 *
    Math.PI
  const x = near.reduce((sum, at) => sum + at[0], 0) / near.length
  const y = near.reduce((sum, at) => sum + at[1], 0) / near.length
  return [x + 8 * Math.cos(angle), y + 8 * Math.sin(angle)]
}

/**
 * First places for all nodes: communities packed as circles in circles, the same for the same graph whatever its order.
 * Nodes with a known place keep it and new ones start beside their neighbours, so that a new article does
 * not shuffle the picture.
 */
export const seedLayout = (graph: NewsGraph, known: Positions = new Map()): Seed => {
  const simple = undirected(graph)
  const communities = communitiesOf(simple)
  simple.updateEachNodeAttributes((node, attributes) => ({
    ...attributes,
    ...Object.fromEntries(
      (communities.get(node) ?? []).map((community, depth) => [`level${depth}`, community]),
    ),
    size: 1 + Math.sqrt(simple.degree(node)),
  }))
  const [[, { length: levels }] = ['', [0]]] = communities
  const packed = circlepack(simple, {
    hierarchyAttributes: Array.from({ length: levels }, (_, depth) => `level${depth}`),
    rng: seededRandom(2),
    scale: 1,
  })
  const all = Object.values(packed)
  const reach = all.reduce((most, { x, y }) => Math.max(most, Math.hypot(x, y)), 1e-9)
  const kept = new Set(simple.nodes().filter((node) => known.has(node)))
  const positions = new Map<string, Position>()
  for (const node of simple.nodes()) {
    const at = packed[node] ?? { x: 0, y: 0 }
    const place =
      known.get(node) ??
      besideNeighbours(simple, node, known) ??
      ([(at.x / reach) * spread, (at.y / reach) * spread] as const)
    positions.set(node, place)
  }
  return {
    positions,
    communities: new Map([...communities].map(([node, [widest = 0]]) => [node, widest])),
    kept,
  }
}
