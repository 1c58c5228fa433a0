import { describe, expect, it } from 'vitest'
import { edgeRows } from '#viewer/state/edge-rows.ts'
import { readGraphFile } from '#viewer/state/graph-file.ts'
import { overviewOf } from '#viewer/state/overview.ts'
import { type Change, changed, initialState } from '#viewer/state/view-state.ts'
import { visible } from '#viewer/state/visible.ts'
import { graphFile } from '../../helpers/graph.ts'

const graph = readGraphFile(graphFile())
const rows = edgeRows(graph)
const overviewWith = (change: Change) =>
  overviewOf(graph, rows, visible(graph, rows, changed(initialState, change)).edges)
const overview = overviewWith({})

describe('what stands out in a graph', () => {
  it('begins with the entities that have most edges, without those that nobody names', () => {
    expect(overview.busiest.slice(0, 2)).toEqual([
      { node: 'norland', edges: 7 },
      { node: 'front', edges: 7 },
    ])
    expect(overview.busiest.map(({ node }) => node)).not.toContain('unknown-2')
  })

  it('names what several independent sources tell, and what is denied', () => {
    expect(overview.supported.map(({ key }) => key)).toEqual(['backs'])
    expect(overview.disputed.map(({ key }) => key).sort()).toEqual(['arms', 'spared'])
  })

  it('is only of what a filter leaves', () => {
    const { busiest, supported } = overviewWith({ filters: { type: ['meets'] } })
    expect(busiest.map(({ node }) => node)).toEqual(['renn', 'tarn'])
    expect(supported).toEqual([])
  })

  it('lists the latest events first, and only what is said to have happened', () => {
    expect(overview.latest[0]?.key).toBe('rockets')
    expect(overview.latest.map(({ edge }) => edge.modality)).toEqual(overview.latest.map(() => 'actual'))
  })
})
