import type { TextRules } from '../../languages/index.js'
import type { Token } from '../../types/index.js'

/** How many words who speaks may have, and how many may follow the verb. */
const LONGEST_SPEAKER = 14
const LONGEST_REST = 14

const CLOSING = /^["”»]$/
const STOP = /^[.?!]$/
const INNER = /^(?:[\p{L}\d].*|['’-].*|\.)$/su

/** Where a reporting clause stands among the tokens of a sentence: from `start` up to `end`, its `verb` within. */
export interface ReportingClause {
  readonly start: number
  readonly end: number
  readonly verb: number
}

/**
 * The clause that says whose words a sentence is, where it closes the sentence ("…, the ministry said on Monday.") or stands
 * within it ("The raid, police said, went on."). Parsers lose it, or hang by it what is not its own: it and the rest
 * are better parsed each by itself. Undefined where there is none.
 */
export const reportingClause = (tokens: readonly Token[], rules: TextRules): ReportingClause | undefined => {
  const words = tokens.map(({ lower }) => lower)
  for (let verb = words.length - 2; verb > 2; verb -= 1) {
    if (!rules.reporting.verbs.has(words[verb] ?? '')) continue
    const start = startOf(words, verb, rules)
    const end = start === undefined ? undefined : endOf(words, start, verb, rules)
    if (start !== undefined && end !== undefined) return { start, end, verb }
  }
  return undefined
}

/**
 * Where who speaks begins: behind a comma, and behind a quotation that ends there. Of "…, the mayor, Omar Sol, said" the second
 * and third comma are the speaker's own.
 */
function startOf(words: readonly string[], verb: number, { reporting }: TextRules): number | undefined {
  let commas = words[verb - 1] === ',' ? 3 : 1
  for (let at = verb; at > Math.max(1, verb - LONGEST_SPEAKER); at -= 1) {
    const before = words[at - 1] ?? ''
    const isQuoted = closesQuotation(words, at)
    if (before === ',') commas -= 1
    if (isQuoted || (commas === 0 && at < verb))
      return reporting.openers.has(words[at] ?? '') ? undefined : at
    if (before !== ',' && (!INNER.test(before) || reporting.otherClauses.has(before))) return undefined
  }
  return undefined
}

/** Does a quotation end right before a word, with its comma inside or behind the mark? */
const closesQuotation = (words: readonly string[], at: number): boolean => {
  const [before = '', last = ''] = words.slice(at - 2, at)
  return (CLOSING.test(last) && /^[,?!]$/.test(before)) || (last === ',' && CLOSING.test(before))
}

/** Where the clause ends: with the sentence, or with the comma that leads back to what is said. */
function endOf(
  words: readonly string[],
  start: number,
  verb: number,
  { reporting }: TextRules,
): number | undefined {
  if (start === verb) return words.length
  const isTelling = reporting.telling.has(words[verb] ?? '')
  for (let at = verb + 1; at < Math.min(words.length, verb + LONGEST_REST); at += 1) {
    const word = words[at] ?? ''
    if (STOP.test(word) && at >= words.length - 2) return words.length
    if (word === ',') {
      if (/.ing$/.test(words[at + 1] ?? '')) return words.length
      return words.slice(verb, at).some((other) => reporting.conjunctions.has(other)) ? undefined : at + 1
    }
    if (!INNER.test(word) || reporting.otherClauses.has(word)) return undefined
    if (at === verb + 1 && !isTelling && !reporting.followers.has(word)) return undefined
    if (isTelling && word === 'to') return undefined
  }
  return undefined
}
