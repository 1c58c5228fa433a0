import { english } from '../languages/index.js'
import type { FactEvent, FactLink, FactRelation, Facts, SourceOf } from '../types/index.js'
import { inIdOrder, sortedBy } from './by-key.js'
import type { Cast } from './cast.js'
import { containmentOf } from './containment.js'
import { contradictions } from './contradictions.js'
import type { DecidedEntities } from './decide-entities.js'
import type { EventProfile } from './event-profile.js'
import { joinEvents } from './join-events.js'
import type { ReadArticle } from './local-entities.js'
import { placeOf, wordsAt } from './local-entities.js'
import { type LocalEvent, localEvents, localRelations } from './local-event.js'
import { rememberingOne } from './remembering.js'
import type { ResolveOptions } from './resolve.js'
import type { Stories } from './same-story.js'
import { summedEvent } from './sum-events.js'
import { summedRelations } from './sum-relations.js'

/** The events of all articles in groups, each of what happened once. */
export function groupEvents(
  read: readonly ReadArticle[],
  decided: DecidedEntities,
  {
    gazetteer,
    language = english,
    casts,
    stories,
  }: ResolveOptions & { readonly casts: readonly Cast[]; readonly stories: Stories },
): readonly (readonly EventProfile[])[] {
  const { entities, known, looks } = decided
  const lying = summedRelations(
    read.flatMap((one) =>
      localRelations(one, idsOf(decided, one)).filter(({ type }) => type === 'located-in'),
    ),
    sourcesOf(read),
  )
  return joinEvents(casts, {
    entities,
    looks,
    containment: containmentOf(entities, gazetteer),
    world: gazetteer,
    known: (id: string) => known.has(id),
    stories,
    faint: language.entities.faint,
    anybody: language.entities.anybody,
    placesOf: placesIn(
      lying.map(({ relation }) => relation),
      known,
    ),
  })
}

/** What happened and what holds, over all articles: events, relations and links between them. */
export function decideFacts(
  read: readonly ReadArticle[],
  named: DecidedEntities,
  decided: DecidedEntities,
  groups: readonly (readonly EventProfile[])[],
): Omit<Facts, 'entities'> {
  const sources = sourcesOf(read)
  const relations = summedRelations(
    read.flatMap((one) => localRelations(one, idsOf(decided, one))),
    sources,
  )
  const linking = read.filter(({ extraction }) => extraction.links.length > 0)
  const factIds = new Map(linking.map(({ article }) => [article.id, new Map<string, string>()]))
  const noteIds = (
    id: string,
    members: readonly { readonly articleId: string; readonly localId: string }[],
  ): void => {
    for (const { articleId, localId } of members) factIds.get(articleId)?.set(localId, id)
  }
  const events: FactEvent[] = []
  for (const group of inTheseIds(read, named, decided, groups)) {
    const event = summedEvent(group, sources)
    if (event === undefined) continue
    events.push(event)
    noteIds(event.id, group)
  }
  for (const { relation, members } of relations) noteIds(relation.id, members)
  return {
    events: inIdOrder(events),
    relations: inIdOrder(relations.map(({ relation }) => relation)),
    links: linksOf(linking, factIds, contradictions(events)),
  }
}

/** The same groups, with those who take part under the ids that they have now. */
function inTheseIds(
  read: readonly ReadArticle[],
  named: DecidedEntities,
  decided: DecidedEntities,
  groups: readonly (readonly EventProfile[])[],
): readonly (readonly LocalEvent[])[] {
  const renamed = new Map(
    read
      .filter(({ article }) => named.ids.get(article.id) !== decided.ids.get(article.id))
      .map((one) => [one.article.id, byLocalId(localEvents(one, idsOf(decided, one)))]),
  )
  return groups.map((group) => {
    const events = eventsOf(group)
    return events.some(({ articleId }) => renamed.has(articleId))
      ? events.map((event) => renamed.get(event.articleId)?.get(event.localId) ?? event)
      : events
  })
}

const eventsOf = rememberingOne((group: readonly EventProfile[]): readonly LocalEvent[] =>
  group.map(({ event }) => event),
)

const byLocalId = rememberingOne(
  (events: readonly LocalEvent[]): ReadonlyMap<string, LocalEvent> =>
    new Map(events.map((event) => [event.localId, event])),
)

const idsOf = ({ ids }: DecidedEntities, { article }: ReadArticle): ReadonlyMap<string, string> =>
  ids.get(article.id) ?? new Map()

function sourcesOf(read: readonly ReadArticle[]): SourceOf {
  const byArticle = new Map(read.map((one) => [one.article.id, one]))
  return {
    story: (id) => byArticle.get(id)?.story ?? id,
    outlet: (id) => byArticle.get(id)?.article.source,
  }
}

/** For each entity the named places in which it lies, as the articles say by these relations without a doubt. */
function placesIn(
  relations: readonly FactRelation[],
  known: ReadonlySet<string>,
): (id: string) => readonly string[] {
  const places = new Map<string, string[]>()
  for (const { source, target, factuality } of relations) {
    if (factuality.polarity === 'negative' || !known.has(target)) continue
    places.set(source, [...(places.get(source) ?? []), target])
  }
  return (id) => places.get(id) ?? []
}

/** Links in the facts' ids, each once with all the words that say it; what now links to itself is none. */
function linksOf(
  read: readonly ReadArticle[],
  factIds: ReadonlyMap<string, ReadonlyMap<string, string>>,
  derived: readonly FactLink[],
): readonly FactLink[] {
  const keyOf = ({ type, source, target }: Omit<FactLink, 'evidence'>): string =>
    JSON.stringify([type, source, target])
  const links = new Map<string, FactLink>(derived.map((link) => [keyOf(link), link]))
  for (const { article, extraction } of read) {
    const idOf = (local: string): string | undefined => factIds.get(article.id)?.get(local)
    for (const { type, source, target, evidence } of extraction.links) {
      const [from, to] = [idOf(source), idOf(target)]
      if (from === undefined || to === undefined || from === to) continue
      const key = keyOf({ type, source: from, target: to })
      const told = { articleId: article.id, quote: wordsAt(article, evidence), ...evidence }
      const known = links.get(key)
      links.set(key, { type, source: from, target: to, evidence: known ? [...known.evidence, told] : [told] })
    }
  }
  return sortedBy(links, ([key]) => key).map(([, link]) => {
    if (link.evidence.length === 1) return link
    const [first, ...rest] = sortedBy(link.evidence, (told) =>
      JSON.stringify([told.articleId, placeOf(told)]),
    )
    return first ? { ...link, evidence: [first, ...rest] } : link
  })
}
