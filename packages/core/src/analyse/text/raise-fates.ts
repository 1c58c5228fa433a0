import type { TextRules } from '../../languages/index.js'
import type { DraftToken } from './draft-token.js'

const BEFORE = /^(?:NOUN|PROPN|NUM)$/

/**
 * "took the ship and its crew of 22 **hostage**": a singular without an article that says what somebody is made into hangs by the verb
 * that makes them so, and not as a noun in the phrase before it.
 */
export function raiseFates(tokens: readonly DraftToken[], rules: TextRules): void {
  tokens.forEach((fate, at) => {
    if (fate.xpos !== 'NN' || fate.head >= at || !rules.fates.has(fate.text)) return
    const before = tokens[at - 1]
    if (before === undefined) return
    const isBare = before.head === at && BEFORE.test(before.upos) && fate.deprel === 'nmod'
    if (!isBare) return
    let verb = fate.head
    for (let steps = 0; steps < 6 && tokens[verb]?.upos !== 'VERB'; steps += 1)
      verb = tokens[verb]?.head ?? -1
    if (!rules.fateVerbs.has(tokens[verb]?.lemma ?? '') || verb > at) return
    const host = fate.head
    tokens.forEach((token, i) => {
      if (token.head !== at || token === before) return
      if (i < at) token.head = at - 1
      else {
        token.head = verb
        if (token.deprel === 'nmod') token.deprel = 'obl'
      }
    })
    before.head = host
    before.deprel = 'nmod'
    fate.head = verb
    fate.deprel = 'xcomp'
  })
}
