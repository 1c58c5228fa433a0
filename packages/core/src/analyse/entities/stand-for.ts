import type { EntityRules } from '../../languages/index.js'
import type { Chains } from './chains.js'
import type { Line } from './line.js'
import { familyOf } from './noun-kind.js'
import type { Phrase, Phrases } from './phrase.js'
import { caseOf, dependents } from './tree.js'

/** How many sentences back the one group is sought that "the rebels" are, where the article names several. */
const NEAR = 2

/** A bare plural of fighters, not so and so many of them. */
const areFighters = (line: Line, phrase: Phrase, rules: EntityRules): boolean => {
  const head = line.tokens[phrase.head]
  const governor = line.tokens[head?.head ?? -1]
  const isPart =
    /^nmod/.test(head?.deprel ?? '') &&
    (governor?.upos === 'NUM' || rules.partitives.has(governor?.lemma ?? ''))
  // "their naval forces" may be a group's
  const isOwned = phrase.kind === 'military' && phrase.possessor !== undefined
  return (
    !isPart &&
    phrase.form === 'nominal' &&
    (phrase.kind === 'armed-group' || isOwned) &&
    phrase.number === 'plural' &&
    phrase.numeral === undefined
  )
}

/** The group that a phrase's own words name: "rebels of the Front", "Front militants", "its fighters". */
const namedBeside = (
  line: Line,
  phrase: Phrase,
  { phrases, chains }: { readonly phrases: Phrases; readonly chains: Chains },
): number | undefined => {
  const behind = dependents(line, phrase.head, 'nmod').filter(
    (child) => child > phrase.head && caseOf(line, child) === 'of',
  )
  const before = dependents(line, phrase.head, 'compound', 'amod', 'nmod:poss', 'nmod:desc').filter(
    (child) => child < phrase.head,
  )
  return [...behind, ...before.reverse()]
    .map((child) => [child, phrases.owners[phrase.line]?.[child] ?? -1] as const)
    .find(([child, at]) => {
      if (at < 0) return false
      // "Dawn-linked fighters" are not the Dawn
      const { start = 0, end = 0 } = phrases.all[at] ?? {}
      const token = line.tokens[child]
      if (token && end < token.end && start <= token.start) return false
      const { kind, named } = chains.profile(at)
      const isWhole = phrases.all[at]?.demonym !== true
      const isOfKind = phrase.kind === 'military' ? kind === 'armed-group' : familyOf(kind) === 'organisation'
      return (named || phrase.possessor !== undefined) && isWhole && isOfKind && kind !== 'igo'
    })?.[1]
}

/**
 * Fighters who, as actors, are the group that they fight for: "rebels of the Northern Front", "its fighters", and "the rebels" where
 * the article has named one armed group only so far (or one only in the sentences before). The group's phrase by the set
 * of theirs.
 */
export const standFor = (
  lines: readonly Line[],
  phrases: Phrases,
  chains: Chains,
  rules: EntityRules,
): ReadonlyMap<number, number> => {
  const groups = new Map<number, number>()
  const named: { readonly root: number; readonly line: number; readonly at: number }[] = []
  const onlyOne = (line: number): number | undefined => {
    const roots = new Set(named.map(({ root }) => root))
    const near = named.filter((each) => line - each.line <= NEAR)
    const nearRoots = new Set(near.map(({ root }) => root))
    if (roots.size === 1) return named[0]?.at
    return nearRoots.size === 1 ? near[0]?.at : undefined
  }
  phrases.all.forEach((phrase, at) => {
    const line = lines[phrase.line]
    if (line === undefined) return
    const profile = chains.profile(at)
    if (phrase.form === 'name' && profile.kind === 'armed-group' && !phrase.demonym)
      named.push({ root: chains.of(at), line: phrase.line, at })
    if (!areFighters(line, phrase, rules) || profile.named || groups.has(chains.of(at))) return
    const isBare = phrase.definite && phrase.to - phrase.from === 2 && phrase.possessor === undefined
    const group =
      namedBeside(line, phrase, { phrases, chains }) ??
      (isBare && rules.fighters.has(phrase.classNoun ?? '') ? onlyOne(phrase.line) : undefined)
    if (group !== undefined && chains.of(group) !== chains.of(at)) groups.set(chains.of(at), group)
  })
  return groups
}
