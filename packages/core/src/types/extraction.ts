import type { Problem } from '../errors.js'
import type {
  EntityKind,
  EventTypeId,
  FramePart,
  LinkTypeId,
  RelationTypeId,
  RoleId,
} from '../ontology/index.js'
import type { Span } from './document.js'
import type { Attribution, Factuality, Outcome } from './factuality.js'

export type MentionForm = 'name' | 'nominal' | 'pronoun'

/** What held two mentions of one article for one, in words. */
export const joinSteps = {
  'same-name': 'the same name, a part of it, its letters or another spelling',
  beside: 'the text sets them beside each other',
  headline: 'told again in the sentences below the headline',
  'named-later': 'a description that the text names later',
  office: 'an office and who holds it',
  institution: "one country's government or forces",
  'pointing-back': 'words that point back to the nearest that fits',
} as const

export type JoinStep = keyof typeof joinSteps

/** One place in the text that speaks of an entity. */
export interface Mention extends Span {
  readonly form: MentionForm
  /** Why it is held for the one spoken of before; absent for what is spoken of first. */
  readonly joined?: JoinStep
}

/** Degrees; WGS 84. */
export interface Geo {
  readonly lat: number
  readonly lon: number
}

/** Someone or something that one article speaks of. */
export interface Entity {
  readonly id: string
  readonly kind: EntityKind
  /** Its fullest name in the text, or its description ("a police official"). */
  readonly name: string
  readonly aliases: readonly string[]
  /** ISO 3166-1 alpha-2: of a country itself, or whose actor or place it is. */
  readonly country?: string
  /** PLOVER sector code: GOV MIL COP REB … */
  readonly sector?: string
  readonly geo?: Geo
  /** It is all of its country's government or forces ("the army", "Syrian police"), not a part of them. */
  readonly whole?: true
  /** As actors they are that one, by its id in the same record: "rebels of the Front" are the Front. */
  readonly standsFor?: string
  /** The text withholds the name ("on condition of anonymity"). */
  readonly anonymous?: true
  /** The gazetteer entry that it was recognised as. */
  readonly gazetteer?: string
  readonly mentions: readonly Mention[]
}

export type Precision = 'day' | 'month' | 'year' | 'interval' | 'open'

/** When: the words, and the days they mean. Absent parts stay open; `--01-04` where the year is unknown. */
export interface When extends Span {
  readonly from?: string
  readonly to?: string
  readonly precision: Precision
}

export type Bound = 'exact' | 'at-least' | 'at-most' | 'about'

/** How many, of what (`killed`, `injured`, `troops`, `occurrences` …). */
export interface Count {
  readonly what: string
  readonly value: number
  readonly bound: Bound
}

/** Who took part, as what; `attribution` says who alleges that this one did. */
export interface Participant {
  readonly role: RoleId
  /** An entity's id in the same record. */
  readonly entity: string
  readonly attribution?: Attribution
}

export interface PloverCode {
  readonly event: string
  readonly mode?: string
}

/** A word of the sentence that had a say in how something stands, and what it did ("negates", "planned", "claims"). */
export interface MarkWord extends Span {
  readonly does: string
}

/** Why a telling was found; its sentence's tree is among the record's `trees`. */
export interface Why {
  /** The entry of the lexicon that matched, with an example that is not the article's. */
  readonly frame: { readonly part: FramePart; readonly pattern: string; readonly example: string }
  /** The words in each role, where its sentence has them. */
  readonly words: readonly (Span & { readonly role: RoleId })[]
  readonly marks: readonly MarkWord[]
  /** What the confidence was estimated from, and how much each sign speaks for it (log-odds; 0 for nothing). */
  readonly signs: readonly { readonly sign: string; readonly weight: number }[]
}

/** One sentence as the parser saw it (Universal Dependencies); `head` is an index into `words`, -1 of the root. */
export interface SentenceTree extends Span {
  readonly words: readonly (Span & {
    readonly upos: string
    readonly relation: string
    readonly head: number
  })[]
}

/** What every telling of a fact has, whether it is an event or a relation. */
export interface Told {
  readonly when?: When
  readonly counts?: readonly Count[]
  readonly factuality: Factuality
  readonly attribution: Attribution
  /** Over or halted by the time of the article. */
  readonly ended?: true
  readonly outcome?: Outcome
  readonly evidence: Span
  /** The rule that made it, as a word that a reader can look up. */
  readonly rule: string
  /** 0 to 1, three decimals. */
  readonly confidence: number
  /** Only where the article was read with `explain`. */
  readonly why?: Why
}

/** One telling of an event: a trigger, who took part, how sure. */
export interface Telling extends Told {
  readonly type: EventTypeId
  readonly plover: PloverCode
  readonly trigger: Span
  readonly participants: readonly Participant[]
}

/** An event that one article tells, with the further tellings of it in the same article. */
export interface EventMention extends Telling {
  readonly id: string
  readonly triggers?: readonly Span[]
  readonly tellings?: readonly Telling[]
}

/** A state that one article tells: X backs Y. */
export interface RelationMention extends Told {
  readonly id: string
  readonly type: RelationTypeId
  /** An entity's id. */
  readonly source: string
  /** An entity's id. */
  readonly target: string
  readonly trigger?: Span
  /** `holds-post`, `commands`, `leads`: the words of the post. */
  readonly title?: string
}

/** Event (or relation) to event: `source` retaliates for, is about, causes … `target`. */
export interface Link {
  readonly type: LinkTypeId
  readonly source: string
  readonly target: string
  readonly evidence: Span
}

/** Said, but outside the ontology. */
export interface OpenRelation {
  readonly subject: string
  readonly relation: string
  readonly object: string
  readonly evidence: Span
}

/** What was found in one article, before anything is merged across articles: one line of `newsgraph extract`. */
export interface Extraction {
  /** When it was published, as was said with the article or as its own text says. */
  readonly article: { readonly id: string; readonly publishedAt?: string }
  readonly sentences: readonly (readonly [number, number])[]
  readonly entities: readonly Entity[]
  readonly events: readonly EventMention[]
  readonly relations: readonly RelationMention[]
  readonly links: readonly Link[]
  readonly open?: readonly OpenRelation[]
  /** The trees of the sentences that tell something; only where the article was read with `explain`. */
  readonly trees?: readonly SentenceTree[]
  readonly problems: readonly Problem[]
}
