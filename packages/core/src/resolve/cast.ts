import type { FactEntity } from '../types/index.js'
import { calledIn } from './called-in.js'
import type { DecidedEntities } from './decide-entities.js'
import type { ReadArticle } from './local-entities.js'
import type { FactIds } from './local-event.js'
import { remembering } from './remembering.js'

/** All that an article's events and its story see of those of whom it speaks. */
export interface Cast {
  readonly read: ReadArticle
  readonly ids: FactIds
  /** Named entities other than countries, with how often it speaks of them. */
  readonly named: ReadonlyMap<string, number>
  /** Those of them that it speaks of most. */
  readonly topics: readonly string[]
  /** The words by which it describes each: "driver" for whom it also names. */
  readonly called: ReadonlyMap<string, readonly string[]>
}

const TOPICS = 6

const lastCasts = remembering<Cast>()

const NO_IDS: FactIds = new Map()

/**
 * The cast of each article, in their order. One article's is the same object for as long as nobody in it looks otherwise: what is
 * made of it need not be made again because Iran is spoken of once more.
 */
export const castsOf = (
  read: readonly ReadArticle[],
  { entities, ids: byArticle, looks }: DecidedEntities,
): readonly Cast[] =>
  read.map((one) => {
    const ids = byArticle.get(one.article.id) ?? NO_IDS
    const parts: unknown[] = [one, ids]
    for (const id of ids.values()) parts.push(looks.get(id))
    return lastCasts(parts, () => {
      const named = namedIn(one, ids, entities)
      return { read: one, ids, named, topics: topicsOf(named), called: calledIn(one, ids) }
    })
  })

function namedIn(
  { extraction }: ReadArticle,
  ids: FactIds,
  entities: ReadonlyMap<string, FactEntity>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { id, mentions } of extraction.entities) {
    const entity = entities.get(ids.get(id) ?? '')
    if (entity === undefined || entity.aliases.length === 0 || entity.kind === 'country') continue
    counts.set(entity.id, (counts.get(entity.id) ?? 0) + mentions.length)
  }
  return counts
}

const topicsOf = (named: ReadonlyMap<string, number>): readonly string[] =>
  [...named]
    .sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1))
    .slice(0, TOPICS)
    .map(([entity]) => entity)
