import { runtimeError } from '../query-error.js'
import { isNumber, toNumber } from '../values/arithmetic.js'
import type {
  DateTimeValue,
  DateValue,
  DurationValue,
  LocalDateTimeValue,
  LocalTimeValue,
  MapValue,
  TemporalValue,
  TimeValue,
} from '../values/value.js'
import {
  date,
  dateTime,
  entryOf,
  isTemporal,
  localDateTime,
  localTime,
  tagOf,
  time,
  typeOf,
} from '../values/value.js'
import {
  civilOf,
  daysInMonth,
  daysOf,
  firstMondayOf,
  firstOfQuarter,
  isLeap,
  quarterOf,
  weekDayOf,
  weekOf,
} from './calendar.js'
import { durationOf } from './durations.js'
import { checked } from './read-temporal.js'
import { atInstant, atLocal, inZone } from './zoned.js'
import type { Zone } from './zones.js'
import { offsetAt, readZone } from './zones.js'

const number = (map: MapValue, key: string): number | undefined => {
  const value = entryOf(map, key)
  if (value === undefined) return undefined
  if (!isNumber(value))
    throw runtimeError('TypeError', 'InvalidArgumentType', `${key} must be a number, not ${typeOf(value)}.`)
  return toNumber(value)
}

const other = (map: MapValue, ...keys: readonly string[]): TemporalValue | undefined => {
  for (const key of keys) {
    const value = entryOf(map, key)
    if (value === undefined) continue
    if (isTemporal(value)) return value
    throw runtimeError(
      'TypeError',
      'InvalidArgumentType',
      `${key} must be a temporal value, not ${typeOf(value)}.`,
    )
  }
  return undefined
}

const wrongArgument = (what: string): Error => runtimeError('ArgumentError', 'InvalidArgumentValue', what)

/** The day of a temporal value; an error where it has none. */
export const daysIn = (value: TemporalValue): number => {
  if ('days' in value) return value.days
  throw wrongArgument(`A ${typeOf(value)} has no date.`)
}

/** Nanoseconds since midnight of a temporal value, midnight for a date. */
export const nanosIn = (value: TemporalValue): number => ('nanos' in value ? value.nanos : 0)

/** The zone of a temporal value, where it has one. */
export const zoneIn = (value: TemporalValue): Zone | undefined =>
  tagOf(value) === 'datetime'
    ? ((value as DateTimeValue).zone ?? (value as DateTimeValue).offset)
    : tagOf(value) === 'time'
      ? (value as TimeValue).offset
      : undefined

const has = (map: MapValue, ...keys: readonly string[]): boolean =>
  keys.some((key) => entryOf(map, key) !== undefined)

/** The day that a map's fields name; what they leave open comes from `base`. */
export const daysFrom = (map: MapValue, base: number | undefined): number => {
  if (base === undefined && !has(map, 'year')) throw wrongArgument('A date needs a year.')
  const from = civilOf(base ?? 0)
  const year = number(map, 'year')
  checked(year ?? 0, -999_999_999, 999_999_999, 'year')
  if (has(map, 'week', 'dayOfWeek')) {
    const at = weekOf(base ?? 0)
    const week = checked(number(map, 'week') ?? (base === undefined ? 1 : at.week), 1, 53, 'week')
    const day = checked(
      number(map, 'dayOfWeek') ?? (base === undefined ? 1 : weekDayOf(base)),
      1,
      7,
      'dayOfWeek',
    )
    return firstMondayOf(year ?? at.weekYear) + week * 7 - 7 + day - 1
  }
  if (has(map, 'ordinalDay')) {
    const inYear = year ?? from.year
    return (
      daysOf(inYear, 1, 1) +
      checked(number(map, 'ordinalDay') ?? 1, 1, isLeap(inYear) ? 366 : 365, 'ordinalDay') -
      1
    )
  }
  if (has(map, 'quarter', 'dayOfQuarter')) {
    const inYear = year ?? from.year
    const quarter = checked(
      number(map, 'quarter') ?? (base === undefined ? 1 : quarterOf(from.month)),
      1,
      4,
      'quarter',
    )
    const dayOfQuarter = base === undefined ? 1 : base - firstOfQuarter(from.year, quarterOf(from.month)) + 1
    return (
      firstOfQuarter(inYear, quarter) +
      checked(number(map, 'dayOfQuarter') ?? dayOfQuarter, 1, 92, 'dayOfQuarter') -
      1
    )
  }
  const inYear = year ?? from.year
  const month = checked(number(map, 'month') ?? (base === undefined ? 1 : from.month), 1, 12, 'month')
  const day = number(map, 'day') ?? (base === undefined ? 1 : from.day)
  return daysOf(inYear, month, checked(day, 1, daysInMonth(inYear, month), 'day'))
}

const fields = [
  ['hour', 3600e9, 23],
  ['minute', 60e9, 59],
  ['second', 1e9, 59],
] as const

/** The time that a map's fields name; `add` keeps what `base` has below a second (truncation has cut it already). */
export const nanosFrom = (map: MapValue, base: number | undefined, add = false): number => {
  let nanos = 0
  let rest = base ?? 0
  for (const [key, size, most] of fields) {
    const had = Math.floor(rest / size)
    rest -= had * size
    nanos += checked(number(map, key) ?? had, 0, most, key) * size
  }
  if (!has(map, 'millisecond', 'microsecond', 'nanosecond')) return nanos + rest
  const [milli, micro, nano] = [
    number(map, 'millisecond'),
    number(map, 'microsecond'),
    number(map, 'nanosecond'),
  ]
  checked(milli ?? 0, 0, 999, 'millisecond')
  checked(micro ?? 0, 0, milli === undefined ? 999_999 : 999, 'microsecond')
  checked(nano ?? 0, 0, micro !== undefined ? 999 : milli !== undefined ? 999_999 : 999_999_999, 'nanosecond')
  return nanos + (add ? rest : 0) + (milli ?? 0) * 1e6 + (micro ?? 0) * 1e3 + (nano ?? 0)
}

/** The zone that a map's `timezone` names. */
export const zoneFrom = (map: MapValue): Zone | undefined => {
  const name = entryOf(map, 'timezone')
  if (name === undefined) return undefined
  if (typeof name !== 'string')
    throw runtimeError('TypeError', 'InvalidArgumentType', 'timezone must be a string.')
  return readZone(name)
}

const baseDays = (map: MapValue): number | undefined => {
  const from = other(map, 'date', 'datetime')
  return from === undefined ? undefined : daysIn(from)
}

const baseNanos = (map: MapValue): number | undefined => {
  const from = other(map, 'time', 'datetime')
  return from === undefined ? undefined : nanosIn(from)
}

export const dateFrom = (map: MapValue): DateValue => date({ days: daysFrom(map, baseDays(map)) })

export const localTimeFrom = (map: MapValue): LocalTimeValue => {
  const base = baseNanos(map)
  if (base === undefined && !has(map, 'hour')) throw wrongArgument('A time needs an hour.')
  return localTime({ nanos: nanosFrom(map, base) })
}

/** A `timezone` beside a zoned time moves the clock; beside a local one it only names the offset. */
export const timeFrom = (map: MapValue): TimeValue => {
  const { nanos } = localTimeFrom(map)
  const from = other(map, 'time', 'datetime')
  const named = zoneFrom(map)
  const instant = from !== undefined && 'days' in from ? from.days * 86400 : 0
  const to = named === undefined ? undefined : offsetAt(named, instant)
  const had = from !== undefined && 'offset' in from ? from.offset : undefined
  const offset = to ?? had ?? 0
  return time({ nanos: had === undefined ? nanos : wrap(nanos + (offset - had) * 1e9), offset })
}

const wrap = (nanos: number): number => ((nanos % 864e11) + 864e11) % 864e11

export const localDateTimeFrom = (map: MapValue): LocalDateTimeValue =>
  localDateTime({ days: daysFrom(map, baseDays(map)), nanos: nanosFrom(map, baseNanos(map)) })

export const dateTimeFrom = (map: MapValue): DateTimeValue => {
  const named = zoneFrom(map)
  const seconds = number(map, 'epochSeconds')
  const millis = number(map, 'epochMillis')
  if (seconds !== undefined || millis !== undefined) {
    return fromEpoch(
      seconds ?? Math.floor((millis ?? 0) / 1000),
      (millis === undefined ? 0 : (((millis % 1000) + 1000) % 1000) * 1e6) + (number(map, 'nanosecond') ?? 0),
      named,
    )
  }
  const from = other(map, 'time', 'datetime')
  const had = from === undefined ? undefined : zoneIn(from)
  const local = atLocal(daysFrom(map, baseDays(map)), nanosFrom(map, baseNanos(map)), had ?? named ?? 0)
  return had !== undefined && named !== undefined ? inZone(local, named) : local
}

/** Seconds and nanoseconds since 1970-01-01T00:00Z. */
export const fromEpoch = (seconds: number, nanos = 0, zone: Zone = 0): DateTimeValue => {
  const days = Math.floor(seconds / 86400)
  return atInstant(days, (seconds - days * 86400) * 1e9 + nanos, zone)
}

/** Another temporal value's date, time or both as this type. */
export const converted = {
  date: (value: TemporalValue): DateValue => date({ days: daysIn(value) }),
  localtime: (value: TemporalValue): LocalTimeValue => localTime({ nanos: clockIn(value) }),
  time: (value: TemporalValue): TimeValue =>
    time({ nanos: clockIn(value), offset: 'offset' in value ? value.offset : 0 }),
  localdatetime: (value: TemporalValue): LocalDateTimeValue =>
    localDateTime({ days: daysIn(value), nanos: nanosIn(value) }),
  datetime: (value: TemporalValue): DateTimeValue =>
    tagOf(value) === 'datetime'
      ? (value as DateTimeValue)
      : dateTime({ days: daysIn(value), nanos: nanosIn(value), offset: 0 }),
}

const clockIn = (value: TemporalValue): number => {
  if ('nanos' in value) return value.nanos
  throw wrongArgument('A date has no time.')
}

/** A duration from a map of amounts (`years`, `months` … `nanoseconds`). */
export const durationFrom = (map: MapValue): DurationValue => {
  const amount = (key: string): number => number(map, key) ?? 0
  return durationOf({
    months: amount('years') * 12 + amount('quarters') * 3 + amount('months'),
    days: amount('weeks') * 7 + amount('days'),
    seconds: amount('hours') * 3600 + amount('minutes') * 60 + amount('seconds'),
    nanos: amount('milliseconds') * 1e6 + amount('microseconds') * 1e3 + amount('nanoseconds'),
  })
}
