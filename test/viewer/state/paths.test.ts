import { describe, expect, it } from 'vitest'
import { edgeRows } from '#viewer/state/edge-rows.ts'
import { readGraphFile } from '#viewer/state/graph-file.ts'
import { pathBetween } from '#viewer/state/paths.ts'
import { changed, initialState } from '#viewer/state/view-state.ts'
import { visible } from '#viewer/state/visible.ts'
import { graphFile } from '../../helpers/graph.ts'

const graph = readGraphFile(graphFile())
const rows = edgeRows(graph)
const route = (from: string, to: string, by: 'shortest' | 'best', filters = {}) =>
  pathBetween(graph, rows, visible(graph, rows, changed(initialState, { filters })), { from, to, by })?.map(
    ({ key }) => key,
  )

describe('a path', () => {
  it('has the fewest hops, in either direction', () => {
    expect(route('renn', 'league', 'shortest')).toEqual(['commands', 'part', 'observers'])
  })

  it('by evidence goes round what is only planned or said, and takes the best edge of each hop', () => {
    expect(route('norland', 'front', 'best')).toEqual(['backs'])
    expect(route('tarn', 'front', 'best')).toEqual(['post', 'backs'])
  })

  it('never walks over what is denied', () => {
    expect(route('norland', 'front', 'shortest', { status: ['denied'] })).toBeUndefined()
  })

  it('keeps to what is visible', () => {
    expect(route('renn', 'league', 'shortest', { type: ['meets'] })).toBeUndefined()
  })
})
