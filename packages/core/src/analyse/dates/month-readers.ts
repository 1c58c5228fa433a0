import type { DateReader, DateWords } from './date-words.js'
import { monthAt, readPart, yearAfter } from './month-and-year.js'
import { yearReaders } from './year-readers.js'

/** "January", "last January", "early January 2022", "mid-January", "the end of January". */
const readMonth: DateReader = (words, at, tools, context) => {
  const { lower } = words
  const { dates } = tools
  const start = readPart(words, at, tools)
  const shift = dates.shifts.get(lower[start.end] ?? '')
  const next = shift === undefined ? start.end : start.end + 1
  const month = monthAt(words, next, tools)
  if (month === undefined) return undefined
  const year = yearAfter(words, words.lower[next + 1] === dates.of ? next + 2 : next + 1)
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

/** "mid-2020", "mid-January": the part and what it is of in one word. */
const readJoinedPart: DateReader = (words, at, tools, context) => {
  const [, first = '', rest] = /^(\p{L}+)-(\p{L}+|\d{4}s?)$/u.exec(words.surface[at] ?? '') ?? []
  const part = tools.dates.parts.get(first.toLowerCase())
  if (part === undefined || rest === undefined) return undefined
  const split: DateWords = {
    surface: words.surface.toSpliced(at, 1, first, '-', rest),
    lower: words.lower.toSpliced(at, 1, first.toLowerCase(), '-', rest.toLowerCase()),
    tags: words.tags.toSpliced(at, 1, 'X', 'X', 'X'),
  }
  const found =
    readMonth(split, at, tools, context) ??
    yearReaders.readYear(split, at, tools, 'plain') ??
    yearReaders.readDecade(split, at, tools, context)
  return found === undefined ? undefined : { value: found.value, end: found.end - 2 }
}

/** Readers of months and of their parts. */
export const monthReaders = { readMonth, readJoinedPart }
