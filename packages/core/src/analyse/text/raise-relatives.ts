import type { TextRules } from '../../languages/index.js'
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
export function raiseRelatives(tokens: readonly DraftToken[], rules: TextRules): void {
  for (const [at, { deprel }] of tokens.entries()) {
    if (deprel !== 'acl:relcl') continue
    agreeInNumber(tokens, at)
    sayOfAgents(tokens, at)
    sayOfHappenings(tokens, at, rules)
  }
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

/** The subject of a relative clause, if it is a pronoun of this kind. */
const relativeSubject = (tokens: readonly DraftToken[], clause: number, xpos: string): number | undefined => {
  const at = tokens.findIndex((each) => each.head === clause && each.deprel.startsWith('nsubj'))
  return tokens[at]?.xpos === xpos ? at : undefined
}

/** "a figure disputed by residents, **who said** more had died": behind a doer, "who" is the doer. */
function sayOfAgents(tokens: readonly DraftToken[], at: number): void {
  const clause = tokens[at]
  const who = relativeSubject(tokens, at, 'WP')
  if (clause === undefined || who === undefined || tokens[who - 1]?.text !== ',') return
  let doer = who - 2
  while (INNER.test(tokens[doer]?.deprel ?? '')) doer = tokens[doer]?.head ?? -1
  if (tokens[doer]?.deprel === 'obl:agent' && doer < who) clause.head = doer
}

/** "a strike at the request of the Somali government **that killed** ten": "that" picks out none of whom there is one, but a happening before. */
function sayOfHappenings(tokens: readonly DraftToken[], at: number, rules: TextRules): void {
  const clause = tokens[at]
  const that = relativeSubject(tokens, at, 'WDT')
  if (clause === undefined || that === undefined || !rules.complementisers.has(tokens[that]?.lemma ?? ''))
    return
  const only = tokens[clause.head]
  if (only === undefined) return
  const isPeoples = tokens.some(
    ({ head, deprel, text }) => head === clause.head && deprel === 'amod' && /^\p{Lu}/u.test(text),
  )
  const isOne = only.xpos === 'NNP' || (isPeoples && only.xpos === 'NN')
  if (!isOne || only.deprel !== 'nmod') return
  let top = clause.head
  while (tokens[top]?.deprel === 'nmod') top = tokens[top]?.head ?? -1
  const verb = tokens[top]?.head
  const done =
    tokens[top]?.deprel === 'obl'
      ? tokens.findIndex(({ head, deprel }, i) => i < top && head === verb && deprel === 'obj')
      : top
  if (done < clause.head && rules.nounVerbs.has(tokens[done]?.lemma ?? '')) clause.head = done
}

function hangsBelow(tokens: readonly DraftToken[], below: number, above: number): boolean {
  let at = below
  for (let steps = 0; at >= 0 && steps < tokens.length; steps += 1) {
    if (at === above) return true
    at = tokens[at]?.head ?? -1
  }
  return false
}
