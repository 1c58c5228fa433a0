import type { TextRules } from '../../languages/index.js'
import type { DraftToken } from './draft-token.js'

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM|SYM)$/
const LOOSE = /^(?:obl|obl:unmarked|nmod|nmod:unmarked|dep|parataxis)$/
const INSIDE = /^(?:compound|nsubj|nmod:desc|nmod:poss|amod|nummod|det|flat|obj)$/

/**
 * Gives verbs the objects that stand right behind them: a nominal without a preposition ("met **Omar Sol**") is no
 * circumstance; what stands before a phrase's preposition ("meets **President Sol** at Hill House") is none of that
 * phrase; what stands before the "are" of a clause is that clause's subject; and whom "who" follows ("killed **a man** who had fled") is no second subject of its clause.
 */
export function raiseObjects(tokens: readonly DraftToken[], rules: TextRules): void {
  for (const at of tokens.keys()) denySubject(tokens, at, rules)
  for (const at of tokens.keys()) denyObject(tokens, at, rules)
  for (const at of tokens.keys()) partFromPhrase(tokens, at)
  for (const at of tokens.keys()) giveBackAntecedent(tokens, at)
  for (const at of tokens.keys()) giveBackSubject(tokens, at)
  for (const at of tokens.keys()) giveClauseSubject(tokens, at)
  for (const at of tokens.keys()) raiseClause(tokens, at)
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
  } else if (others.some((i) => i > at) && rules.bareDays.has(token.text.toLowerCase()))
    token.deprel = 'obl:unmarked'
  // "the court **this week** freed them"
  else if (before !== undefined && rules.spans.has(token.text.toLowerCase()) && tokens[at - 1]?.head === at)
    token.deprel = 'obl:unmarked'
}

/** "met King Omar **in Oslo**": what stands under a preposition of place is no object of its verb. */
function denyObject(tokens: readonly DraftToken[], at: number, rules: TextRules): void {
  const token = tokens[at]
  if (token?.deprel !== 'obj') return
  // "were freed **this morning**"
  const isSpan = rules.spans.has(token.text.toLowerCase()) && tokens[at - 1]?.head === at
  if (isSpan && rules.spanOpeners.has(tokens[at - 1]?.lemma ?? '')) {
    token.deprel = 'obl:unmarked'
    return
  }
  if (token.upos !== 'PROPN' || token.head > at) return
  const isUnder = tokens.some(
    ({ head, deprel, upos }, i) => head === at && i < at && deprel === 'case' && upos === 'ADP',
  )
  if (isUnder) token.deprel = 'obl'
}

function takeBareNominal(tokens: readonly DraftToken[], at: number, rules: TextRules): void {
  const token = tokens[at]
  if (token === undefined || !NOMINAL.test(token.upos) || !LOOSE.test(token.deprel)) return
  const verb = token.head
  if (verb >= at || !lacksObject(tokens, verb) || has(tokens, at, /^(?:case|mark|nsubj|cop)$/)) return
  const word = token.text.toLowerCase()
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

function partFromPhrase(tokens: readonly DraftToken[], at: number): void {
  const host = tokens[at]
  if (host === undefined || host.head < 0 || host.head >= at) return
  const above = tokens[host.head]
  if (above?.upos !== 'VERB') return
  const marker = tokens.findIndex((token, i) => i < at && token.head === at && token.deprel === 'case')
  if (marker < 0 || host.head > marker) return
  if (tokens[marker]?.xpos === 'POS') return
  const astray = tokens.flatMap((token, i) =>
    i < marker && i > host.head && token.head === at && INSIDE.test(token.deprel) ? [i] : [],
  )
  const head = astray.findLast((i) => NOMINAL.test(tokens[i]?.upos ?? ''))
  const noun = tokens[head ?? -1]
  if (head === undefined || noun === undefined || tokens[marker - 1]?.upos === 'PUNCT') return
  const takesObject = lacksObject(tokens, host.head)
  for (const i of astray) {
    const token = tokens[i]
    if (i !== head && token !== undefined) token.head = head
    if (i !== head && token?.deprel === 'nsubj') token.deprel = 'compound'
  }
  noun.head = host.head
  noun.deprel = takesObject ? 'obj' : 'obl:unmarked'
}

/** "says **the raids** are lawful": what stands between a verb and the "are" of its clause is the clause's subject. */
function giveClauseSubject(tokens: readonly DraftToken[], at: number): void {
  const token = tokens[at]
  const next = tokens[at + 1]
  const clause = tokens[next?.head ?? -1]
  if (token === undefined || next === undefined || clause === undefined || !NOMINAL.test(token.upos)) return
  if (!/^(?:cop|aux|aux:pass)$/.test(next.deprel) || clause.deprel !== 'ccomp' || clause.head !== token.head)
    return
  if (!/^(?:obl:unmarked|obj|obl|dep|parataxis)$/.test(token.deprel) || has(tokens, at, /^case$/)) return
  if (token.head > at || has(tokens, next.head, /^(?:nsubj|csubj|expl)/)) return
  token.head = next.head
  token.deprel = next.deprel === 'aux:pass' ? 'nsubj:pass' : 'nsubj'
}

/** "said **the gunman**, who was shot, **had killed** three": a verb that nothing joins goes on with the noun before the clause. */
function raiseClause(tokens: readonly DraftToken[], at: number): void {
  const verb = tokens[at]
  if (verb?.deprel !== 'conj' || verb.upos !== 'VERB' || tokens[verb.head]?.upos !== 'VERB') return
  if (!has(tokens, at, /^aux/) || has(tokens, at, /^(?:cc|nsubj|mark)/)) return
  const above = verb.head
  const object = tokens.findLastIndex(({ head, deprel }, i) => i < at && head === above && deprel === 'obj')
  const noun = tokens[object]
  if (noun === undefined || object < above || !has(tokens, object, /^acl:relcl$/)) return
  noun.head = at
  noun.deprel = has(tokens, at, /^aux:pass$/) ? 'nsubj:pass' : 'nsubj'
  verb.deprel = 'ccomp'
}

/** "met **President Sol** on Monday, where they spoke": a clause with a subject of its own has no other one before. */
function giveBackSubject(tokens: readonly DraftToken[], at: number): void {
  const token = tokens[at]
  if (token?.deprel !== 'nsubj' || !NOMINAL.test(token.upos) || token.head < at) return
  const clause = token.head
  const own = tokens.findLastIndex(({ head, deprel }) => head === clause && deprel === 'nsubj')
  if (own === at || !tokens.slice(at, own).some(({ text }) => text === ',')) return
  const others = tokens.flatMap(({ head, deprel }, i) => (head === clause && deprel === 'nsubj' ? [i] : []))
  const phrase = others.filter(
    (i) => i < at && tokens.slice(i + 1, at).every((_, j) => others.includes(i + 1 + j)),
  )
  const first = Math.min(firstOf(tokens, at), ...phrase.map((i) => firstOf(tokens, i)))
  if (!lacksObject(tokens, first - 1)) return
  for (const i of phrase) {
    const title = tokens[i]
    if (title === undefined) continue
    title.head = at
    title.deprel = 'compound'
  }
  token.head = first - 1
  token.deprel = 'obj'
}

function giveBackAntecedent(tokens: readonly DraftToken[], at: number): void {
  const relative = tokens[at]
  const antecedent = tokens[at - 1]
  const clause = tokens[relative?.head ?? -1]
  if (relative === undefined || antecedent === undefined || clause === undefined) return
  if (!/^W(?:P|DT)$/.test(relative.xpos) || !/^nsubj/.test(relative.deprel)) return
  if (!/^nsubj/.test(antecedent.deprel) || antecedent.head !== relative.head) return
  const verb = clause.head
  if (verb < 0 || verb >= at - 1 || !lacksObject(tokens, verb)) return
  antecedent.head = verb
  antecedent.deprel = 'obj'
  clause.head = at - 1
  clause.deprel = 'acl:relcl'
}
