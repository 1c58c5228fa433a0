import type { EntityRules } from '../../languages/index.js'
import type { AnaphorContext } from './anaphor-context.js'
import { familyOf } from './noun-kind.js'
import type { Phrase } from './phrase.js'

/** So many sentences later those who did it may be called anew. */
const FAR = 12

/** "gunmen", "three armed men": those who are only known by their deed. */
const isDoer = (
  { form, classNoun = '', modifiers, possessor, country }: Phrase,
  rules: EntityRules,
): boolean =>
  form === 'nominal' &&
  possessor === undefined &&
  country === undefined &&
  (rules.doers.has(classNoun) ||
    rules.fighters.has(classNoun) ||
    (rules.anybody.has(classNoun) && modifiers.some((word) => rules.armed.has(word))))

/**
 * "Gunmen stormed a post. … **The attackers** fled": whoever is called by the deed is the one band, or the one man, of whom the article
 * has told as a doer; in doubt nobody.
 */
export const doerAntecedent = (at: number, phrase: Phrase, context: AnaphorContext): number | undefined => {
  const { phrases, chains, rules } = context
  const isCalledByDeed =
    phrase.definite && phrase.modifiers.length === 0 && phrase.numeral === undefined && isDoer(phrase, rules)
  if (!isCalledByDeed || !rules.doers.has(phrase.classNoun ?? '')) return undefined
  const found = phrases.all.slice(0, at).flatMap((other, index) => {
    const isOne =
      other.line >= phrase.line - FAR &&
      other.number === phrase.number &&
      familyOf(other.kind) !== 'place' &&
      isDoer(other, rules) &&
      !chains.profile(index).named
    return isOne ? [index] : []
  })
  const [one, another] = new Set(found.map(chains.of))
  return one === undefined || another !== undefined ? undefined : found[0]
}
