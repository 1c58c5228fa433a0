import type { TextRules } from '../../languages/index.js'
import type { DraftToken } from './draft-token.js'

/**
 * Hangs what is coordinated where it belongs: "Oslo's ally Norland **and** the group" joins the ally and the group, not
 * the ally's name; and "between the army in Tarvia **and** the rebels" asks for two, so the second is the army's fellow, not Tarvia's;
 * in "the killing of Omar **and his deputy**" the deputy is Omar's fellow, whose he is.
 */
export function raiseConjuncts(tokens: readonly DraftToken[], rules: TextRules): void {
  tokens.forEach((token, at) => {
    if (token.deprel !== 'conj') return
    const name = tokens[token.head]
    if (name?.deprel !== 'appos' || token.head !== name.head + 1 || at < token.head) return
    token.head = name.head
  })
  tokens.forEach((token, at) => {
    if (token.deprel === 'conj') joinWithOwner(tokens, at)
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

function joinWithOwner(tokens: readonly DraftToken[], at: number): void {
  const token = tokens[at]
  if (token === undefined || token.head >= at) return
  const possessor = tokens.findIndex((each) => each.head === at && each.xpos === 'PRP$')
  const joint = tokens.findIndex((each) => each.head === at && each.deprel === 'cc')
  if (possessor < 0 || joint < 0 || joint > possessor) return
  const owner = tokens.findLastIndex(
    (each, i) => i < joint && each.head === token.head && each.deprel === 'nmod' && i > token.head,
  )
  const isNamed = tokens.slice(owner, joint).some(({ upos }) => upos === 'PROPN')
  if (owner >= 0 && isNamed && tokens[joint - 1]?.text !== ',') token.head = owner
}
