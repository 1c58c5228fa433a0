import type { EntityRules } from '../../languages/index.js'
import { type Chains, titleWords } from './chains.js'
import type { Line } from './line.js'
import { ellipsisKind, nominalAntecedent } from './nominal-antecedent.js'
import type { Phrases } from './phrase.js'
import { pronounAntecedent } from './pronoun-antecedent.js'
import { quotationsOf } from './quotations.js'

/**
 * Joins definite nominals and pronouns, from left to right, to whom they speak of; in doubt to no one. `choose` finds
 * a pronoun's antecedent (the fitting of its weights looks on here).
 */
export const joinAnaphors = (
  lines: readonly Line[],
  phrases: Phrases,
  chains: Chains,
  rules: EntityRules,
  { choose = pronounAntecedent }: { readonly choose?: typeof pronounAntecedent } = {},
): void => {
  const quotations = quotationsOf(lines, phrases, rules)
  const context = {
    lines,
    phrases,
    chains,
    rules,
    quotations,
    lastWithHead: new Map<string, number[]>(),
    firstPersons: new Map<string, number>(),
  }
  phrases.all.forEach((phrase, at) => {
    const kind = ellipsisKind(at, context)
    if (kind) chains.settle(at, kind)
    const isKnown = chains.profile(at).first < at
    if (!isKnown) {
      const antecedent =
        phrase.form === 'pronoun'
          ? choose(at, context)
          : phrase.form === 'nominal' && !chains.profile(at).named
            ? nominalAntecedent(at, context)
            : undefined
      if (antecedent !== undefined) chains.join(antecedent, at, { surely: phrase.form === 'pronoun' })
    }
    const heads = titleWords(phrase)
    for (const head of phrase.classNoun === undefined ? heads : [...heads, phrase.classNoun]) {
      const list = context.lastWithHead.get(head) ?? []
      list.push(at)
      if (list.length > 12) list.shift()
      context.lastWithHead.set(head, list)
    }
  })
}
