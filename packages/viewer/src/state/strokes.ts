import type { EdgeAttributes, Status } from '@newsgraph/core'

export type StrokeId = 'solid' | 'dashed' | 'dotted' | 'dash-dot' | 'double'
export type HeadId = 'arrow' | 'bar' | 'none'

/** How a status draws: a line that tells it without colour. `dashes` are lengths on and off in pixels. */
export interface Stroke {
  readonly id: StrokeId
  readonly dashes: readonly number[]
}

/** The menu of strokes; the order is the number that the shader knows them by. */
export const strokes: readonly Stroke[] = [
  { id: 'solid', dashes: [] },
  { id: 'dashed', dashes: [9, 5] },
  { id: 'dotted', dashes: [2, 5] },
  { id: 'dash-dot', dashes: [9, 4, 2, 4] },
  { id: 'double', dashes: [] },
]

const byStatus: Readonly<Record<Status, StrokeId>> = {
  asserted: 'solid',
  attempted: 'solid',
  claimed: 'dashed',
  accused: 'dashed',
  suspected: 'dashed',
  disputed: 'dash-dot',
  denied: 'double',
  planned: 'dotted',
  threatened: 'dotted',
  demanded: 'dotted',
  hypothetical: 'dotted',
}

/** The stroke of an edge: a fact is solid, a claim dashed, a possibility dotted, a denial hollow. */
export const strokeOf = (edge: Pick<EdgeAttributes, 'status' | 'polarity'>): StrokeId =>
  edge.polarity === 'negative' ? 'double' : (byStatus[edge.status] ?? 'dashed')

/** The head of an edge: an arrow, a bar where it was tried and did not succeed. */
export const headOf = (edge: Pick<EdgeAttributes, 'status' | 'outcome'>): HeadId =>
  edge.status === 'attempted' || edge.outcome === 'failed' || edge.outcome === 'intercepted' ? 'bar' : 'arrow'

/** How strong a status is when several edges share one line: the plainest fact decides how it draws. */
export const strengthOf = (status: Status): number =>
  Object.keys(byStatus).length - Object.keys(byStatus).indexOf(status)
