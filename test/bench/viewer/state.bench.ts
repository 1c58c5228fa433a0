import { bench, describe } from 'vitest'
import { findWords } from '#viewer/find/find-words.ts'
import { seedLayout } from '#viewer/layout/seed-layout.ts'
import { drawn } from '#viewer/state/drawn.ts'
import { edgeRows } from '#viewer/state/edge-rows.ts'
import { histogram } from '#viewer/state/histogram.ts'
import { initialState } from '#viewer/state/view-state.ts'
import { visible } from '#viewer/state/visible.ts'
import { plantedGraph } from '../../helpers/planted-graph.ts'

/** What one step of the time brush costs, and one search: goals are 50 ms at 50,000 edges (10,000 nodes), and 50 ms. */
for (const size of [1_000, 10_000, 50_000]) {
  const { graph } = plantedGraph(size)
  const rows = edgeRows(graph)
  const { communities } = seedLayout(graph)
  const find = findWords()
  find({ what: 'names', last: true, slice: graph.mapNodes((_key, { label }) => [label, 0] as const) })
  find({
    what: 'sentences',
    last: true,
    slice: rows.map(({ edge }) => [edge.evidence[0]?.quote ?? '', 0] as const),
  })
  let step = 0

  describe(`${size} nodes, ${graph.size} edges`, () => {
    bench('a loop over all edges (the floor)', () => {
      let sum = 0
      graph.forEachEdge((_key, { confidence }) => {
        sum += confidence
      })
      if (sum < 0) throw new Error('never')
    })

    bench('a step of the time brush', () => {
      step = (step + 1) % 28
      const day = String(1 + step).padStart(2, '0')
      const state = { ...initialState, from: '2024-02-01', to: `2024-09-${day}` }
      const seen = visible(graph, rows, state, communities)
      drawn(graph, rows, seen, state, communities)
      histogram(rows, 'happened', seen.edges.flags)
    })

    bench('a filter by type', () => {
      visible(graph, rows, { ...initialState, filters: { type: ['meets'] } }, communities)
    })

    bench('a search as one types', () => {
      find({ what: 'find', id: 0, words: 'actor n12', most: 64 })
    })
  })
}
