import type { FactEvent, FactLink, FactRelation, Facts, SourceOf } from '../types/index.js'
import { sortedBy } from './by-key.js'
import { containmentOf } from './containment.js'
import { contradictions } from './contradictions.js'
import type { DecidedEntities } from './decide-entities.js'
import { joinEvents } from './join-events.js'
import type { ReadArticle } from './local-entities.js'
import { placeOf, wordsAt } from './local-entities.js'
import { localEvents, localRelations } from './local-event.js'
import type { ResolveOptions } from './resolve.js'
import { sameStory } from './same-story.js'
import { summedEvent } from './sum-events.js'
import { summedRelations } from './sum-relations.js'

/** What happened and what holds, over all articles: events, relations and links between them. */
export function decideFacts(
  read: readonly ReadArticle[],
  decided: DecidedEntities,
  { gazetteer }: ResolveOptions,
): Facts {
  const { entities, ids, known } = decided
  const byArticle = new Map(read.map((one) => [one.article.id, one]))
  const sources: SourceOf = {
    story: (id) => byArticle.get(id)?.story ?? id,
    outlet: (id) => byArticle.get(id)?.article.source,
  }
  const idsOf = (articleId: string): ReadonlyMap<string, string> => ids.get(articleId) ?? new Map()
  const relations = summedRelations(
    read.flatMap((one) => localRelations(one, idsOf(one.article.id))),
    sources,
  )
  const context = {
    entities,
    containment: containmentOf(entities, gazetteer),
    known: (id: string) => known.has(id),
    stories: sameStory(read, decided),
    placesOf: placesIn(
      relations.map(({ relation }) => relation),
      known,
    ),
  }
  const factIds = new Map<string, string>()
  const noteIds = (
    id: string,
    members: readonly { readonly articleId: string; readonly localId: string }[],
  ): void => {
    for (const { articleId, localId } of members) factIds.set(JSON.stringify([articleId, localId]), id)
  }

  const events: FactEvent[] = []
  for (const group of joinEvents(
    read.flatMap((one) => localEvents(one, idsOf(one.article.id))),
    context,
  )) {
    const event = summedEvent(group, sources)
    if (event === undefined) continue
    events.push(event)
    noteIds(event.id, group)
  }
  for (const { relation, members } of relations) noteIds(relation.id, members)
  return {
    entities: [...entities.values()],
    events: sortedBy(events, ({ id }) => id),
    relations: sortedBy(
      relations.map(({ relation }) => relation),
      ({ id }) => id,
    ),
    links: linksOf(read, factIds, contradictions(events)),
  }
}

/** For each entity the named places in which it lies, as the articles say without a doubt. */
function placesIn(
  relations: readonly FactRelation[],
  known: ReadonlySet<string>,
): (id: string) => readonly string[] {
  const places = new Map<string, string[]>()
  for (const { type, source, target, factuality } of relations) {
    if (type !== 'located-in' || factuality.polarity === 'negative' || !known.has(target)) continue
    places.set(source, [...(places.get(source) ?? []), target])
  }
  return (id) => places.get(id) ?? []
}

/** Links in the facts' ids, each once with all the words that say it; what now links to itself is none. */
function linksOf(
  read: readonly ReadArticle[],
  factIds: ReadonlyMap<string, string>,
  derived: readonly FactLink[],
): readonly FactLink[] {
  const keyOf = ({ type, source, target }: Omit<FactLink, 'evidence'>): string =>
    JSON.stringify([type, source, target])
  const links = new Map<string, FactLink>(derived.map((link) => [keyOf(link), link]))
  for (const { article, extraction } of read) {
    const idOf = (local: string): string | undefined => factIds.get(JSON.stringify([article.id, local]))
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
    const [first, ...rest] = sortedBy(link.evidence, (told) =>
      JSON.stringify([told.articleId, placeOf(told)]),
    )
    return first ? { ...link, evidence: [first, ...rest] } : link
  })
}
