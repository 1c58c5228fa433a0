import type { EntityKind, EventTypeId, LinkTypeId, RelationTypeId, RoleId } from '#core/ontology/index.ts'
import { eventTypes } from '#core/ontology/index.ts'
import type {
  Article,
  Attribution,
  Count,
  Entity,
  EventMention,
  Extraction,
  Gazetteer,
  GazetteerEntry,
  Modality,
  Participant,
  Polarity,
  RelationMention,
  Span,
  Stance,
} from '#core/types/index.ts'
import { gazetteer } from '#core/world/index.ts'

/** Kind, then the words of its mentions as the text has them; `~` before a description, which is no name. */
export type EntitySpec = readonly [
  EntityKind,
  string | readonly string[],
  Partial<Pick<Entity, 'gazetteer' | 'country' | 'sector' | 'geo' | 'anonymous' | 'name'>>?,
]

export interface ToldSpec {
  /** A day, or `[from, to]`, or a year-less `--01-04`; no date unless said. */
  readonly when?: string | readonly [string, string]
  readonly counts?: readonly Count[]
  readonly modality?: Modality
  readonly polarity?: Polarity
  /** `claims:group`: stance and entity; `claims` alone: unnamed. */
  readonly by?: string
  /** Voices behind one participant's part. */
  readonly part?: Readonly<Record<string, string>>
  readonly outcome?: 'intercepted' | 'failed' | 'succeeded'
  readonly ended?: true
  readonly confidence?: number
  readonly tellings?: readonly EventSpec[]
}

/** Type, trigger words, who takes part by role, and what else is told. */
export type EventSpec = readonly [
  EventTypeId,
  string,
  Partial<Readonly<Record<RoleId, string | readonly string[]>>>,
  ToldSpec?,
]

/** Type, source, target, words of the evidence, and what else is told. */
export type RelationSpec = readonly [
  RelationTypeId,
  string,
  string,
  string,
  (ToldSpec & { readonly title?: string })?,
]

export interface ExtractionSpec {
  readonly article?: Partial<Article>
  readonly entities?: Readonly<Record<string, EntitySpec>>
  readonly events?: Readonly<Record<string, EventSpec>>
  readonly relations?: Readonly<Record<string, RelationSpec>>
  readonly links?: readonly (readonly [LinkTypeId, string, string])[]
}

/** An article and what was found in it. */
export interface Read {
  readonly article: Article
  readonly extraction: Extraction
}

const list = <T extends string>(value: T | readonly T[]): readonly T[] =>
  typeof value === 'string' ? [value] : value

const plover = new Map<string, string>(eventTypes.map((type) => [type.id, type.plover]))

/** Builds an extraction by hand: words stand for spans, names of entities for ids. Unknown words throw. */
export function read(id: string, text: string, spec: ExtractionSpec = {}): Read {
  const spanOf = (words: string): Span => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`"${words}" does not stand in "${text}"`)
    return { start, end: start + words.length }
  }
  const sentences = [...text.matchAll(/[^\s.!?][^.!?]*[.!?]?/g)].map((match): [number, number] => [
    match.index,
    match.index + match[0].trimEnd().length,
  ])
  const sentenceOf = ({ start }: Span): Span => {
    const [from, to] = sentences.find(([first, last]) => first <= start && start < last) ?? [0, text.length]
    return { start: from, end: to }
  }
  const voices = (by: string | undefined): Attribution =>
    by === undefined
      ? []
      : by.split('>').map((voice) => {
          const [stance = 'states', source] = voice.split(':')
          return source === undefined
            ? { stance: stance as Stance, unnamed: true as const }
            : { stance: stance as Stance, source }
        })
  const toldOf = (span: Span, told: ToldSpec) => {
    const [from, to] = typeof told.when === 'string' ? [told.when, told.when] : (told.when ?? [])
    return {
      ...(from !== undefined && {
        when: {
          ...span,
          from,
          ...(to !== undefined && { to }),
          precision: from === to ? 'day' : 'interval',
        } as const,
      }),
      ...(told.counts && { counts: told.counts }),
      factuality: { polarity: told.polarity ?? 'positive', modality: told.modality ?? 'actual' },
      attribution: voices(told.by),
      ...(told.ended && { ended: true as const }),
      ...(told.outcome && { outcome: told.outcome }),
      evidence: sentenceOf(span),
      rule: 'by-hand',
      confidence: told.confidence ?? 0.9,
    } as const
  }
  const eventOf = ([type, trigger, parts, told = {}]: EventSpec): Omit<EventMention, 'id' | 'tellings'> => ({
    type,
    plover: { event: plover.get(type) ?? '' },
    trigger: spanOf(trigger),
    participants: Object.entries(parts).flatMap(([role, entities]) =>
      list(entities).map(
        (entity): Participant => ({
          role: role as RoleId,
          entity,
          ...(told.part?.[entity] && { attribution: voices(told.part[entity]) }),
        }),
      ),
    ),
    ...toldOf(spanOf(trigger), told),
  })
  const article: Article = { id, text, ...spec.article }
  return {
    article,
    extraction: {
      article: { id, ...(article.publishedAt !== undefined && { publishedAt: article.publishedAt }) },
      sentences,
      entities: Object.entries(spec.entities ?? {}).map(([entity, [kind, words, more = {}]]): Entity => {
        const surfaces = list(words).map((word) => word.replace(/^~/, ''))
        return {
          id: entity,
          kind,
          name: surfaces[0] ?? entity,
          aliases: surfaces.slice(1),
          mentions: list(words).map((word) => ({
            ...spanOf(word.replace(/^~/, '')),
            form: word.startsWith('~') ? 'nominal' : 'name',
          })),
          ...more,
        }
      }),
      events: Object.entries(spec.events ?? {}).map(
        ([event, parts]): EventMention => ({
          id: event,
          ...eventOf(parts),
          ...(parts[3]?.tellings && { tellings: parts[3].tellings.map(eventOf) }),
        }),
      ),
      relations: Object.entries(spec.relations ?? {}).map(
        ([relation, [type, source, target, words, told = {}]]): RelationMention => ({
          id: relation,
          type,
          source,
          target,
          ...toldOf(spanOf(words), told),
          ...(told.title !== undefined && { title: told.title }),
        }),
      ),
      links: (spec.links ?? []).map(([type, source, target]) => ({
        type,
        source,
        target,
        evidence: { start: 0, end: text.length },
      })),
      problems: [],
    },
  }
}

/** A small world for tests: every name in it is invented, or a country's. */
export const smallWorld = (entries: readonly GazetteerEntry[] = []): Gazetteer =>
  gazetteer(
    [
      {
        id: 'united-states',
        kind: 'country',
        name: 'United States',
        aliases: ['US', 'USA'],
        demonyms: ['American'],
        country: 'US',
      },
      {
        id: 'iraq',
        kind: 'country',
        name: 'Iraq',
        demonyms: ['Iraqi', 'Iraqis'],
        country: 'IQ',
        geo: { lat: 33, lon: 44 },
      },
      { id: 'iran', kind: 'country', name: 'Iran', demonyms: ['Iranian'], country: 'IR' },
      { id: 'anbar', kind: 'region', name: 'Anbar', country: 'IQ', parent: 'iraq' },
      {
        id: 'ain-al-asad-air-base',
        kind: 'facility',
        name: 'Ain al-Asad Air Base',
        aliases: ['Ain al-Asad'],
        country: 'IQ',
        geo: { lat: 33.78565, lon: 42.44123 },
        parent: 'anbar',
      },
      ...entries,
    ],
    { version: 'test' },
  )
