import {
  type Count,
  type FactCount,
  type FactWhen,
  type Precision,
  type Said,
  type Status,
  statusOf,
  type Told,
} from '../types/index.js'
import { distinct, groupedBy, sortedBy } from './by-key.js'

/** What summing up needs of a telling, of an event or of a relation. */
export type SummedTelling = Told & { readonly articleId: string }

/** Which articles depend on each other: one text, or one outlet. */
export interface SourceOf {
  readonly story: (articleId: string) => string
  readonly outlet: (articleId: string) => string | undefined
}

const round = (value: number): number => Math.round(value * 1000) / 1000

const RANK: readonly Status[] = [
  'asserted',
  'claimed',
  'accused',
  'suspected',
  'attempted',
  'planned',
  'threatened',
  'demanded',
  'hypothetical',
  'disputed',
  'denied',
]

/** The tellings with the one first that says most: affirming, asserted, sure; ties go to the first article. */
export const strongestFirst = <T extends Pick<SummedTelling, 'factuality' | 'confidence'>>(
  tellings: readonly T[],
  saidOf: (telling: T) => Said,
): T[] =>
  [...tellings].sort((a, b) => {
    const negative = (telling: T): number => (telling.factuality.polarity === 'negative' ? 1 : 0)
    const rank = (telling: T): number => RANK.indexOf(statusOf([saidOf(telling)]))
    return negative(a) - negative(b) || rank(a) - rank(b) || b.confidence - a.confidence
  })

/** The days over all tellings: those of the most precise ones, from the first to the last. */
export function summedWhen(tellings: readonly SummedTelling[]): FactWhen | undefined {
  const order: readonly Precision[] = ['day', 'interval', 'month', 'year', 'open']
  const dated = tellings.flatMap(({ when }) => (when && (when.from ?? when.to) !== undefined ? [when] : []))
  const hasYear = dated.filter(({ from, to }) => !(from ?? to ?? '').startsWith('-'))
  const from = hasYear.length > 0 ? hasYear : dated
  const precision = order.find((word) => from.some((when) => when.precision === word))
  if (precision === undefined) return undefined
  const best = from.filter((when) => when.precision === precision)
  const starts = distinct(best.flatMap((when) => when.from ?? []))
  const ends = distinct(best.flatMap((when) => when.to ?? []))
  const [first, last] = [starts[0], ends.at(-1)]
  return { ...(first !== undefined && { from: first }), ...(last !== undefined && { to: last }), precision }
}

/** Counts by what is counted; where tellings differ, from the lowest figure (`value`) to the highest (`max`). */
export function summedCounts(tellings: readonly SummedTelling[]): readonly FactCount[] | undefined {
  const all = tellings.flatMap(({ counts }) => counts ?? [])
  if (all.length === 0) return undefined
  return sortedBy(
    groupedBy(all, ({ what }) => what),
    ([what]) => what,
  ).map(([what, counts]) => {
    const values = counts.map(({ value }) => value)
    const [low, high] = [Math.min(...values), Math.max(...values)]
    return { what, value: round(low), bound: boundOf(counts, high), ...(high > low && { max: round(high) }) }
  })
}

/** The bound that all share; else that of the highest figure. */
function boundOf(counts: readonly Count[], high: number): Count['bound'] {
  const bounds = new Set(counts.map(({ bound }) => bound))
  const [only] = bounds
  if (bounds.size === 1 && only !== undefined) return only
  const top = counts.filter(({ value }) => value === high).map(({ bound }) => bound)
  return (['exact', 'at-least', 'about', 'at-most'] as const).find((bound) => top.includes(bound)) ?? 'about'
}

/**
 * Number of independent sources among tellings, and the confidence that follows: `1 - ∏(1 - c)` over the surest
 * telling of each. Copies of one text, and articles of one outlet, are one source.
 */
export function summedSources(
  tellings: readonly Pick<SummedTelling, 'articleId' | 'confidence'>[],
  { story, outlet }: SourceOf,
): { readonly sources: number; readonly confidence: number } {
  const groups = new Map<string, string>()
  const rootOf = (key: string): string => {
    let at = key
    for (let up = groups.get(at); up !== undefined && up !== at; up = groups.get(at)) at = up
    return at
  }
  const join = (a: string, b: string): void => {
    const [low = a, high = b] = [rootOf(a), rootOf(b)].sort()
    groups.set(low, low)
    groups.set(high, low)
  }
  for (const { articleId } of tellings) {
    const name = outlet(articleId)
    join(
      `story ${story(articleId)}`,
      name === undefined ? `story ${story(articleId)}` : `outlet ${name.toLowerCase()}`,
    )
  }
  const surest = new Map<string, number>()
  for (const { articleId, confidence } of tellings) {
    const source = rootOf(`story ${story(articleId)}`)
    surest.set(source, Math.max(surest.get(source) ?? 0, confidence))
  }
  const doubt = sortedBy(surest, ([source]) => source).reduce(
    (product, [, value]) => product * (1 - value),
    1,
  )
  return { sources: surest.size, confidence: round(1 - doubt) }
}
