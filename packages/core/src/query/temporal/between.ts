import type { DateTimeValue, DurationValue, TemporalValue } from '../values/value.js'
import { localDateTime, tagOf } from '../values/value.js'
import { nanosIn, zoneIn } from './build-temporal.js'
import { civilOf, plusMonths } from './calendar.js'
import { durationOf } from './durations.js'
import { atInstant, atLocal, inZone } from './zoned.js'

const DAY = 86_400_000_000_000n

interface Moment {
  readonly days: number
  readonly nanos: number
  readonly offset?: number
}

const utcNanos = ({ days, nanos, offset = 0 }: Moment): bigint =>
  BigInt(days) * DAY + BigInt(nanos) - BigInt(offset) * 1_000_000_000n

/** Both as moments of one kind: a missing day or zone is taken from the other. */
const aligned = (a: TemporalValue, b: TemporalValue): readonly [Moment, Moment] => {
  const dayless = !('days' in a) || !('days' in b)
  const fallback = 'days' in a ? a.days : 'days' in b ? b.days : 0
  const zone = zoneIn(a) ?? zoneIn(b)
  const moment = (value: TemporalValue): Moment => {
    const days = 'days' in value ? value.days : fallback
    if (zone === undefined) return localDateTime({ days, nanos: nanosIn(value) })
    return tagOf(value) === 'datetime'
      ? (value as DateTimeValue)
      : atLocal(days, nanosIn(value), zoneIn(value) ?? zone)
  }
  const [from, to] = [moment(a), moment(b)]
  if (zone === undefined || dayless) return [from, to]
  return [from, inZone(to as DateTimeValue, zoneIn(a) ?? zone)]
}

const isDayless = (a: TemporalValue, b: TemporalValue): boolean => !('days' in a) || !('days' in b)

const wholeMonths = (from: Moment, to: Moment): number => {
  const [x, y] = [civilOf(from.days), civilOf(to.days)]
  let months = (y.year - x.year) * 12 + y.month - x.month
  const early = y.day - x.day || to.nanos - from.nanos
  if (months > 0 && early < 0) months -= 1
  else if (months < 0 && early > 0) months += 1
  return months + 0
}

const wholeDays = (from: Moment, to: Moment): number => {
  const days = to.days - from.days
  if (days > 0 && to.nanos < from.nanos) return days - 1
  return days < 0 && to.nanos > from.nanos ? days + 1 : days
}

const moved = (
  from: Moment,
  to: Moment,
  months: number,
  days: number,
  zone: number | string | undefined,
): Moment => {
  const day = plusMonths(from.days, months) + days
  return zone === undefined || to.offset === undefined
    ? { ...from, days: day }
    : atLocal(day, from.nanos, zone)
}

/** `duration.between(a, b)`: months, then days, then the rest as it passed on the clock. */
export const between = (a: TemporalValue, b: TemporalValue): DurationValue => {
  if (isDayless(a, b)) return inSeconds(a, b)
  const [from, to] = aligned(a, b)
  const zone = zoneIn(a) ?? zoneIn(b)
  const months = wholeMonths(from, to)
  const afterMonths = moved(from, to, months, 0, zone)
  const days = wholeDays(afterMonths, to)
  return durationOf({
    months,
    days,
    ...secondsOf(utcNanos(to) - utcNanos(moved(from, to, months, days, zone))),
  })
}

export const inMonths = (a: TemporalValue, b: TemporalValue): DurationValue =>
  durationOf({ months: isDayless(a, b) ? 0 : wholeMonths(...aligned(a, b)) })

export const inDays = (a: TemporalValue, b: TemporalValue): DurationValue =>
  durationOf({ days: isDayless(a, b) ? 0 : wholeDays(...aligned(a, b)) })

export const inSeconds = (a: TemporalValue, b: TemporalValue): DurationValue => {
  const [from, to] = aligned(a, b)
  return durationOf(secondsOf(utcNanos(to) - utcNanos(from)))
}

const secondsOf = (nanos: bigint): { seconds: bigint; nanos: number } => ({
  seconds: nanos / 1_000_000_000n,
  nanos: Number(nanos % 1_000_000_000n),
})

/** The same moment in UTC, for the components that count from 1970. */
export const inUtc = (value: DateTimeValue): DateTimeValue =>
  atInstant(value.days, value.nanos - value.offset * 1e9, 0)
