import type { When } from '../../types/index.js'

/** A time that the text tells, as the record holds it (`from` and `to` are ISO days), with where it stands. */
export interface FoundDate extends When {
  readonly sentence: number
  /** Tokens of that sentence, half-open. */
  readonly first: number
  readonly last: number
  /** The token that the phrase hangs by in the tree. */
  readonly head: number
  /** Only the day of a commemoration ("marking the second anniversary on Monday of …"). */
  readonly anniversary?: true
  /** The time of what is remembered, which its last word leads on to ("ten years **since**"). */
  readonly remembered?: true
}
