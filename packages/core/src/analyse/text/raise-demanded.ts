import type { TextRules } from '../../languages/index.js'
import type { DraftToken } from './draft-token.js'
import { isBelow } from './is-below.js'

const LOOSE = /^(?:parataxis|ccomp|xcomp|advcl|conj|dep|acl|acl:relcl)$/

/**
 * "demanded **the force leave** the town": behind a word that asks for something, a noun right before a bare infinitive is to do what it
 * says, and is not itself what is asked for.
 */
export function raiseDemanded(tokens: readonly DraftToken[], rules: TextRules): void {
  tokens.forEach((verb, at) => {
    const before = tokens[at - 1]
    if (verb.xpos !== 'VB' || !LOOSE.test(verb.deprel) || before === undefined || before.xpos === 'TO') return
    const isBare = tokens.every(({ head, deprel }) => head !== at || !/^(?:aux|mark|nsubj)/.test(deprel))
    const noun = tokens.findLastIndex(
      ({ deprel, head }, i) =>
        i < at &&
        deprel === 'obj' &&
        head < i &&
        rules.mandatives.has(tokens[head]?.text.toLowerCase() ?? ''),
    )
    const object = tokens[noun]
    if (
      !isBare ||
      object === undefined ||
      !tokens.slice(noun + 1, at).every((_, i) => isBelow(tokens, noun + 1 + i, noun))
    )
      return
    verb.head = object.head
    verb.deprel = 'ccomp'
    object.head = at
    object.deprel = 'nsubj'
  })
}
