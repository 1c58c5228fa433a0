import { runtimeError } from '../query-error.js'
import type { MapValue, TemporalValue } from '../values/value.js'
import { date, localDateTime, localTime, time } from '../values/value.js'
import { daysFrom, daysIn, nanosFrom, nanosIn, zoneFrom, zoneIn } from './build-temporal.js'
import { civilOf, daysOf, firstMondayOf, firstOfQuarter, quarterOf, weekDayOf, weekOf } from './calendar.js'
import { atLocal } from './zoned.js'
import { offsetAt } from './zones.js'

const yearOf = (size: number) => (days: number) => daysOf(Math.floor(civilOf(days).year / size) * size, 1, 1)

const dayUnits: Readonly<Record<string, (days: number) => number>> = {
  millennium: yearOf(1000),
  century: yearOf(100),
  decade: yearOf(10),
  year: yearOf(1),
  weekyear: (days) => firstMondayOf(weekOf(days).weekYear),
  quarter: (days) => firstOfQuarter(civilOf(days).year, quarterOf(civilOf(days).month)),
  month: (days) => days - civilOf(days).day + 1,
  week: (days) => days - weekDayOf(days) + 1,
  day: (days) => days,
}

const clockUnits: Readonly<Record<string, number>> = {
  hour: 3600e9,
  minute: 60e9,
  second: 1e9,
  millisecond: 1e6,
  microsecond: 1e3,
}

export type TruncatedType = 'date' | 'localtime' | 'time' | 'localdatetime' | 'datetime'

/** `date.truncate(unit, value, {…})` and its like: cut below the unit, then set the map's fields. */
export const truncated = (
  type: TruncatedType,
  unit: string,
  value: TemporalValue,
  map: MapValue,
): TemporalValue => {
  const toDay = Object.hasOwn(dayUnits, unit.toLowerCase()) ? dayUnits[unit.toLowerCase()] : undefined
  const size = Object.hasOwn(clockUnits, unit.toLowerCase()) ? clockUnits[unit.toLowerCase()] : undefined
  if (toDay === undefined && size === undefined) {
    throw runtimeError('ArgumentError', 'InvalidArgumentValue', `"${unit}" is no unit of time.`)
  }
  const clock = (): number => {
    const nanos = nanosIn(value)
    return nanosFrom(map, size === undefined ? 0 : Math.floor(nanos / size) * size, true)
  }
  const day = (): number => daysFrom(map, toDay === undefined ? daysIn(value) : toDay(daysIn(value)))
  const zone = zoneFrom(map) ?? zoneIn(value) ?? 0
  switch (type) {
    case 'date':
      if (toDay === undefined)
        throw runtimeError('ArgumentError', 'InvalidArgumentValue', `A date has no ${unit}.`)
      return date({ days: day() })
    case 'localtime':
      return localTime({ nanos: clock() })
    case 'time':
      return time({ nanos: clock(), offset: offsetAt(zone, 'days' in value ? value.days * 86400 : 0) })
    case 'localdatetime':
      return localDateTime({ days: day(), nanos: clock() })
    default:
      return atLocal(day(), clock(), zone)
  }
}
