import type { TextRules } from '../../languages/index.js'
import type { DraftToken } from './draft-token.js'

const FINITE = /^VB[DZP]$/

/**
 * "came days after the agency, a part of it, struck the base": a conjunction whose clause was cut in two, a phrase behind
 * it as if it were a preposition and a verb without a subject beside it, opens one clause.
 */
export function raiseTimeClauses(tokens: readonly DraftToken[], rules: TextRules): void {
  tokens.forEach((opener, at) => {
    if (opener.deprel !== 'case' || opener.head < at || !rules.timeClauseWords.has(opener.lemma)) return
    const subject = tokens[opener.head]
    if (subject === undefined || tokens[subject.head]?.upos !== 'VERB') return
    // "after **Paris** charged an official": what stands before a clause's subject opens the clause
    if (/^nsubj/.test(subject.deprel) && subject.head > opener.head) {
      Object.assign(opener, { head: subject.head, deprel: 'mark' })
      return
    }
    const verb = tokens.findIndex(
      ({ deprel, head, xpos }, index) =>
        index > opener.head &&
        /^(?:conj|parataxis|advcl)$/.test(deprel) &&
        head === subject.head &&
        FINITE.test(xpos),
    )
    const own = (relation: RegExp): boolean =>
      tokens.some(({ head, deprel }) => head === verb && relation.test(deprel))
    if (verb < 0 || own(/^(?:cc$|mark$|nsubj)/)) return
    Object.assign(opener, { head: verb, deprel: 'mark' })
    Object.assign(tokens[verb] as DraftToken, { deprel: 'advcl' })
    Object.assign(subject, { head: verb, deprel: 'nsubj' })
  })
}
