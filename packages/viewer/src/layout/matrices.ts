import type { NewsGraph } from '@newsgraph/core'
import type { Position, Positions, Seed } from './seed-layout.js'

/** Numbers a node takes in ForceAtlas2's matrix: x, y, dx, dy, old dx, old dy, mass, convergence, size, fixed. */
export const numbersPerNode = 10
/** Numbers an edge takes: offset of source, offset of target, weight. */
export const numbersPerEdge = 3

/** How many rounds a graph gets: the layout stops by itself, at the same round every time. */
export const roundsFor = (order: number): number =>
  order < 2 ? 0 : Math.round(Math.min(1200, Math.max(60, 1_200_000 / order)))

export interface Matrices {
  readonly order: readonly string[]
  readonly nodes: Float32Array
  readonly edges: Float32Array
}

/** A seeded graph as ForceAtlas2's matrices, nodes by key so that the file's order does not matter. */
export const matricesOf = (graph: NewsGraph, seed: Seed): Matrices => {
  const order = graph.nodes().sort()
  const offsets = new Map(order.map((node, index) => [node, index * numbersPerNode]))
  const nodes = new Float32Array(order.length * numbersPerNode)
  const weights = new Map<string, [number, number, number]>()
  graph.forEachEdge((_key, _attributes, source, target) => {
    const from = offsets.get(source) ?? 0
    const to = offsets.get(target) ?? 0
    if (from === to) return
    const pair = from < to ? `${from} ${to}` : `${to} ${from}`
    const known = weights.get(pair)
    if (known === undefined) weights.set(pair, [Math.min(from, to), Math.max(from, to), 1])
    else known[2] = Math.min(3, known[2] + 0.25)
  })
  const sorted = [...weights.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const edges = new Float32Array(sorted.length * numbersPerEdge)
  const masses = new Map<number, number>()
  sorted.forEach(([from, to, weight], index) => {
    edges.set([from, to, weight], index * numbersPerEdge)
    masses.set(from, (masses.get(from) ?? 0) + weight)
    masses.set(to, (masses.get(to) ?? 0) + weight)
  })
  order.forEach((node, index) => {
    const [x, y] = seed.positions.get(node) ?? [0, 0]
    const offset = index * numbersPerNode
    nodes.set([x, y, 0, 0, 0, 0, 1 + (masses.get(offset) ?? 0), 1, 1, seed.kept.has(node) ? 1 : 0], offset)
  })
  return { order, nodes, edges }
}

/** The places that a matrix holds. */
export const positionsIn = (order: readonly string[], nodes: Float32Array): Positions =>
  new Map(
    order.map((node, index): [string, Position] => [
      node,
      [nodes[index * numbersPerNode] ?? 0, nodes[index * numbersPerNode + 1] ?? 0],
    ]),
  )
