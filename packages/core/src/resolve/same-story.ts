import { groupedBy } from './by-key.js'
import type { Cast } from './cast.js'
import { type ReadArticle, wordsAt } from './local-entities.js'
import { rememberingOne, rememberingPairs } from './remembering.js'

/** Which articles report on one story, and what each is about. */
export interface Stories {
  /** Do both articles report on one story, so that what they tell without a date may be the same? */
  alike(a: string, b: string): boolean
  /** May both have been published on the same or the next day, as far as they say? */
  near(a: string, b: string): boolean
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
const MS_PER_DAY = 86_400_000

/**
 * Compares articles by whom they name and by the words of their mentions and triggers. Two texts on one subject, months
 * apart, may be just as near: that is why an event with an unresolved date of its own is not joined on this ground.
 */
export function sameStory(casts: readonly Cast[]): Stories {
  const byId = new Map(casts.map((cast) => [cast.read.article.id, cast]))
  return {
    alike(first, second) {
      const [a, b] = [byId.get(first), byId.get(second)]
      if (a === undefined || b === undefined) return false
      const [one, other] = first < second ? [a, b] : [b, a]
      return lastCompared(one, other, () => areAlike(one, other))
    },
    near: (a, b) => within(NEAR_DAYS, byId.get(a), byId.get(b)),
  }
}

function areAlike(a: Cast, b: Cast): boolean {
  const shared = [...a.named.keys()].filter((entity) => b.named.has(entity)).length
  const fewer = Math.min(a.named.size, b.named.size)
  if (shared < Math.max(SHARED, FEW * fewer) || !within(DAYS, a, b)) return false
  return cosine(bag(a.read), bag(b.read)) >= (shared >= OVERLAP * fewer ? NEAR : CLOSE)
}

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

const lastCompared = rememberingPairs<boolean>()

/** The day when it was published, in milliseconds, as was said with the article or, to its reader, by its own text. */
const publishedOn = rememberingOne(({ article, extraction }: ReadArticle): number =>
  Date.parse((article.publishedAt ?? extraction.article.publishedAt)?.slice(0, 10) ?? ''),
)

function within(days: number, a: Cast | undefined, b: Cast | undefined): boolean {
  const apart = a && b ? Math.abs(publishedOn(a.read) - publishedOn(b.read)) : Number.NaN
  return Number.isNaN(apart) || apart <= days * MS_PER_DAY
}
