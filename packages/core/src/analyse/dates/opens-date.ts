import type { DateTools, DateWords } from './date-words.js'

/** Can an expression of time begin at this word, with no preposition before it? */
export function opensDate(words: DateWords, at: number, tools: DateTools): boolean {
  const word = words.lower[at] ?? ''
  if (tools.dates.articles.has(word)) return goesOn(words, at + 1, tools)
  return openersOf(tools).words.has(word) || FIGURE_OR_JOINED.test(words.surface[at] ?? '')
}

/** Can a point or stretch of time begin at this word, behind a preposition? */
export function opensPoint(words: DateWords, at: number, tools: DateTools): boolean {
  const word = words.lower[at] ?? ''
  return opensDate(words, at, tools) || tools.dates.seasons.has(word) || tools.dates.lastWords.has(word)
}

/** Behind an article stands what a point of time can begin with, or the second word of a phrase ("the other day"). */
const goesOn = (words: DateWords, at: number, tools: DateTools): boolean =>
  openersOf(tools).seconds.has(words.lower[at] ?? '') || opensPoint(words, at, tools)

/** "2014", "'90s", "4th", "mid-January". */
const FIGURE_OR_JOINED = /\d|[-–]/

interface Openers {
  /** Every word that an expression of time can begin with, figures and joined words aside. */
  readonly words: ReadonlySet<string>
  /** Second words of the phrases that begin with an article. */
  readonly seconds: ReadonlySet<string>
}

const known = new WeakMap<DateTools['dates'], Openers>()

function openersOf({ dates, numbers }: DateTools): Openers {
  const before = known.get(dates)
  if (before !== undefined) return before
  const phrases = [...dates.dayPhrases, ...dates.contextualTimes].map(({ words }) => words)
  const openers = {
    words: new Set([
      ...numbers.articles,
      ...numbers.halves,
      ...numbers.cardinals.keys(),
      ...numbers.ordinals.keys(),
      ...dates.relations.keys(),
      ...phrases.map(([first = '']) => first),
      ...dates.relativeDays.keys(),
      ...dates.shifts.keys(),
      ...dates.parts.keys(),
      ...dates.partNouns.keys(),
      ...dates.weekdays.keys(),
      ...dates.weekdayAbbreviations.keys(),
      ...dates.months.keys(),
      ...dates.approximators,
      ...dates.pastStretch,
      ...dates.units.keys(),
    ]),
    seconds: new Set(
      phrases.flatMap(([first = '', second = '']) => (dates.articles.has(first) ? [second] : [])),
    ),
  }
  known.set(dates, openers)
  return openers
}
