import type {
  DateTimeValue,
  DateValue,
  DurationValue,
  LocalDateTimeValue,
  LocalTimeValue,
  TemporalValue,
  TimeValue,
} from '../values/value.js'
import { tagOf } from '../values/value.js'
import { civilOf } from './calendar.js'

const two = (value: number): string => String(value).padStart(2, '0')

const fraction = (nanos: number): string =>
  nanos === 0 ? '' : `.${String(nanos).padStart(9, '0').replace(/0+$/, '')}`

const formatDay = (days: number): string => {
  const { year, month, day } = civilOf(days)
  const sign = year < 0 ? '-' : year > 9999 ? '+' : ''
  return `${sign}${String(Math.abs(year)).padStart(4, '0')}-${two(month)}-${two(day)}`
}

const formatClock = (nanos: number): string => {
  const seconds = Math.floor(nanos / 1e9)
  const rest = nanos - seconds * 1e9
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`
  return seconds % 60 === 0 && rest === 0 ? clock : `${clock}:${two(seconds % 60)}${fraction(rest)}`
}

/** `Z`, `+01:00`, `-02:05:07`. */
export const formatOffset = (offset: number): string => {
  if (offset === 0) return 'Z'
  const size = Math.abs(offset)
  const seconds = size % 60 === 0 ? '' : `:${two(size % 60)}`
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 3600))}:${two(Math.floor(size / 60) % 60)}${seconds}`
}

const formatDuration = ({ months, days, seconds, nanos }: DurationValue): string => {
  const total = seconds * 1_000_000_000n + BigInt(nanos)
  const size = total < 0n ? -total : total
  const sign = total < 0n ? '-' : ''
  const unit = (value: number, name: string): string => (value === 0 ? '' : `${value}${name}`)
  const clock = (value: bigint, name: string): string => (value === 0n ? '' : `${sign}${value}${name}`)
  const whole = size / 1_000_000_000n
  const rest = Number(size % 1_000_000_000n)
  const second = whole % 60n === 0n && rest === 0 ? '' : `${sign}${whole % 60n}${fraction(rest)}S`
  const time = clock(whole / 3600n, 'H') + clock((whole / 60n) % 60n, 'M') + second
  const day = unit(Math.trunc(months / 12), 'Y') + unit(months % 12, 'M') + unit(days, 'D')
  return day === '' && time === '' ? 'PT0S' : `P${day}${time === '' ? '' : `T${time}`}`
}

/** A temporal value as ISO 8601 writes it; seconds are left out where they are zero. */
export const formatTemporal = (value: TemporalValue | DurationValue): string => {
  switch (tagOf(value)) {
    case 'date':
      return formatDay((value as DateValue).days)
    case 'localtime':
      return formatClock((value as LocalTimeValue).nanos)
    case 'time':
      return formatClock((value as TimeValue).nanos) + formatOffset((value as TimeValue).offset)
    case 'duration':
      return formatDuration(value as DurationValue)
    case 'localdatetime': {
      const { days, nanos } = value as LocalDateTimeValue
      return `${formatDay(days)}T${formatClock(nanos)}`
    }
    default: {
      const { days, nanos, offset, zone } = value as DateTimeValue
      return `${formatDay(days)}T${formatClock(nanos)}${formatOffset(offset)}${zone === undefined ? '' : `[${zone}]`}`
    }
  }
}
