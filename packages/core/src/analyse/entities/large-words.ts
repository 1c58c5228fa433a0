import type { Line } from './line.js'
import { nounKind } from './noun-kind.js'

/** What names begin with: a large letter, or a figure as in "49ers". */
export const LARGE = /\p{Lu}|^\d{2}ers$/u

/** The word at a token, lower case; empty beyond the line. */
export const wordAt = (line: Line, at: number): string => (line.tokens[at]?.text ?? '').toLowerCase()

/** A title as it is looked up: "Maj." is `maj`. */
export const titleWord = (text: string): string => text.toLowerCase().replace(/\.$/, '')

/** "Prime Minister", "Government": a common noun that is written large. */
export const isCommonNoun = (words: readonly string[], lemma: string): boolean =>
  nounKind([words.join(' ')]) !== undefined ||
  nounKind([[...words.slice(0, -1), lemma].join(' ')]) !== undefined
