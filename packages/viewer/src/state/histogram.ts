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

/** Edges by day on one clock, in at most `most` bars of a day, a week, a month …; undefined if none has a date. */
export const histogram = (
  rows: readonly EdgeRow[],
  clock: Clock,
  isShown: (key: string) => boolean,
  most = 60,
): Histogram | undefined => {
  const dated = rows.flatMap((row) => {
    const days = clock === 'happened' ? (row.happened ?? []) : row.published
    const [day] = days
    return day === undefined ? [] : [{ day, last: days.at(-1) ?? day, shown: isShown(row.key) }]
  })
  if (dated.length === 0) return undefined
  const days = dated.map(({ day }) => day).sort((a, b) => a - b)
  const end = dated.reduce((latest, { last }) => Math.max(latest, last), Number.NEGATIVE_INFINITY)
  const [first, last] = mainRange(days, end)
  const width =
    widths.find((length) => (last - first + 1) / length <= most) ?? Math.ceil((last - first + 1) / most)
  const bars = Array.from({ length: Math.ceil((last - first + 1) / width) }, (_, index) => ({
    first: first + index * width,
    last: first + (index + 1) * width - 1,
    count: 0,
    shown: 0,
  }))
  for (const { day, shown } of dated) {
    const bar = bars[Math.min(bars.length - 1, Math.max(0, Math.floor((day - first) / width)))]
    if (bar === undefined) continue
    bar.count += 1
    if (shown) bar.shown += 1
  }
  return {
    bars,
    first,
    last: bars.at(-1)?.last ?? last,
    undated: rows.length - dated.length,
    earlier: (days[0] ?? first) < first,
    later: end > last,
  }
}
