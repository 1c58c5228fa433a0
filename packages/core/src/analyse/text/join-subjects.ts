import type { DraftToken } from './draft-token.js'
import { isBelow } from './is-below.js'

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM)$/
const SUBJECT = /^nsubj(?::pass)?$/

/**
 * "Norland **and** Tarvian forces must leave": two subjects of one verb with a joining word between them are fellows, whatever
 * the word hangs by; and of "Norland and the Tarvian armies", where an article stands before the second, both describe the noun.
 */
export function joinSubjects(tokens: readonly DraftToken[]): void {
  for (const at of tokens.keys()) giveMarker(tokens, at)
  tokens.forEach((second, at) => {
    if (/^(?:discourse|vocative|compound)$/.test(second.deprel)) becomeSubject(tokens, at)
    if (SUBJECT.test(second.deprel) && NOMINAL.test(second.upos)) {
      nameTitle(tokens, at)
      joinFellow(tokens, at)
      joinBehindComma(tokens, at)
      fetchFellow(tokens, at)
      giveToRelative(tokens, at)
    }
    if (second.deprel === 'cc') {
      joinDescriptions(tokens, at)
      giveParticiple(tokens, at)
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
  if (name === undefined || verb === undefined || name.head <= at || !/^VB[DZP]$/.test(verb.xpos)) return
  if (name.upos !== 'PROPN' && (name.upos !== 'NOUN' || name.deprel !== 'compound')) return
  const between = tokens.slice(at + 1, name.head)
  const isBeside = between.every(({ upos }) => upos === 'AUX' || upos === 'ADV' || upos === 'PROPN')
  const above = name.head
  if (!isBeside || tokens.some(({ head, deprel }) => head === above && /^nsubj/.test(deprel))) return
  for (const token of tokens.slice(0, at))
    if (token.head === above && /^(?:det|amod|nummod|nmod:poss|compound)$/.test(token.deprel)) token.head = at
  name.deprel = 'nsubj'
}

/** "Ten were killed **and scores more wounded**": a noun that was joined to the verb before it is the subject of the participle behind it. */
function giveParticiple(tokens: readonly DraftToken[], at: number): void {
  const subject = tokens[at + 1]
  const further = tokens[at + 2]?.upos === 'ADV' || tokens[at + 2]?.upos === 'ADJ' ? at + 3 : at + 2
  const participle = tokens[further]
  const isLoose =
    subject?.upos === 'NOUN' && subject.deprel === 'conj' && participle?.xpos === 'VBN' && subject.head < at
  if (!isLoose || participle.deprel !== 'conj' || participle.head !== subject.head) return
  if (tokens.some(({ head, deprel }) => head === further && /^(?:nsubj|aux|cc)/.test(deprel))) return
  subject.head = further
  subject.deprel = 'nsubj:pass'
}

/** "Workers **at the mine** struck": a preposition that was hung by the verb is that of the second subject, which is the first one's phrase. */
function giveMarker(tokens: readonly DraftToken[], at: number): void {
  const marker = tokens[at]
  const verb = tokens[marker?.head ?? -1]
  if (marker?.deprel !== 'case' || verb?.upos !== 'VERB' || marker.head < at) return
  const above = marker.head
  const second = tokens.findIndex(({ head, deprel }, i) => i > at && head === above && SUBJECT.test(deprel))
  const first = tokens.findLastIndex(
    ({ head, deprel }, i) => i < at && head === above && SUBJECT.test(deprel),
  )
  const noun = tokens[second]
  if (noun === undefined || first !== at - 1 || second > above) return
  for (let i = at; i < second; i += 1) {
    const inner = tokens[i]
    if (inner?.head === above) inner.head = second
  }
  noun.head = first
  noun.deprel = 'nmod'
}

/** "Whoever attacks **our town** will be punished": a second subject right behind the verb of the first one's clause is that verb's object. */
function giveToRelative(tokens: readonly DraftToken[], at: number): void {
  const second = tokens[at]
  if (second === undefined || second.head < at) return
  const clause = firstBelow(tokens, at) - 1
  const relative = tokens[clause]
  const first = tokens[relative?.head ?? -1]
  const isRelative = relative?.deprel === 'acl:relcl' && relative.upos === 'VERB' && relative.head < clause
  if (!isRelative || first?.head !== second.head || !SUBJECT.test(first.deprel)) return
  if (tokens.some(({ head, deprel }) => head === clause && /^(?:obj|aux:pass|ccomp|xcomp)$/.test(deprel)))
    return
  second.head = clause
  second.deprel = 'obj'
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

/** "Police loyal to Premier **Omar Sol** fled": a name right behind a title beneath the subject is whose title it is, and no further subject. */
function nameTitle(tokens: readonly DraftToken[], at: number): void {
  const name = tokens[at]
  const title = tokens[at - 1]
  if (name?.upos !== 'PROPN' || title === undefined || name.head < at) return
  const verb = name.head
  const first = tokens.findIndex(({ head, deprel }, i) => i < at - 1 && head === verb && SUBJECT.test(deprel))
  const isTitle = /^(?:nmod|obl|flat)$/.test(title.deprel) && /^(?:NOUN|PROPN)$/.test(title.upos)
  if (first < 0 || !isTitle || !isBelow(tokens, at - 1, first)) return
  name.head = at - 1
  name.deprel = 'appos'
}

/**
 * "Three guards **and a driver** were freed, the chief said": a subject before "and" whose verb has another subject farther on is the
 * fellow of the one behind.
 */
function fetchFellow(tokens: readonly DraftToken[], at: number): void {
  const second = tokens[at]
  if (second === undefined || second.head < at) return
  const verb = second.head
  const opening = firstBelow(tokens, at)
  const joint = tokens[opening]?.deprel === 'cc' ? opening : opening - 1
  const marker = tokens[joint]
  const first = tokens.findLastIndex(
    ({ upos, deprel }, i) => i < joint && NOMINAL.test(upos) && SUBJECT.test(deprel),
  )
  const fellow = tokens[first]
  if (marker?.deprel !== 'cc' || fellow === undefined || fellow.head <= verb) return
  const farther = fellow.head
  const hasOther = tokens.some(({ head, deprel }, i) => head === farther && i > verb && SUBJECT.test(deprel))
  const isBeside = tokens.slice(first + 1, joint).every((_, i) => isBelow(tokens, first + 1 + i, first))
  if (!hasOther || !isBeside || isBelow(tokens, verb, first)) return
  fellow.head = verb
  fellow.deprel = second.deprel
  second.head = first
  second.deprel = 'conj'
  marker.head = at
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

function joinDescriptions(tokens: readonly DraftToken[], at: number): void {
  const noun = tokens[at]?.head ?? -1
  const [first, article] = [tokens[at - 1], tokens[at + 1]]
  if (noun < at || first?.head !== noun || first.deprel !== 'amod' || article?.deprel !== 'det') return
  const second = tokens.findIndex(
    ({ head, deprel }, i) => i > at && i < noun && head === noun && deprel === 'amod',
  )
  const fellow = tokens[second]
  if (fellow === undefined || !/^\p{Lu}/u.test(fellow.text) || !/^\p{Lu}/u.test(first.text)) return
  fellow.head = at - 1
  fellow.deprel = 'conj'
}
