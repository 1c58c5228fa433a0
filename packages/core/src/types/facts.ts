import type { EntityKind, EventTypeId, LinkTypeId, RelationTypeId, RoleId } from '../ontology/index.js'
import type { Span } from './document.js'
import type { Count, Geo, Mention, PloverCode, Precision, RelationMention, Telling } from './extraction.js'
import type { Attribution, Factuality, Outcome, Status } from './factuality.js'

/** A list that holds at least one: no evidence, no fact. */
export type NonEmpty<T> = readonly [T, ...T[]]

export interface FactMention extends Mention {
  readonly articleId: string
}

/** One decision to hold two names for the same, in words. */
export interface Merge {
  readonly left: string
  readonly right: string
  readonly reason: string
}

/** Someone or something, decided across articles. */
export interface FactEntity {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  /** All surface names, sorted by code unit; bare nominals are none. */
  readonly aliases: readonly string[]
  readonly country?: string
  readonly sector?: string
  readonly geo?: Geo
  readonly anonymous?: true
  readonly gazetteer?: string
  /** Why its names are held for one, sorted; absent where it has one name only. */
  readonly merges?: readonly Merge[]
  readonly mentions: NonEmpty<FactMention>
}

/** Days over all tellings; the words stand in the tellings. */
export interface FactWhen {
  readonly from?: string
  readonly to?: string
  readonly precision: Precision
}

/** A count summed up: `value` to `max` where tellings differ. */
export interface FactCount extends Count {
  readonly max?: number
}

/** A participant after resolution; `entity` is a fact entity's id. */
export interface FactParticipant {
  readonly role: RoleId
  readonly entity: string
  readonly attribution?: Attribution
}

/** One telling with where it stands. Entity ids in it are those of the facts. */
export interface FactTelling extends Telling {
  /** Further words of this article that tell the same. */
  readonly triggers?: readonly Span[]
  readonly articleId: string
  readonly quote: string
}

export interface FactRelationTelling extends Omit<RelationMention, 'id' | 'source' | 'target' | 'type'> {
  readonly articleId: string
  readonly quote: string
}

interface Summed {
  readonly id: string
  readonly when?: FactWhen
  readonly counts?: readonly FactCount[]
  readonly factuality: Factuality
  readonly attribution: Attribution
  readonly ended?: true
  readonly outcome?: Outcome
  readonly status: Status
  readonly rule: string
  readonly confidence: number
  /** Number of independent sources. */
  readonly sources: number
}

/** One happening, with every telling of it. */
export interface FactEvent extends Summed {
  readonly type: EventTypeId
  readonly plover: PloverCode
  readonly participants: readonly FactParticipant[]
  readonly tellings: NonEmpty<FactTelling>
}

/** One state between two entities, with every telling of it. */
export interface FactRelation extends Summed {
  readonly type: RelationTypeId
  readonly source: string
  readonly target: string
  readonly title?: string
  readonly tellings: NonEmpty<FactRelationTelling>
}

export interface FactLink {
  readonly type: LinkTypeId
  readonly source: string
  readonly target: string
  readonly evidence: NonEmpty<Span & { readonly articleId: string; readonly quote: string }>
}

/** What was decided across all articles: the output of `newsgraph facts`. Lists are sorted by id. */
export interface Facts {
  readonly entities: readonly FactEntity[]
  readonly events: readonly FactEvent[]
  readonly relations: readonly FactRelation[]
  readonly links: readonly FactLink[]
}
