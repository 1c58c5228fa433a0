import type { TextRules } from '../../languages/index.js'
import type { DraftToken } from './draft-token.js'

const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM)$/
const FINITE = /^VB[DZP]$/

/**
 * Gives nouns back to the words that they belong to: what stands behind a plain preposition ("blamed **on the group** killed
 * six"), what counts the whole ("killed **five**, including two children"), examples ("groups **such as the Column**"), and
 * the object of a relative clause that was taken for the subject behind it ("a strike that killed **Omar** drew protests").
 */
export function raiseNouns(tokens: readonly DraftToken[], rules: TextRules): void {
  for (const at of tokens.keys()) putUnderPreposition(tokens, at)
  tokens.forEach((token, at) => {
    if (token.deprel === 'mark' && rules.plainPrepositions.has(token.lemma))
      givePrepositionItsNoun(tokens, at)
    if (rules.partMarkers.has(token.text.toLowerCase())) {
      countTheWhole(tokens, at)
      leavePart(tokens, at)
    }
    if (token.text.toLowerCase() === 'such' && tokens[at + 1]?.text === 'as') hangExamples(tokens, at)
    if (token.deprel === 'acl:relcl') giveBackObject(tokens, at)
  })
}

/** "war between their ally and …": what was hung by a preposition as if it were a word of its own has it as its marker. */
function putUnderPreposition(tokens: readonly DraftToken[], at: number): void {
  const marker = tokens[at]
  if (marker?.upos !== 'ADP' || !/^(?:obl|nmod|advmod)$/.test(marker.deprel) || marker.head < 0) return
  const below = tokens.findIndex(
    ({ head, upos, deprel }, i) =>
      head === at && i > at && NOMINAL.test(upos) && /^(?:nsubj|obj|obl|nmod|dep|appos)$/.test(deprel),
  )
  const noun = tokens[below]
  const host = tokens[marker.head]
  if (noun === undefined || host === undefined) return
  for (const token of tokens) if (token.head === at && token !== noun) token.head = below
  noun.head = host.xpos === 'RP' && host.head >= 0 ? host.head : marker.head
  noun.deprel = host.upos === 'NOUN' || host.upos === 'PROPN' ? 'nmod' : 'obl'
  marker.head = below
  marker.deprel = 'case'
}

const subjectOf = (tokens: readonly DraftToken[], verb: number): number =>
  tokens.findIndex((token) => token.head === verb && /^nsubj/.test(token.deprel))

function givePrepositionItsNoun(tokens: readonly DraftToken[], at: number): void {
  const marker = tokens[at]
  const verb = tokens[marker?.head ?? -1]
  if (marker === undefined || verb === undefined || !FINITE.test(verb.xpos)) return
  const subject = subjectOf(tokens, marker.head)
  const noun = tokens[subject]
  const before = tokens[at - 1]
  if (noun === undefined || before === undefined || subject < at || subject - at > 4) return
  if (!/^VB[DN]$/.test(before.xpos) || verb.head !== at - 1) return
  noun.head = at - 1
  noun.deprel = 'obl'
  marker.head = subject
  marker.deprel = 'case'
}

function countTheWhole(tokens: readonly DraftToken[], at: number): void {
  const number = tokens[at - 2]
  const part = tokens[number?.head ?? -1]
  if (number?.upos !== 'NUM' || tokens[at - 1]?.text !== ',' || part === undefined || number.head < at) return
  const whole = number.head
  number.head = part.head
  number.deprel = part.deprel
  part.head = at - 2
  part.deprel = 'nmod'
  for (const token of tokens.slice(at - 1, at + 1)) token.head = whole
  const marker = tokens[at]
  if (marker !== undefined) marker.deprel = 'case'
}

/** "**Aircraft** including gunships killed nine": the whole does it, of which a part is named behind. */
function leavePart(tokens: readonly DraftToken[], at: number): void {
  const before = tokens[at - 1]?.text === ',' ? at - 2 : at - 1
  const [marker, whole] = [tokens[at], tokens[before]]
  const part = tokens[marker?.head ?? -1]
  if (marker?.deprel !== 'case' || part === undefined || whole === undefined || marker.head < at) return
  const isWhole = /^(?:obl|obl:unmarked|nsubj|dislocated|parataxis)$/.test(whole.deprel)
  if (!/^(?:nsubj|nsubj:pass|obj)$/.test(part.deprel) || !isWhole || !/^(?:NOUN|PROPN)$/.test(whole.upos))
    return
  if (whole.head !== part.head || tokens.some((token) => token.head === before && token.deprel === 'case'))
    return
  whole.deprel = part.deprel
  part.head = before
  part.deprel = 'nmod'
}

function hangExamples(tokens: readonly DraftToken[], such: number): void {
  const noun = tokens[such - 1]?.text === ',' ? such - 2 : such - 1
  const as = tokens[such + 1]
  const first = tokens.findIndex(
    (token, at) =>
      at > such + 1 &&
      NOMINAL.test(token.upos) &&
      (token.head < such || token.head > at) &&
      !/^(?:compound|nummod|nmod:poss|amod)$/.test(token.deprel),
  )
  const [host, example, marker] = [tokens[noun], tokens[first], tokens[such]]
  if (host === undefined || example === undefined || marker === undefined || as === undefined) return
  if (!NOMINAL.test(host.upos) || first - such > 6 || host.head === first) return
  example.head = noun
  example.deprel = 'nmod'
  marker.head = first
  marker.deprel = 'case'
  as.head = such
  as.deprel = 'fixed'
}

function giveBackObject(tokens: readonly DraftToken[], at: number): void {
  const verb = tokens[at]
  const antecedent = tokens[verb?.head ?? -1]
  const main = antecedent === undefined ? undefined : tokens[antecedent.head]
  if (verb === undefined || antecedent === undefined || main === undefined || antecedent.head < at) return
  const subject = subjectOf(tokens, antecedent.head)
  const noun = tokens[subject]
  if (noun === undefined || subject <= at || subject > antecedent.head || verb.head > at) return
  if (!/^(?:obl:unmarked|obl|dep|dislocated|nmod:unmarked|parataxis|nsubj)$/.test(antecedent.deprel)) return
  if (tokens.some((token) => token.head === at && /^obj/.test(token.deprel))) return
  if (tokens.some((token) => token.head === verb.head && token.deprel === 'case')) return
  const opensBehindVerb = tokens.slice(at + 1, subject).every((_, i) => tokens[at + 1 + i]?.head === subject)
  if (!opensBehindVerb) return
  noun.head = at
  noun.deprel = 'obj'
  antecedent.deprel = 'nsubj'
}
