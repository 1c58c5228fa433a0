import type { EntityRules } from '../../languages/index.js'
import type { Line } from './line.js'
import { nounKind } from './noun-kind.js'

/** What names begin with: a large letter, or a figure as in "49ers". */
export const LARGE = /\p{Lu}|^\d{2}ers$/u

/** The word at a token, lower case; empty beyond the line. */
export const wordAt = (line: Line, at: number): string => line.tokens[at]?.lower ?? ''

/** A title as it is looked up: "Maj." is `maj`. */
export const titleWord = (text: string): string => {
  const lower = text.toLowerCase()
  return lower.endsWith('.') ? lower.slice(0, -1) : lower
}

/** Does an office, in lower case, say itself that it is held no longer: "ex-minister"? */
export const isFormerOffice = (word: string, { formerPrefixes }: EntityRules): boolean =>
  word.includes('-') && formerPrefixes.has(word.slice(0, word.indexOf('-')))

/** Does a word before an office, in lower case, say that it is held no longer: "former", "ex-minister"? */
export const isFormer = (word: string, rules: EntityRules): boolean =>
  rules.former.has(word) || isFormerOffice(word, rules)

/** "Prime Minister", "Government": a common noun that is written large. */
export const isCommonNoun = (words: readonly string[], lemma: string): boolean =>
  nounKind([words.join(' ')]) !== undefined ||
  (words.at(-1) !== lemma && nounKind([[...words.slice(0, -1), lemma].join(' ')]) !== undefined)

/** "Navy Capt. Omar Sayid": is the body at a token a part of the rank behind it? */
export const isOfRank = ({ tokens }: Line, at: number, { titles }: EntityRules): boolean => {
  if (tokens[at]?.upos !== 'PROPN') return false
  const rank = tokens[at + 1]?.text ?? ''
  const isRank = titles.has(titleWord(rank)) && nounKind([titleWord(rank)]) === undefined
  return isRank && /^\p{Lu}/u.test(rank)
}
