import type { FactEntity } from '../types/index.js'
import { groupedBy } from './by-key.js'
import type { DecidedEntities } from './decide-entities.js'
import { entityLook } from './entity-look.js'
import { type ReadArticle, wordsAt } from './local-entities.js'
import { remembering, rememberingOne, rememberingPairs } from './remembering.js'

/** Which articles report on one story, and what each is about. */
export interface Stories {
  /** Do both articles report on one story, so that what they tell without a date may be the same? */
  alike(a: string, b: string): boolean
  /** May both have been published on the same or the next day, as far as they say? */
  near(a: string, b: string): boolean
  /** The named entities that an article speaks of most, countries aside. */
  topics(articleId: string): readonly string[]
}

/** So many named entities, countries aside, must be in both articles, … */
const SHARED = 2
/** … and such a share of those in the one that names fewer, … */
const OVERLAP = 0.4
/** … so near must their words be (cosine of logarithmic counts), … */
const NEAR = 0.4
/** … or, where half as many are, so near … */
const FEW = OVERLAP / 2
const CLOSE = 0.5
/** … and so many days apart may they have been published, where both say when. */
const DAYS = 2
/** Reports of the same or the next day tell the same news. */
const NEAR_DAYS = 1
const TOPICS = 6
const MS_PER_DAY = 86_400_000

/**
 * Compares articles by whom they name and by the words of their mentions and triggers. Two texts on one subject, months
 * apart, may be just as near: that is why an event with an unresolved date of its own is not joined on this ground.
 */
export function sameStory(read: readonly ReadArticle[], { entities, ids }: DecidedEntities): Stories {
  const byId = new Map(read.map((one) => [one.article.id, one]))
  const bagOf = (id: string): Bag => {
    const read = byId.get(id)
    return read ? bag(read) : NO_WORDS
  }
  const named = memo((id) => namedIn(byId.get(id), ids.get(id) ?? new Map(), entities))
  const compare = (a: string, b: string): boolean => {
    const shared = [...named(a).keys()].filter((entity) => named(b).has(entity)).length
    const fewer = Math.min(named(a).size, named(b).size)
    if (shared < Math.max(SHARED, FEW * fewer) || !within(DAYS, byId.get(a), byId.get(b))) return false
    return cosine(bagOf(a), bagOf(b)) >= (shared >= OVERLAP * fewer ? NEAR : CLOSE)
  }
  return {
    alike(first, second) {
      const [a, b] = first < second ? [first, second] : [second, first]
      return lastCompared(named(a), named(b), () => compare(a, b))
    },
    near: (a, b) => within(NEAR_DAYS, byId.get(a), byId.get(b)),
    topics: (id) => topicsOf(named(id)),
  }
}

function memo<T>(make: (id: string) => T): (id: string) => T {
  const made = new Map<string, T>()
  return (id) => {
    const known = made.get(id)
    if (known !== undefined) return known
    const value = make(id)
    made.set(id, value)
    return value
  }
}

const topicsOf = rememberingOne((named: ReadonlyMap<string, number>): readonly string[] =>
  [...named]
    .sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1))
    .slice(0, TOPICS)
    .map(([entity]) => entity),
)

/** Words with their weights, and the length of that vector. */
interface Bag {
  readonly weights: ReadonlyMap<string, number>
  readonly norm: number
}

/** Logarithmic counts of the words by which an article speaks of entities and of what happens. */
const bag = rememberingOne(({ article, extraction }: ReadArticle): Bag => {
  const spans = [
    ...extraction.entities.flatMap(({ mentions }) => mentions.filter(({ form }) => form !== 'pronoun')),
    ...extraction.events.map(({ trigger }) => trigger),
  ]
  const words = spans.flatMap(
    (span) =>
      wordsAt(article, span)
        .toLowerCase()
        .match(/\p{L}{3,}/gu) ?? [],
  )
  const weights = new Map(
    [...groupedBy(words, (word) => word)].map(([word, { length }]) => [word, 1 + Math.log(length)] as const),
  )
  const norm = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0))
  return { weights, norm }
})

function cosine(a: Bag, b: Bag): number {
  let dot = 0
  for (const [word, weight] of a.weights) dot += weight * (b.weights.get(word) ?? 0)
  return dot === 0 ? 0 : dot / (a.norm * b.norm)
}

const NO_WORDS: Bag = { weights: new Map(), norm: 0 }

const lastNamed = remembering<ReadonlyMap<string, number>>()
const lastCompared = rememberingPairs<boolean>()

/** Named entities of an article other than countries, with how often it speaks of them. */
function namedIn(
  read: ReadArticle | undefined,
  ids: ReadonlyMap<string, string>,
  entities: ReadonlyMap<string, FactEntity>,
): ReadonlyMap<string, number> {
  const looks = [...ids.values()].map((id) => {
    const entity = entities.get(id)
    return entity ? entityLook(entity) : id
  })
  return lastNamed(read ? [read, ids, ...looks] : [], () => {
    const counts = new Map<string, number>()
    for (const { id, mentions } of read?.extraction.entities ?? []) {
      const entity = entities.get(ids.get(id) ?? '')
      if (entity === undefined || entity.aliases.length === 0 || entity.kind === 'country') continue
      counts.set(entity.id, (counts.get(entity.id) ?? 0) + mentions.length)
    }
    return counts
  })
}

/** The day when it was published, in milliseconds, as was said with the article or, to its reader, by its own text. */
const publishedOn = rememberingOne(({ article, extraction }: ReadArticle): number =>
  Date.parse((article.publishedAt ?? extraction.article.publishedAt)?.slice(0, 10) ?? ''),
)

function within(days: number, a: ReadArticle | undefined, b: ReadArticle | undefined): boolean {
  const apart = a && b ? Math.abs(publishedOn(a) - publishedOn(b)) : Number.NaN
  return Number.isNaN(apart) || apart <= days * MS_PER_DAY
}
