import type { EdgeRow } from './edge-rows.js'
import type { Clock } from './view-state.js'

/** A stretch of days with how many edges begin in it. */
export interface Bar {
  readonly first: number
  readonly last: number
  /** All edges, and those that the page shows. */
  readonly count: number
  readonly shown: number
}

export interface Histogram {
  readonly bars: readonly Bar[]
  readonly first: number
  readonly last: number
  readonly undated: number
  /** A few edges lie long before or after: the first or last bar holds them too. */
  readonly earlier: boolean
  readonly later: boolean
}

const widths = [1, 7, 30, 91, 365, 3652]

/** Where most edges lie: without the few at either end that would squeeze the others into one bar. */
const mainRange = (days: readonly number[], last: number): readonly [number, number] => {
  const [first = 0] = days
  const few = days.length < 8 ? 0 : Math.ceil(days.length * 0.04)
  const low = days[few] ?? first
  const high = Math.min(last, (days[days.length - 1 - few] ?? last) + 1)
  return few > 0 && high - low < (last - first) / 4 ? [low, high] : [first, last]
}

interface Binned extends Omit<Histogram, 'bars'> {
  readonly bars: readonly Omit<Bar, 'shown'>[]
  /** The bar of each edge; -1 where it has no date. */
  readonly barOf: Int32Array
}

const binned = (rows: readonly EdgeRow[], clock: Clock, most: number): Binned | undefined => {
  const firstDays = new Float64Array(rows.length).fill(Number.NaN)
  let end = Number.NEGATIVE_INFINITY
  rows.forEach((row, index) => {
    const days = clock === 'happened' ? (row.happened ?? []) : row.published
    const [day] = days
    if (day === undefined) return
    firstDays[index] = day
    end = Math.max(end, days.at(-1) ?? day)
  })
  const days = [...firstDays].filter((day) => !Number.isNaN(day)).sort((a, b) => a - b)
  if (days.length === 0) return undefined
  const [first, last] = mainRange(days, end)
  const width =
    widths.find((length) => (last - first + 1) / length <= most) ?? Math.ceil((last - first + 1) / most)
  const bars = Array.from({ length: Math.ceil((last - first + 1) / width) }, (_, index) => ({
    first: first + index * width,
    last: first + (index + 1) * width - 1,
    count: 0,
  }))
  const barOf = Int32Array.from(firstDays, (day) =>
    Number.isNaN(day) ? -1 : Math.min(bars.length - 1, Math.max(0, Math.floor((day - first) / width))),
  )
  for (const at of barOf) {
    const bar = bars[at]
    if (bar !== undefined) bar.count += 1
  }
  return {
    bars,
    barOf,
    first,
    last: bars.at(-1)?.last ?? last,
    undated: rows.length - days.length,
    earlier: (days[0] ?? first) < first,
    later: end > last,
  }
}

const known = new WeakMap<readonly EdgeRow[], Map<string, Binned | undefined>>()

/** Edges (those whose flag is set are shown) by day on one clock, in at most `most` bars of a day, a week, a month …; undefined if none has a date. */
export const histogram = (
  rows: readonly EdgeRow[],
  clock: Clock,
  isShown: Uint8Array,
  most = 60,
): Histogram | undefined => {
  const before = known.get(rows) ?? new Map<string, Binned | undefined>()
  known.set(rows, before)
  const key = `${clock} ${most}`
  if (!before.has(key)) before.set(key, binned(rows, clock, most))
  const bins = before.get(key)
  if (bins === undefined) return undefined
  const { bars, barOf, ...range } = bins
  const shown = new Uint32Array(bars.length)
  for (let edge = 0; edge < rows.length; edge++) {
    const at = barOf[edge] ?? -1
    if (at >= 0 && isShown[edge] === 1) shown[at] = (shown[at] ?? 0) + 1
  }
  return { ...range, bars: bars.map((bar, index) => ({ ...bar, shown: shown[index] ?? 0 })) }
}
