import type { LanguagePack } from '../../languages/index.js'
import type { ParsedToken, ReadDoc, Sentence, Span } from '../../types/index.js'
import { namesBySentence } from '../names/index.js'
import { parseIsoDay } from './calendar.js'
import type { FoundDate } from './found-date.js'
import { readDates } from './read-dates.js'
import { type Direction, resolveDate } from './resolve-date.js'

/** How far up the tree the verb of a date is sought. */
const FARTHEST = 12

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
  }: {
    readonly language: LanguagePack
    readonly publishedAt?: string
    /** What `readDates` gives for the text. */
    readonly told?: ReturnType<typeof readDates>
    /** Words that say when the text was published, and not when anything happened. */
    readonly apart?: Span | undefined
  },
): FoundDate[] {
  const anchor = publishedAt === undefined ? undefined : parseIsoDay(publishedAt)
  const namesIn = namesBySentence(doc)
  return doc.sentences.flatMap((sentence, index) => {
    const names = namesIn[index] ?? []
    return (told[index] ?? [])
      .filter(
        ({ first, end }) =>
          !names.some(({ from, to }) => from <= first && to >= end && to - from > end - first),
      )
      .map(({ first, end: last, value }): FoundDate => {
        const head = headOf(sentence, first, last)
        const resolved = resolveDate(value, {
          ...(anchor === undefined ? {} : { anchor }),
          direction: directionAt(sentence, verbBefore(sentence, first) ?? head, language),
        })
        return {
          sentence: index,
          first,
          last,
          head,
          start: sentence.tokens[first]?.start ?? 0,
          end: sentence.tokens[last - 1]?.end ?? 0,
          ...resolved,
          ...(isCommemoration(sentence, first, head, language) ? { anniversary: true } : {}),
        }
      })
      .filter(({ start, end }) => !apart || start < apart.start || end > apart.end)
  })
}

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

/** Ahead where the verb that the date hangs by looks ahead ("will", "plans to", "scheduled for"). */
function directionAt(sentence: Sentence<ParsedToken>, head: number, { clauses }: LanguagePack): Direction {
  let at = head
  for (let steps = 0; steps < FARTHEST && at >= 0; steps++) {
    const token = sentence.tokens[at]
    if (token === undefined) break
    const plans = clauses.operators.get(token.lemma)?.modality === 'planned'
    if (plans || (token.upos === 'VERB' && hasFutureAuxiliary(sentence, at, clauses.auxiliaries)))
      return 'future'
    const dependent =
      token.deprel.startsWith('xcomp') || (token.xpos === 'VB' && /^(?:acl|advcl|ccomp)/.test(token.deprel))
    if (token.upos === 'VERB' && !dependent) break
    at = token.head
  }
  return 'past'
}

const hasFutureAuxiliary = (
  { tokens }: Sentence<ParsedToken>,
  verb: number,
  auxiliaries: LanguagePack['clauses']['auxiliaries'],
): boolean =>
  tokens.some(
    ({ head, deprel, lemma }) =>
      head === verb && deprel.startsWith('aux') && auxiliaries.get(lemma) === 'planned',
  )

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
