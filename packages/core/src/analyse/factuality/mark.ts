import type { Modality, Outcome, Stance } from '../../types/index.js'

/** A word of the sentence that had a say in how an event stands, and what it did. */
export interface Mark {
  readonly token: number
  readonly does: 'negates' | 'ended' | Exclude<Modality, 'actual'> | Outcome | Stance
}
