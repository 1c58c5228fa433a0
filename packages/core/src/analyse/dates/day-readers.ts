import type { DateRules } from '../../languages/index.js'
import { ordinalOf } from '../quantities/read-number.js'
import { isDate } from './calendar.js'
import type { DateExpression } from './date-expression.js'
import type { DatePoint, DateReader, DateTools, DateWords } from './date-words.js'
import { beginsLarge, type FoundNumber, monthAt, shortYear, yearAfter } from './month-and-year.js'

/** "2022-01-04". */
const readIso: DateReader = ({ surface }, at) => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(surface[at] ?? '') ?? []
  if (year === undefined || !isDate(Number(year), Number(month), Number(day))) return undefined
  return { value: { kind: 'day', year: Number(year), month: Number(month), day: Number(day) }, end: at + 1 }
}

/** "the day before yesterday", "this morning"; "the next day". */
const readPhrase: DateReader = ({ lower }, at, { dates }) => {
  for (const { words, days } of dates.dayPhrases) {
    if (startsWith(lower, at, words)) return { value: { kind: 'relative', days }, end: at + words.length }
  }
  for (const { words, unit, count } of dates.contextualTimes) {
    if (startsWith(lower, at, words))
      return {
        value: { kind: 'contextual', ...(unit && { unit }), ...(count !== undefined && { count }) },
        end: at + words.length,
      }
  }
  const days = dates.relativeDays.get(lower[at] ?? '')
  if (days === undefined) return undefined
  return { value: { kind: 'relative', days }, end: afterDayPart(lower, at + 1, dates) }
}

const startsWith = (lower: readonly string[], at: number, words: readonly string[]): boolean =>
  lower[at] === words[0] && words.every((word, offset) => lower[at + offset] === word)

const afterDayPart = (lower: readonly string[], at: number, dates: DateRules): number =>
  dates.dayParts.has(lower[at] ?? '') ? at + 1 : at

/** "Tuesday", "last Tuesday", "late Tuesday night", "Tuesday (January 4)", "Tuesday, January 4, 2022". */
const readWeekday: DateReader = (words, at, tools) => {
  const { surface, lower } = words
  const { dates } = tools
  let next = at
  let shift = dates.shifts.get(lower[next] ?? '')
  if (shift !== undefined) next++
  if (dates.parts.has(lower[next] ?? '')) next++
  if (shift === undefined && next > at) {
    shift = dates.shifts.get(lower[next] ?? '')
    if (shift !== undefined) next++
  }
  const weekday = dates.weekdays.get(lower[next] ?? '')
  const short = weekday ?? dates.weekdayAbbreviations.get(lower[next] ?? '')
  if (short === undefined || (weekday === undefined && !beginsLarge(surface[next]))) return undefined
  const bracket = surface[next + 1] === '('
  const beside = surface[next + 1] === ',' || bracket ? next + 2 : next + 1
  const date = readCalendarDay(words, beside, tools)
  if (date !== undefined && (!bracket || surface[date.end] === ')'))
    return { value: date.value, end: bracket ? date.end + 1 : date.end }
  if (weekday === undefined) return undefined
  return {
    value: { kind: 'weekday', weekday, ...(shift === undefined ? {} : { shift }) },
    end: afterDayPart(lower, next + 1, dates),
  }
}

/** "January 4", "Jan. 4th, 2022", "4 January 2022", "4 Feb 90", "the 4th of January", "4-5 May". */
const readCalendarDay = (words: DateWords, at: number, tools: DateTools): DatePoint | undefined =>
  readMonthDay(words, at, tools) ?? readDayMonth(words, at, tools)

function readMonthDay(words: DateWords, at: number, tools: DateTools): DatePoint | undefined {
  const { surface } = words
  const month = monthAt(words, at, tools)
  if (month === undefined) return undefined
  const dotted = surface[at + 1] === '.' ? at + 2 : at + 1
  const day = dayOfMonth(words, dotted, tools)
  if (day === undefined) return undefined
  const last = rangeEnd(words, day.end, day.value, tools)
  const end = last?.end ?? day.end
  const year = yearAfter(words, end)
  return dayOrRange(month, day.value, last?.value, year, year?.end ?? end)
}

function readDayMonth(words: DateWords, at: number, tools: DateTools): DatePoint | undefined {
  const { lower } = words
  const { dates } = tools
  const start = dates.articles.has(lower[at] ?? '') ? at + 1 : at
  const day = dayOfMonth(words, start, tools)
  if (day === undefined) return undefined
  const last = rangeEnd(words, day.end, day.value, tools)
  let next = last?.end ?? day.end
  if (lower[next] === dates.of) next++
  const year = yearAfter(words, next + 1) ?? shortYear(words, next + 1)
  const month =
    monthAt(words, next, tools) ?? (year === undefined ? undefined : dates.months.get(lower[next] ?? ''))
  if (month === undefined) return undefined
  return dayOrRange(month, day.value, last?.value, year, year?.end ?? next + 1)
}

function dayOrRange(
  month: number,
  day: number,
  last: number | undefined,
  year: { readonly value: number } | undefined,
  end: number,
): DatePoint | undefined {
  const whole = year === undefined ? {} : { year: year.value }
  const leap = year?.value ?? 2024
  if (!isDate(leap, month, day)) return undefined
  const from: DateExpression = { kind: 'day', month, day, ...whole }
  if (last === undefined || !isDate(leap, month, last)) return { value: from, end }
  return { value: { kind: 'range', from, to: { kind: 'day', month, day: last, ...whole } }, end }
}

/** "4" or "4th", where it can be a day of a month; "4-5" stands in one word in some texts. */
function dayOfMonth(
  { surface, lower }: DateWords,
  at: number,
  { numbers }: DateTools,
): FoundNumber | undefined {
  const word = lower[at] ?? ''
  const value = /^\d{1,2}$/.test(surface[at] ?? '') ? Number(word) : ordinalOf(word, numbers)
  return value === undefined || value < 1 || value > 31 ? undefined : { value, end: at + 1 }
}

function rangeEnd(words: DateWords, at: number, first: number, tools: DateTools): FoundNumber | undefined {
  if (!tools.dates.rangeWords.has(words.lower[at] ?? '')) return undefined
  const last = dayOfMonth(words, at + 1, tools)
  return last !== undefined && last.value > first && monthNear(words, at, last.end, tools) ? last : undefined
}

/** Whether the month stands right before or after a pair of days, so that "May 3 and 5 soldiers" is no range. */
const monthNear = (words: DateWords, at: number, end: number, tools: DateTools): boolean =>
  monthAt(words, words.lower[end] === tools.dates.of ? end + 1 : end, tools) !== undefined ||
  (monthAt(words, at - 2, tools) !== undefined && !/^\p{L}/u.test(words.surface[end] ?? ''))

const readDay: DateReader = (words, at, tools) => {
  const day = readCalendarDay(words, at, tools)
  if (day === undefined) return undefined
  const { surface, lower } = words
  const weekday =
    surface[day.end] === '(' &&
    surface[day.end + 2] === ')' &&
    tools.dates.weekdays.has(lower[day.end + 1] ?? '')
  return weekday ? { value: day.value, end: day.end + 3 } : day
}

/** "on the 14th", of a month that nobody needs to be told. */
const readDayOfMonth: DateReader = ({ lower, tags }, at, { dates, numbers }, context) => {
  if (context === 'none' || !dates.articles.has(lower[at] ?? '')) return undefined
  const day = numbers.ordinalFigures.test(lower[at + 1] ?? '')
    ? ordinalOf(lower[at + 1] ?? '', numbers)
    : undefined
  if (day === undefined || day < 1 || day > 31 || lower[at + 2] === dates.of) return undefined
  if (/^(?:NOUN|ADJ|PROPN|NUM)$/.test(tags[at + 2] ?? '') && !dates.units.has(lower[at + 2] ?? ''))
    return undefined
  return { value: { kind: 'day-of-month', day }, end: at + 2 }
}

/** Readers of days, in the order in which they are asked. */
export const dayReaders: readonly DateReader[] = [readIso, readPhrase, readWeekday, readDay, readDayOfMonth]
