import type { DraftToken } from './draft-token.js'

const FINITE = /^VB[DZP]$/
const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM)$/
const INNER = /^(?:amod|compound)$/
const SUBJECT = /^(?:amod|compound|nmod:poss)$/

/**
 * What is tagged as a verb is none of a noun's modifiers: "Norland **bombs** rebel camp, **wounds** six" has two verbs with an
 * object each, "has **held** talks" has the talks as object, and of "a boy **shot** by police" it is the boy who was shot.
 */
export function raiseHiddenVerbs(tokens: readonly DraftToken[]): void {
  tokens.forEach((verb, at) => {
    if (verb.upos !== 'VERB') return
    if (INNER.test(verb.deprel) && verb.head > at && isTensed(tokens, at)) {
      // "evacuated **wounded** soldiers": right behind the verb whose object the noun is, it only describes
      if (tokens[at - 1]?.upos === 'VERB' && tokens[verb.head]?.head === at - 1) verb.xpos = 'VBN'
      else raiseModifier(tokens, at)
    }
    if (verb.xpos === 'VBN') describeNoun(tokens, at)
    if (FINITE.test(verb.xpos)) {
      giveNumber(tokens, at)
      joinFinite(tokens, at)
    }
  })
}

/** A tense of its own, or a subject or auxiliary before it. */
const isTensed = (tokens: readonly DraftToken[], at: number): boolean =>
  FINITE.test(tokens[at]?.xpos ?? '') ||
  tokens.some(({ head, deprel }, i) => head === at && i < at && /^(?:nsubj|aux$|csubj)/.test(deprel))

/** A participle in a noun's place describes the noun right before it, be that hung by the participle or by the same verb. */
function describeNoun(tokens: readonly DraftToken[], at: number): void {
  const [noun, verb] = [tokens[at - 1], tokens[at]]
  if (verb === undefined || noun === undefined || !NOMINAL.test(noun.upos)) return
  if (!/^(?:nsubj|obj|obl|nmod)/.test(verb.deprel)) return
  const isModifier = noun.head === at && INNER.test(noun.deprel)
  if (!isModifier && (noun.head !== verb.head || !/^(?:nsubj|obj|obl|nmod)/.test(noun.deprel))) return
  if (isModifier) {
    tokens.forEach((token, i) => {
      if (token.head === at && i < at && token !== noun) token.head = at - 1
    })
    Object.assign(noun, { head: verb.head, deprel: verb.deprel })
  }
  Object.assign(verb, { head: at - 1, deprel: 'acl' })
}

/** The noun behind becomes the verb's object, a noun right before it that was a modifier as well its subject. */
function raiseModifier(tokens: readonly DraftToken[], at: number): void {
  const verb = tokens[at]
  const next = tokens[verb?.head ?? -1]
  if (verb === undefined || next === undefined) return
  // "free the governor's **brother**": not whose he is
  const object = next.deprel === 'nmod:poss' && next.head > verb.head ? next.head : verb.head
  const noun = tokens[object] ?? next
  const subject = tokens.findLastIndex(
    ({ head, deprel, upos }, i) => i < at && head === object && SUBJECT.test(deprel) && NOMINAL.test(upos),
  )
  tokens.forEach((token, i) => {
    if (token.head !== object || token === verb) return
    if (i < at) token.head = subject >= 0 && i < subject && token.deprel !== 'punct' ? subject : at
    else if (/^(?:punct|advcl|parataxis)$/.test(token.deprel)) token.head = at
  })
  Object.assign(verb, { head: noun.head, deprel: noun.deprel })
  Object.assign(noun, { head: at, deprel: 'obj' })
  const first = tokens[subject]
  if (first !== undefined) Object.assign(first, { head: at, deprel: 'nsubj' })
}

/** "…, **wounds** six", "killed a priest and **wounded** pilgrims": a finite verb in a noun's place behind a comma or "and" goes on with the verb before it. */
function joinFinite(tokens: readonly DraftToken[], at: number): void {
  const verb = tokens[at]
  if (verb === undefined || verb.head >= at) return
  const isJoined = tokens[at - 1]?.deprel === 'cc' && verb.deprel === 'conj'
  if (tokens[at - 1]?.text !== ',' && !isJoined) return
  const isNouns =
    /^(?:appos|conj|obj|nmod|flat|list)$/.test(verb.deprel) && tokens[verb.head]?.upos !== 'VERB'
  if (!isNouns || tokens.some(({ head, deprel }) => head === at && /^(?:nsubj|mark|aux|cop)/.test(deprel)))
    return
  let up = verb.head
  for (let steps = 0; steps < 6 && up >= 0 && tokens[up]?.upos !== 'VERB'; steps += 1)
    up = tokens[up]?.head ?? -1
  const above = tokens[up]
  if (above === undefined || up > at || !FINITE.test(above.xpos)) return
  Object.assign(verb, { head: up, deprel: 'conj' })
}

/** "kills 12": a number right behind a verb that hangs by it, or by what the verb hung by, is its object. */
function giveNumber(tokens: readonly DraftToken[], at: number): void {
  const number = tokens[at + 1]
  if (number?.upos !== 'NUM' || !/^(?:flat|appos|nmod|compound)$/.test(number.deprel) || number.head > at)
    return
  const isBeside = number.head === at || number.head === tokens[at]?.head
  if (!isBeside || tokens.some(({ head, deprel }) => head === at && deprel === 'obj')) return
  Object.assign(number, { head: at, deprel: 'obj' })
}
