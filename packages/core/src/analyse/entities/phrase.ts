import type { Gender, PronounReading } from '../../languages/index.js'
import type { EntityKind } from '../../ontology/index.js'
import type { GazetteerEntry, MentionForm } from '../../types/index.js'
import type { GrammaticalNumber, Title } from './found-mention.js'

/** What a phrase is to the word that governs it. */
export type PhraseRole = 'subject' | 'object' | 'other'

/** A noun phrase or pronoun as its own words tell it, before it is known whom else the article calls so. */
export interface Phrase {
  /** `order` of its line. */
  readonly line: number
  readonly from: number
  readonly to: number
  readonly head: number
  readonly start: number
  readonly end: number
  readonly form: MentionForm
  readonly kind: EntityKind
  readonly number: GrammaticalNumber
  readonly definite: boolean
  readonly role: PhraseRole
  /** Names: their words as they are compared. Nominals: none. */
  readonly words: readonly string[]
  /** Nominals: lemmas of the words before the head that tell it from others; no determiners. */
  readonly modifiers: readonly string[]
  /** Head lemma of a nominal, class noun of a name. */
  readonly classNoun?: string
  readonly entry?: GazetteerEntry
  readonly country?: string
  readonly sector?: string
  readonly gender?: Gender
  readonly demonym?: true
  readonly former?: true
  /** A bare noun before another noun. */
  readonly modifier?: true
  readonly anonymous?: true
  readonly title?: Title
  /** Nominals: the token of whoever has it ("his wife", "Iraq's army"). */
  readonly possessor?: number
  /** Nominals: says only what one is to another ("ally"). */
  readonly relational?: true
  /** Nominals: the numeral before it. */
  readonly numeral?: string
  /** "this", "that" and the like before it. */
  readonly demonstrative?: true
  readonly reading?: PronounReading
  /** "both", "each" in a noun's place: two that were named. */
  readonly dual?: true
  /** "each other", "one another". */
  readonly reciprocal?: true
  /** Relative pronouns: the token that their clause hangs by. */
  readonly antecedent?: number
}

/** The phrases of an article in text order, and which of them each token of a line belongs to (-1: none). */
export interface Phrases {
  readonly all: readonly Phrase[]
  readonly owners: readonly Int32Array[]
}
