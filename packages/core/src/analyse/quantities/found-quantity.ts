import type { Bound, Span } from '../../types/index.js'

/** A number that the text tells, and the noun that it counts. */
export interface FoundQuantity extends Span {
  readonly sentence: number
  /** Tokens of that sentence, half-open. */
  readonly first: number
  readonly last: number
  /** The token of the counted noun; of a bare number ("killed three") the number itself. */
  readonly head: number
  readonly value: number
  /** The larger of two, in "between three and five". */
  readonly max?: number | undefined
  readonly bound: Bound
  /** "a soldier": one, but nobody counted. */
  readonly article?: true | undefined
  /** "the second drone": no count. */
  readonly ordinal?: true | undefined
}
