import { describe, expect, it } from 'vitest'
import { numbersPerNode } from '#viewer/layout/matrices.ts'
import { packIslandsInPlace } from '#viewer/layout/pack-islands.ts'
import { seededRandom } from '#viewer/layout/random.ts'

/** Nodes at random places and edges between them by their numbers, as ForceAtlas2's matrices. */
const matrices = (order: number, pairs: readonly (readonly [number, number])[]) => {
  const random = seededRandom(order)
  const nodes = new Float32Array(order * numbersPerNode)
  for (let node = 0; node < order; node++)
    nodes.set([random() * 10, random() * 10, 0, 0, 0, 0, 1, 1, 1, 0], node * numbersPerNode)
  const edges = Float32Array.from(pairs.flatMap(([a, b]) => [a * numbersPerNode, b * numbersPerNode, 1]))
  return { nodes, edges }
}
const at = (nodes: Float32Array, node: number): readonly [number, number] => [
  nodes[node * numbersPerNode] ?? 0,
  nodes[node * numbersPerNode + 1] ?? 0,
]
const star = (first: number, rays: number) =>
  Array.from({ length: rays }, (_, ray) => [first, first + ray + 1] as const)

describe('the islands of a graph', () => {
  it('do not overlap: nodes of different parts are farther from each other than the closest of one part', () => {
    const { nodes, edges } = matrices(25, [...star(0, 9), ...star(10, 6), [17, 18], [19, 20], [21, 22]])
    packIslandsInPlace(nodes, edges)
    const part = (node: number): number =>
      node < 10 ? 0 : node < 17 ? 1 : node < 23 ? Math.floor((node - 17) / 2) + 2 : node
    for (let a = 0; a < 25; a++)
      for (let b = 0; b < a; b++) {
        if (part(a) === part(b)) continue
        const [[ax, ay], [bx, by]] = [at(nodes, a), at(nodes, b)]
        expect(Math.hypot(ax - bx, ay - by)).toBeGreaterThanOrEqual(1)
      }
  })

  it('of up to three nodes lie in level rows beneath the larger ones', () => {
    const { nodes, edges } = matrices(14, [...star(0, 7), [8, 9], [10, 11], [11, 12]])
    packIslandsInPlace(nodes, edges)
    const lowest = Math.min(...Array.from({ length: 8 }, (_, node) => at(nodes, node)[1]))
    for (let node = 8; node < 14; node++) expect(at(nodes, node)[1]).toBeLessThan(lowest)
    expect(at(nodes, 8)[1]).toBe(at(nodes, 9)[1])
    const row = [10, 11, 12].map((node) => at(nodes, node)[0]).sort((a, b) => a - b)
    expect(row[1]).toBe(at(nodes, 11)[0])
  })

  it('stay where they are when a node keeps its place from before', () => {
    const { nodes, edges } = matrices(6, star(0, 3))
    nodes[9] = 1
    const before = nodes.slice()
    packIslandsInPlace(nodes, edges)
    expect(nodes).toEqual(before)
  })
})
