import type { TextRules } from '../../languages/index.js'
import { breakLoops } from './break-loops.js'
import { clearBounds } from './clear-bounds.js'
import { clearFixed } from './clear-fixed.js'
import type { DraftToken } from './draft-token.js'
import { hangAmounts, hangWorths } from './hang-amounts.js'
import { hangNames } from './hang-names.js'
import { hangRecipients } from './hang-recipients.js'
import { hangThatClauses } from './hang-that-clauses.js'
import { isBelow } from './is-below.js'
import { joinSubjects } from './join-subjects.js'
import { lowerInserted } from './lower-inserted.js'
import { lowerObjects } from './lower-objects.js'
import { lowerParticiples } from './lower-participles.js'
import { nameAgents } from './name-agents.js'
import { partFromDates } from './part-from-dates.js'
import { partFromWhole } from './part-from-whole.js'
import { partHeadline } from './part-headline.js'
import { partHeld } from './part-held.js'
import { partReduced } from './part-reduced.js'
import { partTolls } from './part-tolls.js'
import { raiseConjuncts } from './raise-conjuncts.js'
import { raiseFates } from './raise-fates.js'
import { raiseGappedNumbers } from './raise-gapped-numbers.js'
import { raiseGerunds } from './raise-gerunds.js'
import { raiseHiddenVerbs } from './raise-hidden-verbs.js'
import { raiseMainVerb } from './raise-main-verb.js'
import { raiseNumbers } from './raise-numbers.js'
import { raiseObjects } from './raise-objects.js'
import { raiseRelatives } from './raise-relatives.js'
import { raiseTimeClauses } from './raise-time-clauses.js'
import { raiseVerbs } from './raise-verbs.js'
import { tellPast } from './tell-past.js'

/**
 * Sets right in a tree what rules know better than the parser: dependants of an auxiliary belong to its verb, a verb between a noun
 * and the noun's own verb is a participle, a sentence's verb is its root, what is coordinated hangs by its fellow, a subject is passive where its verb is, who stands after "by" does it.
 */
export function repairTree(tokens: readonly DraftToken[], rules: TextRules): void {
  clearAuxiliaries(tokens)
  partReduced(tokens, rules)
  clearFixed(tokens)
  tellPast(tokens, rules)
  completeVerbs(tokens, rules)
  clearAgents(tokens, rules)
  raiseMarkers(tokens)
  clearBounds(tokens, rules)
  partFromDates(tokens, rules)
  hangOnNouns(tokens, rules)
  hangOnVerbs(tokens, rules)
  hangUnits(tokens)
  hangAmounts(tokens, rules)
  hangWorths(tokens, rules)
  partHeld(tokens, rules)
  hangRecipients(tokens, rules)
  partFromWhole(tokens, rules)
  hangThatClauses(tokens, rules)
  raiseFates(tokens, rules)
  partTolls(tokens, rules)
  raiseObjects(tokens, rules)
  joinSubjects(tokens)
  lowerObjects(tokens, rules)
  lowerParticiples(tokens)
  lowerInserted(tokens)
  hangNames(tokens)
  raiseNumbers(tokens)
  nameSpeakers(tokens, rules)
  raiseHiddenVerbs(tokens)
  partFromArticles(tokens, rules)
  raiseMainVerb(tokens)
  raiseVerbs(tokens)
  raiseGerunds(tokens, rules)
  raiseTimeClauses(tokens, rules)
  raiseRelatives(tokens, rules)
  raiseGappedNumbers(tokens)
  raiseConjuncts(tokens, rules)
  partHeadline(tokens, rules)
  agreeVoice(tokens)
  nameAgents(tokens, rules)
  breakLoops(tokens)
  keepOneRoot(tokens)
}

/** "It says the raids go on": the "it" of an active verb that says who did something is its subject. */
function nameSpeakers(tokens: readonly DraftToken[], rules: TextRules): void {
  for (const [at, token] of tokens.entries()) {
    if (token.deprel !== 'expl' || token.lemma !== 'it' || token.head < at) continue
    const verb = tokens[token.head]
    if (verb?.upos !== 'VERB') continue
    const isLent = tokens.some(
      ({ head, deprel }) => head === token.head && /^(?:nsubj|csubj|aux:pass|cop)/.test(deprel),
    )
    if (!isLent && !rules.expletiveVerbs.has(verb.lemma)) token.deprel = 'nsubj'
  }
}

/** Who stands without a "by" behind a verb is no agent of it but its object; what stands behind "outside" is none. */
function clearAgents(tokens: readonly DraftToken[], rules: TextRules): void {
  tokens.forEach((token, at) => {
    const isWhere = token.deprel === 'obj' && rules.placeMarkers.has(tokens[at - 1]?.lower ?? '')
    if (isWhere && tokens[at - 1]?.deprel === 'case') token.deprel = 'obl'
    if (token.deprel !== 'obl:agent') return
    const marks = tokens.filter((other) => other.head === at && other.deprel === 'case')
    if (marks.length === 0 && !rules.agentMarkers.has(tokens[at - 1]?.lemma ?? '')) token.deprel = 'obj'
  })
}

/** A preposition before a phrase that hangs on a number, adjective or title within it ("against 28 officials", "with President Sol") is the noun's. */
function raiseMarkers(tokens: readonly DraftToken[]): void {
  for (const [at, marker] of tokens.entries()) {
    if (marker.deprel !== 'case') continue
    for (let steps = 0; steps < 3; steps += 1) {
      const host = tokens[marker.head]
      const isInside =
        host !== undefined &&
        /^(nummod|amod|compound|det|nmod:desc)$/.test(host.deprel) &&
        host.head > marker.head
      if (!isInside || marker.head < at) break
      // "its 4,000 barrels a day plant": what opens a phrase has nothing of it before itself
      if (tokens.some(({ head }, i) => head === host.head && i < at)) break
      marker.head = host.head
    }
  }
}

/** "demanded an end to the raids", "marked the killing of the king in a raid": what belongs to a noun before it is the noun's, and not its verb's. */
function hangOnNouns(tokens: readonly DraftToken[], rules: TextRules): void {
  tokens.forEach((marker, at) => {
    if (marker.deprel !== 'case' || marker.head < at) return
    const nominal = tokens[marker.head]
    const nouns = rules.nounComplements.get(marker.lemma)
    if (nominal?.deprel !== 'obl' || nouns === undefined) return
    // "blamed the attack on the rebels"
    if (rules.verbComplements.get(marker.lemma)?.has(tokens[nominal.head]?.lemma ?? '')) return
    const noun = tokens.findLastIndex(({ upos, lemma }, i) => i < at && upos === 'NOUN' && nouns.has(lemma))
    const isWhole = tokens.slice(noun + 1, at).every((_, i) => isBelow(tokens, noun + 1 + i, noun))
    if (noun <= nominal.head || !isWhole || !isBelow(tokens, noun, nominal.head)) return
    nominal.head = noun
    nominal.deprel = 'nmod'
  })
}

/** "responded to the raid **with strikes**", "accused the army **of fraud**": what a verb asks for behind another phrase of its own is the verb's. */
function hangOnVerbs(tokens: readonly DraftToken[], rules: TextRules): void {
  for (const marker of tokens) {
    if (marker.deprel !== 'case') continue
    const nominal = tokens[marker.head]
    if (nominal?.deprel !== 'nmod') continue
    const phrase = tokens[nominal.head]
    if (
      phrase === undefined ||
      !/^(?:obl|obj|iobj|nsubj:pass)$/.test(phrase.deprel) ||
      nominal.upos === 'PROPN'
    )
      continue
    if (!rules.verbComplements.get(marker.lemma)?.has(tokens[phrase.head]?.lemma ?? '')) continue
    // "accused the head of the army": whose head he is, and not of what he is accused
    const isOwners =
      phrase.deprel !== 'obl' &&
      rules.ownerMarkers.has(marker.lemma) &&
      tokens.some(({ head, deprel }) => head === marker.head && deprel === 'det')
    if (isOwners && !rules.happenings.has(nominal.lemma)) continue
    nominal.head = phrase.head
    nominal.deprel = 'obl'
  }
}

/** "the 3rd Brigade, **9th Division**": a numbered name behind the comma of a name is of that name, and not of whose it is. */
function hangUnits(tokens: readonly DraftToken[]): void {
  tokens.forEach((unit, at) => {
    if (unit.deprel !== 'appos' || unit.upos !== 'PROPN' || tokens[unit.head]?.upos !== 'NOUN') return
    const comma = tokens.findLastIndex(({ text }, i) => i < at && text === ',')
    const named = tokens[comma - 1]
    const isNumbered = /^\d/.test(tokens[comma + 1]?.text ?? '') && isBelow(tokens, comma + 1, at)
    if (isNumbered && named?.upos === 'PROPN' && named.head === unit.head)
      Object.assign(unit, { head: comma - 1, deprel: 'nmod:unmarked' })
  })
}

/** What hangs on an auxiliary or copula ("have" of "have attacked") hangs on the word that it helps. */
function clearAuxiliaries(tokens: readonly DraftToken[]): void {
  for (const token of tokens) {
    if (!/^(nsubj|csubj|obj|iobj|obl|advcl|ccomp|xcomp|advmod|mark|expl)/.test(token.deprel)) continue
    const helper = tokens[token.head]
    if (helper && /^(aux|aux:pass|cop)$/.test(helper.deprel) && helper.head >= 0) token.head = helper.head
  }
}

/** "shot **dead** a governor", "left two guards **dead**": what became of those before whose article, or behind whom, it stands hangs by the verb. */
function partFromArticles(tokens: readonly DraftToken[], rules: TextRules): void {
  const isCalled = (verb: string): boolean => rules.callingVerbs.has(verb)
  tokens.forEach((token, at) => {
    // "made the release of all hostages **a condition**": no comma parts it from the object that is made it
    const object = tokens[token.head]
    if (token.deprel === 'appos' && object?.deprel === 'obj' && token.head < at) {
      const isMade =
        rules.namingVerbs.has(tokens[object.head]?.lemma ?? '') || isCalled(tokens[object.head]?.lemma ?? '')
      const isBeside = tokens.slice(token.head, at).every(({ upos }) => upos !== 'PUNCT')
      if (isMade && isBeside && token.upos === 'NOUN')
        Object.assign(token, { head: object.head, deprel: 'xcomp' })
      return
    }
    if (token.deprel !== 'amod') return
    const next = tokens[at + 1]
    const noun = tokens[token.head]
    const isFate = rules.fates.has(token.text)
    const isBefore = next?.deprel === 'det' || (isFate && next?.deprel === 'nummod')
    const isOfNoun = next !== undefined && (next.head === token.head || token.head === at + 1)
    if (isBefore && isOfNoun && tokens[at - 1]?.upos === 'VERB')
      Object.assign(token, { head: at - 1, deprel: 'xcomp' })
    // "called his wife **corrupt**"
    else if (
      token.head < at &&
      noun?.deprel === 'obj' &&
      (isFate || isCalled(tokens[noun.head]?.lemma ?? ''))
    )
      Object.assign(token, { head: noun.head, deprel: 'xcomp' })
  })
}

/** "threatened to attack", "threatened on Monday to attack", "urged the rebels to disarm": an infinitive behind a verb that asks for one or whom it is told completes it. */
function completeVerbs(tokens: readonly DraftToken[], rules: TextRules): void {
  tokens.forEach((token, at) => {
    if (token.xpos !== 'VB' || tokens[at - 1]?.xpos !== 'TO') return
    const before = tokens[at - 2]
    const isNext = token.head === at - 2 && before?.upos === 'VERB' && before.xpos !== 'VBN'
    const told = tokens[token.head]
    const isAsked =
      token.head < at &&
      rules.infinitiveVerbs.has(told?.lemma ?? '') &&
      tokens.every(({ head, deprel }) => head !== token.head || !/^(?:i?obj|[xc]comp)$/.test(deprel))
    const isCaused = rules.causingVerbs.has(told?.lemma ?? '') && isBehindObject(tokens, token.head, at - 2)
    if (token.deprel === 'advcl' && (isNext || isAsked || isCaused)) token.deprel = 'xcomp'
    if (token.deprel !== 'acl' || told?.deprel !== 'iobj' || token.head > at) return
    token.head = told.head
    token.deprel = 'xcomp'
  })
}

/** Does the object of the verb end here? */
function isBehindObject(tokens: readonly DraftToken[], verb: number, end: number): boolean {
  const object = tokens.findIndex(
    ({ head, deprel }, i) => i > verb && head === verb && /^i?obj$/.test(deprel),
  )
  return object >= 0 && (object === end || isBelow(tokens, end, object))
}

// Listed, and not put together: words that engines know already are compared by where they are, which is many times quicker.
const PASSIVE: ReadonlyMap<string, string> = new Map([
  ['nsubj', 'nsubj:pass'],
  ['csubj', 'csubj:pass'],
])
const ACTIVE: ReadonlyMap<string, string> = new Map([
  ['nsubj:pass', 'nsubj'],
  ['csubj:pass', 'csubj'],
])

/** A subject is passive if, and only if, its verb is. */
function agreeVoice(tokens: readonly DraftToken[]): void {
  const passive = new Set(tokens.filter((token) => token.deprel === 'aux:pass').map((token) => token.head))
  for (const token of tokens) {
    const head = token.head < 0 ? undefined : tokens[token.head]
    if (head === undefined) continue
    if (passive.has(token.head)) {
      token.deprel = PASSIVE.get(token.deprel) ?? token.deprel
      if (token.deprel === 'aux:pass' && head.xpos === 'VBD') head.xpos = 'VBN'
    } else if (head.xpos !== 'VBN') {
      token.deprel = ACTIVE.get(token.deprel) ?? token.deprel
    }
  }
}

function keepOneRoot(tokens: readonly DraftToken[]): void {
  for (const token of tokens) {
    if (token.head === -1) token.deprel = 'root'
    else if (token.deprel === 'root') token.deprel = 'parataxis'
  }
}
