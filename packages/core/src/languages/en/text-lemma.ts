import type { Upos } from '../../types/index.js'

/** The base form of an English word, in lower case. */
export function lemma(word: string, _upos: Upos, _xpos: string): string {
  return word.toLowerCase()
}
