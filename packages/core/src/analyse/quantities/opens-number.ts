import type { NumberRules } from '../../languages/index.js'

/** Can a number, or what counts as one, begin with this word (in lower case)? */
export function opensNumber(word: string, rules: NumberRules): boolean {
  return openersOf(rules).has(word) || FIGURE.test(word)
}

const FIGURE = /\d/

const known = new WeakMap<NumberRules, ReadonlySet<string>>()

/** Every word that a number can begin with, figures aside. */
function openersOf(rules: NumberRules): ReadonlySet<string> {
  const before = known.get(rules)
  if (before !== undefined) return before
  const openers = new Set([
    ...rules.articles,
    ...rules.halves,
    ...rules.cardinals.keys(),
    ...rules.pairs.keys(),
    ...rules.groups.keys(),
    ...rules.ordinals.keys(),
    rules.between,
  ])
  known.set(rules, openers)
  return openers
}
