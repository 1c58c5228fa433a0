import { bench, describe } from 'vitest'
import { seedLayout } from '#viewer/layout/seed-layout.ts'
import { drawn } from '#viewer/state/drawn.ts'
import { edgeRows } from '#viewer/state/edge-rows.ts'
import { histogram } from '#viewer/state/histogram.ts'
import { searchOver } from '#viewer/state/search.ts'
import { initialState } from '#viewer/state/view-state.ts'
import { visible } from '#viewer/state/visible.ts'
import { plantedGraph } from '../../helpers/planted-graph.ts'

/** What one step of the time brush costs, and one search: goals are 50 ms each at 50,000 edges (10,000 nodes). */
for (const size of [1_000, 10_000]) {
  const { graph } = plantedGraph(size)
  const rows = edgeRows(graph)
  const { communities } = seedLayout(graph)
  const search = searchOver(graph)
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
      histogram(rows, 'happened', (key) => seen.edges.has(key))
    })

    bench('a filter by type', () => {
      visible(graph, rows, { ...initialState, filters: { type: ['meets'] } }, communities)
    })

    bench('a search as one types', () => {
      search('actor n12')
    })
  })
}
