import type { TextRules } from '../../languages/index.js'
import type { DraftToken } from './draft-token.js'

/**
 * "accused soldiers of **burning homes** and killing women": what was taken for a participle that describes a noun is a gerund with
 * an object where a name is that object, a word for its clause stands before it, a charge does, or a further gerund is joined to it.
 */
export function raiseGerunds(tokens: readonly DraftToken[], rules: TextRules): void {
  tokens.forEach((gerund, at) => {
    const object = gerund.head
    if (gerund.xpos !== 'VBG' || object <= at || !/^(?:amod|compound)$/.test(gerund.deprel)) return
    const noun = tokens[object]
    if (noun === undefined || noun.head < 0) return
    // "admitted **shelling Norland**"
    const isBeforeName =
      noun.xpos === 'NNP' &&
      noun.deprel === 'obj' &&
      noun.head === at - 1 &&
      object === at + 1 &&
      tokens[noun.head]?.upos === 'VERB'
    if (!isBeforeName && noun.upos !== 'NOUN') return
    const marker = tokens[at - 1]
    const isMarked = marker?.deprel === 'mark' && marker.head === at
    const isUnder =
      marker?.deprel === 'case' && marker.head === object && rules.gerundMarkers.has(marker.lemma)
    const charged = tokens[noun.head]
    const isDirect = noun.deprel === 'obl' || noun.deprel === 'obj'
    const charge = isDirect ? charged : noun.deprel === 'nmod' ? tokens[charged?.head ?? -1] : undefined
    const isCharge = isUnder && rules.gerundVerbs.has(charge?.lemma ?? '')
    const isJoined =
      noun.deprel === 'obj' &&
      noun.head === at - 1 &&
      tokens.some((token, i) => isFurther(tokens, token, i, object))
    if (!isBeforeName && !isMarked && !isCharge && !isJoined) return
    const isOfPerson = noun.deprel === 'nmod' && /^(?:obj|nsubj:pass)$/.test(charged?.deprel ?? '')
    gerund.head = isOfPerson ? (charged?.head ?? noun.head) : noun.head
    gerund.deprel = noun.deprel === 'obj' && !isCharge ? 'xcomp' : 'advcl'
    for (const [i, token] of tokens.entries()) {
      if (token.head !== object || (i > at && !isFurther(tokens, token, i, object))) continue
      token.head = at
      if (token.deprel === 'case') token.deprel = 'mark'
    }
    noun.head = at
    noun.deprel = 'obj'
    if (isCharge) joinCharges(tokens, at, object)
  })
  for (const [at, { xpos }] of tokens.entries()) {
    if (xpos !== 'VBG') continue
    completeGerund(tokens, at)
    partFellows(tokens, at)
    chargeWith(tokens, at, rules)
    joinGerund(tokens, at)
    raiseOutcome(tokens, at, rules)
  }
}

/**
 * "fired at miners who had blocked a road, **injuring** ten": what befell somebody behind a comma came of the sentence's deed, where the
 * relative clause that it was hung by tells none that befalls anybody.
 */
function raiseOutcome(tokens: readonly DraftToken[], at: number, rules: TextRules): void {
  const gerund = tokens[at]
  if (gerund?.deprel !== 'advcl') return
  const clause = tokens[gerund.head]
  if (clause?.deprel !== 'acl:relcl') return
  const befalls = ({ lemma }: DraftToken): boolean =>
    [`${lemma}ed`, `${lemma}d`].some((past) => rules.befalling.has(past))
  if (tokens[at - 1]?.text !== ',' || !befalls(gerund) || befalls(clause)) return
  if (rules.harmingVerbs.has(clause.lemma)) return
  let up = clause.head
  for (let steps = 0; steps < 6 && up >= 0 && tokens[up]?.upos !== 'VERB'; steps += 1)
    up = tokens[up]?.head ?? -1
  if (up >= 0 && up < gerund.head) gerund.head = up
}

/** "resumed **bombing Norland**", "responded by **bombing Norland**": what has an object of its own is a clause and no phrase. */
function completeGerund(tokens: readonly DraftToken[], at: number): void {
  const gerund = tokens[at]
  if (gerund === undefined || !/^obj$|^obl$/.test(gerund.deprel)) return
  if (tokens[gerund.head]?.upos !== 'VERB') return
  if (!tokens.some(({ head, deprel }) => head === at && deprel === 'obj')) return
  gerund.deprel = gerund.deprel === 'obj' ? 'xcomp' : 'advcl'
  for (const token of tokens) if (token.head === at && token.deprel === 'case') token.deprel = 'mark'
}

/** "accused of burning homes, **looting shops** and killing women": what the same verb was given as circumstances are further charges. */
function joinCharges(tokens: readonly DraftToken[], first: number, object: number): void {
  const charge = tokens[first]?.head
  tokens.forEach((token, at) => {
    const isFurther = at > object && token.head === charge && token.deprel === 'advcl' && token.xpos === 'VBG'
    if (!isFurther || tokens.some(({ head, deprel }) => head === at && deprel === 'mark')) return
    token.head = first
    token.deprel = 'conj'
  })
}

/** "killing eight men **and kidnapping scores** of others": behind "and" a gerund that was taken for an adjective has its own object. */
function partFellows(tokens: readonly DraftToken[], at: number): void {
  const gerund = tokens[at]
  const joiner = tokens[at - 1]
  if (gerund?.deprel !== 'amod' || joiner?.deprel !== 'cc') return
  const object = tokens[gerund.head]
  if (object?.deprel !== 'conj' || object.head > at) return
  const first = tokens[object.head]
  if (first?.deprel !== 'obj' || tokens[first.head]?.xpos !== 'VBG') return
  const noun = gerund.head
  Object.assign(gerund, { head: first.head, deprel: 'conj' })
  Object.assign(object, { head: at, deprel: 'obj' })
  if (joiner.head === noun) joiner.head = at
}

/** "accused Norland on Monday **of arming** rebels": what somebody is charged with hangs by the verb, and not by who is. */
function chargeWith(tokens: readonly DraftToken[], at: number, rules: TextRules): void {
  const gerund = tokens[at]
  if (gerund === undefined || !/^(?:acl|advcl)$/.test(gerund.deprel)) return
  const charged = tokens[gerund.head]
  if (charged?.deprel !== 'obj') return
  // "of deliberately ramming a ship"
  const isMarked = tokens.some(
    ({ head, deprel, lemma }, i) =>
      i < at && head === at && deprel === 'mark' && rules.gerundMarkers.has(lemma),
  )
  if (isMarked && rules.gerundVerbs.has(tokens[charged.head]?.lemma ?? ''))
    Object.assign(gerund, { head: charged.head, deprel: 'advcl' })
}

/** "accused soldiers of burning homes **and killing** women": a gerund is the fellow of the gerund before it, and not of a tense. */
function joinGerund(tokens: readonly DraftToken[], at: number): void {
  const gerund = tokens[at]
  if (gerund?.deprel !== 'conj' || gerund.head > at) return
  const verb = tokens[gerund.head]
  if (verb === undefined) return
  const above = gerund.head
  const isHelped = tokens.some(({ head, deprel }) => head === at && /^(?:aux|nsubj)$/.test(deprel))
  if (isHelped || !/^VB[DZPN]$/.test(verb.xpos)) return
  const first = tokens.findLastIndex(
    ({ head, deprel, xpos }, i) =>
      i < at &&
      i > above &&
      xpos === 'VBG' &&
      /^(?:advcl|acl|ccomp|xcomp)$/.test(deprel) &&
      (head === above || tokens[head]?.head === above) &&
      tokens[i - 1]?.deprel === 'mark',
  )
  if (first >= 0) gerund.head = first
}

/** "burning homes **and killing women**": another gerund, with an object of its own, that is joined to the noun. */
function isFurther(tokens: readonly DraftToken[], token: DraftToken, at: number, noun: number): boolean {
  const hasObject = tokens.some(({ head, deprel }) => head === at && deprel === 'obj')
  return token.head === noun && token.deprel === 'conj' && token.xpos === 'VBG' && hasObject
}
