import type { TextRules } from '../../languages/index.js'
import type { DraftToken } from './draft-token.js'

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM|SYM)$/
const LOOSE = /^(?:obl|obl:unmarked|nmod|nmod:unmarked|dep|parataxis)$/

/**
 * Gives verbs the objects that stand right behind them: a nominal without a preposition ("met **Omar Sol**") is no
 * circumstance; what stands before the "are" of a clause is that clause's subject.
 */
export function raiseObjects(tokens: readonly DraftToken[], rules: TextRules): void {
  for (const at of tokens.keys()) denySubject(tokens, at, rules)
  for (const at of tokens.keys()) giveClauseSubject(tokens, at)
  for (const at of tokens.keys()) takeBareNominal(tokens, at, rules)
}

const has = (tokens: readonly DraftToken[], head: number, relation: RegExp): boolean =>
  tokens.some((token) => token.head === head && relation.test(token.deprel))

const lacksObject = (tokens: readonly DraftToken[], verb: number): boolean =>
  tokens[verb]?.upos === 'VERB' && !has(tokens, verb, /^(?:obj|aux:pass|nsubj:pass|ccomp|xcomp)$/)

/** The first word of all that hangs by a token. */
function firstOf(tokens: readonly DraftToken[], at: number): number {
  let first = at
  tokens.forEach((_, index) => {
    let up = index
    for (let steps = 0; steps < 8 && up >= 0 && up !== at; steps += 1) up = tokens[up]?.head ?? -1
    if (up === at && index < first) first = index
  })
  return first
}

/** "a bomb in **the capital** has killed", "**Friday** Norland pledged": what stands under a preposition, and a day, do nothing. */
function denySubject(tokens: readonly DraftToken[], at: number, rules: TextRules): void {
  const token = tokens[at]
  if (token?.deprel !== 'nsubj' || token.head < at) return
  const isOther = ({ head, deprel }: DraftToken, i: number): boolean =>
    i !== at && head === token.head && deprel === 'nsubj'
  if (!tokens.some(isOther)) return
  const others = tokens.flatMap((each, i) => (isOther(each, i) ? [i] : []))
  const before = others.findLast((i) => i < at)
  const isUnder = tokens.some(
    ({ head, deprel, upos }, i) => head === at && i < at && deprel === 'case' && upos === 'ADP',
  )
  if (isUnder && before !== undefined) {
    token.head = before
    token.deprel = 'nmod'
  } else if (others.some((i) => i > at) && rules.bareDays.has(token.lower)) token.deprel = 'obl:unmarked'
  // "the court **this week** freed them"
  else if (before !== undefined && rules.spans.has(token.lower) && tokens[at - 1]?.head === at)
    token.deprel = 'obl:unmarked'
}

function takeBareNominal(tokens: readonly DraftToken[], at: number, rules: TextRules): void {
  const token = tokens[at]
  if (token === undefined || !NOMINAL.test(token.upos) || !LOOSE.test(token.deprel)) return
  // "seized another and killed **four sailors**": of two verbs that of the one right before it
  const isBare = token.head < at && !has(tokens, at, /^case$/) && !lacksObject(tokens, token.head)
  const next = isBare ? firstOf(tokens, at) - 1 : -1
  const isOfNext = tokens[next]?.deprel === 'conj' && tokens[next]?.head === token.head
  if (isOfNext && lacksObject(tokens, next)) token.head = next
  const verb = token.head
  if (verb >= at || !lacksObject(tokens, verb) || has(tokens, at, /^(?:case|mark|nsubj|cop)$/)) return
  const word = token.lower
  if (rules.calendar.has(word) || rules.bareDays.has(word) || rules.frontedDateWords.has(word)) return
  const first = firstOf(tokens, at)
  const follows = tokens
    .slice(verb + 1, first)
    .every(({ head, xpos, deprel }) => head === verb && (xpos === 'RP' || deprel === 'compound:prt'))
  // "stabbed to death a farmer": a short phrase may stand between the verb and the article
  const isInside = ({ head }: DraftToken): boolean => head === verb || (head > verb && head < first)
  const isParted =
    /^obl(?::unmarked)?$/.test(token.deprel) &&
    has(tokens, at, /^(?:det|nummod)$/) &&
    !rules.spans.has(word) &&
    first - verb <= 3 &&
    tokens.slice(verb + 1, first).every(isInside)
  if ((follows || isParted) && first > verb) token.deprel = 'obj'
}

/** "says **the raids** are lawful": what stands between a verb and the "are" of its clause is the clause's subject. */
function giveClauseSubject(tokens: readonly DraftToken[], at: number): void {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined || next === undefined || !/^(?:cop|aux|aux:pass)$/.test(next.deprel)) return
  const clause = tokens[next.head]
  if (clause?.deprel !== 'ccomp' || clause.head !== token.head || !NOMINAL.test(token.upos)) return
  if (!/^(?:obl:unmarked|obj|obl|dep|parataxis)$/.test(token.deprel) || has(tokens, at, /^case$/)) return
  if (token.head > at || has(tokens, next.head, /^(?:nsubj|csubj|expl)/)) return
  token.head = next.head
  token.deprel = next.deprel === 'aux:pass' ? 'nsubj:pass' : 'nsubj'
}
