import type { DateRules } from '../../languages/index.js'
import type { DatePoint, DateReader, DateTools, DateWords } from './date-words.js'
import { fullYear, readPart } from './month-and-year.js'

/** "2014" after a preposition, "early 2014", "the summer of 2014"; "2014-2016" in one word or three. */
const readYear: DateReader = (words, at, tools) => {
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
  if (countsSomething(words, next + 1, dates)) return undefined
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
const countsSomething = ({ surface }: DateWords, at: number, { noPlurals }: DateRules): boolean =>
  /^\p{Ll}+s$/u.test(surface[at] ?? '') && !noPlurals.has(surface[at] ?? '')

function yearRange(first: number, last: string, end: number): DatePoint | undefined {
  const to = last.length === 4 ? Number(last) : Math.floor(first / 100) * 100 + Number(last)
  if (to <= first) return undefined
  return {
    value: { kind: 'range', from: { kind: 'year', year: first }, to: { kind: 'year', year: to } },
    end,
  }
}

/** "the 1980s", "the mid-1990s", "the '90s". */
const readDecade: DateReader = (words, at, tools) => {
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

/** "the 2003 invasion". */
function readYearOfNoun({ surface, tags }: DateWords, at: number): DatePoint | undefined {
  const year = fullYear(surface[at])
  const before = tags[at - 1]
  if (year === undefined || !/^(?:NOUN|ADJ|PROPN|VERB)$/.test(tags[at + 1] ?? '')) return undefined
  if (before !== 'DET' && before !== 'PRON' && !/^['’]s?$/.test(surface[at - 1] ?? '')) return undefined
  return { value: { kind: 'year', year }, end: at + 1 }
}

/** Readers of years and decades. */
export const yearReaders = { readYear, readDecade, readYearOfNoun }
