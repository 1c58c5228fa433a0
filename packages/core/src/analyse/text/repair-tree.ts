import type { TextRules } from '../../languages/index.js'
import type { DraftToken } from './draft-token.js'
import { raiseConjuncts } from './raise-conjuncts.js'
import { raiseMainVerb } from './raise-main-verb.js'
import { raiseReducedRelatives } from './raise-reduced-relatives.js'

/**
 * Sets right in a tree what rules know better than the parser: dependants of an auxiliary belong to its verb, a verb between a noun
 * and the noun's own verb is a participle, a sentence's verb is its root, what is coordinated hangs by its fellow, a subject is passive where its verb is, who stands after "by" does it.
 */
export function repairTree(tokens: readonly DraftToken[], rules: TextRules): void {
  clearAuxiliaries(tokens)
  raiseFiniteModifiers(tokens)
  raiseReducedRelatives(tokens)
  raiseMainVerb(tokens)
  raiseConjuncts(tokens, rules)
  agreeVoice(tokens)
  nameAgents(tokens, rules)
  keepOneRoot(tokens)
}

/** A verb with a subject or an auxiliary before a noun is no modifier of it: "has held talks" has the talks as object. */
function raiseFiniteModifiers(tokens: readonly DraftToken[]): void {
  tokens.forEach((verb, at) => {
    const noun = tokens[verb.head]
    if (verb.upos !== 'VERB' || verb.deprel !== 'amod' || noun === undefined || verb.head < at) return
    const isTensed = tokens.some(
      (token, i) => token.head === at && i < at && /^(nsubj|aux$|csubj)/.test(token.deprel),
    )
    if (!isTensed) return
    const object = verb.head
    tokens.forEach((token, i) => {
      if (token.head === object && i < at && token !== verb) token.head = at
      else if (token.head === object && token.deprel === 'punct') token.head = at
    })
    verb.head = noun.head
    verb.deprel = noun.deprel
    noun.head = at
    noun.deprel = 'obj'
  })
}

/** What hangs on an auxiliary or copula ("have" of "have attacked") hangs on the word that it helps. */
function clearAuxiliaries(tokens: readonly DraftToken[]): void {
  for (const token of tokens) {
    const helper = tokens[token.head]
    if (helper === undefined || !/^(aux|aux:pass|cop)$/.test(helper.deprel) || helper.head < 0) continue
    if (/^(nsubj|csubj|obj|iobj|obl|advcl|ccomp|xcomp|advmod|mark|expl)/.test(token.deprel))
      token.head = helper.head
  }
}

/** A subject is passive if, and only if, its verb is. */
function agreeVoice(tokens: readonly DraftToken[]): void {
  const passive = new Set(tokens.filter((token) => token.deprel === 'aux:pass').map((token) => token.head))
  for (const token of tokens) {
    const head = tokens[token.head]
    if (head === undefined) continue
    if (passive.has(token.head)) {
      if (token.deprel === 'nsubj' || token.deprel === 'csubj') token.deprel += ':pass'
      if (token.deprel === 'aux:pass' && head.xpos === 'VBD') head.xpos = 'VBN'
    } else if (token.deprel.endsWith('subj:pass') && head.xpos !== 'VBN') {
      token.deprel = token.deprel.slice(0, -5)
    }
  }
}

/** A nominal marked by "by" that hangs on a passive participle is its agent. */
function nameAgents(tokens: readonly DraftToken[], rules: TextRules): void {
  for (const marker of tokens) {
    if (marker.deprel !== 'case' || !rules.agentMarkers.has(marker.lemma)) continue
    const nominal = tokens[marker.head]
    const verb = nominal && tokens[nominal.head]
    if (nominal?.deprel === 'obl' && verb?.xpos === 'VBN') nominal.deprel = 'obl:agent'
  }
}

function keepOneRoot(tokens: readonly DraftToken[]): void {
  for (const token of tokens) {
    if (token.head === -1) token.deprel = 'root'
    else if (token.deprel === 'root') token.deprel = 'parataxis'
  }
}
