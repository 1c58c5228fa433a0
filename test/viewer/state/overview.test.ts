import { describe, expect, it } from 'vitest'
import { edgeRows } from '#viewer/state/edge-rows.ts'
import { readGraphFile } from '#viewer/state/graph-file.ts'
import { overviewOf } from '#viewer/state/overview.ts'
import { graphFile } from '../../helpers/graph.ts'

const rows = edgeRows(readGraphFile(graphFile()))
const overview = overviewOf(rows, new Set(rows.map(({ key }) => key)))

describe('what stands out in a graph', () => {
  it('begins with the entities that have most edges, without those that nobody names', () => {
    expect(overview.busiest[0]).toEqual({ node: 'front', edges: 7 })
    expect(overview.busiest.map(({ node }) => node)).not.toContain('unknown-2')
  })

  it('names what several independent sources tell, and what is denied', () => {
    expect(overview.supported.map(({ key }) => key)).toEqual(['backs'])
    expect(overview.disputed.map(({ key }) => key).sort()).toEqual(['arms', 'spared'])
  })

  it('is only of what a filter leaves', () => {
    const { busiest, supported } = overviewOf(rows, new Set(['meets']))
    expect(busiest.map(({ node }) => node)).toEqual(['renn', 'tarn'])
    expect(supported).toEqual([])
  })

  it('lists the latest events first, and only what is said to have happened', () => {
    expect(overview.latest[0]?.key).toBe('rockets')
    expect(overview.latest.map(({ edge }) => edge.modality)).toEqual(overview.latest.map(() => 'actual'))
  })
})
