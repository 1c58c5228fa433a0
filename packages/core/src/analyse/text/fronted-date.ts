import type { TextRules } from '../../languages/index.js'
import type { Token } from '../../types/index.js'

/** How many words a date at the head of a sentence may have. */
const MOST = 10

/** How many words must be left to be a sentence. */
const LEAST = 4

const NUMBER = /^\d{1,4}(?:st|nd|rd|th)?$/

/**
 * How many tokens, comma included, a date takes at the head of a sentence ("In late January, a strike …"); 0 where
 * there is none. Parsers take such a date for the root too often: the rest is better parsed by itself.
 */
export const frontedDate = (tokens: readonly Token[], rules: TextRules): number => {
  let hasTime = false
  for (let at = 0; at < Math.min(tokens.length, MOST + 1); at += 1) {
    const word = tokens[at]?.lower ?? ''
    if (word === ',') return hasTime && at > 0 && tokens.length - at > LEAST ? at + 1 : 0
    if (!rules.frontedDateWords.has(word) && !NUMBER.test(word)) return 0
    hasTime ||= rules.calendar.has(word) || /^(?:1[89]|20)\d\d$/.test(word)
  }
  return 0
}
