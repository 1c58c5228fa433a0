import type { CalendarUnit } from '../../languages/index.js'
import { readNumber } from '../quantities/read-number.js'
import type { DateReader, DateTools, DateWords } from './date-words.js'
import { readPart } from './month-and-year.js'

/** "last month", "early last year", "earlier this week", "the weekend". */
const readPeriod: DateReader = (words, at, tools) => {
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

/** "the past 24 hours", "the last few hours", "the last three days", "the past week". */
const readStretch: DateReader = (words, at, tools) => {
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
export const lengthReaders = { readPeriod, readAgo, readStretch }
