import type { EntityRules } from '../../languages/index.js'
import type { Chains } from './chains.js'
import type { Line } from './line.js'
import type { Phrases } from './phrase.js'
import type { Quotations } from './quotations.js'
import type { Sides } from './side-of.js'

/** What the search for an antecedent may look at: all that stands before the phrase. */
export interface AnaphorContext {
  readonly lines: readonly Line[]
  readonly phrases: Phrases
  readonly chains: Chains
  readonly rules: EntityRules
  readonly quotations: Quotations
  readonly sides: Sides
  /** Towns before a phrase, told of as places, that stand for their state when they act. */
  seatsBefore(phrase: number): readonly number[]
  /** The country in which an article is set, by what is told up to a phrase; undefined where two could be meant. */
  homeOf(phrase: number): string | undefined
  /** The last phrases with each head lemma or class noun, in text order. */
  readonly lastWithHead: ReadonlyMap<string, readonly number[]>
  /** First-person pronouns by who says them. */
  readonly firstPersons: Map<string, number>
}
