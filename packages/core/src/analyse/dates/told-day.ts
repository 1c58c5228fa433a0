import type { FigureOrder, LanguagePack } from '../../languages/index.js'
import type { ParsedToken, ReadDoc, Span } from '../../types/index.js'
import { isDate } from './calendar.js'
import { type DateWords, dateWords } from './date-words.js'
import { opensDate } from './opens-date.js'
import { readDate } from './read-date.js'
import { resolveDate } from './resolve-date.js'

/** The most words before a dateline's dash or agency. */
const LONGEST = 16
/** So many lines from the top may say when the text was published. */
const TOP = 6

/** The day, and the line that says nothing but when the text was published: of no deed that the text tells. */
export interface ToldDay {
  readonly day: string
  readonly line?: Span
}

/**
 * The ISO day on which a text says that it was published: in its dateline ("San Salvador, 4 Feb 90 (EFE) --"), or in
 * one of its first lines that says nothing else ("Updated: November 11, 2011 20:09"). Undefined where there is none, where
 *it lacks the year, and where figures could be read in two ways ("2/3/2009" beside no clock of a country).
 */
export function toldDay(
  doc: ReadDoc,
  { language }: { readonly language: LanguagePack },
): ToldDay | undefined {
  const lines = topLines(doc)
  return inDateline(doc, lines, language) ?? inLine(lines, language)
}

type Lines = readonly (readonly ParsedToken[])[]

function inDateline(doc: ReadDoc, lines: Lines, language: LanguagePack): ToldDay | undefined {
  const top = doc.sentences.slice(0, 3).flatMap((sentence) => sentence.tokens)
  // it may stand below a headline
  return [top, ...lines].map((tokens) => openedWith(tokens, language)).find((told) => told !== undefined)
}

/** The day of the dateline that these words begin with. */
function openedWith(tokens: readonly ParsedToken[], language: LanguagePack): ToldDay | undefined {
  const dash = tokens.slice(0, LONGEST + 1).findIndex(({ text }) => /^(?:--+|[—–-])$/.test(text))
  if (dash < 0) return undefined
  const words = dateWords(tokens.slice(0, dash))
  if (words.surface.some((word, at) => /^\p{Ll}{4}/u.test(word) && !inBrackets(words.surface, at)))
    return undefined
  const found = dayIn(words, language)
  return found && { day: found.day }
}

/** "(radio Cadena)": what stands in brackets may be written small. */
const inBrackets = (words: readonly string[], at: number): boolean =>
  words.lastIndexOf('(', at) > words.lastIndexOf(')', at) ||
  words.lastIndexOf('[', at) > words.lastIndexOf(']', at)

const FIGURE = /\d/

interface FoundDay {
  readonly day: string
  readonly first: number
  readonly end: number
}

/** The first day with its year among these words. */
function dayIn(words: DateWords, language: LanguagePack): FoundDay | undefined {
  // no year is told without figures
  if (!words.surface.some((word) => FIGURE.test(word))) return undefined
  const order = words.surface.map((word) => language.dates.zones.get(word)).find((each) => each !== undefined)
  for (let at = 0; at < words.surface.length; at++) {
    if (!opensDate(words, at, language)) continue
    for (const end of [at + 1, at + 5]) {
      const day = dayOfFigures(words.surface.slice(at, end).join(''), order)
      if (day !== undefined) return { day, first: at, end }
    }
    const read = readDate(words, at, language)
    if (read?.value.kind !== 'day' || read.value.year === undefined) continue
    const day = resolveDate(read.value).from
    if (day !== undefined) return { day, first: read.first, end: read.end }
  }
  return undefined
}

/**
 * "09/14/2013" and "14/09/2013" are one day; of "2/3/2009" nobody knows which, unless the clock beside it is one of a country that
 * names the month first ("EDT"), or the day ("GMT").
 */
function dayOfFigures(word: string, order: FigureOrder | undefined): string | undefined {
  const [, one = '', other = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(word) ?? []
  const [first, second] = [Number(one), Number(other)]
  const isOpen = first <= 12 && second <= 12 && first !== second
  if (isOpen && order === undefined) return undefined
  const isDayFirst = isOpen ? order === 'day' : first > 12
  const [month, day] = isDayFirst ? [second, first] : [first, second]
  if (!isDate(Number(year), month, day)) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** A clock's figures ("20:09", "6.04"), a mark between words, a zone or the like in capitals ("GMT"). */
const BESIDE = /^(?:[\d:.]+|\P{L}+|\p{Lu}{2,5})$/u

/** "41am": a clock's figures with the word that goes with them. */
const GLUED = /^[\d:.]+(\p{L}+)$/u

function inLine(lines: Lines, language: LanguagePack): ToldDay | undefined {
  for (const tokens of lines) {
    const words = dateWords(tokens)
    const found = dayIn(words, language)
    if (found === undefined) continue
    const saysNothingElse = words.surface.every(
      (word, at) =>
        (at >= found.first && at < found.end) ||
        BESIDE.test(word) ||
        isBesideDate(words.lower[at] ?? '', language.dates),
    )
    if (saysNothingElse)
      return { day: found.day, line: { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 } }
  }
  return undefined
}

/** "Last updated on … at … am": words that only say what the date is. */
const isBesideDate = (
  word: string,
  { publication, weekdays, weekdayAbbreviations, months }: LanguagePack['dates'],
): boolean =>
  [publication, weekdays, weekdayAbbreviations, months].some((words) => words.has(word)) ||
  publication.has(word.replaceAll('.', '')) ||
  publication.has(GLUED.exec(word)?.[1] ?? '')

/** The words of each of the first lines, empty ones aside. */
function topLines({ text, sentences }: ReadDoc): Lines {
  const lines: ParsedToken[][] = []
  let end = -1
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      if (token.start < end) lines.at(-1)?.push(token)
      else if (lines.length === TOP) return lines
      else {
        lines.push([token])
        const next = text.indexOf('\n', token.end)
        end = next < 0 ? text.length : next
      }
    }
  }
  return lines
}
