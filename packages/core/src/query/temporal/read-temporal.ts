import { runtimeError } from '../query-error.js'
import type {
  DateTimeValue,
  DateValue,
  DurationValue,
  LocalDateTimeValue,
  LocalTimeValue,
  TimeValue,
} from '../values/value.js'
import { date, localDateTime, localTime, time } from '../values/value.js'
import { daysInMonth, daysOf, firstMondayOf, isLeap } from './calendar.js'
import { durationOf } from './durations.js'
import { atLocal, inZone } from './zoned.js'
import { offsetAt, readZone } from './zones.js'

const unreadable = (text: string, what: string): Error =>
  runtimeError('ArgumentError', 'InvalidArgumentValue', `"${text.slice(0, 60)}" cannot be read as a ${what}.`)

/** A field outside its range. */
export const checked = (value: number, least: number, most: number, what: string): number => {
  if (!(value >= least && value <= most)) {
    throw runtimeError(
      'ArgumentError',
      'InvalidArgumentValue',
      `${what} must lie between ${least} and ${most}, not be ${value}.`,
    )
  }
  return value
}

/** A day checked against its month. */
export const dayOf = (year: number, month: number, day: number): number =>
  daysOf(
    checked(year, -999_999_999, 999_999_999, 'year'),
    checked(month, 1, 12, 'month'),
    checked(day, 1, daysInMonth(year, month), 'day'),
  )

const DATE =
  /^([+-]\d{4,9}|\d{4})(?:-?W(\d\d)(?:-?(\d))?|-?(\d{3})(?!\d)|-(\d\d)(?:-(\d\d))?|(\d\d)(\d\d)?)?$/

const readDays = (text: string, what = 'date'): number => {
  const found = DATE.exec(text)
  if (found === null) throw unreadable(text, what)
  const [, y, week, weekDay = 1, ordinal, month, day = 1, shortMonth = 1, shortDay = 1] = found
  const year = Number(y)
  if (week !== undefined) {
    const from = firstMondayOf(year)
    const day =
      from +
      checked(Number(week), 1, 53, 'week') * 7 -
      7 +
      checked(Number(weekDay), 1, 7, 'day of the week') -
      1
    return day
  }
  if (ordinal !== undefined)
    return daysOf(year, 1, 1) + checked(Number(ordinal), 1, isLeap(year) ? 366 : 365, 'day of the year') - 1
  return month !== undefined
    ? dayOf(year, Number(month), Number(day))
    : dayOf(year, Number(shortMonth), Number(shortDay))
}

const TIME = /^(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9}))?)?)?$/

const readNanos = (text: string, what = 'time'): number => {
  const found = TIME.exec(text)
  if (found === null) throw unreadable(text, what)
  const [, hour, minute = 0, second = 0, rest = ''] = found
  const seconds =
    checked(Number(hour), 0, 23, 'hour') * 3600 +
    checked(Number(minute), 0, 59, 'minute') * 60 +
    checked(Number(second), 0, 59, 'second')
  return seconds * 1e9 + Number(rest.padEnd(9, '0'))
}

const splitZone = (text: string): { clock: string; offset: string | undefined; zone: string | undefined } => {
  const found = /^([\d:.,]+)(Z|[+-][\d:]+)?(?:\[([^\]]+)\])?$/i.exec(text)
  return { clock: found?.[1] ?? text, offset: found?.[2], zone: found?.[3] }
}

/** `2015-07-21`, `20150721`, `2015-W30-2`, `2015-202`, `2015-07`, `2015`. */
export const readDate = (text: string): DateValue => date({ days: readDays(text) })

/** `21:40:32.142`, `214032`, `21:40`, `21`. */
export const readLocalTime = (text: string): LocalTimeValue => localTime({ nanos: readNanos(text) })

/** A time with its offset, UTC where there is none. */
export const readTime = (text: string): TimeValue => {
  const { clock, offset, zone } = splitZone(text)
  const at = readZone(offset ?? zone ?? 'Z')
  return time({ nanos: readNanos(clock), offset: typeof at === 'number' ? at : offsetAt(at, 0) })
}

const halves = (text: string, what: string): readonly [string, string] => {
  const [day, clock, more] = text.split('T')
  if (day === undefined || more !== undefined) throw unreadable(text, what)
  return [day, clock ?? '00']
}

export const readLocalDateTime = (text: string): LocalDateTimeValue => {
  const [day, clock] = halves(text, 'local date and time')
  return localDateTime({ days: readDays(day), nanos: readNanos(clock) })
}

/** A date and time with an offset, a zone's name in brackets, or both; UTC where there is neither. */
export const readDateTime = (text: string): DateTimeValue => {
  const [day, rest] = halves(text, 'date and time')
  const { clock, offset, zone } = splitZone(rest)
  const [days, nanos] = [readDays(day), readNanos(clock)]
  const local = atLocal(days, nanos, readZone(offset ?? zone ?? 'Z'))
  return offset !== undefined && zone !== undefined ? inZone(local, readZone(zone)) : local
}

const NUMBER = '([+-]?\\d+(?:[.,]\\d+)?)'
const part = (unit: string): string => `(?:${NUMBER}${unit})?`
const DURATION = new RegExp(
  `^([+-])?P${part('Y')}${part('M')}${part('W')}${part('D')}(?:T${part('H')}${part('M')}${part('S')})?$`,
  'i',
)
const DATE_SHAPED = /^([+-])?P(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d(?:\.\d+)?)$/

/** `P1Y2M3W4DT5H6M7.8S`, broken amounts too, or `P2012-02-02T14:37:21.545`. */
export const readDuration = (text: string): DurationValue => {
  const shaped = DATE_SHAPED.exec(text)
  const found = shaped ?? DURATION.exec(text)
  if (found === null || !/\d/.test(text)) throw unreadable(text, 'duration')
  const sign = found[1] === '-' ? -1 : 1
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = found
    .slice(2)
    .map((value) => sign * Number(value?.replace(',', '.') ?? 0))
  // "21.545" as a number is not 21 + .545: read the fraction's digits for themselves.
  const digits = (value: string | undefined): { seconds: number; nanos: number } => {
    const [whole = '0', rest = ''] = (value ?? '0').replace(',', '.').split('.')
    const negative = whole.startsWith('-') ? -1 : 1
    return { seconds: sign * Number(whole), nanos: sign * negative * Number(rest.slice(0, 9).padEnd(9, '0')) }
  }
  if (shaped !== null) {
    const { seconds, nanos } = digits(shaped[7])
    return durationOf({ months: a * 12 + b, days: c, seconds: d * 3600 + e * 60 + seconds, nanos })
  }
  const { seconds, nanos } = digits(found[8])
  return durationOf({ months: a * 12 + b, days: c * 7 + d, seconds: e * 3600 + f * 60 + seconds, nanos })
}
