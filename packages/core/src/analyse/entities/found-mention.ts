import type { EntityKind } from '../../ontology/index.js'
import type { Entity, Geo, JoinStep, Mention } from '../../types/index.js'

export type GrammaticalNumber = 'singular' | 'plural'

/** One place in the text that speaks of an entity, with what its grammar and words tell. */
export interface FoundMention extends Omit<Mention, 'field' | 'joined'> {
  readonly field: 'title' | undefined
  readonly joined: JoinStep | undefined
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
  readonly former: true | undefined
  readonly gazetteer: string | undefined
  /** ISO 3166-1 alpha-2. */
  readonly country: string | undefined
  /** PLOVER sector code. */
  readonly sector: string | undefined
  readonly anonymous: true | undefined
  /** An adjective or people's name that stands for a country or region: "Iraqi" in "Iraqi troops". */
  readonly demonym: true | undefined
  /** A noun before another noun ("drone" in "drone strike"): it fills a role, but is no phrase of its own. */
  readonly modifier: true | undefined
  /** Head lemma of a nominal ("official"), or the class noun that a name ends or begins with ("brigade"). */
  readonly classNoun: string | undefined
  /** It stands for several that were named apart ("both sides"): indexes into `FoundEntities.entities`. */
  readonly members: readonly number[] | undefined
  /** "each other": each of its members is meant by the others. */
  readonly reciprocal: true | undefined
  /** Words of office before a person's name: "Maj. Gen.", "Foreign Minister", "Iranian commander". */
  readonly title: Title | undefined
}

/** The office that stands before a person's name, as tokens of the mention's sentence, half-open. */
export interface Title {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** An entity of one article before the record's ids are given: every phrase that could fill a role has one. */
export interface FoundEntity extends Pick<Entity, 'kind' | 'name' | 'aliases'> {
  readonly gazetteer: string | undefined
  readonly country: string | undefined
  readonly sector: string | undefined
  readonly anonymous: true | undefined
  readonly geo: Geo | undefined
  readonly whole: true | undefined
  /** As actors they are this one (index into `FoundEntities.entities`): "rebels of the Front" are the Front. */
  readonly standsFor: number | undefined
  /** The armed group for which this person speaks or which he leads: an index, as above. */
  readonly speaksFor: number | undefined
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
