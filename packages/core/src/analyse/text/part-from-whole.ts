import type { TextRules } from '../../languages/index.js'
import type { DraftToken } from './draft-token.js'

/** "critics, **among them** a banker": whoever is among them is said to be so, and is not all of them. */
export function partFromWhole(tokens: readonly DraftToken[], rules: TextRules): void {
  tokens.forEach((marker) => {
    if (marker.deprel !== 'case' || !rules.wholeMarkers.has(marker.lemma)) return
    const them = marker.head
    const pronoun = tokens[them]
    if (pronoun?.upos !== 'PRON') return
    const part = tokens.find(
      ({ deprel, head }, at) =>
        at > them && deprel === 'appos' && (pronoun.head === at || pronoun.head === head) && head < them,
    )
    if (part === undefined) return
    Object.assign(pronoun, { head: part.head, deprel: 'nmod' })
    Object.assign(part, { head: them, deprel: 'nsubj' })
  })
}
