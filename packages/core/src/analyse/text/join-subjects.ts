import type { DraftToken } from './draft-token.js'
import { isBelow } from './is-below.js'

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM)$/
const SUBJECT = /^nsubj(?::pass)?$/

/**
 * "Norland **and** Tarvian forces must leave": two subjects of one verb with a joining word between them are fellows, whatever
 * the word hangs by.
 */
export function joinSubjects(tokens: readonly DraftToken[]): void {
  tokens.forEach((second, at) => {
    if (/^(?:discourse|vocative|compound)$/.test(second.deprel)) becomeSubject(tokens, at)
    if (second.deprel === 'conj' && NOMINAL.test(second.upos)) openClause(tokens, at)
    if (SUBJECT.test(second.deprel) && NOMINAL.test(second.upos)) {
      joinFellow(tokens, at)
      joinBehindComma(tokens, at)
    }
  })
}

/**
 * "“**Norland** attacked us", "A **man** shot the mayor": a name or a noun right before a verb that has no subject is the subject, nobody
 * spoken to and no part of a name or noun, as which the verb was parsed; what stood before it is its own.
 */
function becomeSubject(tokens: readonly DraftToken[], at: number): void {
  const name = tokens[at]
  const verb = tokens[name?.head ?? -1]
  if (name === undefined || verb === undefined || name.head <= at) return
  // "**Sayid**, a critic of theirs, was shot"
  if (!/^VB[DZP]$/.test(verb.xpos) && (name.upos !== 'PROPN' || !isHelped(tokens, name.head))) return
  if (name.upos !== 'PROPN' && (name.upos !== 'NOUN' || name.deprel !== 'compound')) return
  const between = tokens.slice(at + 1, name.head)
  const isBeside = between.every(
    ({ upos }, i) =>
      /^(?:AUX|ADV|PROPN)$/.test(upos) ||
      (upos === 'PUNCT' ? isAside(tokens, at) : isBelow(tokens, at + 1 + i, at)),
  )
  const above = name.head
  if (!isBeside || tokens.some(({ head, deprel }) => head === above && /^nsubj/.test(deprel))) return
  for (const token of tokens.slice(0, at))
    if (token.head === above && /^(?:det|amod|nummod|nmod:poss|compound)$/.test(token.deprel)) token.head = at
  name.deprel = 'nsubj'
}

const isHelped = (tokens: readonly DraftToken[], verb: number): boolean =>
  tokens.some(({ head, deprel }) => head === verb && deprel.startsWith('aux'))

/** Does an apposition stand behind a name, between two commas? */
const isAside = (tokens: readonly DraftToken[], at: number): boolean =>
  tokens.some(({ head, deprel }) => head === at && deprel === 'appos') &&
  tokens.filter(({ text }, i) => i > at && i < (tokens[at]?.head ?? 0) && text === ',').length === 2

/** "demanded that they leave, and **NATO**, whose troops guard it, offered help": behind ", and" the subject of a verb that has none, and no fellow of a verb. */
function openClause(tokens: readonly DraftToken[], at: number): void {
  const noun = tokens[at]
  const above = tokens[noun?.head ?? -1]
  if (noun === undefined || above?.upos !== 'VERB' || noun.head > at) return
  const joint = tokens.findIndex(({ head, deprel }) => head === at && deprel === 'cc')
  if (joint < 0 || joint > at || tokens[joint - 1]?.text !== ',') return
  let verb = at + 1
  while (tokens[verb]?.upos === 'PUNCT' || isBelow(tokens, verb, at)) verb += 1
  const told = tokens[verb]
  if (!/^VB[DZP]$/.test(told?.xpos ?? '') || told === undefined || told.head > at || told.head < 0) return
  if (tokens.some(({ head, deprel }) => head === verb && /^(?:[nc]subj|mark)/.test(deprel))) return
  Object.assign(told, { deprel: 'conj' })
  Object.assign(noun, { head: verb, deprel: 'nsubj' })
}

function joinFellow(tokens: readonly DraftToken[], at: number): void {
  const second = tokens[at]
  if (second === undefined || second.head < at) return
  const verb = second.head
  const first = tokens.findLastIndex(
    ({ head, deprel, upos }, i) => i < at && head === verb && SUBJECT.test(deprel) && NOMINAL.test(upos),
  )
  const opening = firstBelow(tokens, at)
  const joint = tokens[opening]?.deprel === 'cc' ? opening : opening - 1
  const marker = tokens[joint]
  if (first < 0 || marker?.deprel !== 'cc' || joint <= first) return
  if (marker.head !== at && marker.head !== verb) return
  // what stands between belongs to the first: "Norland and, he said, …" does not
  if (tokens.slice(first + 1, joint).some((token) => token.head === verb && token.upos !== 'PUNCT')) return
  second.head = first
  second.deprel = 'conj'
  marker.head = at
}

/**
 * "Norland, Oman **and Tarvia** said", "The front, **a group** of rebels, said": of two subjects with a comma between, the second opens a
 * list's rest where an "and" follows, and says who the first one is where another comma does.
 */
function joinBehindComma(tokens: readonly DraftToken[], at: number): void {
  const second = tokens[at]
  if (second === undefined || second.head < at) return
  const verb = second.head
  const opening = firstBelow(tokens, at)
  const first = tokens.findLastIndex(
    ({ head, deprel, upos }, i) => i < opening && head === verb && SUBJECT.test(deprel) && NOMINAL.test(upos),
  )
  if (first < 0 || tokens[opening - 1]?.text !== ',') return
  if (!tokens.slice(first + 1, opening - 1).every((_, i) => isBelow(tokens, first + 1 + i, first))) return
  const isList = tokens.some(
    ({ head, deprel }, i) =>
      head === at && deprel === 'conj' && tokens.some((each) => each.head === i && each.deprel === 'cc'),
  )
  const last = tokens.findLastIndex(({ upos }, i) => i < verb && upos !== 'PUNCT' && isBelow(tokens, i, at))
  const isAside =
    second.upos === 'NOUN' &&
    (tokens[opening]?.deprel === 'det' || tokens[first]?.upos === 'PROPN') &&
    tokens[last + 1]?.text === ','
  if (!isList && !isAside) return
  second.head = first
  second.deprel = isList ? 'conj' : 'appos'
}

/** The first token of a phrase that is nothing but what hangs by its head, in one stretch before it. */
function firstBelow(tokens: readonly DraftToken[], at: number): number {
  let first = at
  for (let i = at - 1; i >= 0; i -= 1) {
    if (!isBelow(tokens, i, at) || tokens[i]?.upos === 'PUNCT') break
    first = i
  }
  return first
}
