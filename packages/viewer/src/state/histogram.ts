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
}

const widths = [1, 7, 30, 91, 365, 3652]

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
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const { day, last: end } of dated) {
    first = Math.min(first, day)
    last = Math.max(last, end)
  }
  const width =
    widths.find((days) => (last - first + 1) / days <= most) ?? Math.ceil((last - first + 1) / most)
  const bars = Array.from({ length: Math.ceil((last - first + 1) / width) }, (_, index) => ({
    first: first + index * width,
    last: first + (index + 1) * width - 1,
    count: 0,
    shown: 0,
  }))
  for (const { day, shown } of dated) {
    const bar = bars[Math.floor((day - first) / width)]
    if (bar === undefined) continue
    bar.count += 1
    if (shown) bar.shown += 1
  }
  return { bars, first, last: bars.at(-1)?.last ?? last, undated: rows.length - dated.length }
}
