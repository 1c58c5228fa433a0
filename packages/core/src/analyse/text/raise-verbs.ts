import type { DraftToken } from './draft-token.js'

/** How far behind its auxiliary a participle may stand. */
const REACH = 3

/**
 * "had stolen", "denies backing", "ruled out sending": a participle that was hung as the complement of "had" takes its place, and a gerund right
 * behind its verb completes it. "has" before a noun is a verb of its own.
 */
export function raiseVerbs(tokens: readonly DraftToken[]): void {
  for (const at of tokens.keys()) raisePossession(tokens, at)
  tokens.forEach((token, at) => {
    // "said he **has** hostages": what has an object and helps no verb is one itself
    const isHelp = token.upos !== 'AUX' || /^(?:aux|cop)/.test(token.deprel)
    if (!isHelp && tokens.some(({ head, deprel }) => head === at && deprel === 'obj')) token.upos = 'VERB'
  })
  tokens.forEach((verb, at) => {
    if ((verb.xpos !== 'VBG' && verb.xpos !== 'VBN') || verb.head >= at) return
    const governor = tokens[verb.head]
    if (governor === undefined) return
    if (
      verb.xpos === 'VBG' &&
      verb.deprel === 'advcl' &&
      governor.upos === 'VERB' &&
      tokens.slice(verb.head + 1, at).every(({ xpos }) => xpos === 'RP')
    ) {
      if (!tokens.some((token) => token.head === at && token.deprel === 'mark')) verb.deprel = 'xcomp'
      return
    }
    const isPerfect =
      governor.lemma === 'have' &&
      verb.xpos === 'VBN' &&
      (verb.deprel === 'xcomp' || verb.deprel === 'ccomp') &&
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

/** "no longer **has** bases": before a noun "has" helps no verb; it is the verb, and the noun its object. */
function raisePossession(tokens: readonly DraftToken[], at: number): void {
  const have = tokens[at]
  if (have?.lemma !== 'have' || have.deprel !== 'aux' || have.head < at) return
  const held = have.head
  const noun = tokens[held]
  if (noun?.upos !== 'NOUN') return
  const isVerbal = tokens.some(
    ({ head, deprel }, i) => head === held && i < held && /^(?:aux:pass|cop)$/.test(deprel),
  )
  const subject = tokens.some(({ head, deprel }, i) => head === held && i < at && deprel === 'nsubj')
  if (isVerbal || !subject) return
  for (const [i, token] of tokens.entries())
    if (token.head === held && i !== at && (i < at || /^(?:punct|advcl|conj|parataxis)$/.test(token.deprel)))
      token.head = at
  have.head = noun.head
  have.deprel = noun.deprel
  have.upos = 'VERB'
  noun.head = at
  noun.deprel = 'obj'
}
