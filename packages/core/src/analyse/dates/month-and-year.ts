import type { CalendarPart } from '../../languages/index.js'
import type { DateTools, DateWords } from './date-words.js'

/** A number that a word tells, and the index after it. */
export interface FoundNumber {
  readonly value: number
  readonly end: number
}

/** Does a word begin with a capital? */
export const beginsLarge = (word: string | undefined): boolean => /^\p{Lu}/u.test(word ?? '')

/** The month that a word with a capital names, 1 to 12. */
export function monthAt({ surface, lower }: DateWords, at: number, { dates }: DateTools): number | undefined {
  return beginsLarge(surface[at]) ? dates.months.get(lower[at] ?? '') : undefined
}

/** ", 2022" or "2022" after a day or month. */
export function yearAfter({ surface }: DateWords, at: number): FoundNumber | undefined {
  const next = surface[at] === ',' ? at + 1 : at
  const year = fullYear(surface[next])
  return year === undefined ? undefined : { value: year, end: next + 1 }
}

/** "90" in "4 Feb 90": of the century that lies nearer to the end of the twentieth. */
export function shortYear({ surface }: DateWords, at: number): FoundNumber | undefined {
  const digits = /^['’]?(\d\d)$/.exec(surface[at] ?? '')?.[1]
  if (digits === undefined || /^\p{L}/u.test(surface[at + 1] ?? '')) return undefined
  const year = Number(digits)
  return { value: year + (year < 50 ? 2000 : 1900), end: at + 1 }
}

/** A year of four digits, from 1500 on. */
export const fullYear = (word: string | undefined): number | undefined =>
  /^(?:1[5-9]|20)\d\d$/.test(word ?? '') ? Number(word) : undefined

/** "early", "mid-", "the end of": what part is meant, and the index after it. */
export function readPart(
  { lower }: DateWords,
  at: number,
  { dates }: DateTools,
): { readonly part?: CalendarPart; readonly end: number } {
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
