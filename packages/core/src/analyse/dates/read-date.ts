import type { DateRelation, DateRules, NumberRules } from '../../languages/index.js'
import type { Upos } from '../../types/index.js'
import { ordinalOf, readNumber } from '../quantities/read-number.js'
import { isDate } from './calendar.js'
import type { DateExpression } from './date-expression.js'

/** An expression, the index of its first word and the index after its last. */
export interface ReadDate {
  readonly value: DateExpression
  readonly first: number
  readonly end: number
}

/** A sentence's words: as they stand, in lower case without the full stop of an abbreviation, and their tags. */
export interface DateWords {
  readonly surface: readonly string[]
  readonly lower: readonly string[]
  readonly tags: readonly Upos[]
}

/** The words that say when, of one language. */
export interface DateTools {
  readonly dates: DateRules
  readonly numbers: NumberRules
}

interface Point {
  readonly value: DateExpression
  readonly end: number
}

/** The words of a sentence as the reader of dates wants them. */
export const dateWords = (tokens: readonly { readonly text: string; readonly upos: Upos }[]): DateWords => ({
  surface: tokens.map(({ text }) => text),
  lower: tokens.map(({ text }) => text.toLowerCase().replace(/(?<=\p{L}{2})\.$/u, '')),
  tags: tokens.map(({ upos }) => upos),
})

/**
 * Reads the longest expression of time that begins at word `from`. A preposition that bears on what is meant
 * belongs to it ("since October", "between 3 and 5 May"), any other does not ("on Tuesday").
 */
export function readDate(words: DateWords, from: number, tools: DateTools): ReadDate | undefined {
  const relation = tools.dates.relations.get(words.lower[from] ?? '')
  if (relation === undefined) {
    const point = readPoint(words, from, tools, 'none') ?? readYearOfNoun(words, from)
    return point === undefined ? undefined : { ...point, first: from }
  }
  const next = from + 1
  const bare = skipArticle(words, next, tools)
  const point =
    readPoint(words, next, tools, relation) ??
    (bare > next ? readPoint(words, bare, tools, relation) : undefined)
  if (point === undefined) return undefined
  if (relation === 'from' || relation === 'between') {
    const range = point.value.kind === 'range' ? point : rangeFrom(words, point, tools)
    if (range !== undefined) return { ...range, first: from }
    return relation === 'from' ? { ...point, first: next } : undefined
  }
  if (relation === 'plain' || point.value.kind === 'contextual') return { ...point, first: next }
  if (relation !== 'since' && qualifiesNoun(words, point.end)) return undefined
  return { value: { kind: 'bound', relation, of: point.value }, first: from, end: point.end }
}

/** Whether a date so far read stands before a noun that it dates ("after Tuesday's attack"). */
const qualifiesNoun = (words: DateWords, end: number): boolean =>
  /^['’]s?$/.test(words.lower[end] ?? '') || /^(?:NOUN|ADJ|PROPN)$/.test(words.tags[end] ?? '')

const skipArticle = ({ lower }: DateWords, at: number, { dates }: DateTools): number =>
  dates.articles.has(lower[at] ?? '') ? at + 1 : at

function rangeFrom(words: DateWords, first: Point, tools: DateTools): Point | undefined {
  if (!tools.dates.rangeWords.has(words.lower[first.end] ?? '')) return undefined
  const second = readPoint(words, skipArticle(words, first.end + 1, tools), tools, 'from')
  if (second === undefined || !isEnd(first.value) || !isEnd(second.value)) return undefined
  return { value: { kind: 'range', from: first.value, to: second.value }, end: second.end }
}

const isEnd = ({ kind }: DateExpression): boolean => kind !== 'contextual' && kind !== 'range'

type Context = DateRelation | 'none'

/** One point or stretch of time, without the preposition before it. */
function readPoint(words: DateWords, at: number, tools: DateTools, context: Context): Point | undefined {
  for (const read of readers) {
    const found = read(words, at, tools, context)
    if (found !== undefined && found.end > at) return found
  }
  return undefined
}

type Reader = (words: DateWords, at: number, tools: DateTools, context: Context) => Point | undefined

/** "2022-01-04". */
const readIso: Reader = ({ surface }, at) => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(surface[at] ?? '') ?? []
  if (year === undefined || !isDate(Number(year), Number(month), Number(day))) return undefined
  return { value: { kind: 'day', year: Number(year), month: Number(month), day: Number(day) }, end: at + 1 }
}

/** "the day before yesterday", "this morning"; "the next day". */
const readPhrase: Reader = ({ lower }, at, { dates }) => {
  for (const { words, days } of dates.dayPhrases) {
    if (startsWith(lower, at, words)) return { value: { kind: 'relative', days }, end: at + words.length }
  }
  for (const words of dates.contextualDays) {
    if (startsWith(lower, at, words)) return { value: { kind: 'contextual' }, end: at + words.length }
  }
  const days = dates.relativeDays.get(lower[at] ?? '')
  if (days === undefined) return undefined
  return { value: { kind: 'relative', days }, end: afterDayPart(lower, at + 1, dates) }
}

const startsWith = (lower: readonly string[], at: number, words: readonly string[]): boolean =>
  words.every((word, offset) => lower[at + offset] === word)

const afterDayPart = (lower: readonly string[], at: number, dates: DateRules): number =>
  dates.dayParts.has(lower[at] ?? '') ? at + 1 : at

/** "Tuesday", "last Tuesday", "late Tuesday night", "Tuesday (January 4)", "Tuesday, January 4, 2022". */
const readWeekday: Reader = (words, at, tools) => {
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
  if (short === undefined || !capitalised(surface[next])) return undefined
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

const capitalised = (word: string | undefined): boolean => /^\p{Lu}/u.test(word ?? '')

/** "January 4", "Jan. 4th, 2022", "4 January 2022", "4 Feb 90", "the 4th of January", "4-5 May". */
const readCalendarDay = (words: DateWords, at: number, tools: DateTools): Point | undefined =>
  readMonthDay(words, at, tools) ?? readDayMonth(words, at, tools)

function readMonthDay(words: DateWords, at: number, tools: DateTools): Point | undefined {
  const { surface } = words
  const month = monthAt(words, at, tools)
  if (month === undefined) return undefined
  const dotted = surface[at + 1] === '.' ? at + 2 : at + 1
  const day = dayOfMonth(words, dotted, tools)
  if (day === undefined) return undefined
  const last = rangeEnd(words, day.end, day.value, tools)
  const end = last?.end ?? day.end
  const year = yearAfter(words, end, tools)
  return dayOrRange(month, day.value, last?.value, year, year?.end ?? end)
}

function readDayMonth(words: DateWords, at: number, tools: DateTools): Point | undefined {
  const { lower } = words
  const { dates } = tools
  const start = dates.articles.has(lower[at] ?? '') ? at + 1 : at
  const day = dayOfMonth(words, start, tools)
  if (day === undefined) return undefined
  const last = rangeEnd(words, day.end, day.value, tools)
  let next = last?.end ?? day.end
  if (lower[next] === dates.of) next++
  const year = yearAfter(words, next + 1, tools) ?? shortYear(words, next + 1)
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
): Point | undefined {
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
): { readonly value: number; readonly end: number } | undefined {
  const word = lower[at] ?? ''
  const value = /^\d{1,2}$/.test(surface[at] ?? '') ? Number(word) : ordinalOf(word, numbers)
  return value === undefined || value < 1 || value > 31 ? undefined : { value, end: at + 1 }
}

function rangeEnd(
  words: DateWords,
  at: number,
  first: number,
  tools: DateTools,
): { readonly value: number; readonly end: number } | undefined {
  if (!tools.dates.rangeWords.has(words.lower[at] ?? '')) return undefined
  const last = dayOfMonth(words, at + 1, tools)
  return last !== undefined && last.value > first && monthNear(words, at, last.end, tools) ? last : undefined
}

/** Whether the month stands right before or after a pair of days, so that "May 3 and 5 soldiers" is no range. */
const monthNear = (words: DateWords, at: number, end: number, tools: DateTools): boolean =>
  monthAt(words, words.lower[end] === tools.dates.of ? end + 1 : end, tools) !== undefined ||
  (monthAt(words, at - 2, tools) !== undefined && !/^\p{L}/u.test(words.surface[end] ?? ''))

function monthAt({ surface, lower }: DateWords, at: number, { dates }: DateTools): number | undefined {
  return capitalised(surface[at]) ? dates.months.get(lower[at] ?? '') : undefined
}

/** ", 2022" or "2022" after a day or month. */
function yearAfter(
  { surface }: DateWords,
  at: number,
  _tools: DateTools,
): { readonly value: number; readonly end: number } | undefined {
  const next = surface[at] === ',' ? at + 1 : at
  const year = fullYear(surface[next])
  return year === undefined ? undefined : { value: year, end: next + 1 }
}

/** "90" in "4 Feb 90": of the century that lies nearer to the end of the twentieth. */
function shortYear(
  { surface }: DateWords,
  at: number,
): { readonly value: number; readonly end: number } | undefined {
  const digits = /^['’]?(\d\d)$/.exec(surface[at] ?? '')?.[1]
  if (digits === undefined || /^\p{L}/u.test(surface[at + 1] ?? '')) return undefined
  const year = Number(digits)
  return { value: year + (year < 50 ? 2000 : 1900), end: at + 1 }
}

const fullYear = (word: string | undefined): number | undefined =>
  /^(?:1[5-9]|20)\d\d$/.test(word ?? '') ? Number(word) : undefined

const readDay: Reader = (words, at, tools) => {
  const day = readCalendarDay(words, at, tools)
  if (day === undefined) return undefined
  const { surface, lower } = words
  const weekday =
    surface[day.end] === '(' &&
    surface[day.end + 2] === ')' &&
    tools.dates.weekdays.has(lower[day.end + 1] ?? '')
  return weekday ? { value: day.value, end: day.end + 3 } : day
}

/** "January", "last January", "early January 2022", "mid-January", "the end of January". */
const readMonth: Reader = (words, at, tools, context) => {
  const { lower } = words
  const { dates } = tools
  const start = readPart(words, at, tools)
  const shift = dates.shifts.get(lower[start.end] ?? '')
  const next = shift === undefined ? start.end : start.end + 1
  const month = monthAt(words, next, tools)
  if (month === undefined) return undefined
  const year = yearAfter(words, words.lower[next + 1] === dates.of ? next + 2 : next + 1, tools)
  const told = next > at || year !== undefined || context !== 'none'
  if (!told && dates.doubtfulMonths.has(lower[next] ?? '')) return undefined
  return {
    value: {
      kind: 'month',
      month,
      ...(year === undefined ? {} : { year: year.value }),
      ...(start.part === undefined ? {} : { part: start.part }),
      ...(shift === undefined ? {} : { shift }),
    },
    end: year?.end ?? next + 1,
  }
}

/** "early", "mid-", "the end of": what part is meant, and the index after it. */
function readPart(
  { lower }: DateWords,
  at: number,
  { dates }: DateTools,
): { readonly part?: NonNullable<ReturnType<DateRules['parts']['get']>>; readonly end: number } {
  let next = dates.articles.has(lower[at] ?? '') ? at + 1 : at
  const noun = dates.partNouns.get(lower[next] ?? '')
  if (noun !== undefined && lower[next + 1] === dates.of) {
    next += 2
    return { part: noun, end: dates.articles.has(lower[next] ?? '') ? next + 1 : next }
  }
  const part = dates.parts.get(lower[next] ?? '')
  if (part === undefined) return { end: at }
  const hyphen = lower[next + 1] === '-' ? next + 2 : next + 1
  if (dates.relations.get(lower[hyphen] ?? '') === 'plain') return { part, end: hyphen + 1 }
  return { part, end: hyphen }
}

/** "mid-2020", "mid-January": the part and what it is of in one word. */
const readJoinedPart: Reader = (words, at, tools, context) => {
  const [, first = '', rest] = /^(\p{L}+)-(\p{L}+|\d{4}s?)$/u.exec(words.surface[at] ?? '') ?? []
  const part = tools.dates.parts.get(first.toLowerCase())
  if (part === undefined || rest === undefined) return undefined
  const inserted = [first, '-', rest].map((text) => ({ text, upos: 'X' as const }))
  const tokens = words.surface.map((text, index) => ({ text, upos: words.tags[index] ?? 'X' }))
  const split = dateWords([...tokens.slice(0, at), ...inserted, ...tokens.slice(at + 1)])
  const found =
    readMonth(split, at, tools, context) ??
    readYear(split, at, tools, 'plain') ??
    readDecade(split, at, tools, context)
  return found === undefined ? undefined : { value: found.value, end: found.end - 2 }
}

/** "2014" after a preposition, "early 2014", "the summer of 2014"; "2014-2016" in one word or three. */
const readYear: Reader = (words, at, tools) => {
  const { surface, lower } = words
  const { dates } = tools
  const start = readPart(words, at, tools)
  let next = start.end
  if (dates.units.get(lower[next] ?? '') === 'season') next += lower[next + 1] === dates.of ? 2 : 1
  const span = /^((?:1[5-9]|20)\d\d)[-–]((?:1[5-9]|20)?\d\d)$/.exec(surface[next] ?? '')
  const first = fullYear(span?.[1] ?? surface[next])
  if (
    first === undefined ||
    (next === at && !inBrackets(words, at) && !isAfterYearPreposition(words, at, tools))
  )
    return undefined
  if (countsSomething(words, next + 1)) return undefined
  // "shortly before 1700" is five in the afternoon: news seldom looks back further than to 1800
  if (first < 1800 && next === at && dates.clockPrepositions.has(lower[at - 1] ?? '')) return undefined
  if (span?.[2] !== undefined) return yearRange(first, span[2], next + 1)
  if (/^[-–]$/.test(surface[next + 1] ?? '') && /^\d{2,4}$/.test(surface[next + 2] ?? ''))
    return yearRange(first, surface[next + 2] ?? '', next + 3)
  return {
    value: { kind: 'year', year: first, ...(start.part === undefined ? {} : { part: start.part }) },
    end: next + 1,
  }
}

/** "in 2014", "in the 2014"; the second end of a range stands after the first. */
const isAfterYearPreposition = ({ lower }: DateWords, at: number, { dates }: DateTools): boolean => {
  const before = dates.articles.has(lower[at - 1] ?? '') ? at - 2 : at - 1
  return dates.yearPrepositions.has(lower[before] ?? '') || dates.rangeWords.has(lower[before] ?? '')
}

const inBrackets = ({ surface }: DateWords, at: number): boolean =>
  surface[at - 1] === '(' && /^[),;]$/.test(surface[at + 1] ?? '')

/** "of 2000 soldiers", "in 2010 attacks": a number of something. */
const countsSomething = ({ surface }: DateWords, at: number): boolean =>
  /^\p{Ll}+s$/u.test(surface[at] ?? '') && !/^(?:was|is|has|as|its|his|this|sees)$/.test(surface[at] ?? '')

function yearRange(first: number, last: string, end: number): Point | undefined {
  const to = last.length === 4 ? Number(last) : Math.floor(first / 100) * 100 + Number(last)
  if (to <= first) return undefined
  return {
    value: { kind: 'range', from: { kind: 'year', year: first }, to: { kind: 'year', year: to } },
    end,
  }
}

/** "the 1980s", "the mid-1990s", "the '90s". */
const readDecade: Reader = (words, at, tools) => {
  const start = readPart(words, at, tools)
  const next = tools.dates.articles.has(words.lower[start.end] ?? '') ? start.end + 1 : start.end
  const [, long, short] = /^(?:((?:1[5-9]|20)\d0)['’]?s|['’](\d0)s)$/.exec(words.lower[next] ?? '') ?? []
  const part = start.part === undefined ? {} : { part: start.part }
  const divided =
    /^(?:1[5-9]|20)\d0$/.test(words.lower[next] ?? '') && /^['’]s$/.test(words.lower[next + 1] ?? '')
  if (divided && next > at)
    return { value: { kind: 'decade', year: Number(words.lower[next]), ...part }, end: next + 2 }
  const year = long === undefined ? (short === undefined ? undefined : 1900 + Number(short)) : Number(long)
  return year === undefined ? undefined : { value: { kind: 'decade', year, ...part }, end: next + 1 }
}

/** "last month", "early last year", "earlier this week", "the weekend". */
const readPeriod: Reader = (words, at, tools) => {
  const { lower } = words
  const { dates } = tools
  const start = readPart(words, at, tools)
  const next = dates.articles.has(lower[start.end] ?? '') ? start.end + 1 : start.end
  const shift = dates.shifts.get(lower[next] ?? '')
  const unit = dates.units.get(lower[shift === undefined ? next : next + 1] ?? '')
  if (unit === undefined || unit === 'hour' || unit === 'day' || unit === 'decade') return undefined
  if (shift === undefined && unit !== 'weekend') return undefined
  const end = shift === undefined ? next + 1 : next + 2
  if (/s$/.test(lower[end - 1] ?? '')) return undefined
  return {
    value: {
      kind: 'period',
      unit,
      shift: shift ?? 0,
      ...(start.part === undefined ? {} : { part: start.part }),
    },
    end,
  }
}

/** "two days ago", "a week ago", "some 20 years ago". */
const readAgo: Reader = (words, at, tools) => {
  const { lower } = words
  const { dates } = tools
  let next = at
  while (dates.approximators.has(lower[next] ?? '')) next++
  const amount = readAmount(words, next, tools)
  if (amount === undefined || !dates.ago.has(lower[amount.end] ?? '')) return undefined
  return { value: { kind: 'distance', unit: amount.unit, count: -amount.count }, end: amount.end + 1 }
}

/** "The last few hours" are within a day. */
const DAY_HOURS = 24

/** "the past 24 hours", "the last few hours", "the last three days", "the past week". */
const readStretch: Reader = (words, at, tools) => {
  const { lower } = words
  const { dates } = tools
  const next = dates.articles.has(lower[at] ?? '') ? at + 1 : at
  if (!dates.pastStretch.has(lower[next] ?? '')) return undefined
  const amount = readAmount(words, next + 1, tools)
  if (amount !== undefined) {
    if (amount.count === 1 && lower[next] !== 'past') return undefined
    return { value: { kind: 'stretch', unit: amount.unit, count: amount.count }, end: amount.end }
  }
  const few = dates.vagueNumbers.has(lower[next + 1] ?? '') ? 2 : 1
  if (dates.units.get(lower[next + few] ?? '') === 'hour' && next > at)
    return { value: { kind: 'stretch', unit: 'hour', count: DAY_HOURS }, end: next + few + 1 }
  const unit = dates.units.get(lower[next + 1] ?? '')
  if (unit === undefined || unit === 'weekend' || next === at || /s$/.test(lower[next + 1] ?? ''))
    return undefined
  return { value: { kind: 'stretch', unit, count: 1 }, end: next + 2 }
}

/** "two days", "a week". */
function readAmount(
  { lower }: DateWords,
  at: number,
  { dates, numbers }: DateTools,
):
  | {
      readonly count: number
      readonly unit: NonNullable<ReturnType<DateRules['units']['get']>>
      readonly end: number
    }
  | undefined {
  const number = numbers.articles.has(lower[at] ?? '') ? undefined : readNumber(lower, at, numbers)
  const count = number?.value ?? (numbers.articles.has(lower[at] ?? '') ? 1 : undefined)
  const end = number?.end ?? at + 1
  const unit = dates.units.get(lower[end] ?? '')
  if (count === undefined || unit === undefined || !Number.isInteger(count)) return undefined
  return { count, unit, end: end + 1 }
}

/** "the 2003 invasion". */
function readYearOfNoun({ surface, tags }: DateWords, at: number): Point | undefined {
  const year = fullYear(surface[at])
  const before = tags[at - 1]
  if (year === undefined || !/^(?:NOUN|ADJ|PROPN|VERB)$/.test(tags[at + 1] ?? '')) return undefined
  if (before !== 'DET' && before !== 'PRON' && !/^['’]s?$/.test(surface[at - 1] ?? '')) return undefined
  return { value: { kind: 'year', year }, end: at + 1 }
}

const readers: readonly Reader[] = [
  readIso,
  readPhrase,
  readWeekday,
  readDay,
  readAgo,
  readJoinedPart,
  readMonth,
  readDecade,
  readStretch,
  readPeriod,
  readYear,
]
