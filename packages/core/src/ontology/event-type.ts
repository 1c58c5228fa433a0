import type { Frame } from './frames.js'
import type { EntityKind, KindFamily } from './kinds.js'
import type { RoleId } from './roles.js'

export type PloverEvent =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT'
  | 'INTERCEPT'
  | 'CLAIM'

/** A kind, or a whole family of kinds (`person`, `organisation`, `people`, `place`, `object`). */
export type Accepted = EntityKind | KindFamily

/** How the event spoken of in a complement is to be read: "threatened to attack" is a threatened attack. */
export interface ContentReading {
  readonly modality?: 'attempted' | 'planned' | 'threatened' | 'demanded' | 'hypothetical'
  readonly stance?: 'states' | 'claims' | 'confirms' | 'denies' | 'accuses' | 'suspects'
  /** Who does the content when the text leaves it out: the speaker or the one spoken to. */
  readonly agent?: 'agent' | 'target'
  /** The speaker will not have it: "refused to recognise" recognises nobody. */
  readonly polarity?: 'negative'
  /** A speaker's word does not touch it ("condemned the attack": the attack is a fact). */
  readonly fact?: true
}

/** A type of event as data: all that the program knows of it stands in this one entry. */
export interface EventType<Id extends string = string> {
  readonly id: Id
  /** As an edge reads: "attacks", "shoots down". */
  readonly label: string
  readonly plover: PloverEvent
  /** PLOVER mode where the words tell none. */
  readonly mode?: string
  readonly symmetric?: true
  /** It can happen to one target or victim only once: tellings without a date are of one event. */
  readonly once?: true
  /** Whom a bare genitive or compound person names in a noun: "Israel's strikes" the agent (the default), "Khan's murder" the target. */
  readonly genitive?: 'agent' | 'target'
  /** A bare genitive of a place tells where it was: "Sudan's protests". */
  readonly local?: true
  /** Accepted fillers by role; a role that is absent is not taken. `content` takes events: its list is empty. */
  readonly roles: Partial<Readonly<Record<RoleId, readonly Accepted[]>>>
  /** Where several types fit one trigger, the lower number wins (`retaliates-against` 1 … `attacks` 9). */
  readonly precedence: number
  readonly content?: ContentReading
  /** What a number at a role counts: those whom `kills` befell are `killed`. */
  readonly counted?: Partial<Readonly<Record<RoleId, string>>>
  /** Tellings of one happening may differ among these types: "attacked", "killed three". */
  readonly violence?: true
  /** Its nouns ("attack") may take up what a closer type told. */
  readonly general?: true
  /** Violence told as an answer to something becomes this type. */
  readonly answer?: true
  /** Its target is the weapon of another event, which it stopped. */
  readonly intercepts?: true
  /** A thing that it is done to stands for whose it is: "banned the rallies of the party". */
  readonly aimed?: true
  /** It is done by showing or saying it: where it is the purpose of a deed, the deed has done it ("blocked the road to protest"). */
  readonly shown?: true
  /** It is aimed at whom those work for who do it, where nobody else is named: "workers at the mine struck". */
  readonly employer?: true
  /** An occasion: whoever does what the verb beside it tells was there (“said so during a visit to …”). */
  readonly attended?: true
  /** Its targets are those between whom something is: "mediated in the rift between them". */
  readonly among?: true
  /** What the agent is called where it is unknown: "Unidentified attacker". */
  readonly unidentified: string
  readonly frames: readonly Frame[]
}

export const eventType = <const Id extends string>(type: EventType<Id>): EventType<Id> => type

/** A type of state between two entities as data. */
export interface RelationType<Id extends string = string> {
  readonly id: Id
  readonly label: string
  readonly symmetric?: true
  readonly roles: { readonly source: readonly Accepted[]; readonly target: readonly Accepted[] }
  /** Kinds of source and target between which it cannot hold: no country lies in a town. */
  readonly never?: { readonly source: readonly Accepted[]; readonly target: readonly Accepted[] }
  /** What a number at its source counts: "900 soldiers are stationed" are `troops`. */
  readonly counted?: string
  readonly frames: readonly Frame[]
}

export const relationType = <const Id extends string>(type: RelationType<Id>): RelationType<Id> => type
