import { ordinalOf, readNumber } from '../quantities/read-number.js'
import type { DateContext, DatePoint, DateReader, DateTools, DateWords } from './date-words.js'
import { lengthReaders } from './length-readers.js'
import { monthReaders } from './month-readers.js'
import { yearReaders } from './year-readers.js'

/** "the first week of May", "the last two months of 2030", "the second half of the year". */
export const readPortion: DateReader = (words, at, tools) => {
  const { lower } = words
  const { dates, numbers } = tools
  const first = dates.articles.has(lower[at] ?? '') ? at + 1 : at
  const rank = dates.lastWords.has(lower[first] ?? '') ? -1 : ordinalOf(lower[first] ?? '', numbers)
  if (rank === undefined || rank === 0) return undefined
  const number = readNumber(lower, first + 1, numbers)
  const next = number?.end ?? first + 1
  const unit = dates.units.get(lower[next] ?? '') ?? dates.shares.get(lower[next] ?? '')
  // "the first weeks of May" may be any of them
  if (unit === undefined || (number === undefined && /s$/.test(lower[next] ?? ''))) return undefined
  if (lower[next + 1] !== dates.of) return undefined
  const whole = readWhole(words, next + 2, tools, 'plain')
  if (whole === undefined) return undefined
  return {
    value: { kind: 'portion', unit, nth: rank, count: number?.value ?? 1, of: whole.value },
    end: whole.end,
  }
}

/** What a portion is of: a month, a year, "last month", "the year". */
function readWhole(
  words: DateWords,
  at: number,
  tools: DateTools,
  context: DateContext,
): DatePoint | undefined {
  const told =
    monthReaders.readMonth(words, at, tools, context) ??
    lengthReaders.readPeriod(words, at, tools, context) ??
    yearReaders.readYear(words, at, tools, context)
  if (told !== undefined) return told
  const unit = tools.dates.articles.has(words.lower[at] ?? '')
    ? tools.dates.units.get(words.lower[at + 1] ?? '')
    : undefined
  return unit === 'month' || unit === 'year'
    ? { value: { kind: 'period', unit, shift: 0 }, end: at + 2 }
    : undefined
}
