import { describe, expect, it } from 'vitest'
import { matricesOf, positionsIn } from '#viewer/layout/matrices.ts'
import { seededRandom } from '#viewer/layout/random.ts'
import { refineInPlace } from '#viewer/layout/refine.ts'
import { type Positions, seedLayout } from '#viewer/layout/seed-layout.ts'
import { plantedGraph } from '../../helpers/planted-graph.ts'

const refined = (graph: ReturnType<typeof plantedGraph>['graph'], known?: Positions): Positions => {
  const { order, nodes, edges } = matricesOf(graph, seedLayout(graph, known))
  refineInPlace({ nodes, edges, iterations: 60 })
  return positionsIn(order, nodes)
}

/** The share of the ten nearest neighbours on the page that are of the same planted community. */
const readability = (positions: Positions, communityOf: (node: string) => number): number => {
  const places = [...positions]
  const random = seededRandom(5)
  const sample = places.filter(() => random() < 200 / places.length)
  let same = 0
  for (const [node, [x, y]] of sample) {
    const near = places
      .filter(([other]) => other !== node)
      .map(([other, [ox, oy]]) => ({ other, distance: (ox - x) ** 2 + (oy - y) ** 2 }))
      .sort((a, b) => a.distance - b.distance)
      .slice(0, 10)
    same += near.filter(({ other }) => communityOf(other) === communityOf(node)).length / 10
  }
  return same / sample.length
}

describe('the layout', () => {
  it('is the same for the same graph, in whatever order its nodes and edges come', () => {
    const one = refined(plantedGraph(300).graph)
    const other = refined(plantedGraph(300, { reversed: true }).graph)
    expect([...other]).toEqual([...one])
  })

  it('keeps known places where they are and puts a new node beside its neighbours', () => {
    const { graph } = plantedGraph(120)
    const known = refined(graph)
    const grown = graph.copy() as typeof graph
    const [neighbour = ''] = graph.nodes()
    grown.addNode('new', graph.getNodeAttributes(neighbour))
    const [, attributes] = [0, graph.getEdgeAttributes(graph.edges()[0] ?? '')]
    grown.addEdgeWithKey('new-edge', 'new', neighbour, attributes)
    const after = refined(grown, known)
    for (const [node, at] of known) expect(after.get(node)).toEqual(at)
    const [x = 0, y = 0] = after.get('new') ?? []
    const [nx = 0, ny = 0] = known.get(neighbour) ?? []
    expect(Math.hypot(x - nx, y - ny)).toBeLessThan(40)
  })

  const sizes = [1_000, 10_000, ...(process.env.NEWSGRAPH_LONG === '1' ? [50_000] : [])]
  it.each(sizes)(
    'is readable at %i nodes: of ten neighbours on the page nine are of one community',
    (size) => {
      const { graph, communityOf } = plantedGraph(size)
      expect(readability(seedLayout(graph).positions, communityOf)).toBeGreaterThanOrEqual(0.9)
    },
    180_000,
  )
})
