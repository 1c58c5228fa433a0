import type { DraftToken } from './draft-token.js'

/**
 * "has 2,500 troops in Norland and 900 in Tarvia": a number behind "and" that a preposition follows counts the same as the
 * number before; it is the noun's fellow, and the place behind it is its own.
 */
export function raiseGappedNumbers(tokens: readonly DraftToken[]): void {
  tokens.forEach((number, at) => {
    if (number.upos !== 'NUM') return
    const [joint, marker] = [tokens[at - 1], tokens[at + 1]]
    if (joint?.deprel !== 'cc' || marker?.deprel !== 'case') return
    const counted = tokens.findLastIndex(
      (token, noun) =>
        noun < at - 2 &&
        token.upos === 'NOUN' &&
        tokens.some((each, i) => i < noun && each.head === noun && each.deprel === 'nummod'),
    )
    const noun = tokens[counted]
    const place = tokens[marker.head]
    const ownMarker = tokens.some(
      (token, i) => i > counted && i < at && token.deprel === 'case' && token.lemma === marker.lemma,
    )
    if (noun === undefined || place === undefined || marker.head < at || !ownMarker) return
    // the tree must stay a tree: nothing above the noun may hang by the number or its place
    for (let up = counted, steps = 0; up >= 0 && steps <= tokens.length; steps += 1) {
      if (up === at || up === marker.head) return
      up = tokens[up]?.head ?? -1
    }
    for (const token of tokens) if (token.head === at && token !== joint) token.head = counted
    number.head = counted
    number.deprel = 'conj'
    joint.head = at
    place.head = at
    place.deprel = 'nmod'
  })
}
