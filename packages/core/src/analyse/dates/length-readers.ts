import type { CalendarUnit } from '../../languages/index.js'
import { readNumber } from '../quantities/read-number.js'
import type { DateReader, DateTools, DateWords } from './date-words.js'
import { fullYear, readPart } from './month-and-year.js'

/** "last month", "early last year", "earlier this week", "the weekend", "the end of the year", "the year's end". */
const readPeriod: DateReader = (words, at, tools) => {
  const { lower } = words
  const { dates } = tools
  const start = readPart(words, at, tools)
  const next = dates.articles.has(lower[start.end] ?? '') ? start.end + 1 : start.end
  const shift = dates.shifts.get(lower[next] ?? '')
  const unit = dates.units.get(lower[shift === undefined ? next : next + 1] ?? '')
  if (unit === undefined || unit === 'hour' || unit === 'day' || unit === 'decade' || unit === 'season')
    return undefined
  const end = shift === undefined ? next + 1 : next + 2
  if (/s$/.test(lower[end - 1] ?? '')) return undefined
  const isOwn = shift !== undefined || unit === 'weekend'
  const closing = dates.genitives.has(lower[end] ?? '')
    ? dates.partNouns.get(lower[end + 1] ?? '')
    : undefined
  if (closing !== undefined)
    return { value: { kind: 'period', unit, shift: shift ?? 0, part: closing }, end: end + 2 }
  const isPart = start.part !== undefined && dates.articles.has(lower[start.end - 1] ?? '')
  if (!isOwn && !isPart) return undefined
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

/** "last spring", "late last summer", "the winter of 2019", "this summer". */
const readSeason: DateReader = (words, at, tools) => {
  const { surface, lower } = words
  const { dates } = tools
  const { part, end: told } = readPart(words, at, tools)
  const start = dates.articles.has(lower[told] ?? '') ? told + 1 : told
  const shift = dates.shifts.get(lower[start] ?? '')
  const next = shift === undefined ? start : start + 1
  const season = dates.seasons.get(lower[next] ?? '')
  if (season === undefined) return undefined
  const value = { kind: 'season' as const, ...season, ...(part && { part }) }
  const afterOf = lower[next + 1] === dates.of ? next + 2 : next + 1
  const year = fullYear(surface[afterOf])
  if (year !== undefined) return { value: { ...value, year }, end: afterOf + 1 }
  return shift === undefined ? undefined : { value: { ...value, shift }, end: next + 1 }
}

/** "two days earlier", "a week later", "a day after": told by another time, or by what follows. */
const readApart: DateReader = (words, at, tools) => {
  const { lower, tags } = words
  const { dates } = tools
  const isDayAlone = dates.articles.has(lower[at] ?? '') && dates.units.get(lower[at + 1] ?? '') === 'day'
  const amount = isDayAlone ? { count: 1, unit: 'day' as const, end: at + 2 } : readAmount(words, at, tools)
  const way = amount && dates.apart.get(lower[amount.end] ?? '')
  if (amount === undefined || way === undefined) return undefined
  const end = amount.end + 1
  const goesOn =
    dates.apartFrom.has(lower[amount.end] ?? '') && tags[end] !== undefined && tags[end] !== 'PUNCT'
  if (goesOn || amount.unit === 'hour') return { value: { kind: 'contextual' }, end }
  return { value: { kind: 'contextual', unit: amount.unit, count: way * amount.count }, end }
}

/** "in **two weeks**", "within **60 days**". */
const readAhead: DateReader = (words, at, tools) => {
  const within = tools.dates.ahead.get(words.lower[at - 1] ?? '')
  const amount = within === undefined ? undefined : readAmount(words, at, tools)
  if (amount === undefined || within === undefined || amount.unit === 'season') return undefined
  return { value: { kind: 'ahead', unit: amount.unit, count: amount.count, within }, end: amount.end }
}

/** "two days ago", "a week ago", "some 20 years ago". */
const readAgo: DateReader = (words, at, tools) => {
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

/** "the past 24 hours", "the last few hours", "the last three days", "the past week", "the next two weeks". */
const readStretch: DateReader = (words, at, tools) => {
  const { lower } = words
  const { dates } = tools
  const next = dates.articles.has(lower[at] ?? '') ? at + 1 : at
  const amount = readAmount(words, next + 1, tools)
  if (amount !== undefined && amount.count > 1 && dates.shifts.get(lower[next] ?? '') === 1)
    return { value: { kind: 'stretch', unit: amount.unit, count: -amount.count }, end: amount.end }
  if (!dates.pastStretch.has(lower[next] ?? '')) return undefined
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
      readonly unit: CalendarUnit
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

/** Readers of lengths of time, told by a unit of the calendar. */
export const lengthReaders = { readPeriod, readSeason, readAgo, readApart, readAhead, readStretch }
