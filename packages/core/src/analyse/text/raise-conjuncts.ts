import type { TextRules } from '../../languages/index.js'
import type { DraftToken } from './draft-token.js'

/**
 * Hangs what is coordinated where it belongs: "Oslo's ally Norland **and** the group" joins the ally and the group, not
 * the ally's name; and "between the army in Tarvia **and** the rebels" asks for two, so the second is the army's fellow, not Tarvia's.
 */
export function raiseConjuncts(tokens: readonly DraftToken[], rules: TextRules): void {
  tokens.forEach((token, at) => {
    if (token.deprel !== 'conj') return
    const name = tokens[token.head]
    if (name?.deprel !== 'appos' || token.head !== name.head + 1 || at < token.head) return
    token.head = name.head
  })
  tokens.forEach((marker) => {
    if (marker.deprel !== 'case' || !rules.pairMarkers.has(marker.lemma)) return
    const first = marker.head
    if (tokens.some((token) => token.head === first && token.deprel === 'conj')) return
    const second = tokens.find(
      (token, at) => token.deprel === 'conj' && at > first && isBelow(tokens, at, first) && isNominal(token),
    )
    if (second !== undefined) second.head = first
  })
}

const isNominal = ({ upos }: DraftToken): boolean => /^(?:NOUN|PROPN|PRON|NUM)$/.test(upos)

/** Does a token hang beneath another through nouns alone? */
function isBelow(tokens: readonly DraftToken[], below: number, above: number): boolean {
  let at = below
  for (let steps = 0; steps < 6; steps += 1) {
    const token = tokens[at]
    if (token === undefined || !/^(?:nmod|conj|appos|flat|compound|nmod:poss)$/.test(token.deprel))
      return false
    if (token.head === above) return true
    at = token.head
  }
  return false
}
