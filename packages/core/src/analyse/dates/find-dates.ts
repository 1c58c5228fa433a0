import type { LanguagePack } from '../../languages/index.js'
import type { ParsedToken, Precision, ReadDoc, Sentence, Span } from '../../types/index.js'
import { namesBySentence } from '../names/index.js'
import { type DayNumber, parseIsoDay } from './calendar.js'
import type { DateExpression } from './date-expression.js'
import { directionAt } from './direction-at.js'
import type { FoundDate } from './found-date.js'
import { readDates } from './read-dates.js'
import { resolveDate } from './resolve-date.js'

/**
 * The times that a text tells, in order, with the days they mean as seen from the day the article was published.
 * A weekday is the last one up to that day, or the next where its verb looks ahead ("will meet on Tuesday").
 * Without that day relative times have no days, and "January 4" is `--01-04`.
 */
export function findDates(
  doc: ReadDoc,
  {
    language,
    publishedAt,
    told = readDates(doc, language),
    apart,
    isHeadline = false,
  }: {
    readonly language: LanguagePack
    readonly publishedAt?: string | undefined
    /** What `readDates` gives for the text. */
    readonly told?: ReturnType<typeof readDates>
    /** Words that say when the text was published, and not when anything happened. */
    readonly apart?: Span | undefined
    readonly isHeadline?: boolean
  },
): FoundDate[] {
  const anchor = publishedAt === undefined ? undefined : parseIsoDay(publishedAt)
  const namesIn = namesBySentence(doc)
  const found: FoundDate[] = []
  let base:
    | {
        readonly day: DayNumber
        readonly precision: Precision
        readonly sentence: number
        readonly isSaying: boolean
      }
    | undefined
  doc.sentences.forEach((sentence, index) => {
    const names = namesIn[index] ?? []
    for (const { first, end: last, value } of told[index] ?? []) {
      const isOfName = names.some(({ from, to }) => from <= first && to >= last && to - from > last - first)
      const start = sentence.tokens[first]?.start ?? 0
      const end = sentence.tokens[last - 1]?.end ?? 0
      if (isOfName || (apart && start >= apart.start && end <= apart.end)) continue
      const head = headOf(sentence, first, last)
      const before = verbBefore(sentence, first)
      const direction = directionAt(sentence, { value, head, last, before, isHeadline }, language)
      // "killed forty in two weeks" tells how long it took
      if (value.kind === 'ahead' && direction === 'past') continue
      const isNear = base !== undefined && index - base.sentence <= 1
      const resolved = resolveDate(value, {
        ...(anchor === undefined ? {} : { anchor }),
        direction,
        ...(isNear && base && countsFrom(value, base.precision) && { base: base.day }),
      })
      const date: FoundDate = {
        sentence: index,
        first,
        last,
        head,
        start,
        end,
        ...resolved,
        ...(value.kind === 'commemorated'
          ? { remembered: true as const }
          : isCommemoration(sentence, first, head, language)
            ? { anniversary: true as const }
            : {}),
      }
      found.push(date)
      const day = date.from === undefined ? undefined : parseIsoDay(date.from)
      const isSaying = language.clauses.speech.has(
        sentence.tokens[before ?? sentence.tokens[head]?.head ?? -1]?.lemma ?? '',
      )
      // "struck on 3 May, the ministry said on Monday. The next day …": the day of the deed, not that of the saying
      if (
        day !== undefined &&
        isBase.has(date.precision) &&
        !(isSaying && isNear && base?.isSaying === false)
      )
        base = { day, precision: date.precision, sentence: index, isSaying }
    }
  })
  return found
}

/** How exact a time must be told to count others from it. */
const isBase: ReadonlySet<Precision> = new Set(['day', 'month', 'year'])

/** "In 2029 … the following year", but no day is counted from a year. */
const countsFrom = (value: DateExpression, precision: Precision): boolean =>
  value.kind === 'contextual' &&
  (precision === 'day' || value.unit === 'year' || (value.unit === 'month' && precision === 'month'))

/** The token of a phrase whose own head stands outside it; the first of them that is no preposition or article. */
function headOf({ tokens }: Sentence<ParsedToken>, first: number, end: number): number {
  let found: number | undefined
  for (let at = first; at < end; at++) {
    const token = tokens[at]
    if (token === undefined || (token.head >= first && token.head < end)) continue
    if (!/^(?:case|det|punct|mark|advmod)$/.test(token.deprel)) return at
    found ??= at
  }
  return found ?? first
}

/** The verb before a date with no comma between: what the writer dated, even where the tree has it hang elsewhere. */
function verbBefore({ tokens }: Sentence<ParsedToken>, first: number): number | undefined {
  for (let at = first - 1; at >= 0; at--) {
    const token = tokens[at]
    if (token === undefined || token.upos === 'PUNCT') return undefined
    if (token.upos === 'VERB') return at
  }
  return undefined
}

/** "marked the anniversary on Monday", "on Monday's anniversary", but not "the anniversary of the January 3 killing". */
function isCommemoration(
  sentence: Sentence<ParsedToken>,
  first: number,
  head: number,
  { dates }: LanguagePack,
): boolean {
  const { tokens } = sentence
  const isOne = (lemma: string | undefined): boolean => dates.commemorations.has(lemma ?? '')
  const governor = tokens[head]?.head ?? -1
  const afterOf = tokens
    .slice(0, first)
    .some(({ text, head: up }, at) => text === dates.of && (up === head || up === governor) && at < first)
  if (afterOf) return false
  if (isOne(tokens[governor]?.lemma)) return true
  return (
    tokens[governor]?.upos === 'VERB' &&
    tokens.some(
      ({ head: up, deprel, lemma }) => up === governor && /^(?:obj|nsubj|obl)/.test(deprel) && isOne(lemma),
    )
  )
}
