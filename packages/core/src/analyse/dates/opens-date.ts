import type { DateTools, DateWords } from './date-words.js'

/** Can an expression of time begin at this word? */
export function opensDate({ surface, lower }: DateWords, at: number, tools: DateTools): boolean {
  return openersOf(tools).has(lower[at] ?? '') || FIGURE_OR_JOINED.test(surface[at] ?? '')
}

/** "2014", "'90s", "4th", "mid-January". */
const FIGURE_OR_JOINED = /\d|[-–]/

const known = new WeakMap<DateTools['dates'], ReadonlySet<string>>()

/** Every word that an expression of time can begin with, figures and joined words aside. */
function openersOf({ dates, numbers }: DateTools): ReadonlySet<string> {
  const before = known.get(dates)
  if (before !== undefined) return before
  const openers = new Set([
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
  known.set(dates, openers)
  return openers
}
