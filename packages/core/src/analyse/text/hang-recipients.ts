import type { TextRules } from '../../languages/index.js'
import type { DraftToken } from './draft-token.js'

/**
 * "sent **Ukraine** ten tanks": of two objects of a verb of giving the first is who gets the second. "appointed Omar Sayid
 * **minister**": of two objects of any other verb the second says what the first is.
 */
export function hangRecipients(tokens: readonly DraftToken[], rules: TextRules): void {
  tokens.forEach((verb, at) => {
    if (verb.upos !== 'VERB') return
    const gives = rules.givingVerbs.has(verb.lemma)
    const objects = tokens.flatMap(({ head, deprel }, i) =>
      head === at && deprel === 'obj' && i > at ? [i] : [],
    )
    const [first, second] = objects
    if (first !== undefined && second !== undefined && isStraight(tokens, first, second)) {
      if (gives) Object.assign(tokens[first] ?? {}, { deprel: 'iobj' })
      else if (tokens[second]?.upos === 'NOUN') Object.assign(tokens[second], { deprel: 'xcomp' })
    }
  })
}

/** Nothing that joins or parts stands between them. */
function isStraight(tokens: readonly DraftToken[], from: number, to: number): boolean {
  return tokens.slice(from + 1, to).every(({ upos }) => upos !== 'PUNCT' && upos !== 'CCONJ')
}
