/** A day of the proleptic Gregorian calendar. */
export interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Days since 1970-01-01 (H. Hinnant, "chrono-compatible low-level date algorithms", 2013). */
export const daysOf = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  )
}

/** The calendar day of a number of days since 1970-01-01. */
export const civilOf = (days: number): Civil => {
  const z = days + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

export const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

/** The day that many months later; a 31st becomes the month's last day. */
export const plusMonths = (days: number, months: number): number => {
  if (months === 0) return days
  const { year, month, day } = civilOf(days)
  const total = year * 12 + month - 1 + months
  const toYear = Math.floor(total / 12)
  const toMonth = total - toYear * 12 + 1
  return daysOf(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)))
}

/** Monday is 1, Sunday 7. */
export const weekDayOf = (days: number): number => ((((days + 3) % 7) + 7) % 7) + 1

/** The Monday of week 1 of an ISO 8601 week year. */
export const firstMondayOf = (weekYear: number): number => {
  const fourth = daysOf(weekYear, 1, 4)
  return fourth - weekDayOf(fourth) + 1
}

/** ISO 8601 week and the year that it belongs to. */
export const weekOf = (days: number): { weekYear: number; week: number } => {
  const thursday = days - weekDayOf(days) + 4
  const weekYear = civilOf(thursday).year
  return { weekYear, week: Math.floor((thursday - daysOf(weekYear, 1, 1)) / 7) + 1 }
}

export const quarterOf = (month: number): number => Math.ceil(month / 3)

export const firstOfQuarter = (year: number, quarter: number): number => daysOf(year, quarter * 3 - 2, 1)
