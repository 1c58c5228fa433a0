import type { TextRules } from '../../languages/index.js'
import type { Token } from '../../types/index.js'
import type { Insertion } from './insertions.js'
import { looksFinite } from './looks-finite.js'

/** How many words it may have. */
const LONGEST = 40

/**
 * What stands between commas between a subject and its verb ("The mayor, **who had fled**, returned", "Omar Sol, **a miner**, was
 * freed"): nothing before it looks finite, and what follows it does. Undefined where there is none, and in a sentence
 * that opens with something else than its subject.
 */
export const insertedModifier = (tokens: readonly Token[], rules: TextRules): Insertion | undefined => {
  const opener = tokens[0]?.text.toLowerCase() ?? ''
  if (rules.frontOpeners.has(opener) || rules.reporting.openers.has(opener)) return undefined
  const start = tokens.findIndex(({ text }) => text === ',' || looksFinite(text, rules))
  if (start < 1 || tokens[start]?.text !== ',') return undefined
  if (rules.finiteWords.has(tokens[start + 1]?.text.toLowerCase() ?? '')) return undefined
  for (let last = start + 2; last < Math.min(tokens.length - 2, start + LONGEST); last += 1) {
    if (tokens[last]?.text !== ',' || !looksFinite(tokens[last + 1]?.text ?? '', rules)) continue
    const words = tokens.slice(start + 1, last)
    const isList =
      words.some(({ text }) => text === ',') && !words.some(({ text }) => looksFinite(text, rules))
    return isList ? undefined : { start, end: last + 1, marks: new Set([start, last]) }
  }
  return undefined
}
