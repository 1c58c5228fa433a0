import type { DraftToken } from './draft-token.js'

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM)$/
const FINITE = /^(?:VB[DZP]|MD)$/
const INNER = /^(?:flat|compound|appos|fixed|nummod)$/
const PLURALS = /^(?:were|are|have)$/
const LOOSE = /^(?:advcl|advcl:relcl|ccomp|parataxis|conj|dep|acl)$/

/**
 * "the Support Forces (SF), which has been at war": "which" or "who" right before a verb is its subject, and the clause says
 * more of the noun before it, where the parser has left the two apart.
 */
export function raiseRelatives(tokens: readonly DraftToken[]): void {
  for (const at of tokens.keys()) agreeInNumber(tokens, at)
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

/** "supporters of Omar Sol who **were** in the square": a clause in the plural says nothing of one who has a name, but of those before him. */
function agreeInNumber(tokens: readonly DraftToken[], at: number): void {
  const clause = tokens[at]
  if (clause?.deprel !== 'acl:relcl' || clause.head > at) return
  const named = tokens[clause.head]
  if (named?.xpos !== 'NNP' || named.deprel !== 'nmod' || tokens[named.head]?.xpos !== 'NNS') return
  const verb =
    tokens.find(({ head, deprel }) => head === at && /^(?:aux|aux:pass|cop)$/.test(deprel)) ?? clause
  const isPlural = verb.xpos === 'VBP' || PLURALS.test(verb.text)
  const isOne = tokens.every(({ head, deprel }, i) => i > at || head !== clause.head || deprel !== 'conj')
  const isOfWho = tokens.some(
    ({ head, deprel, xpos }) => head === at && deprel.startsWith('nsubj') && xpos === 'WP',
  )
  if (isPlural && isOne && isOfWho) clause.head = named.head
}

function hangsBelow(tokens: readonly DraftToken[], below: number, above: number): boolean {
  let at = below
  for (let steps = 0; at >= 0 && steps < tokens.length; steps += 1) {
    if (at === above) return true
    at = tokens[at]?.head ?? -1
  }
  return false
}
