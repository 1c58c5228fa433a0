/** A day of the proleptic Gregorian calendar, counted from 1970-01-01. */
export type DayNumber = number

/** Days from first to last, both included. */
export interface Days {
  readonly from: DayNumber
  readonly to: DayNumber
}

/**
 * The number of a day; months may run over (month 13 is next January).
 * Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", 2013: days_from_civil.
 */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const months = year * 12 + month - 1
  const m = (((months % 12) + 12) % 12) + 1
  const y = Math.floor(months / 12) - (m <= 2 ? 1 : 0)
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** Year, month (1 to 12) and day of a day number (civil_from_days of the same source). */
export function civil(day: DayNumber): {
  readonly year: number
  readonly month: number
  readonly day: number
} {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  }
}

/** Monday 1 to Sunday 7. */
export const weekdayOf = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1

/** The days of a month; it may run over the year's ends. */
export const monthDays = (year: number, month: number): Days => ({
  from: dayNumber(year, month, 1),
  to: dayNumber(year, month + 1, 1) - 1,
})

export const yearDays = (year: number): Days => ({ from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) })

/** Whether a month of some year has this day. */
export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= monthDays(year, month).to - monthDays(year, month).from + 1

/** "2024-08-14". */
export function isoDay(day: DayNumber): string {
  const { year, month, day: date } = civil(day)
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(date)}`
}

/** "--01-04": a day of a year that the text does not tell. */
export const isoYearless = (month: number, day: number): string => `--${pad(month)}-${pad(day)}`

/** The day that an ISO date (or date and time, as it stands there) names; undefined without a day. */
export function parseIsoDay(iso: string): DayNumber | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]|$)/.exec(iso) ?? []
  if (year === undefined || !isDate(Number(year), Number(month), Number(day))) return undefined
  return dayNumber(Number(year), Number(month), Number(day))
}

const pad = (number: number): string => String(number).padStart(2, '0')
