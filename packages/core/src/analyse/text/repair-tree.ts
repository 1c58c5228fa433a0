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
  raiseReducedRelatives(tokens)
  raiseMainVerb(tokens)
  raiseConjuncts(tokens, rules)
  agreeVoice(tokens)
  nameAgents(tokens, rules)
  keepOneRoot(tokens)
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
