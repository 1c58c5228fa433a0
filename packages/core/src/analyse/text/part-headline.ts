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
  for (const at of tokens.keys()) partFate(tokens, at, rules)
  tokens.forEach((verb, at) => {
    const noun = tokens[at - 1]
    if (verb.xpos !== 'VBN' || !rules.befalling.has(verb.lower) || noun === undefined) return
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

/** "Seven **dead** in market blast": what a headline tells of a number or noun by such a word alone is a clause, and what hosted it a circumstance. */
function partFate(tokens: readonly DraftToken[], at: number, rules: TextRules): void {
  const [whom, fate] = [tokens[at - 1], tokens[at]]
  const host = tokens[whom?.head ?? -1]
  if (whom === undefined || fate?.upos !== 'ADJ' || !rules.fates.has(fate.lemma) || !NOUN.test(whom.upos))
    return
  if (fate.head !== at - 1) return
  const isRoot = whom.head < 0
  const isInside = !isRoot && whom.head > at && host !== undefined && host.head < 0
  const hasCase = tokens.some(({ head, deprel }, i) => head === whom.head && deprel === 'case' && i > at)
  if (!isRoot && !(isInside && hasCase)) return
  tokens.forEach((token, i) => {
    if (token.head !== at - 1 || i <= at) return
    token.head = at
    if (token.deprel === 'nmod') token.deprel = /^VB[DZP]$/.test(token.xpos) ? 'advcl' : 'obl'
  })
  if (isInside) Object.assign(host, { head: at, deprel: 'obl' })
  Object.assign(whom, { head: at, deprel: 'nsubj' })
  Object.assign(fate, { head: -1, deprel: 'root' })
}
