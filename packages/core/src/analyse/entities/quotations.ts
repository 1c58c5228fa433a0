import type { EntityRules } from '../../languages/index.js'
import type { Line } from './line.js'
import type { Phrases } from './phrase.js'
import { dependents } from './tree.js'

/** Which tokens of each line stand in quotation marks, and who says them. */
export interface Quotations {
  /** Number of the quotation that a token stands in; -1 outside. */
  quoteAt(line: number, token: number): number
  /** The phrase of who says a quotation; undefined where the text does not tell. */
  speakerOf(quote: number): number | undefined
  /** The quotations that a phrase is said to speak. */
  spokenBy(phrase: number): readonly number[]
}

const OPENS = /^[“„«]$/
const CLOSES = /^[”»]$/
const EITHER = /^(?:"|``|'')$/

const isMark = (text = ''): boolean => OPENS.test(text) || EITHER.test(text)

/** The subject of a verb of saying in a line, outside its quotations: the phrase that speaks. */
const speakerIn = (
  line: Line,
  quoted: (token: number) => boolean,
  phrases: Phrases,
  rules: EntityRules,
): number | undefined => {
  let found: number | undefined
  line.tokens.forEach((token, at) => {
    if (found !== undefined || quoted(at)) return
    const isAccording = token.lemma === 'accord' || token.lower === 'according'
    if (!isAccording && !rules.speechVerbs.has(token.lemma)) return
    const subjects = isAccording
      ? line.tokens
          .flatMap((other, index) =>
            /^(?:obl|nmod)/.test(other.deprel) && index > at && index < at + 8 ? [index] : [],
          )
          .slice(0, 1)
      : dependents(line, at, 'nsubj')
    for (const subject of subjects) {
      const phrase = phrases.owners[line.order]?.[subject] ?? -1
      if (phrase >= 0 && !quoted(subject)) found = phrase
    }
  })
  return found
}

/** Reads the quotation marks of an article; a quotation that no verb of saying frames goes on as the one before it. */
export const quotationsOf = (lines: readonly Line[], phrases: Phrases, rules: EntityRules): Quotations => {
  const marks: Int32Array[] = []
  const speakers: (number | undefined)[] = []
  let open = -1
  let lastLine = -1
  for (const line of lines) {
    const row = new Int32Array(line.tokens.length).fill(-1)
    if (open >= 0 && lastLine >= 0 && lines[lastLine]?.field !== line.field) open = -1
    const here = new Set<number>()
    // a quotation of several paragraphs opens each of them anew, and closes the last
    const before = lines[line.order - 1]
    const gap = open < 0 ? '' : line.text.slice(before?.end ?? 0, line.start)
    const goesOn = gap.includes('\n') && isMark(line.tokens[0]?.text)
    if (/\n\s*\n/.test(gap) && !goesOn) open = -1
    if (open >= 0) here.add(open)
    line.tokens.forEach((token, at) => {
      if (goesOn && at === 0) {
        row[at] = open
        return
      }
      const closes = open >= 0 && (CLOSES.test(token.text) || EITHER.test(token.text))
      const opens = open < 0 && (OPENS.test(token.text) || EITHER.test(token.text))
      if (opens) {
        open = speakers.length
        speakers.push(undefined)
        here.add(open)
      }
      row[at] = open
      if (closes) open = -1
    })
    marks.push(row)
    const speaker = speakerIn(line, (token) => (row[token] ?? -1) >= 0, phrases, rules)
    for (const quote of here) speakers[quote] ??= speaker
    const first = Math.min(...here)
    if (speaker === undefined && here.size > 0 && lastLine === line.order - 1)
      speakers[first] ??= speakers[first - 1]
    if (here.size > 0) lastLine = line.order
  }
  const quotes = new Map<number, number[]>()
  speakers.forEach((speaker, quote) => {
    if (speaker !== undefined) quotes.set(speaker, [...(quotes.get(speaker) ?? []), quote])
  })
  return {
    quoteAt: (line, token) => marks[line]?.[token] ?? -1,
    speakerOf: (quote) => speakers[quote],
    spokenBy: (phrase) => quotes.get(phrase) ?? [],
  }
}
