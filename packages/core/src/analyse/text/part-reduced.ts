import type { TextRules } from '../../languages/index.js'
import type { DraftToken } from './draft-token.js'

const LOOSE = /^(?:acl|advcl|ccomp|xcomp|conj|parataxis)$/

/**
 * "The man **arrested** last night **was freed**": of two verbs with one subject and nothing that joins them the first, without an auxiliary
 * or object, only describes the subject, and the second is the sentence's.
 */
export function partReduced(tokens: readonly DraftToken[], rules: TextRules): void {
  const first = tokens.findIndex(({ head }) => head < 0)
  const described = tokens[first]
  if (described?.upos !== 'VERB' || !/^VB[DN]$/.test(described.xpos)) return
  const below = (at: number, relation: RegExp): number =>
    tokens.findIndex(({ head, deprel }) => head === at && relation.test(deprel))
  const subject = below(first, /^nsubj/)
  if (subject < 0 || subject > first || below(first, /^(?:aux|obj|ccomp|expl|iobj)/) >= 0) return
  const second = tokens.findIndex(
    ({ xpos, upos, deprel }, at) =>
      at > first &&
      upos === 'VERB' &&
      LOOSE.test(deprel) &&
      (/^VB[DZ]$/.test(xpos) || (xpos === 'VBN' && below(at, /^aux/) >= 0)) &&
      below(at, /^(?:nsubj|csubj|mark|cc|expl|advmod)/) < 0,
  )
  const main = tokens[second]
  const noun = tokens[subject]
  if (main === undefined || noun === undefined) return
  const between = tokens.slice(first, second)
  // "came as Norland held talks": what may open a clause parts the two
  if (between.some(({ upos }) => upos === 'PUNCT' || upos === 'SCONJ' || upos === 'CCONJ')) return
  if (between.some(({ lemma }) => rules.timeClauseWords.has(lemma) || rules.complementisers.has(lemma)))
    return
  const isPassive = below(second, /^aux:pass$/) >= 0
  tokens.forEach((token, at) => {
    if (token.head === first && (at > second || token.deprel === 'punct')) token.head = second
  })
  Object.assign(main, { head: -1, deprel: 'root' })
  Object.assign(noun, { head: second, deprel: isPassive ? 'nsubj:pass' : 'nsubj' })
  Object.assign(described, { head: subject, deprel: 'acl', xpos: 'VBN' })
}
