import type { DraftToken } from './draft-token.js'

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM)$/

/**
 * A verb with a tense is no part of a noun's phrase: "has held talks" has the talks as its object, "Police **arrest** man" and
 * "stormed the school, **looted** shops" theirs; and a number that was made one name with it is its object: "injures 30".
 */
export function raiseFiniteModifiers(tokens: readonly DraftToken[]): void {
  tokens.forEach((verb, at) => {
    if (verb.upos !== 'VERB') return
    const number = tokens.find(({ head, deprel, upos }) => head === at && deprel === 'flat' && upos === 'NUM')
    if (number !== undefined) number.deprel = 'obj'
    if (!/^(?:amod|compound)$/.test(verb.deprel) || verb.head < at) return
    const isHelped = tokens.some(
      (token, i) => token.head === at && i < at && /^(?:nsubj|aux$|csubj)/.test(token.deprel),
    )
    if (isHelped || isHeadlines(tokens, at) || isListed(tokens, at)) raise(tokens, at)
  })
}

/** "Police **arrest** man over fraud": a present tense behind a bare noun or name, in what is nothing but a noun. */
function isHeadlines(tokens: readonly DraftToken[], at: number): boolean {
  const verb = tokens[at]
  const before = tokens[at - 1]
  if (!/^VB[ZP]$/.test(verb?.xpos ?? '') || tokens[verb?.head ?? -1]?.deprel !== 'root') return false
  return /^(?:NNPS?|NNS)$/.test(before?.xpos ?? '') && before?.head === verb?.head
}

/** "stormed the school, **looted** shops": a past tense behind a comma, in a list of what another past tense was done to. */
function isListed(tokens: readonly DraftToken[], at: number): boolean {
  const verb = tokens[at]
  const noun = tokens[verb?.head ?? -1]
  const first = tokens[noun?.head ?? -1]
  if (verb?.xpos !== 'VBD' || noun?.deprel !== 'conj' || first?.deprel !== 'obj') return false
  return tokens[at - 1]?.text === ',' && tokens[first.head]?.xpos === 'VBD' && /^\p{Ll}/u.test(verb.text)
}

function raise(tokens: readonly DraftToken[], at: number): void {
  const verb = tokens[at]
  const object = verb?.head ?? -1
  const noun = tokens[object]
  if (verb === undefined || noun === undefined) return
  tokens.forEach((token, i) => {
    const isClauses = i < at || /^(?:punct|conj|appos|obl|advcl|parataxis)$/.test(token.deprel)
    if (token.head !== object || token === verb || !isClauses) return
    token.head = at
    if (token.deprel === 'appos' && token.upos === 'VERB') token.deprel = 'conj'
  })
  const above = tokens[noun.head]
  const isFurther = noun.deprel === 'conj' && above?.deprel === 'obj'
  verb.head = isFurther ? above.head : noun.head
  verb.deprel = isFurther ? 'conj' : noun.deprel
  noun.head = at
  noun.deprel = 'obj'
  const before = tokens.findLastIndex((token, i) => i < at && token.head === at && NOMINAL.test(token.upos))
  const subject = tokens[before]
  const hasSubject = tokens.some(({ head, deprel }) => head === at && /^[nc]subj/.test(deprel))
  if (subject !== undefined && !hasSubject && subject.deprel === 'compound') subject.deprel = 'nsubj'
}
