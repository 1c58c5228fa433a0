import type { FactEntity, Facts, NodeAttributes } from '../types/index.js'
import { inRole } from './event-ends.js'
import type { GraphEdge } from './graph-edges.js'

const round = (value: number): number => Math.round(value * 1000) / 1000

/** An entity as a node; `events` are those it takes part in that are no edge. */
export function nodeAttributes(entity: FactEntity, events: readonly string[] | undefined): NodeAttributes {
  const { name, kind, aliases, country, sector, geo, anonymous, gazetteer, merges, mentions } = entity
  return {
    label: name,
    kind,
    aliases,
    ...(country !== undefined && { country }),
    ...(sector !== undefined && { sector }),
    ...(geo && { geo: { lat: round(geo.lat), lon: round(geo.lon) } }),
    mentions: mentions.length,
    articles: [...new Set(mentions.map(({ articleId }) => articleId))].sort(),
    ...(events && events.length > 0 && { events }),
    ...(anonymous && { anonymous: true }),
    ...(gazetteer !== undefined && { gazetteer }),
    ...(merges && { merges }),
  }
}

/**
 * Events that have an agent and nothing to end at, by agent. Only agents that some edge ends at are listed: a node is
 * an edge's end or a named place.
 */
export function oneEnded(facts: Facts, edges: readonly GraphEdge[]): ReadonlyMap<string, readonly string[]> {
  const drawn = new Set(edges.map(({ attributes }) => attributes.event))
  const ends = new Set(edges.flatMap(({ source, target }) => [source, target]))
  const listed = new Map<string, string[]>()
  for (const event of facts.events) {
    if (drawn.has(event.id)) continue
    for (const agent of inRole(event, 'agent')) {
      if (ends.has(agent)) listed.set(agent, [...(listed.get(agent) ?? []), event.id])
    }
  }
  return new Map([...listed].map(([agent, events]) => [agent, events.sort()]))
}
