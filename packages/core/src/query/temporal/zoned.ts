import type { DateTimeValue } from '../values/value.js'
import { dateTime } from '../values/value.js'
import type { Zone } from './zones.js'
import { offsetAt, offsetOfLocal } from './zones.js'

const DAY = 864e11

const carried = (days: number, nanos: number): { days: number; nanos: number } => {
  const over = Math.floor(nanos / DAY)
  return { days: days + over, nanos: nanos - over * DAY }
}

/** A local day and time in a zone; a time that the zone's clock skips moves on by the gap. */
export const atLocal = (days: number, nanos: number, zone: Zone): DateTimeValue => {
  const { offset, shift } = offsetOfLocal(zone, days * 86400 + nanos / 1e9)
  return dateTime({
    ...carried(days, nanos + shift * 1e9),
    offset,
    zone: typeof zone === 'string' ? zone : undefined,
  })
}

/** An instant, given as day and nanoseconds in UTC, on a zone's clock. */
export const atInstant = (days: number, nanos: number, zone: Zone): DateTimeValue => {
  const offset = offsetAt(zone, days * 86400 + nanos / 1e9)
  return dateTime({
    ...carried(days, nanos + offset * 1e9),
    offset,
    zone: typeof zone === 'string' ? zone : undefined,
  })
}

/** The same instant on another zone's clock. */
export const inZone = (value: DateTimeValue, zone: Zone): DateTimeValue => {
  const utc = carried(value.days, value.nanos - value.offset * 1e9)
  return atInstant(utc.days, utc.nanos, zone)
}
