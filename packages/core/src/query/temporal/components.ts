import { integer } from '../values/arithmetic.js'
import type { DurationValue, TemporalValue, Value } from '../values/value.js'
import { isDuration, tagOf } from '../values/value.js'
import { civilOf, daysOf, firstOfQuarter, quarterOf, weekDayOf, weekOf } from './calendar.js'
import { formatOffset } from './format-temporal.js'

type Part<T> = (value: T) => Value

const dayParts: Readonly<Record<string, Part<number>>> = {
  year: (days) => civilOf(days).year,
  quarter: (days) => quarterOf(civilOf(days).month),
  month: (days) => civilOf(days).month,
  week: (days) => weekOf(days).week,
  weekYear: (days) => weekOf(days).weekYear,
  day: (days) => civilOf(days).day,
  ordinalDay: (days) => days - daysOf(civilOf(days).year, 1, 1) + 1,
  weekDay: weekDayOf,
  dayOfWeek: weekDayOf,
  dayOfQuarter: (days) => days - firstOfQuarter(civilOf(days).year, quarterOf(civilOf(days).month)) + 1,
}

const clockParts: Readonly<Record<string, Part<number>>> = {
  hour: (nanos) => Math.floor(nanos / 3600e9),
  minute: (nanos) => Math.floor(nanos / 60e9) % 60,
  second: (nanos) => Math.floor(nanos / 1e9) % 60,
  millisecond: (nanos) => Math.floor((nanos % 1e9) / 1e6),
  microsecond: (nanos) => Math.floor((nanos % 1e9) / 1e3),
  nanosecond: (nanos) => nanos % 1e9,
}

const zoneParts: Readonly<Record<string, Part<{ offset: number; zone?: string | undefined }>>> = {
  timezone: ({ offset, zone }) => zone ?? formatOffset(offset),
  offset: ({ offset }) => formatOffset(offset),
  offsetMinutes: ({ offset }) => Math.trunc(offset / 60),
  offsetSeconds: ({ offset }) => offset,
}

const epochParts: Readonly<Record<string, Part<{ days: number; nanos: number; offset: number }>>> = {
  epochSeconds: ({ days, nanos, offset }) => days * 86400 + Math.floor(nanos / 1e9) - offset,
  epochMillis: ({ days, nanos, offset }) => (days * 86400 - offset) * 1000 + Math.floor(nanos / 1e6),
}

const seconds =
  (size: bigint): Part<DurationValue> =>
  (d) =>
    integer(d.seconds / size)
const nanos =
  (size: bigint): Part<DurationValue> =>
  (d) =>
    integer((d.seconds * 1_000_000_000n + BigInt(d.nanos)) / size)

const durationParts: Readonly<Record<string, Part<DurationValue>>> = {
  years: (d) => Math.trunc(d.months / 12),
  quarters: (d) => Math.trunc(d.months / 3),
  months: (d) => d.months,
  weeks: (d) => Math.trunc(d.days / 7),
  days: (d) => d.days,
  hours: seconds(3600n),
  minutes: seconds(60n),
  seconds: seconds(1n),
  milliseconds: nanos(1_000_000n),
  microseconds: nanos(1000n),
  nanoseconds: nanos(1n),
  quartersOfYear: (d) => Math.trunc(d.months / 3) % 4,
  monthsOfQuarter: (d) => d.months % 3,
  monthsOfYear: (d) => d.months % 12,
  daysOfWeek: (d) => d.days % 7,
  minutesOfHour: (d) => integer((d.seconds / 60n) % 60n),
  secondsOfMinute: (d) => integer(d.seconds % 60n),
  millisecondsOfSecond: (d) => Math.floor(d.nanos / 1e6),
  microsecondsOfSecond: (d) => Math.floor(d.nanos / 1e3),
  nanosecondsOfSecond: (d) => d.nanos,
}

const part = <T>(parts: Readonly<Record<string, Part<T>>>, key: string): Part<T> | undefined =>
  Object.hasOwn(parts, key) ? parts[key] : undefined

/** `value.key` of a date, a time or a duration; null where it has no such part. */
export const componentOf = (value: TemporalValue | DurationValue, key: string): Value => {
  if (isDuration(value)) return part(durationParts, key)?.(value)
  const day = 'days' in value ? part(dayParts, key)?.(value.days) : undefined
  const clock = 'nanos' in value ? part(clockParts, key)?.(value.nanos) : undefined
  const zone = 'offset' in value ? part(zoneParts, key)?.(value) : undefined
  const epoch = tagOf(value) === 'datetime' ? part(epochParts, key)?.(value as never) : undefined
  return day ?? clock ?? zone ?? epoch
}
