import type { TextRules } from '../../languages/index.js'
import type { DraftToken } from './draft-token.js'

/**
 * "Gunmen **believed to be bandits** attacked a train": before "to be" such a form has no object and so is passive; it describes the noun
 * before it, and the verb behind it is the sentence's.
 */
export function partHeld(tokens: readonly DraftToken[], rules: TextRules): void {
  tokens.forEach((held, at) => {
    if (held.upos !== 'VERB' || !rules.heldForms.has(held.lower)) return
    if (tokens[at + 1]?.xpos !== 'TO' || !rules.auxiliaryBases.has(tokens[at + 2]?.lemma ?? '')) return
    const below = (relation: RegExp): number =>
      tokens.findIndex(({ head, deprel }, i) => head === at && relation.test(deprel) && i !== at)
    const noun = below(/^nsubj/)
    const main = tokens.findIndex(
      ({ head, deprel, xpos }, i) =>
        head === at && i > at + 2 && /^[xc]comp$/.test(deprel) && /^VB[DN]$/.test(xpos),
    )
    const [subject, verb] = [tokens[noun], tokens[main]]
    if (subject === undefined || verb === undefined || noun > at || below(/^aux/) >= 0) return
    const isPassive = tokens.some(({ head, deprel }) => head === main && deprel === 'aux:pass')
    tokens.forEach((token, i) => {
      if (token.head === main && i > at + 2 && i < main && token.deprel.startsWith('nsubj'))
        Object.assign(token, { head: at, deprel: 'xcomp' })
      if (token.head === at && i > main) token.head = main
    })
    const said = below(/^xcomp$/)
    const marker = tokens[at + 1]
    if (marker !== undefined && said >= 0 && said !== main) marker.head = said
    Object.assign(verb, { head: held.head, deprel: held.deprel, ...(!isPassive && { xpos: 'VBD' }) })
    Object.assign(subject, { head: main, deprel: isPassive ? 'nsubj:pass' : 'nsubj' })
    Object.assign(held, { head: noun, deprel: 'acl', xpos: 'VBN' })
  })
}
