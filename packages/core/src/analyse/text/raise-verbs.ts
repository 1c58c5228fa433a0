import type { DraftToken } from './draft-token.js'

/** How far behind its auxiliary a participle may stand. */
const REACH = 3

/**
 * "had stolen", "denies backing", "ruled out sending": a participle that was hung as the complement of "had" takes its place, and a gerund right
 * behind its verb completes it.
 */
export function raiseVerbs(tokens: readonly DraftToken[]): void {
  tokens.forEach((verb, at) => {
    const governor = tokens[verb.head]
    if (governor === undefined) return
    const follows = tokens.slice(verb.head + 1, at).every(({ xpos }) => xpos === 'RP')
    if (
      verb.xpos === 'VBG' &&
      verb.deprel === 'advcl' &&
      follows &&
      at > verb.head &&
      governor.upos === 'VERB'
    ) {
      if (!tokens.some((token) => token.head === at && token.deprel === 'mark')) verb.deprel = 'xcomp'
      return
    }
    const isPerfect =
      governor.lemma === 'have' &&
      verb.xpos === 'VBN' &&
      (verb.deprel === 'xcomp' || verb.deprel === 'ccomp') &&
      at > verb.head &&
      at - verb.head <= REACH &&
      !tokens.some((token) => token.head === verb.head && token.deprel === 'obj')
    if (!isPerfect) return
    const auxiliary = verb.head
    for (const token of tokens) if (token.head === auxiliary && token !== verb) token.head = at
    verb.head = governor.head
    verb.deprel = governor.deprel
    governor.head = at
    governor.deprel = 'aux'
    governor.upos = 'AUX'
  })
}
