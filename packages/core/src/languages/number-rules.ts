import type { Bound } from '../types/index.js'

/** Words before (or after) a number that say how exactly it is meant. */
export interface BoundPhrase {
  readonly words: readonly string[]
  readonly bound: Bound
}

/** The words by which a language tells how many. All in lower case. */
export interface NumberRules {
  readonly cardinals: ReadonlyMap<string, number>
  /** "hundred", "million", "dozen". */
  readonly multipliers: ReadonlyMap<string, number>
  readonly ordinals: ReadonlyMap<string, number>
  /** "3rd": the figures are the first group. */
  readonly ordinalFigures: RegExp
  /** "2,500.5": figures with what stands between thousands and before decimals. */
  readonly figures: RegExp
  readonly thousandsMark: string
  readonly decimalMark: string
  /** "a" and "an", that are one before a noun and before "dozen". */
  readonly articles: ReadonlySet<string>
  /** "half a dozen". */
  readonly halves: ReadonlySet<string>
  /** Words that are a number before a noun: "both", "twin". */
  readonly pairs: ReadonlyMap<string, number>
  /** "a pair of": nouns that are a number before `of`. */
  readonly groups: ReadonlyMap<string, { readonly value: number; readonly bound: Bound }>
  readonly before: readonly BoundPhrase[]
  readonly after: readonly BoundPhrase[]
  /** "and" within a number ("a hundred and five") and between the ends of "between three and five". */
  readonly and: string
  readonly rangeWords: ReadonlySet<string>
  readonly between: string
  /** "of" in "a pair of". */
  readonly of: string
  /** After these a figure is a name or a label, no count: "No. 10", "aged 25", "number 5". */
  readonly labels: ReadonlySet<string>
  /** After figures these tell the time of day: "0530 GMT". */
  readonly clocks: ReadonlySet<string>
  readonly currencies: ReadonlySet<string>
}
