import { readCommemoration } from './commemoration-reader.js'
import type { DateExpression } from './date-expression.js'
import type { DateContext, DatePoint, DateReader, DateTools, DateWords } from './date-words.js'
import { dayReaders } from './day-readers.js'
import { lengthReaders } from './length-readers.js'
import { monthReaders } from './month-readers.js'
import { opensPoint } from './opens-date.js'
import { readPortion } from './portion-reader.js'
import { yearReaders } from './year-readers.js'

/** An expression, the index of its first word and the index after its last. */
export interface ReadDate {
  readonly value: DateExpression
  readonly first: number
  readonly end: number
}

/**
 * Reads the longest expression of time that begins at word `from`. A preposition that bears on what is meant
 * belongs to it ("since October", "between 3 and 5 May"), any other does not ("on Tuesday").
 */
export function readDate(words: DateWords, from: number, tools: DateTools): ReadDate | undefined {
  const relation = tools.dates.relations.get(words.lower[from] ?? '')
  if (relation === undefined) {
    const point = readPoint(words, from, tools, 'none') ?? yearReaders.readYearOfNoun(words, from)
    return point && startingAt(point, from)
  }
  const next = from + 1
  const bare = skipArticle(words, next, tools)
  const point =
    readPoint(words, next, tools, relation) ??
    (bare > next ? readPoint(words, bare, tools, relation) : undefined)
  if (point === undefined) return undefined
  if (relation === 'from' || relation === 'between') {
    const range = point.value.kind === 'range' ? point : rangeFrom(words, point, tools)
    if (range !== undefined) return startingAt(range, from)
    return relation === 'from' ? startingAt(point, next) : undefined
  }
  if (relation === 'plain' || point.value.kind === 'contextual') return startingAt(point, next)
  if (relation !== 'since' && qualifiesNoun(words, point.end)) return undefined
  return { value: { kind: 'bound', relation, of: point.value }, first: from, end: point.end }
}

const startingAt = ({ value, end }: DatePoint, first: number): ReadDate => ({ value, first, end })

/** Whether a date so far read stands before a noun that it dates ("after Tuesday's attack"). */
const qualifiesNoun = (words: DateWords, end: number): boolean =>
  /^['’]s?$/.test(words.lower[end] ?? '') || /^(?:NOUN|ADJ|PROPN)$/.test(words.tags[end] ?? '')

const skipArticle = ({ lower }: DateWords, at: number, { dates }: DateTools): number =>
  dates.articles.has(lower[at] ?? '') ? at + 1 : at

function rangeFrom(words: DateWords, first: DatePoint, tools: DateTools): DatePoint | undefined {
  if (!tools.dates.rangeWords.has(words.lower[first.end] ?? '')) return undefined
  const second = readPoint(words, skipArticle(words, first.end + 1, tools), tools, 'from')
  if (second === undefined || !isEnd(first.value) || !isEnd(second.value)) return undefined
  return { value: { kind: 'range', from: first.value, to: second.value }, end: second.end }
}

const isEnd = ({ kind }: DateExpression): boolean => kind !== 'contextual' && kind !== 'range'

/** One point or stretch of time, without the preposition before it. */
function readPoint(
  words: DateWords,
  at: number,
  tools: DateTools,
  context: DateContext,
): DatePoint | undefined {
  if (!opensPoint(words, at, tools)) return undefined
  for (const read of readers) {
    const found = read(words, at, tools, context)
    if (found !== undefined && found.end > at) return found
  }
  return undefined
}

const readers: readonly DateReader[] = [
  readPortion,
  readCommemoration,
  ...dayReaders,
  lengthReaders.readAgo,
  lengthReaders.readApart,
  lengthReaders.readAhead,
  lengthReaders.readSeason,
  monthReaders.readJoinedPart,
  monthReaders.readMonth,
  yearReaders.readDecade,
  lengthReaders.readStretch,
  lengthReaders.readPeriod,
  yearReaders.readYear,
]
