import type { TextRules } from '../../languages/index.js'
import type { DraftToken } from './draft-token.js'

/** Longer lines are no headlines. */
const LONGEST = 25
const MARK = /^(?:[,;:|]|--|[—–-])$/
const NOUN = /^(?:NOUN|PROPN|NUM)$/
const IN_PHRASE = /^(?:NOUN|PROPN|NUM|ADJ|DET|PART)$/

/**
 * "Guard shot dead in market, driver charged": what a headline tells behind a comma by a noun and a participle is a clause of its
 * own, and the noun is whom it befell; so is a noun at the headline's front that the parser took for a part of the verb. Asked
 * only of lines without a full stop.
 */
export function partHeadline(tokens: readonly DraftToken[], rules: TextRules): void {
  if (tokens.length > LONGEST || /^[.?!]$/.test(tokens.at(-1)?.text ?? '')) return
  tokens.forEach((verb, at) => {
    const noun = tokens[at - 1]
    if (verb.xpos !== 'VBN' || !rules.befalling.has(verb.text.toLowerCase()) || noun === undefined) return
    if (
      !NOUN.test(noun.upos) ||
      tokens.some(({ head, deprel }) => head === at && /^(?:aux|obj)/.test(deprel))
    )
      return
    let from = at - 1
    while (from > 0 && IN_PHRASE.test(tokens[from - 1]?.upos ?? '')) from -= 1
    const isFirst = from === 0 && verb.head < 0 && noun.deprel === 'compound'
    const isFurther = from > 0 && MARK.test(tokens[from - 1]?.text ?? '')
    if (!isFirst && !isFurther) return
    const root = tokens.findIndex(({ head }) => head < 0)
    tokens.forEach((token, i) => {
      if (i > at && token.head === at - 1) token.head = at
    })
    if (root === at - 1) {
      verb.head = -1
      verb.deprel = 'root'
    } else if (root !== at) {
      verb.head = root
      verb.deprel = 'parataxis'
    }
    noun.head = at
    noun.deprel = 'nsubj:pass'
  })
}
