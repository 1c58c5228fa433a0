import type { Line } from './line.js'
import { nounKind } from './noun-kind.js'

/** A letter that names begin with. */
export const LARGE = /\p{Lu}/u

/** The word at a token, lower case; empty beyond the line. */
export const wordAt = (line: Line, at: number): string => (line.tokens[at]?.text ?? '').toLowerCase()

/** A title as it is looked up: "Maj." is `maj`. */
export const titleWord = (text: string): string => text.toLowerCase().replace(/\.$/, '')

/** "Prime Minister", "Government": a common noun that is written large. */
export const isCommonNoun = (words: readonly string[], lemma: string): boolean =>
  nounKind([words.join(' ')]) !== undefined ||
  nounKind([[...words.slice(0, -1), lemma].join(' ')]) !== undefined
