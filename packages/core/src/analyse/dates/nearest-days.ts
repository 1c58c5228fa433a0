import { civil, type DayNumber, type Days, dayNumber, isDate, weekdayOf } from './calendar.js'
import type { DateExpression } from './date-expression.js'

/** Which way a weekday or a date without a year lies from the article's day; `near` where either may be meant. */
export type Direction = 'past' | 'future' | 'near'

/** The one that begins nearer to the article's day. */
const nearer = (anchor: DayNumber, back: Days | undefined, ahead: Days | undefined): Days | undefined =>
  back === undefined || (ahead !== undefined && ahead.from - anchor < anchor - back.from) ? ahead : back

/** How many days a date without a year may lie ahead of the article's day. */
const FARTHEST_AHEAD = 330

export const oneDay = (day: DayNumber): Days => ({ from: day, to: day })

/** "Tuesday" is the last one up to the article's day, "last Tuesday" one before it, "next Tuesday" one after. */
export function weekdayNear(
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
export function dayOf(
  { month, day, year }: Extract<DateExpression, { kind: 'day' }>,
  anchor: DayNumber | undefined,
  direction: Direction,
): Days | undefined {
  if (year !== undefined) return isDate(year, month, day) ? oneDay(dayNumber(year, month, day)) : undefined
  if (anchor === undefined) return undefined
  if (direction === 'near') {
    const told = { kind: 'day' as const, month, day }
    return nearer(anchor, dayOf(told, anchor, 'past'), dayOf(told, anchor, 'future'))
  }
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

export function yearOfMonth(
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
  if (direction === 'near')
    return month - now.month > 6 ? now.year - 1 : month - now.month < -6 ? now.year + 1 : now.year
  if (direction === 'future') return month >= now.month ? now.year : now.year + 1
  return month <= now.month ? now.year : now.year - 1
}

/** Months that are looked through for one that has a 31st. */
const MONTHS_NEAR = [0, 1, 2]

/** "the 14th" is the last one up to the article's day, or the next where the text looks ahead. */
export function dayOfMonth(day: number, anchor: DayNumber, direction: Direction): Days | undefined {
  if (direction === 'near')
    return nearer(anchor, dayOfMonth(day, anchor, 'past'), dayOfMonth(day, anchor, 'future'))
  const { year, month } = civil(anchor)
  const way = direction === 'past' ? -1 : 1
  for (const months of MONTHS_NEAR) {
    const first = civil(dayNumber(year, month + way * months, 1))
    if (!isDate(first.year, first.month, day)) continue
    const found = dayNumber(first.year, first.month, day)
    if (direction === 'past' ? found <= anchor : found >= anchor) return oneDay(found)
  }
  return undefined
}
