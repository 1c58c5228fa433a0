import { runtimeError } from '../query-error.js'

/** An offset from UTC in seconds, or a named zone that has one at each moment. */
export type Zone = number | string

const clocks = new Map<string, Intl.DateTimeFormat>()

const clockOf = (zone: string): Intl.DateTimeFormat => {
  let clock = clocks.get(zone)
  if (clock === undefined) {
    try {
      clock = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn-hc-h23', {
        timeZone: zone,
        era: 'short',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      })
    } catch {
      throw runtimeError('ArgumentError', 'InvalidArgumentValue', `There is no time zone "${zone}".`)
    }
    clocks.set(zone, clock)
  }
  return clock
}

const LAST = 8.64e12

/** The offset of a zone at an instant (seconds since 1970-01-01T00:00Z), from the runtime's own zone data. */
export const offsetAt = (zone: Zone, instant: number): number => {
  if (typeof zone === 'number') return zone
  const seconds = Math.max(-LAST, Math.min(LAST, Math.floor(instant)))
  const part: Record<string, string> = {}
  for (const { type, value } of clockOf(zone).formatToParts(seconds * 1000)) part[type] = value
  const written = Number(part['year'])
  const year = part['era'] === 'BC' || part['era'] === 'B' ? 1 - written : written
  const time = Date.UTC(
    2000,
    Number(part['month']) - 1,
    Number(part['day']),
    Number(part['hour']),
    Number(part['minute']),
    Number(part['second']),
  )
  // Date.UTC reads years 0…99 as 19xx: count in a leap or common year of the same kind instead.
  const local =
    time +
    (daysToYear(year) - daysToYear(2000)) * 864e5 -
    (isAfterLeapDay(year, Number(part['month'])) ? 864e5 : 0)
  return Math.round(local / 1000 - seconds)
}

const daysToYear = (year: number): number => {
  const y = year - 1
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
}

const isAfterLeapDay = (year: number, month: number): boolean =>
  month > 2 && !(year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))

/**
 * The offset of a local time (seconds since 1970-01-01T00:00 on the zone's clock). Where the clock shows it twice,
 * the earlier; where it skips it, `shift` says by how many seconds the time moves on.
 */
export const offsetOfLocal = (zone: Zone, local: number): { offset: number; shift: number } => {
  if (typeof zone === 'number') return { offset: zone, shift: 0 }
  const before = offsetAt(zone, local - 86400 - 50400)
  const after = offsetAt(zone, local + 86400 - 50400)
  for (const offset of [before, after]) {
    if (offsetAt(zone, local - offset) === offset) return { offset, shift: 0 }
  }
  return { offset: after, shift: after - before }
}

/** `Z`, `+01`, `+0100`, `+01:00`, `+01:00:30` or a zone's name. */
export const readZone = (text: string): Zone => {
  if (text === 'Z' || text === 'z') return 0
  const found = /^([+-])(\d\d)(?::?(\d\d)(?::?(\d\d))?)?$/.exec(text)
  if (found === null) {
    clockOf(text)
    return text
  }
  const [, sign, hours, minutes = 0, seconds = 0] = found
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) + 0
}
