import type { TextRules } from '../../languages/index.js'
import type { TaggedToken, Token } from '../../types/index.js'

/** How many words a sentence must have before its capitals mean nothing. */
const LEAST_WORDS = 4

/** What is not written in capitals, for certain. */
const SMALL = /[a-z]/

/** Is the sentence written in capitals throughout ("TROOPS ENTER THE CITY"), so that they tell no names? */
export function isShouted(tokens: readonly Token[]): boolean {
  let words = 0
  let loud = 0
  for (const { text, lower } of tokens) {
    if (SMALL.test(text)) {
      words++
      // so many that the rest cannot make up for them
      if (5 * (words - loud) > tokens.length) return false
      continue
    }
    const upper = text.toUpperCase()
    if (upper === lower) continue
    words++
    if (upper === text) loud++
  }
  return words >= LEAST_WORDS && loud >= 0.8 * words
}

/** The words for the tagger: small where the sentence is shouted; where not, "IS" and "WHO" are no verb or pronoun. */
export function wordsToTag(tokens: readonly Token[], rules: TextRules): string[] {
  if (isShouted(tokens)) return tokens.map(({ lower }) => lower)
  return tokens.map(({ text, lower }) => {
    const isAcronym =
      text.length > 1 && !SMALL.test(text) && text === text.toUpperCase() && rules.capitalised.has(lower)
    return isAcronym ? rules.plainAcronym : text
  })
}

/**
 * The words for the name finder: as the article's text writes them (`heard`), else small where the sentence is shouted, but for
 * what was tagged as a proper noun.
 */
export function wordsToName(tokens: readonly TaggedToken[], heard?: readonly string[]): readonly string[] {
  if (!isShouted(tokens)) return heard ?? tokens.map(({ text }) => text)
  return tokens.map(({ text, lower, upos }, at) => {
    const known = heard?.[at] ?? ''
    if (known !== known.toLowerCase()) return known
    if (upos !== 'PROPN') return lower
    return text.length > 3 ? text.charAt(0) + text.slice(1).toLowerCase() : text
  })
}
