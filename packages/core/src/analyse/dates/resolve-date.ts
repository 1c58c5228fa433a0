import type { CalendarPart, CalendarUnit } from '../../languages/index.js'
import type { Precision } from '../../types/index.js'
import {
  civil,
  type DayNumber,
  type Days,
  dayNumber,
  isDate,
  isoDay,
  isoYearless,
  monthDays,
  weekdayOf,
  yearDays,
} from './calendar.js'
import type { DateExpression } from './date-expression.js'

/** The days that an expression means, as far as they are known. */
export interface Resolved {
  readonly from?: string
  readonly to?: string
  readonly precision: Precision
}

/** Which way a weekday or a date without a year lies from the article's day. */
export type Direction = 'past' | 'future'

/**
 * The days that an expression of time means, seen from the day of the article. Without that day what is relative
 * stays open, and a date without a year is `--01-04`; nothing is ever resolved against today.
 */
export function resolveDate(
  expression: DateExpression,
  { anchor, direction = 'past' }: { readonly anchor?: DayNumber; readonly direction?: Direction } = {},
): Resolved {
  if (expression.kind === 'bound') return resolveBound(expression, anchor, direction)
  const precision = precisionOf(expression)
  const days = daysOf(expression, anchor, direction)
  if (days !== undefined) return { from: isoDay(days.from), to: isoDay(days.to), precision }
  if (expression.kind === 'day') {
    const day = isoYearless(expression.month, expression.day)
    return { from: day, to: day, precision }
  }
  if (expression.kind === 'range' && expression.from.kind === 'day' && expression.to.kind === 'day') {
    const { from, to } = expression
    return { from: isoYearless(from.month, from.day), to: isoYearless(to.month, to.day), precision }
  }
  return { precision }
}

function resolveBound(
  { relation, of }: Extract<DateExpression, { kind: 'bound' }>,
  anchor: DayNumber | undefined,
  direction: Direction,
): Resolved {
  const { from, to } = resolveDate(of, { ...(anchor === undefined ? {} : { anchor }), direction })
  const days = daysOf(of, anchor, direction)
  switch (relation) {
    case 'since':
      return { ...(from === undefined ? {} : { from }), precision: 'open' }
    case 'until':
      return { ...(to === undefined ? {} : { to }), precision: 'open' }
    case 'before':
      return { ...(days === undefined ? {} : { to: isoDay(days.from - 1) }), precision: 'open' }
    case 'after':
      return { ...(days === undefined ? {} : { from: isoDay(days.to) }), precision: 'open' }
  }
}

function precisionOf(expression: DateExpression): Precision {
  switch (expression.kind) {
    case 'day':
    case 'weekday':
    case 'relative':
    case 'contextual':
      return 'day'
    case 'month':
      return expression.part === undefined ? 'month' : 'interval'
    case 'year':
      return expression.part === undefined ? 'year' : 'interval'
    case 'period':
      if (expression.part !== undefined) return 'interval'
      return expression.unit === 'month' || expression.unit === 'year' ? expression.unit : 'interval'
    case 'distance':
      return expression.unit === 'day' || expression.unit === 'hour'
        ? 'day'
        : expression.unit === 'month' || expression.unit === 'year'
          ? expression.unit
          : 'interval'
    case 'bound':
      return 'open'
    default:
      return 'interval'
  }
}

function daysOf(
  expression: DateExpression,
  anchor: DayNumber | undefined,
  direction: Direction,
): Days | undefined {
  switch (expression.kind) {
    case 'day':
      return dayOf(expression, anchor, direction)
    case 'month': {
      const year = expression.year ?? yearOfMonth(expression.month, expression.shift, anchor, direction)
      return year === undefined
        ? undefined
        : partOf(monthDays(year, expression.month), expression.part, anchor)
    }
    case 'year':
      return partOf(yearDays(expression.year), expression.part, anchor)
    case 'decade':
      return partOf(
        { from: dayNumber(expression.year, 1, 1), to: dayNumber(expression.year + 9, 12, 31) },
        expression.part,
        anchor,
      )
    case 'range': {
      const from = daysOf(sharing(expression.from, expression.to), anchor, direction)
      const to = daysOf(sharing(expression.to, expression.from), anchor, direction)
      if (from === undefined || to === undefined) return undefined
      const weekEarlier = expression.from.kind === 'weekday' && to.to < from.from ? 7 : 0
      return to.to < from.from - weekEarlier ? undefined : { from: from.from - weekEarlier, to: to.to }
    }
    case 'contextual':
    case 'bound':
      return undefined
    default:
      return anchor === undefined ? undefined : relativeDays(expression, anchor, direction)
  }
}

/** "from January 3 to January 5, 2022": the year that one end tells holds for the other. */
function sharing(end: DateExpression, other: DateExpression): DateExpression {
  const dated = (value: DateExpression): value is Extract<DateExpression, { kind: 'day' | 'month' }> =>
    value.kind === 'day' || value.kind === 'month'
  if (!dated(end) || !(dated(other) || other.kind === 'year') || end.year !== undefined) return end
  return other.year === undefined ? end : { ...end, year: other.year }
}

function relativeDays(
  expression: Extract<DateExpression, { kind: 'weekday' | 'relative' | 'period' | 'distance' | 'stretch' }>,
  anchor: DayNumber,
  direction: Direction,
): Days | undefined {
  switch (expression.kind) {
    case 'relative':
      return oneDay(anchor + expression.days)
    case 'weekday':
      return oneDay(weekdayNear(expression.weekday, expression.shift, anchor, direction))
    case 'period':
      return partOf(periodDays(expression.unit, expression.shift, anchor, direction), expression.part, anchor)
    case 'distance':
      return distantDays(expression.unit, expression.count, anchor)
    case 'stretch': {
      const start = distantDays(expression.unit, -expression.count, anchor, 'exact')
      return start === undefined ? undefined : { from: start.from, to: anchor }
    }
  }
}

/** How many days a date without a year may lie ahead of the article's day. */
const FARTHEST_AHEAD = 330

const oneDay = (day: DayNumber): Days => ({ from: day, to: day })

/** "Tuesday" is the last one up to the article's day, "last Tuesday" one before it, "next Tuesday" one after. */
function weekdayNear(
  weekday: number,
  shift: -1 | 0 | 1 | undefined,
  anchor: DayNumber,
  direction: Direction,
): DayNumber {
  const back = (weekdayOf(anchor) - weekday + 7) % 7
  if (shift === -1) return anchor - (back === 0 ? 7 : back)
  if (shift === 1) return anchor + (7 - back)
  return direction === 'future' ? anchor + ((7 - back) % 7) : anchor - back
}

/** A date without a year is the last one up to the article's day, or the next where the text looks ahead. */
function dayOf(
  { month, day, year }: Extract<DateExpression, { kind: 'day' }>,
  anchor: DayNumber | undefined,
  direction: Direction,
): Days | undefined {
  if (year !== undefined) return isDate(year, month, day) ? oneDay(dayNumber(year, month, day)) : undefined
  if (anchor === undefined) return undefined
  const { year: now } = civil(anchor)
  const years =
    direction === 'past'
      ? [now, now - 1, now - 2, now - 3, now - 4]
      : [now, now + 1, now + 2, now + 3, now + 4]
  for (const candidate of years) {
    if (!isDate(candidate, month, day)) continue
    const found = dayNumber(candidate, month, day)
    // "the attack on 6 December had been planned", read on 8 December: nobody looks a whole year ahead by the day
    if (direction === 'future' && found - anchor > FARTHEST_AHEAD)
      return dayOf({ kind: 'day', month, day }, anchor, 'past')
    if (direction === 'past' ? found <= anchor : found >= anchor) return oneDay(found)
  }
  return undefined
}

function yearOfMonth(
  month: number,
  shift: -1 | 0 | 1 | undefined,
  anchor: DayNumber | undefined,
  direction: Direction,
): number | undefined {
  if (anchor === undefined) return undefined
  const now = civil(anchor)
  if (shift === 1) return month > now.month ? now.year : now.year + 1
  if (shift === -1) return month < now.month ? now.year : now.year - 1
  if (shift === 0) return now.year
  if (direction === 'future') return month >= now.month ? now.year : now.year + 1
  return month <= now.month ? now.year : now.year - 1
}

function periodDays(unit: CalendarUnit, shift: number, anchor: DayNumber, direction: Direction): Days {
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
    case 'season':
      return yearDays(year + shift)
    default:
      return oneDay(anchor + shift)
  }
}

/** So many units before (or after) a day: the day, the week around it, the month, the year. */
function distantDays(
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
function partOf(days: Days, part: CalendarPart | undefined, anchor: DayNumber | undefined): Days {
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
