import { describe, expect, it } from 'vitest'
import { edgeRows } from '#viewer/state/edge-rows.ts'
import { readGraphFile } from '#viewer/state/graph-file.ts'
import { type Change, changed, initialState } from '#viewer/state/view-state.ts'
import { visible } from '#viewer/state/visible.ts'
import { graphFile } from '../../helpers/graph.ts'

const graph = readGraphFile(graphFile())
const rows = edgeRows(graph)
const seenWith = (change: Change) => visible(graph, rows, changed(initialState, change))

describe('what is visible', () => {
  it('is everything while nothing is chosen', () => {
    const seen = seenWith({})
    expect(seen.edges.size).toBe(graph.size)
    expect(seen.nodes.size).toBe(graph.order)
    expect(seen.hiddenEdges).toBe(0)
  })

  it('is one of the chosen values of each facet, and all facets together', () => {
    const seen = seenWith({ filters: { type: ['attacks', 'kills'], status: ['asserted'] } })
    expect([...seen.edges].sort()).toEqual(['drones', 'killed', 'raid-15', 'raid-17', 'rockets'])
    expect(seen.hiddenEdges).toBe(graph.size - 5)
  })

  it('counts for a facet what the other facets leave', () => {
    const counts = seenWith({ filters: { status: ['claimed'] } }).counts
    expect(counts.get('status')?.find(({ value }) => value === 'asserted')?.count).toBe(13)
    expect(counts.get('type')).toEqual([{ value: 'attacks', count: 1, chosen: false }])
  })

  it('keeps edges without a date in a time window until told otherwise, and counts them', () => {
    const window = { from: '2031-03-11', to: '2031-03-17' }
    const kept = seenWith(window)
    expect(kept.edges.has('backs')).toBe(true)
    expect(kept.edges.has('rockets')).toBe(false)
    const strict = seenWith({ ...window, undated: false })
    expect([...strict.edges].sort()).toEqual(['drones', 'raid-15', 'raid-17', 'shells'])
    expect(strict.hiddenBy.get('undated')).toBe(13)
    expect(strict.hiddenBy.get('time')).toBe(5)
  })

  it('follows the other clock when asked', () => {
    const seen = seenWith({ clock: 'published', from: '2031-03-20' })
    expect([...seen.edges].sort()).toEqual(['fishermen', 'raid-17', 'rockets', 'spared', 'third'])
  })

  it('is the neighbourhood of one node by depth', () => {
    expect([...seenWith({ ego: { node: 'league', depth: 1 } }).nodes].sort()).toEqual(['league', 'velia'])
    expect(seenWith({ ego: { node: 'league', depth: 2 } }).nodes.has('norland')).toBe(true)
  })
})
