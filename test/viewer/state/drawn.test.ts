import { describe, expect, it } from 'vitest'
import { drawn } from '#viewer/state/drawn.ts'
import { edgeRows } from '#viewer/state/edge-rows.ts'
import { readGraphFile } from '#viewer/state/graph-file.ts'
import { type Change, changed, initialState } from '#viewer/state/view-state.ts'
import { visible } from '#viewer/state/visible.ts'
import { graphFile } from '../../helpers/graph.ts'

const graph = readGraphFile(graphFile())
const rows = edgeRows(graph)
const drawnWith = (change: Change) => {
  const state = changed(initialState, change)
  return drawn(graph, rows, visible(graph, rows, state), state)
}
const line = (change: Change, member: string) =>
  drawnWith(change).edges.find(({ members }) => members.includes(member))

describe('what is drawn', () => {
  it('bundles the edges from one node to another into one line', () => {
    expect(line({}, 'raid-15')).toMatchObject({ members: ['boats', 'raid-15', 'raid-17'], stroke: 'solid' })
  })

  it('spreads the bundle that is selected', () => {
    expect(line({ selection: { pair: ['army', 'front'] } }, 'raid-15')?.members).toEqual(['raid-15'])
    expect(line({ selection: { edge: 'boats' } }, 'raid-15')?.members).toEqual(['raid-15'])
  })

  it('draws each status so that it is told without colour', () => {
    const strokes = ['meets', 'shells', 'observers', 'spared'].map((edge) => line({}, edge)?.stroke)
    expect(strokes).toEqual(['solid', 'dashed', 'dotted', 'double'])
    expect(line({ selection: { edge: 'boats' } }, 'boats')?.head).toBe('bar')
  })

  it('folds unidentified attackers of one target into one mark, until it is opened', () => {
    const folded = drawnWith({})
    expect(folded.nodes.find(({ key }) => key === 'fold:base')?.members).toEqual(['unknown-1', 'unknown-3'])
    expect(folded.nodes.some(({ key }) => key === 'unknown-1')).toBe(false)
    expect(folded.nodes.some(({ key }) => key === 'unknown-2')).toBe(true)
    expect(drawnWith({ unfolded: ['base'] }).nodes.some(({ key }) => key === 'unknown-1')).toBe(true)
  })

  it('loses no edge: every visible one is the member of one line', () => {
    const members = drawnWith({}).edges.flatMap((one) => one.members)
    expect([...members].sort()).toEqual(graph.edges().sort())
  })
})
