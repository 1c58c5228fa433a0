import type { TextRules } from '../../languages/index.js'
import type { DraftToken } from './draft-token.js'
import { isBelow } from './is-below.js'

const SUBJECT = /^nsubj(?::pass)?$/

/**
 * "Men suspected of planning **the attack** were held": of two subjects without a joining word the second is the object of
 * the participle right before it. "Foiled a plot **to bomb** the station": an infinitive behind a noun of something that is
 * meant to be done says what, and not what the verb is done for.
 */
export function lowerObjects(tokens: readonly DraftToken[], rules: TextRules): void {
  tokens.forEach((token, at) => {
    if (SUBJECT.test(token.deprel) && token.head > at) {
      lowerObject(tokens, at)
      raiseHeld(tokens, at)
    }
    if (token.deprel === 'advcl' && token.xpos === 'VB' && token.head < at) hangOnAim(tokens, at, rules)
  })
}

/**
 * The same where the first subject was given to the participle: "two men **suspected** of planning the attack **were held**"
 * tells that they were held.
 */
function raiseHeld(tokens: readonly DraftToken[], at: number): void {
  const second = tokens[at]
  const held = tokens[second?.head ?? -1]
  const participle = tokens[held?.head ?? -1]
  if (second === undefined || held === undefined || participle === undefined) return
  const isLater = held.head < at && /^(?:advcl|ccomp|parataxis|conj|dep)$/.test(held.deprel)
  if (!isLater || !/^VB[ND]$/.test(participle.xpos)) return
  const has = (above: number, relations: RegExp): boolean =>
    tokens.some(({ head, deprel }) => head === above && relations.test(deprel))
  if (
    has(held.head, /^(?:aux|obj)/) ||
    has(second.head, /^(?:mark|cc)$/) ||
    !has(second.head, /^(?:aux|cop)/)
  )
    return
  const gerund = gerundBefore(tokens, at)
  const first = tokens.findIndex(
    ({ head, deprel }, i) => i < at && head === held.head && SUBJECT.test(deprel),
  )
  const subject = tokens[first]
  if (gerund < 0 || subject === undefined || !isBelow(tokens, gerund, held.head)) return
  const { head: above } = held
  const verb = second.head
  held.head = participle.head
  held.deprel = participle.deprel
  subject.head = verb
  subject.deprel = second.deprel
  participle.head = first
  participle.deprel = 'acl'
  for (const token of tokens) if (token.head === above && token.deprel === 'punct') token.head = verb
  second.head = gerund
  second.deprel = 'obj'
}

/** The participle in -ing right before a phrase, where it has no object; -1 where there is none. */
function gerundBefore(tokens: readonly DraftToken[], at: number): number {
  let before = at - 1
  while (/^(?:det|amod|nummod|compound|nmod:poss|case)$/.test(tokens[before]?.deprel ?? '')) before -= 1
  const gerund = tokens[before]
  if (gerund?.xpos !== 'VBG' || gerund.upos !== 'VERB') return -1
  return tokens.some(({ head, deprel }) => head === before && /^i?obj$/.test(deprel)) ? -1 : before
}

function lowerObject(tokens: readonly DraftToken[], at: number): void {
  const second = tokens[at]
  if (second === undefined) return
  const first = tokens.findIndex(
    ({ head, deprel }, i) => i < at && head === second.head && SUBJECT.test(deprel),
  )
  const gerund = gerundBefore(tokens, at)
  if (first < 0 || gerund < first || !isBelow(tokens, gerund, first)) return
  second.head = gerund
  second.deprel = 'obj'
}

function hangOnAim(tokens: readonly DraftToken[], at: number, rules: TextRules): void {
  const verb = tokens[at]
  if (verb === undefined) return
  const object = tokens.findLastIndex(
    ({ head, deprel }, i) => i < at && i > verb.head && head === verb.head && deprel === 'obj',
  )
  const noun = tokens[object]
  const isMarked = tokens[at - 1]?.xpos === 'TO' || tokens[at - 2]?.xpos === 'TO'
  if (noun === undefined || !isMarked || !rules.aimNouns.has(noun.lemma)) return
  const marker = tokens.findLastIndex(({ xpos }, i) => i < at && xpos === 'TO')
  const isWhole = tokens.slice(object + 1, marker).every((_, i) => isBelow(tokens, object + 1 + i, object))
  if (!isWhole) return
  verb.head = object
  verb.deprel = 'acl'
}
