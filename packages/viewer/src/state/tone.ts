import type { EdgeAttributes } from '@newsgraph/core'

export type Tone = 'force' | 'words-against' | 'words-for' | 'help' | 'relation'

/** PLOVER's categories by quad class (PLOVER Manual 2.0): material or verbal, conflict or cooperation. */
const tones: ReadonlyMap<string, Tone> = new Map([
  ...['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION', 'PROTEST', 'INTERCEPT'].map(
    (id) => [id, 'force'] as const,
  ),
  ...['THREATEN', 'REJECT', 'ACCUSE', 'REQUEST', 'CLAIM'].map((id) => [id, 'words-against'] as const),
  ...['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE'].map((id) => [id, 'words-for'] as const),
  ...['COOPERATE', 'AID', 'RETREAT'].map((id) => [id, 'help'] as const),
])

/** The tone of an edge, for its colour: what PLOVER calls its quad class, or `relation`. */
export const toneOf = (edge: Pick<EdgeAttributes, 'plover'>): Tone =>
  tones.get(edge.plover?.event ?? '') ?? 'relation'
