import type { DraftToken } from './draft-token.js'

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM)$/
const FINITE = /^(?:VB[DZP]|MD)$/
const INNER = /^(?:flat|compound|appos|fixed|nummod)$/
const LOOSE = /^(?:advcl|advcl:relcl|ccomp|parataxis|conj|dep|acl)$/

/**
 * "the Support Forces (SF), which has been at war": "which" or "who" right before a verb is its subject, and the clause says
 * more of the noun before it, where the parser has left the two apart.
 */
export function raiseRelatives(tokens: readonly DraftToken[]): void {
  tokens.forEach((pronoun, at) => {
    const next = tokens[at + 1]
    if (!/^(?:WDT|WP)$/.test(pronoun.xpos) || !/^(?:which|who)$/.test(pronoun.lemma)) return
    if (next === undefined || !FINITE.test(next.xpos)) return
    const verb = /^(?:aux|aux:pass|cop)$/.test(next.deprel) ? next.head : at + 1
    const clause = tokens[verb]
    if (clause === undefined || verb <= at || !LOOSE.test(clause.deprel)) return
    const isOther = (each: DraftToken): boolean => each !== pronoun && each.head === verb
    if (tokens.some((each) => isOther(each) && /^[nc]subj/.test(each.deprel))) return
    let noun = at - 1
    while (noun >= 0 && tokens[noun]?.upos === 'PUNCT') noun -= 1
    if (!NOMINAL.test(tokens[noun]?.upos ?? '')) return
    while (INNER.test(tokens[noun]?.deprel ?? '')) noun = tokens[noun]?.head ?? -1
    if (noun < 0 || noun >= at || hangsBelow(tokens, noun, verb)) return
    if (pronoun.head !== verb) Object.assign(pronoun, { head: verb, deprel: 'nsubj' })
    Object.assign(clause, { head: noun, deprel: 'acl:relcl' })
  })
}

function hangsBelow(tokens: readonly DraftToken[], below: number, above: number): boolean {
  let at = below
  for (let steps = 0; at >= 0 && steps < tokens.length; steps += 1) {
    if (at === above) return true
    at = tokens[at]?.head ?? -1
  }
  return false
}
