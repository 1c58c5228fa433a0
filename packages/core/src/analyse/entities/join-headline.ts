import type { EntityRules } from '../../languages/index.js'
import { headAndLead } from '../grammar/index.js'
import type { Chains } from './chains.js'
import type { Line } from './line.js'
import type { Phrase, Phrases } from './phrase.js'

const isDescription = ({ form, kind, classNoun }: Phrase, rules: EntityRules): boolean =>
  form === 'nominal' && kind !== 'object' && classNoun !== undefined && !rules.abstracts.has(classNoun)

/** Does a count, or an order ("the second"), tell them apart? */
const toldApart = (a: Phrase, b: Phrase, rules: EntityRules): boolean => {
  const orderOf = ({ modifiers }: Phrase): string =>
    modifiers.filter((word) => rules.ordinals.has(word)).join(' ')
  const counts = a.numeral !== undefined && b.numeral !== undefined && a.numeral !== b.numeral
  return counts || orderOf(a) !== orderOf(b) || a.former !== b.former
}

/**
 * A headline tells what the first sentences tell again: "Gunmen attack bank" is "two gunmen attacked a bank in Harrow". Joined
 * only where each of the two speaks of one such by that noun.
 */
export const joinHeadline = (
  lines: readonly Line[],
  phrases: Phrases,
  chains: Chains,
  rules: EntityRules,
): void => {
  const { head, lead } = headAndLead(lines)
  if (head.size === 0) return
  const byNoun = (within: ReadonlySet<number>): ReadonlyMap<string, readonly number[]> => {
    const found = new Map<string, number[]>()
    phrases.all.forEach((phrase, at) => {
      if (within.has(phrase.line) && phrase.classNoun !== undefined && phrase.form !== 'pronoun')
        found.set(phrase.classNoun, [...(found.get(phrase.classNoun) ?? []), at])
    })
    return found
  }
  /** What is "the" same noun again points back. */
  const meant = (all: readonly number[]): ReadonlySet<number> =>
    new Set(all.filter((at, order) => order === 0 || !phrases.all[at]?.definite).map(chains.of))
  const told = byNoun(lead)
  for (const [noun, above] of byNoun(head)) {
    const below = told.get(noun) ?? []
    const [one, another] = meant(above)
    const [same, third] = meant(below)
    if (one === undefined || same === undefined || another !== undefined || third !== undefined) continue
    const [first, next] = [phrases.all[above[0] ?? -1], phrases.all[below[0] ?? -1]]
    if (!first || !next || !isDescription(first, rules) || !isDescription(next, rules)) continue
    if (!toldApart(first, next, rules)) chains.join(one, same)
  }
}
