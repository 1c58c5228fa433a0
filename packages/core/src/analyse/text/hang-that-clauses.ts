import type { TextRules } from '../../languages/index.js'
import type { DraftToken } from './draft-token.js'
import { isBelow } from './is-below.js'

/**
 * "investigate reports **that soldiers had looted**", "an allegation by the mayor that …": what "that" opens behind a noun, or behind who
 * says it, tells what the noun is about. Behind a phrase of a verb of saying that says nothing else it tells what is said: "said at
 * a rally **that the war was won**".
 */
export function hangThatClauses(tokens: readonly DraftToken[], rules: TextRules): void {
  nameClauses(tokens)
  tokens.forEach((marker, at) => {
    if (marker.deprel !== 'mark' || !rules.complementisers.has(marker.lemma)) return
    const verb = tokens[marker.head]
    if (verb === undefined) return
    const noun = nounBefore(tokens, at, verb, rules)
    if (noun < 0) return
    verb.head = noun
    verb.deprel = 'acl'
  })
  for (const [at, clause] of tokens.entries()) {
    hangOnInner(tokens, clause, at)
    hangOnSpeech(tokens, clause, at, rules)
  }
}

/** "She said she believes **rebels did it**": of two clauses of one verb the second one is that of the first, which ends right before it. */
function hangOnInner(tokens: readonly DraftToken[], clause: DraftToken, at: number): void {
  if (clause.deprel !== 'ccomp' || clause.head < 0 || clause.head > at) return
  const opening = tokens.findIndex((_, i) => i > clause.head && isBelow(tokens, i, at))
  const inner = tokens[opening - 1]
  const isClause = inner?.upos === 'VERB' && inner.deprel === 'ccomp' && inner.head === clause.head
  const hasOwn = tokens.some(
    ({ head, deprel }) => head === opening - 1 && /^(?:ccomp|xcomp|obj|obl)$/.test(deprel),
  )
  if (isClause && !hasOwn && opening - 1 > clause.head) clause.head = opening - 1
}

function hangOnSpeech(tokens: readonly DraftToken[], clause: DraftToken, at: number, rules: TextRules): void {
  if (!clause.deprel.startsWith('acl') || clause.head > at) return
  const opener = tokens.findIndex((token, i) => i > clause.head && token.head === at)
  const marker = tokens[opener]
  if (marker === undefined || !rules.complementisers.has(marker.lemma)) return
  const hasSubject = tokens.some(
    ({ head, deprel }, i) => head === at && i > opener && deprel.startsWith('nsubj'),
  )
  const speech = phrasedVerb(tokens, clause.head)
  const verb = tokens[speech]
  if (!hasSubject || verb === undefined || !rules.reporting.verbs.has(verb.lower)) return
  const isTold = rules.reporting.telling.has(verb.lower)
  const says = tokens.some(
    ({ head, deprel }) => head === speech && (deprel === 'ccomp' || (deprel === 'obj' && !isTold)),
  )
  if (says) return
  Object.assign(clause, { head: speech, deprel: 'ccomp' })
  Object.assign(marker, { upos: 'SCONJ', xpos: 'IN', deprel: 'mark' })
}

/** The verb among whose phrases a noun stands, at most two nouns deep; -1 where there is none before it. */
function phrasedVerb(tokens: readonly DraftToken[], noun: number): number {
  let at = noun
  for (let steps = 0; steps < 3; steps += 1) {
    const word = tokens[at]
    if (word === undefined || !/^(?:nmod|appos|obl|iobj|obj)/.test(word.deprel) || word.head > at) return -1
    at = word.head
    if (tokens[at]?.upos === 'VERB') return at
  }
  return -1
}

/** The noun right before, of whatever kind; else one that tells something, with whose word it is between. */
function nounBefore(tokens: readonly DraftToken[], at: number, verb: DraftToken, rules: TextRules): number {
  const before = tokens[at - 1]
  if (before?.upos === 'NOUN' && before.head === verb.head) {
    const isAsked = verb.deprel === 'ccomp' && rules.mandatives.has(before.lower)
    return verb.deprel === 'advcl' || isAsked ? at - 1 : -1
  }
  if (!/^(?:advcl|ccomp)$/.test(verb.deprel) || verb.head > at) return -1
  const told = tokens.findLastIndex(
    ({ upos, lemma }, i) => i < at - 1 && i > verb.head && upos === 'NOUN' && rules.tellingNouns.has(lemma),
  )
  const author = tokens[told + 1]
  const isAuthored = author?.deprel === 'case' && rules.agentMarkers.has(author.lemma)
  const isWhole = tokens.slice(told + 1, at).every((_, i) => isBelow(tokens, told + 1 + i, told))
  return told >= 0 && isAuthored && isWhole ? told : -1
}

/** "rejected claims **that** it had shot them": a clause of a noun is no object of it. */
function nameClauses(tokens: readonly DraftToken[]): void {
  for (const token of tokens) {
    const isOfNoun = token.deprel === 'ccomp' && token.head >= 0 && tokens[token.head]?.upos === 'NOUN'
    if (isOfNoun && !tokens.some(({ head, deprel }) => head === token.head && deprel === 'cop'))
      token.deprel = 'acl'
  }
}
