import { runtimeError } from '../query-error.js'
import type {
  DateTimeValue,
  DateValue,
  DurationValue,
  LocalDateTimeValue,
  LocalTimeValue,
  TemporalValue,
  TimeValue,
} from '../values/value.js'
import { date, duration, localDateTime, localTime, tagOf, time } from '../values/value.js'
import { plusMonths } from './calendar.js'
import { atInstant, atLocal } from './zoned.js'

const DAY = 864e11
const BILLION = 1_000_000_000n
/** Mean Gregorian month. */
const DAYS_A_MONTH = 30.436875

/** Amounts of each unit, broken ones too; what is broken runs over into the next smaller unit. */
export interface Amounts {
  readonly months?: number
  readonly days?: number
  readonly seconds?: number | bigint
  readonly nanos?: number
}

/** A duration of these amounts; nanoseconds beyond a second run over into seconds. */
export const durationOf = ({ months = 0, days = 0, seconds = 0, nanos = 0 }: Amounts): DurationValue => {
  const wholeMonths = Math.trunc(months)
  const overDays = (months - wholeMonths) * DAYS_A_MONTH
  const wholeDays = Math.trunc(days)
  const daySeconds = (part: number): number => (part - Math.trunc(part)) * DAY
  const wholeSeconds = typeof seconds === 'bigint' ? seconds : BigInt(Math.trunc(seconds))
  const broken =
    daySeconds(overDays) +
    daySeconds(days) +
    (typeof seconds === 'bigint' ? 0 : (seconds - Math.trunc(seconds)) * 1e9) +
    (nanos - Math.trunc(nanos))
  const total =
    wholeSeconds * BILLION + BigInt(Math.trunc(nanos)) + BigInt(Math.trunc(Math.round(broken * 1000) / 1000))
  const rest = ((total % BILLION) + BILLION) % BILLION
  return duration({
    months: wholeMonths,
    days: wholeDays + Math.trunc(overDays),
    seconds: (total - rest) / BILLION,
    nanos: Number(rest),
  })
}

const totalNanos = ({ seconds, nanos }: DurationValue): bigint => seconds * BILLION + BigInt(nanos)

export const sumOfDurations = (a: DurationValue, b: DurationValue): DurationValue =>
  durationOf({
    months: a.months + b.months,
    days: a.days + b.days,
    seconds: a.seconds + b.seconds,
    nanos: a.nanos + b.nanos,
  })

export const negateDuration = (d: DurationValue): DurationValue =>
  durationOf({ months: -d.months + 0, days: -d.days + 0, seconds: -d.seconds, nanos: -d.nanos + 0 })

const scaled = (d: DurationValue, scale: (value: number) => number): DurationValue => {
  if (!Number.isFinite(scale(1)))
    throw runtimeError('ArithmeticError', 'DivisionByZero', 'A duration cannot be divided by zero.')
  return durationOf({
    months: scale(d.months),
    days: scale(d.days),
    seconds: scale(Number(d.seconds)),
    nanos: scale(d.nanos),
  })
}

export const multiplyDuration = (d: DurationValue, by: number): DurationValue =>
  scaled(d, (value) => value * by)

export const divideDuration = (d: DurationValue, by: number): DurationValue =>
  scaled(d, (value) => value / by)

/** `value + duration`: months first, then days, then the clock; a date moves by whole days only. */
export const addToTemporal = (value: TemporalValue, d: DurationValue): TemporalValue => {
  const nanos = totalNanos(d)
  const clock = (at: number): { over: number; nanos: number } => {
    const sum = BigInt(at) + nanos
    const rest = ((sum % 86_400_000_000_000n) + 86_400_000_000_000n) % 86_400_000_000_000n
    return { over: Number((sum - rest) / 86_400_000_000_000n), nanos: Number(rest) }
  }
  switch (tagOf(value)) {
    case 'date':
      return date({
        days: plusMonths((value as DateValue).days, d.months) + d.days + Number(nanos / 86_400_000_000_000n),
      })
    case 'localtime':
      return localTime({ nanos: clock((value as LocalTimeValue).nanos).nanos })
    case 'time':
      return time({ nanos: clock((value as TimeValue).nanos).nanos, offset: (value as TimeValue).offset })
    case 'localdatetime': {
      const { days, nanos: at } = value as LocalDateTimeValue
      const moved = clock(at)
      return localDateTime({ days: plusMonths(days, d.months) + d.days + moved.over, nanos: moved.nanos })
    }
    default: {
      const { days, nanos: at, offset, zone } = value as DateTimeValue
      const day = atLocal(plusMonths(days, d.months) + d.days, at, zone ?? offset)
      const moved = clock(day.nanos - day.offset * 1e9)
      return atInstant(day.days + moved.over, moved.nanos, zone ?? offset)
    }
  }
}
