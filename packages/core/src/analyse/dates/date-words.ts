import type { DateRelation, DateRules, NumberRules } from '../../languages/index.js'
import type { TaggedToken, Upos } from '../../types/index.js'
import type { DateExpression } from './date-expression.js'

/** A sentence's words: as they stand, in lower case without the full stop of an abbreviation, and their tags. */
export interface DateWords {
  readonly surface: readonly string[]
  readonly lower: readonly string[]
  readonly tags: readonly Upos[]
}

/** The words that say when, of one language. */
export interface DateTools {
  readonly dates: DateRules
  readonly numbers: NumberRules
}

/** What one point or stretch of time says, and the index after its last word. */
export interface DatePoint {
  readonly value: DateExpression
  readonly end: number
}

/** The preposition that a point of time stands behind. */
export type DateContext = DateRelation | 'none'

/** Reads one way to tell a time that begins at word `at`; nothing where other words stand there. */
export type DateReader = (
  words: DateWords,
  at: number,
  tools: DateTools,
  context: DateContext,
) => DatePoint | undefined

/** The words of a sentence as the reader of dates wants them. */
export const dateWords = (tokens: readonly TaggedToken[]): DateWords => ({
  surface: tokens.map(({ text }) => text),
  lower: tokens.map(({ lower }) => (lower.endsWith('.') ? lower.replace(/(?<=\p{L}{2})\.$/u, '') : lower)),
  tags: tokens.map(({ upos }) => upos),
})
