import type { TextRules } from '../../languages/index.js'
import type { DraftToken } from './draft-token.js'

const NOMINAL = /^(?:NOUN|PROPN|NUM|SYM)$/

/**
 * Joins what the parser hung by the wrong neighbour: a noun that was coordinated with the verb is a fellow of the verb's
 * object ("sent doctors, equipment and drugs"); a clause behind a joining word goes with the verb and not with the object
 * before it ("will not lift the ban **until** they disarm"); and a phrase behind a comma with a preposition of its own is
 * no fellow of what stands under another one ("sanctions, including bans, **on** the generals").
 */
export function joinAstray(tokens: readonly DraftToken[], rules: TextRules): void {
  tokens.forEach((token, at) => {
    const head = tokens[token.head]
    if (head === undefined || token.head > at) return
    if (token.deprel === 'conj' && NOMINAL.test(token.upos)) {
      if (head.upos === 'VERB') joinObject(tokens, at)
      else partFromFellow(tokens, at)
    }
    if (token.deprel === 'acl' && head.deprel === 'obj') hangClause(tokens, at)
    if (token.deprel === 'conj' && token.upos === 'VERB') joinVerb(tokens, at)
    if (head.deprel === 'obl' && head.upos === 'NOUN' && (token.deprel === 'obj' || isBare(tokens, at)))
      liftObject(tokens, at)
    if (/^(?:nmod|obl)$/.test(token.deprel) && /:unmarked$/.test(head.deprel)) leaveTime(tokens, at, rules)
  })
}

/** "acquitted of being a member but **convicted** of …": a verb is no fellow of a noun that is not said of anyone. */
function joinVerb(tokens: readonly DraftToken[], at: number): void {
  const token = tokens[at]
  const noun = tokens[token?.head ?? -1]
  if (token === undefined || noun?.upos !== 'NOUN' || !/^VB[DN]$/.test(token.xpos)) return
  const below = token.head
  const isSaid = tokens.some(
    ({ head, deprel, xpos }) =>
      head === below && (deprel === 'nsubj' || (deprel === 'cop' && xpos !== 'VBG')),
  )
  const hasSubject = tokens.some(({ head, deprel }) => head === at && /^nsubj/.test(deprel))
  const hasJoint = tokens.some(({ head, deprel }) => head === at && deprel === 'cc')
  if (isSaid || hasSubject || !hasJoint) return
  let up = noun.head
  for (let steps = 0; steps < 6 && up >= 0 && tokens[up]?.upos !== 'VERB'; steps += 1)
    up = tokens[up]?.head ?? -1
  if (up >= 0 && /^VB[DN]$/.test(tokens[up]?.xpos ?? '')) token.head = up
}

/** "freed on bail **two ministers**": does it stand behind a bare noun without a preposition, with a word that opens a phrase of its own? */
function isBare(tokens: readonly DraftToken[], at: number): boolean {
  const token = tokens[at]
  if (token?.deprel !== 'nmod' || !/^(?:NOUN|PROPN)$/.test(token.upos)) return false
  const opening = tokens[token.head + 1]
  const isOpened = opening?.head === at && /^(?:det|nummod)$/.test(opening.deprel)
  return isOpened && !tokens.some(({ head, deprel }) => head === at && deprel === 'case')
}

/** "stabbed to death **a girl**": a noun under a preposition has no object; its verb has. */
function liftObject(tokens: readonly DraftToken[], at: number): void {
  const token = tokens[at]
  const phrase = tokens[token?.head ?? -1]
  const verb = phrase?.head ?? -1
  if (token === undefined || phrase === undefined || tokens[verb]?.upos !== 'VERB') return
  if (tokens.some(({ head, deprel }) => head === verb && /^(?:obj|nsubj:pass|aux:pass)$/.test(deprel))) return
  token.head = verb
}

function joinObject(tokens: readonly DraftToken[], at: number): void {
  const token = tokens[at]
  if (
    token === undefined ||
    tokens.some(({ head, deprel }) => head === at && /^(?:cop|nsubj|case)/.test(deprel))
  )
    return
  const object = tokens.findLastIndex(
    ({ head, deprel, upos }, i) => i < at && head === token.head && deprel === 'obj' && NOMINAL.test(upos),
  )
  if (object >= 0) token.head = object
  else describe(tokens, at)
}

/** "opened **direct**, high-level talks": an adjective before a comma describes the noun behind it, and the noun is the object. */
function describe(tokens: readonly DraftToken[], at: number): void {
  const noun = tokens[at]
  const verb = noun?.head ?? -1
  const adjective = tokens[verb + 1]
  if (noun === undefined || adjective?.upos !== 'ADJ' || adjective.head !== verb) return
  const next = tokens[verb + 2]
  if (next?.text !== ',' || tokens.slice(verb + 3, at).some(({ head }) => head !== at)) return
  noun.deprel = 'obj'
  adjective.head = at
  adjective.deprel = 'amod'
}

/** "strikes this year **against the rebels**": what hangs by a time without being of it is the event's. */
function leaveTime(tokens: readonly DraftToken[], at: number, rules: TextRules): void {
  const token = tokens[at]
  const time = tokens[token?.head ?? -1]
  if (token === undefined || time === undefined || time.head < 0) return
  const marker = tokens.find(({ head, deprel }) => head === at && deprel === 'case')
  if (marker === undefined || marker.lemma === 'of' || !rules.frontedDateWords.has(time.lemma)) return
  token.head = time.head
  token.deprel = tokens[time.head]?.upos === 'VERB' ? 'obl' : 'nmod'
}

function partFromFellow(tokens: readonly DraftToken[], at: number): void {
  const token = tokens[at]
  const own = tokens.findIndex(({ head, deprel }) => head === at && deprel === 'case')
  const others = tokens.findIndex(({ head, deprel }) => head === token?.head && deprel === 'case')
  if (token === undefined || own < 0 || tokens[own - 1]?.text !== ',') {
    if (token !== undefined && own > 0 && others < 0) leaveFellow(tokens, at, own)
    return
  }
  if (others < 0) return
  if (
    tokens[own]?.lemma === tokens[others]?.lemma ||
    tokens.some(({ head, deprel }) => head === at && deprel === 'cc')
  )
    return
  const above = tokens[token.head]?.head ?? -1
  if (above < 0 || tokens[above]?.upos !== 'VERB') return
  token.head = above
  token.deprel = 'obl'
}

/** "attacks, mainly **on outposts**": behind a comma, what has a preposition that its fellow lacks is the fellow's phrase. */
function leaveFellow(tokens: readonly DraftToken[], at: number, marker: number): void {
  const token = tokens[at]
  const hasJoint = tokens.some(({ head, deprel }) => head === at && deprel === 'cc')
  const comma = tokens.slice((token?.head ?? at) + 1, marker).findLast(({ text }) => text === ',')
  if (token !== undefined && !hasJoint && comma !== undefined) token.deprel = 'nmod'
}

/** Words that open a clause of their own; "to" and "that" may well complete a noun. */
function hangClause(tokens: readonly DraftToken[], at: number): void {
  const token = tokens[at]
  const noun = tokens[token?.head ?? -1]
  const verb = tokens[noun?.head ?? -1]
  const mark = tokens.find(({ head, deprel }) => head === at && deprel === 'mark')
  if (token === undefined || noun === undefined || verb?.upos !== 'VERB' || mark?.xpos !== 'IN') return
  const hasSubject = tokens.some(({ head, deprel }) => head === at && /^nsubj/.test(deprel))
  if (!hasSubject || /^(?:that|whether|as)$/.test(mark.lemma)) return
  token.head = noun.head
  token.deprel = 'advcl'
}
