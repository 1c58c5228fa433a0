import type { CalendarPart, CalendarUnit } from '../../languages/index.js'
import { civil, type DayNumber, type Days, dayNumber, monthDays, weekdayOf, yearDays } from './calendar.js'
import type { DateExpression } from './date-expression.js'
import { type Direction, oneDay } from './nearest-days.js'

/** "last week", "this month", "the weekend". */
export function periodDays(unit: CalendarUnit, shift: number, anchor: DayNumber, direction: Direction): Days {
  const { year, month } = civil(anchor)
  const monday = anchor - weekdayOf(anchor) + 1
  switch (unit) {
    case 'week':
      return { from: monday + 7 * shift, to: monday + 7 * shift + 6 }
    case 'weekend': {
      const last = weekdayOf(anchor) >= 6 ? monday + 5 : monday - 2
      const start =
        shift === 1 || (shift === 0 && direction === 'future')
          ? monday + 5 + (weekdayOf(anchor) >= 6 ? 7 : 0)
          : last
      return { from: start, to: start + 1 }
    }
    case 'month':
      return monthDays(year, month + shift)
    case 'year':
      return yearDays(year + shift)
    default:
      return oneDay(anchor + shift)
  }
}

/** So many units before (or after) a day: the day, the week around it, the month, the year. */
export function distantDays(
  unit: CalendarUnit,
  count: number,
  anchor: DayNumber,
  grain: 'unit' | 'exact' = 'unit',
): Days | undefined {
  const { year, month, day } = civil(anchor)
  const shifted = (years: number, months: number): DayNumber => {
    const { from, to } = monthDays(year + years, month + months)
    return Math.min(from + day - 1, to)
  }
  const whole = grain === 'unit'
  switch (unit) {
    case 'hour': {
      const days = Math.sign(count) * Math.floor(Math.abs(count) / 24)
      return oneDay(anchor + days)
    }
    case 'day':
      return oneDay(anchor + count)
    case 'week':
      return whole ? { from: anchor + 7 * count - 3, to: anchor + 7 * count + 3 } : oneDay(anchor + 7 * count)
    case 'month':
      return whole ? monthDays(year, month + count) : oneDay(shifted(0, count))
    case 'year':
      return whole ? yearDays(year + count) : oneDay(shifted(count, 0))
    case 'decade':
      return whole
        ? { from: dayNumber(year + 10 * count - 5, 1, 1), to: dayNumber(year + 10 * count + 5, 12, 31) }
        : oneDay(shifted(10 * count, 0))
    default:
      return undefined
  }
}

/** The first, middle or last third of a stretch; "earlier" is up to the article's day, "later" from it. */
export function partOf(days: Days, part: CalendarPart | undefined, anchor: DayNumber | undefined): Days {
  if (part === undefined) return days
  if (part === 'earlier')
    return anchor === undefined
      ? days
      : { from: days.from, to: Math.max(days.from, Math.min(anchor, days.to)) }
  if (part === 'later')
    return anchor === undefined ? days : { from: Math.min(days.to, Math.max(anchor, days.from)), to: days.to }
  const third = (days.to - days.from + 1) / 3
  const from = part === 'early' ? days.from : days.from + Math.floor(third * (part === 'mid' ? 1 : 2))
  const to = part === 'late' ? days.to : days.from + Math.ceil(third * (part === 'early' ? 1 : 2)) - 1
  return { from, to }
}

/** Months of a year that are a share of it. */
const MONTHS = { month: 1, quarter: 3, third: 4, half: 6 } as const

/** The first week, the last quarter … of a stretch, cut at its ends; undefined where it has no such portion. */
export function portionOf(
  whole: Days,
  { unit, nth, count }: Extract<DateExpression, { kind: 'portion' }>,
): Days | undefined {
  const place = nth > 0 ? nth - 1 : -count
  const { year, month } = civil(whole.from)
  const isYears = whole.to - whole.from > 360
  let found: Days | undefined
  if (unit === 'day' || unit === 'week') {
    const length = unit === 'week' ? 7 : 1
    const from = nth > 0 ? whole.from + length * place : whole.to + 1 - length * count
    found = { from, to: from + length * count - 1 }
  } else if (isYears && (unit === 'month' || unit === 'quarter' || unit === 'third' || unit === 'half')) {
    const first = nth > 0 ? month + MONTHS[unit] * place : month + 12 - MONTHS[unit] * count
    found = {
      from: dayNumber(year, first, 1),
      to: monthDays(year, first + MONTHS[unit] * count - 1).to,
    }
  } else if (unit === 'third' || unit === 'half') {
    const share = (whole.to - whole.from + 1) / (12 / MONTHS[unit])
    const from = nth > 0 ? whole.from + Math.floor(share * place) : whole.to + 1 - Math.ceil(share * count)
    found = { from, to: Math.min(whole.to, from + Math.ceil(share * count) - 1) }
  }
  if (found === undefined || found.from > whole.to || found.from < whole.from) return undefined
  return { from: found.from, to: Math.min(found.to, whole.to) }
}

/** Years around the article's in which a season is sought. */
const YEARS_NEAR = [-2, -1, 0, 1, 2]

/**
 * A season by its months in the northern half of the world: "last spring" is the last one that is over. A winter with a
 * year ("the winter of 2019") may be the one that ends or the one that begins in it.
 */
export function seasonDays(
  { month, months, year, shift }: Extract<DateExpression, { kind: 'season' }>,
  anchor: DayNumber | undefined,
  direction: Direction,
): Days | undefined {
  const daysIn = (each: number): Days => ({
    from: dayNumber(each, month, 1),
    to: monthDays(each, month + months - 1).to,
  })
  if (year !== undefined) {
    const crosses = month + months > 13
    return crosses ? { from: dayNumber(year, 1, 1), to: daysIn(year).to } : daysIn(year)
  }
  if (anchor === undefined) return undefined
  const around = YEARS_NEAR.map((each) => daysIn(civil(anchor).year + each))
  if (shift === -1) return around.findLast(({ to }) => to < anchor)
  if (shift === 1) return around.find(({ from }) => from > anchor)
  return direction === 'future'
    ? around.find(({ to }) => to >= anchor)
    : around.findLast(({ from }) => from <= anchor)
}
