import type { EntityRules } from '../../languages/index.js'
import { ageBehind, ageOf } from './ages.js'
import type { Chains } from './chains.js'
import type { Line } from './line.js'
import type { Phrase, Phrases } from './phrase.js'
import { caseOf, dependents, firstConjunct, subtree } from './tree.js'

/** In so many lines at its head an article tells of somebody before it says who that is, … */
const LEAD = 4
/** … so many later at most. */
const REACH = 6

/** What befell somebody, what somebody is held for, or neither. */
type Part = 'suffered' | 'accused' | 'did' | undefined

/**
 * News tells first and names after: "A climber fell …" and then "Omar Sayid, 34, was …". Who is introduced by full name and age, and nobody
 * else is, is the one person without a name of whom the article's head tells, where sex, age and what befell them fit.
 */
export const joinIntroduced = (
  lines: readonly Line[],
  phrases: Phrases,
  chains: Chains,
  rules: EntityRules,
): void => {
  const verbOf = ({ line, head }: Phrase): { readonly lemma: string; readonly deprel: string } => {
    const row = lines[line]
    const tokens = row?.tokens ?? []
    const own = row && tokens[firstConjunct(row, head)]
    return { lemma: tokens[own?.head ?? -1]?.lemma ?? '', deprel: own?.deprel ?? '' }
  }
  const partOf = (phrase: Phrase): Part => {
    const { lemma, deprel } = verbOf(phrase)
    const line = lines[phrase.line]
    const isPassive = deprel === 'nsubj:pass' || deprel === 'obj'
    if (isPassive && rules.accusing.has(lemma)) return 'accused'
    if (isPassive ? rules.harming.has(lemma) : deprel === 'nsubj' && rules.dying.has(lemma)) return 'suffered'
    if (line === undefined) return undefined
    const isDoer = deprel === 'nsubj' || (deprel.startsWith('obl') && caseOf(line, phrase.head) === 'by')
    if (isDoer && rules.harming.has(lemma)) return 'did'
    // "a man killed in a raid", "a man facing charges of murder"
    const told = dependents(line, phrase.head, 'acl').map((child) => line.tokens[child])
    if (told.some((word) => word?.xpos === 'VBN' && rules.harming.has(word.lemma))) return 'suffered'
    const { from, to } = subtree(line, phrase.head)
    return line.tokens.slice(from, to).some((word) => rules.accusing.has(word.lemma)) ? 'accused' : undefined
  }
  const partsOf = (at: number): ReadonlySet<Part> =>
    new Set(
      chains.profile(at).members.flatMap((member) => {
        const phrase = phrases.all[member]
        return phrase ? [partOf(phrase)] : []
      }),
    )
  const speaks = (phrase: Phrase): boolean => {
    const { lemma, deprel } = verbOf(phrase)
    return deprel === 'nsubj' && rules.speechVerbs.has(lemma)
  }
  /** "his mother", "his mother and sister", "the attorney's office". */
  const isSomebodys = ({ line, head, possessor }: Phrase): boolean => {
    const row = lines[line]
    const first = row && phrases.all[phrases.owners[line]?.[firstConjunct(row, head)] ?? -1]
    return (
      possessor !== undefined ||
      first?.possessor !== undefined ||
      row?.tokens[head]?.deprel === 'nmod:poss' ||
      row?.tokens[head + 1]?.xpos === 'POS'
    )
  }
  const isUnnamed = (phrase: Phrase, at: number): boolean =>
    phrase.form === 'nominal' &&
    phrase.kind === 'person' &&
    phrase.number === 'singular' &&
    phrase.line < LEAD &&
    phrase.modifier !== true &&
    !isSomebodys(phrase) &&
    phrase.relational !== true &&
    !chains.profile(at).named &&
    !rules.posts.has(phrase.classNoun ?? '') &&
    !rules.offices.has(phrase.classNoun ?? '') &&
    !speaks(phrase)
  const isIntroduced = (phrase: Phrase, at: number): boolean => {
    const line = lines[phrase.line]
    return (
      line !== undefined &&
      phrase.form === 'name' &&
      phrase.kind === 'person' &&
      phrase.words.length > 1 &&
      phrase.title === undefined &&
      chains.profile(at).first === at &&
      ageBehind(line, phrase, rules) !== undefined &&
      !speaks(phrase)
    )
  }
  const found = phrases.all.flatMap((phrase, at) => (isUnnamed(phrase, at) ? [at] : []))
  const unnamed = [...new Set(found.map(chains.of))].map(
    (root) => found.find((at) => chains.of(at) === root) ?? root,
  )
  const introduced = phrases.all.flatMap((phrase, at) => (isIntroduced(phrase, at) ? [at] : []))
  const fits = (one: number, name: number): boolean => {
    const [first, second] = [phrases.all[one], phrases.all[name]]
    const [above, below] = [lines[first?.line ?? -1], lines[second?.line ?? -1]]
    if (!first || !second || !above || !below) return false
    if (second.line <= first.line || second.line - first.line > REACH) return false
    const age = ageOf(above, first, rules)
    if (age !== undefined && age !== ageBehind(below, second, rules)) return false
    const [before, after] = [partsOf(one), partsOf(name)]
    const isTurned =
      (before.has('suffered') && (after.has('accused') || after.has('did'))) ||
      (after.has('suffered') && (before.has('accused') || before.has('did')))
    return !isTurned && chains.agree(one, name)
  }
  for (const one of unnamed) {
    const [name, another] = introduced.filter((at) => fits(one, at))
    if (name === undefined || another !== undefined) continue
    if (unnamed.filter((other) => fits(other, name)).length > 1) continue
    chains.join(one, name)
  }
}
