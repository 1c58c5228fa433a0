import {
  type Count,
  type FactCount,
  type FactWhen,
  type Precision,
  type Said,
  statusOf,
  statusOrder,
  type Told,
} from '../types/index.js'
import { distinct, groupedBy, sortedBy } from './by-key.js'

/** What summing up needs of a telling, of an event or of a relation. */
export type SummedTelling = Told & { readonly articleId: string }

const round = (value: number): number => Math.round(value * 1000) / 1000

/** The tellings with the one first that says most: affirming, asserted, sure; ties go to the first article. */
export const strongestFirst = <T extends Pick<SummedTelling, 'factuality' | 'confidence'>>(
  tellings: readonly T[],
  saidOf: (telling: T) => Said,
): T[] =>
  tellings
    .map((telling) => ({
      telling,
      negative: telling.factuality.polarity === 'negative' ? 1 : 0,
      rank: statusOrder.indexOf(statusOf([saidOf(telling)])),
    }))
    .sort((a, b) => a.negative - b.negative || a.rank - b.rank || b.telling.confidence - a.telling.confidence)
    .map(({ telling }) => telling)

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
