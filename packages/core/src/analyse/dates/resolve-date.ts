import type { CalendarUnit } from '../../languages/index.js'
import type { Precision } from '../../types/index.js'
import {
  civil,
  type DayNumber,
  type Days,
  dayNumber,
  isoDay,
  isoYearless,
  monthDays,
  yearDays,
} from './calendar.js'
import type { DateExpression } from './date-expression.js'
import { type Direction, dayOf, dayOfMonth, oneDay, weekdayNear, yearOfMonth } from './nearest-days.js'
import { distantDays, partOf, periodDays, portionOf, seasonDays } from './stretches-of-time.js'

/** The days that an expression means, as far as they are known. */
export interface Resolved {
  readonly from?: string
  readonly to?: string
  readonly precision: Precision
}

/** From where an expression of time is seen. */
export interface View {
  /** The article's day. */
  readonly anchor?: DayNumber
  readonly direction?: Direction
  /** The day that the text told before: "the next day" is the one after it. */
  readonly base?: DayNumber
}

/**
 * The days that an expression of time means, seen from the day of the article. Without that day what is relative
 * stays open, and a date without a year is `--01-04`; nothing is ever resolved against today.
 */
export function resolveDate(expression: DateExpression, view: View = {}): Resolved {
  if (expression.kind === 'bound') return resolveBound(expression, view)
  const precision = precisionOf(expression)
  const days = daysOf(expression, view)
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

function resolveBound({ relation, of }: Extract<DateExpression, { kind: 'bound' }>, view: View): Resolved {
  const { from, to } = resolveDate(of, view)
  const days = daysOf(of, view)
  switch (relation) {
    case 'since':
      return { ...(from === undefined ? {} : { from }), precision: 'open' }
    case 'until':
      return { ...(to === undefined ? {} : { to }), precision: 'open' }
    case 'before':
      return {
        ...(days === undefined ? {} : { to: isoDay(isLate(of) ? days.to : days.from - 1) }),
        precision: 'open',
      }
    case 'after':
      return { ...(days === undefined ? {} : { from: isoDay(days.to) }), precision: 'open' }
  }
}

/** "before **the end** of June": up to it. */
const isLate = (of: DateExpression): boolean => 'part' in of && of.part === 'late'

function precisionOf(expression: DateExpression): Precision {
  switch (expression.kind) {
    case 'day':
    case 'weekday':
    case 'relative':
    case 'day-of-month':
      return 'day'
    case 'portion':
      return expression.unit === 'day' && expression.count === 1 ? 'day' : 'interval'
    case 'contextual':
      return expression.unit === undefined || expression.unit === 'hour' ? 'day' : wholeOf(expression.unit)
    case 'commemorated':
      return 'month'
    case 'month':
      return expression.part === undefined ? 'month' : 'interval'
    case 'year':
      return expression.part === undefined ? 'year' : 'interval'
    case 'period':
      if (expression.part !== undefined) return 'interval'
      return expression.unit === 'month' || expression.unit === 'year' ? expression.unit : 'interval'
    case 'ahead':
      return expression.within ? 'interval' : wholeOf(expression.unit)
    case 'distance':
      return wholeOf(expression.unit)
    case 'bound':
      return 'open'
    default:
      return 'interval'
  }
}

/** How exactly a time is told that lies so many units off. */
const wholeOf = (unit: CalendarUnit): Precision =>
  unit === 'day' || unit === 'hour' ? 'day' : unit === 'month' || unit === 'year' ? unit : 'interval'

function daysOf(expression: DateExpression, view: View): Days | undefined {
  const { anchor, direction = 'past', base } = view
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
    case 'portion': {
      const whole = daysOf(expression.of, view)
      return whole && portionOf(whole, expression)
    }
    case 'season': {
      const season = seasonDays(expression, anchor, direction)
      return season && partOf(season, expression.part, anchor)
    }
    case 'range': {
      const from = daysOf(sharing(expression.from, expression.to), view)
      const to = daysOf(sharing(expression.to, expression.from), view)
      if (from === undefined || to === undefined) return undefined
      const weekEarlier = expression.from.kind === 'weekday' && to.to < from.from ? 7 : 0
      return to.to < from.from - weekEarlier ? undefined : { from: from.from - weekEarlier, to: to.to }
    }
    case 'contextual': {
      const { unit, count } = expression
      return base === undefined || unit === undefined || count === undefined
        ? undefined
        : distantDays(unit, count, base)
    }
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
  expression: Extract<
    DateExpression,
    {
      kind:
        | 'weekday'
        | 'relative'
        | 'period'
        | 'distance'
        | 'commemorated'
        | 'stretch'
        | 'ahead'
        | 'day-of-month'
    }
  >,
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
    case 'commemorated': {
      const { year, month } = civil(anchor)
      return monthDays(year, month - expression.count * (expression.unit === 'year' ? 12 : 1))
    }
    case 'day-of-month':
      return dayOfMonth(expression.day, anchor, direction)
    case 'ahead': {
      if (!expression.within) return distantDays(expression.unit, expression.count, anchor)
      const end = distantDays(expression.unit, expression.count, anchor, 'exact')
      return end && { from: anchor, to: end.to }
    }
    case 'stretch': {
      const start = distantDays(expression.unit, -expression.count, anchor, 'exact')
      return start && { from: Math.min(start.from, anchor), to: Math.max(start.to, anchor) }
    }
  }
}
