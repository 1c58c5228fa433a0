import type { ReadDoc } from '../../types/index.js'
import { type DateTools, dateWords } from './date-words.js'
import { type ReadDate, readDate } from './read-date.js'

/**
 * The expressions of time of every sentence, in text order, before it is known which days they mean; they never
 * overlap. Read once for all who ask what tells a time.
 */
export function readDates(doc: ReadDoc, tools: DateTools): readonly (readonly ReadDate[])[] {
  const openers = openersOf(tools)
  return doc.sentences.map(({ tokens }) => {
    const words = dateWords(tokens)
    const found: ReadDate[] = []
    for (let at = 0; at < tokens.length; ) {
      const mayOpen = openers.has(words.lower[at] ?? '') || FIGURE_OR_JOINED.test(words.surface[at] ?? '')
      const read = mayOpen ? readDate(words, at, tools) : undefined
      if (read !== undefined) found.push(read)
      at = read?.end ?? at + 1
    }
    return found
  })
}

/** "2014", "'90s", "4th", "mid-January". */
const FIGURE_OR_JOINED = /\d|[-–]/

/** Every word that an expression of time can begin with, figures and joined words aside. */
const openersOf = ({ dates, numbers }: DateTools): ReadonlySet<string> =>
  new Set([
    ...numbers.articles,
    ...numbers.halves,
    ...numbers.cardinals.keys(),
    ...numbers.ordinals.keys(),
    ...dates.relations.keys(),
    ...dates.dayPhrases.map(({ words }) => words[0] ?? ''),
    ...dates.contextualTimes.map(({ words }) => words[0] ?? ''),
    ...dates.relativeDays.keys(),
    ...dates.shifts.keys(),
    ...dates.parts.keys(),
    ...dates.partNouns.keys(),
    ...dates.weekdays.keys(),
    ...dates.weekdayAbbreviations.keys(),
    ...dates.months.keys(),
    ...dates.articles,
    ...dates.approximators,
    ...dates.pastStretch,
    ...dates.units.keys(),
  ])
