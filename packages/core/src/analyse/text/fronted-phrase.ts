import type { TextRules } from '../../languages/index.js'
import type { Token } from '../../types/index.js'
import { looksFinite } from './looks-finite.js'

/** How many words it may have. */
const LONGEST = 30

/** How many words the names of a list may have before its next comma. */
const MOST_NAMES = 6

const NAME = /^\p{Lu}/u
const QUOTE = /^["“”«»:;]$/

/**
 * How many tokens, comma included, a phrase or clause takes at the head of a sentence ("In the northern hills, …", "After the bridge
 * fell, …"); 0 where there is none. It ends with its first comma, but not within a list of names or a place and its country
 * ("In Paris, France, …"), and something behind it looks finite.
 */
export const frontedPhrase = (tokens: readonly Token[], rules: TextRules): number => {
  const opener = tokens[0]?.lower ?? ''
  if (!rules.frontOpeners.has(opener)) return 0
  let hasVerb = !rules.clauseOpeners.has(opener)
  for (let at = 1; at < Math.min(tokens.length, LONGEST); at += 1) {
    const token = tokens[at] as Token
    if (QUOTE.test(token.text)) return 0
    hasVerb ||= looksFinite(token, rules)
    if (token.text !== ',' || !hasVerb || goesOn(tokens, at, rules)) continue
    return tokens.slice(at, at + LONGEST).some((token) => looksFinite(token, rules)) ? at + 1 : 0
  }
  return 0
}

/** Do nothing but names stand between a comma and the next one? */
function goesOn(tokens: readonly Token[], comma: number, { reporting }: TextRules): boolean {
  const next = tokens.findIndex(({ text }, at) => at > comma && text === ',')
  if (next < 0 || next > comma + MOST_NAMES) return false
  return tokens
    .slice(comma + 1, next)
    .every(({ text }) => NAME.test(text) || reporting.conjunctions.has(text))
}
