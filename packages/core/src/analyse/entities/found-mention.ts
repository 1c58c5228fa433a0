import type { EntityKind } from '../../ontology/index.js'
import type { Entity, Mention } from '../../types/index.js'

export type GrammaticalNumber = 'singular' | 'plural'

/** One place in the text that speaks of an entity, with what its grammar and words tell. */
export interface FoundMention extends Mention {
  /** Index into the sentences of the text (or of the headline, where `field` says so). */
  readonly sentence: number
  /** Tokens of that sentence, half-open. */
  readonly from: number
  readonly to: number
  /** The token that the phrase hangs by in the tree, `from <= head < to`. */
  readonly head: number
  /** Index into `FoundEntities.entities`. */
  readonly entity: number
  readonly kind: EntityKind
  readonly number: GrammaticalNumber
  /** A name, a personal pronoun, or a nominal under "the", "this", a possessive. */
  readonly definite: boolean
  /** "former president", "ex-general", "the late …". */
  readonly former?: true
  readonly gazetteer?: string
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  /** PLOVER sector code. */
  readonly sector?: string
  readonly anonymous?: true
  /** An adjective or people's name that stands for a country or region: "Iraqi" in "Iraqi troops". */
  readonly demonym?: true
  /** A noun before another noun ("drone" in "drone strike"): it fills a role, but is no phrase of its own. */
  readonly modifier?: true
  /** Head lemma of a nominal ("official"), or the class noun that a name ends or begins with ("brigade"). */
  readonly classNoun?: string
  /** It stands for several that were named apart ("both sides"): indexes into `FoundEntities.entities`. */
  readonly members?: readonly number[]
  /** "each other": each of its members is meant by the others. */
  readonly reciprocal?: true
  /** Words of office before a person's name: "Maj. Gen.", "Foreign Minister", "Iranian commander". */
  readonly title?: Title
}

/** The office that stands before a person's name, as tokens of the mention's sentence, half-open. */
export interface Title {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** An entity of one article before the record's ids are given: every phrase that could fill a role has one. */
export interface FoundEntity extends Omit<Entity, 'id' | 'mentions' | 'standsFor'> {
  /** As actors they are this one (index into `FoundEntities.entities`): "rebels of the Front" are the Front. */
  readonly standsFor?: number
  /** In text order (headline first); never empty. */
  readonly mentions: readonly FoundMention[]
  /** At least one mention is a name. */
  readonly named: boolean
  readonly number: GrammaticalNumber
}

/** All that one article speaks of, with a constant-time way from a token to what it speaks of. */
export interface FoundEntities {
  readonly entities: readonly FoundEntity[]
  /** In text order, headline first. */
  readonly mentions: readonly FoundMention[]
  /**
   * The mention whose phrase hangs by this token; for a token inside a name, the name; for an adjective of a
   * country or people, that country. Undefined for all else.
   */
  mentionAt(sentence: number, token: number, field?: 'title'): FoundMention | undefined
}
