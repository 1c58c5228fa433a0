import type { MultiDirectedGraph } from 'graphology'
import type { Problem } from '../errors.js'
import type { EntityKind, EventTypeId, LinkTypeId, RelationTypeId, RoleId } from '../ontology/index.js'
import type { Span } from './document.js'
import type { Geo, PloverCode } from './extraction.js'
import type { FactCount, FactWhen, Merge } from './facts.js'
import type { Attribution, Modality, Outcome, Polarity, Status } from './factuality.js'

/** An entity's kind; `event` only where each event is a node of its own (`--shape events`). */
export type NodeKind = EntityKind | 'event'

export interface NodeAttributes {
  label: string
  kind: NodeKind
  aliases: readonly string[]
  country?: string
  sector?: string
  geo?: Geo
  /** How often the articles speak of it. */
  mentions: number
  /** Ids of the articles that do, sorted. */
  articles: readonly string[]
  /** Ids of one-ended events that are no edge. */
  events?: readonly string[]
  anonymous?: true
  /** The gazetteer entry that it was recognised as. */
  gazetteer?: string
  /** Why its names are held for one. */
  merges?: readonly Merge[]
}

/** The sentence behind an edge, and where its words stand in the article. Voices name their source by its label. */
export interface EdgeEvidence {
  readonly articleId: string
  readonly start: number
  readonly end: number
  readonly field?: 'title'
  readonly quote: string
  readonly trigger?: Span
  readonly agent?: Span
  readonly target?: Span
  readonly attribution: Attribution
  /** This telling's own, where it does not simply say that it is so. */
  readonly polarity?: 'negative'
  readonly modality?: Exclude<Modality, 'actual'>
  readonly rule: string
  /** How sure this telling is by itself, 0 to 1. */
  readonly confidence?: number
}

export interface EdgeLink {
  readonly type: LinkTypeId
  /** The other event's or relation's id. */
  readonly event: string
}

export interface EdgeAttributes {
  /** Id of the event or relation; several edges of one event share it. */
  event: string
  /** What the edge says; a role or a link only where each event is a node of its own. */
  predicate: EventTypeId | RelationTypeId | RoleId | LinkTypeId
  label: string
  category: 'event' | 'relation' | 'role' | 'link'
  plover?: PloverCode
  status: Status
  modality: Modality
  polarity: Polarity
  /** Voices name their source by its label. */
  attribution: readonly { readonly stance: string; readonly source?: string; readonly unnamed?: true }[]
  ended?: true
  outcome?: Outcome
  when?: FactWhen
  /** Node key. */
  place?: string
  instruments?: readonly string[]
  counts?: readonly FactCount[]
  links?: readonly EdgeLink[]
  /** The post, where the edge is one. */
  title?: string
  /** The edge ends at the event's place because its target is unknown. */
  end?: 'place'
  rule: string
  confidence: number
  sources: number
  evidence: readonly EdgeEvidence[]
}

export interface ArticleRecord {
  readonly title?: string
  readonly source?: string
  readonly url?: string
  readonly publishedAt?: string
  /** Id of the first of the articles that tell this text too: copies, cuts, light rewrites; absent where it stands alone. */
  readonly story?: string
  readonly sha256: string
  readonly text?: string
}

export interface GraphAttributes {
  /** Format version. */
  newsgraph: string
  /** Versions or hashes of program, models, ontology, corrections. */
  made: Readonly<Record<string, string>>
  articles: Readonly<Record<string, ArticleRecord>>
  problems: readonly Problem[]
}

/** A graphology directed multigraph with typed attributes; a pure projection of `Facts`. */
export type NewsGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>
