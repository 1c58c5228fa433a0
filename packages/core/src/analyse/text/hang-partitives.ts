import type { DraftToken } from './draft-token.js'

/**
 * "a governor and two of his guards": what stands behind "of" right behind a number hangs by the number, and by nothing
 * before it.
 */
export function hangPartitives(tokens: readonly DraftToken[]): void {
  for (let at = 0; at + 2 < tokens.length; at += 1) {
    const of = tokens[at + 1]
    if (tokens[at]?.upos !== 'NUM' || of?.lemma !== 'of' || of.deprel !== 'case') continue
    const noun = tokens[of.head]
    if (noun?.deprel !== 'nmod' || noun.head >= at || noun.head < 0 || of.head <= at + 1) continue
    if (tokens[at]?.deprel === 'nummod') continue
    noun.head = at
  }
}
