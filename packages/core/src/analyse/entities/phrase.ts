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
  readonly classNoun?: string | undefined
  readonly entry?: GazetteerEntry | undefined
  readonly country?: string | undefined
  readonly sector?: string | undefined
  readonly gender?: Gender | undefined
  readonly demonym?: true | undefined
  readonly former?: true | undefined
  /** A bare noun before another noun. */
  readonly modifier?: true | undefined
  readonly anonymous?: true | undefined
  readonly title?: Title | undefined
  /** Nominals: the token of whoever has it ("his wife", "Iraq's army"). */
  readonly possessor?: number | undefined
  /** Nominals: says only what one is to another ("ally"). */
  readonly relational?: true | undefined
  /** Nominals: the numeral before it. */
  readonly numeral?: string | undefined
  /** "this", "that" and the like before it. */
  readonly demonstrative?: true | undefined
  readonly reading?: PronounReading | undefined
  /** "both", "each" in a noun's place: two that were named. */
  readonly dual?: true | undefined
  /** "each other", "one another". */
  readonly reciprocal?: true | undefined
  /** Relative pronouns: the token that their clause hangs by. */
  readonly antecedent?: number | undefined
}

/** What every phrase is built over, so that all are built alike: engines answer sooner what they ask of such. */
export const blankPhrase: Phrase = {
  line: 0,
  from: 0,
  to: 0,
  head: 0,
  start: 0,
  end: 0,
  form: 'name',
  kind: 'object',
  number: 'singular',
  definite: true,
  role: 'other',
  words: [],
  modifiers: [],
  classNoun: undefined,
  entry: undefined,
  country: undefined,
  sector: undefined,
  gender: undefined,
  demonym: undefined,
  former: undefined,
  modifier: undefined,
  anonymous: undefined,
  title: undefined,
  possessor: undefined,
  relational: undefined,
  numeral: undefined,
  demonstrative: undefined,
  reading: undefined,
  dual: undefined,
  reciprocal: undefined,
  antecedent: undefined,
}

/** The phrases of an article in text order, and which of them each token of a line belongs to (-1: none). */
export interface Phrases {
  readonly all: readonly Phrase[]
  readonly owners: readonly Int32Array[]
}
