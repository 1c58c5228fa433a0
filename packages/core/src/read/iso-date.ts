const iso =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/
const compact = /^(\d{4})(\d{2})(\d{2})$/
/** RFC 5322, section 3.3, and its forerunners: "Wed, 14 Aug 2024 09:30:00 +0000"; the time may be missing. */
const dayFirst =
  /^(?:[a-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]+)\.?,?\s+(\d{4})(?:,?\s+(?:at\s+)?(\d{1,2}:\d{2}(?::\d{2})?)\s*([a-z]{1,4}|[+-]\d{4})?)?$/i
const monthFirst =
  /^(?:[a-z]+,?\s+)?([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:,?\s+(?:at\s+)?(\d{1,2}:\d{2}(?::\d{2})?)\s*([a-z]{1,4}|[+-]\d{4})?)?$/i

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
/** The zone names of RFC 5322, section 4.3. */
const zones: Readonly<Record<string, string>> = {
  gmt: 'Z',
  ut: 'Z',
  utc: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
}

const monthNumber = (word: string): number | undefined => {
  const lower = word.toLowerCase()
  const index = months.indexOf(lower === 'sept' ? 'sep' : lower)
  const at = index >= 0 ? index : monthNames.indexOf(lower)
  return at >= 0 ? at + 1 : undefined
}

const daysIn = (year: number, month: number): number =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31

const real = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)

const two = (number: number): string => String(number).padStart(2, '0')

const zoneOf = (word: string | undefined): string =>
  word === undefined
    ? ''
    : /^[+-]/.test(word)
      ? `${word.slice(0, 3)}:${word.slice(3)}`
      : (zones[word.toLowerCase()] ?? '')

/**
 * A date of publication as ISO 8601, from the ways files and feeds write one: ISO, RFC 5322, "14 August 2024",
 * "August 14, 2024". Days keep the zone they were given in. Undefined for what can be read in two ways
 * ("04/08/2024") and for days that no calendar has.
 */
export const isoDate = (written: string): string | undefined => {
  const text = written.trim().replace(/\s+/g, ' ')
  const plain = iso.exec(text) ?? compact.exec(text)
  if (plain) {
    const [, year, month, day, time, zone] = plain
    if (month !== undefined && !real(Number(year), Number(month), Number(day ?? '1'))) return undefined
    const date = [year, month, day].filter((part) => part !== undefined).join('-')
    return time === undefined ? date : `${date}T${time}${zone ?? ''}`
  }
  const named = dayFirst.exec(text)
  const american = named ? undefined : monthFirst.exec(text)
  const [day, word, year, time, zone] = named
    ? [named[1], named[2], named[3], named[4], named[5]]
    : american
      ? [american[2], american[1], american[3], american[4], american[5]]
      : []
  const month = word === undefined ? undefined : monthNumber(word)
  if (month === undefined || !real(Number(year), month, Number(day))) return undefined
  const date = `${year}-${two(month)}-${two(Number(day))}`
  return time === undefined ? date : `${date}T${time.padStart(time.length > 5 ? 8 : 5, '0')}${zoneOf(zone)}`
}
