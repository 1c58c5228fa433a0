import type { Oblique } from './clause.js'
import { childOf, childrenOf, conjunctsOf, prepositionOf, type Tree } from './tree.js'

/** A noun that tells an event (or holds a post), with what stands around it. Numbers are token indexes. */
export interface Phrase {
  readonly noun: number
  /** Where the phrase hangs in the sentence: of "a series of attacks" that is `series`. */
  readonly outer: number
  /** "Israel's bombardment", "its attacks". */
  readonly possessors: readonly number[]
  /** Nouns and adjectives before it: "US drone strike". */
  readonly modifiers: readonly number[]
  readonly obliques: readonly Oblique[]
  /** Infinitives and that-clauses: "threat to attack". */
  readonly complements: readonly { readonly token: number; readonly marker: string }[]
}

/** Climbs out of "a series of", "a wave of", "more than 175" to where the phrase hangs in the sentence. */
export const outerOf = (
  tree: Tree,
  noun: number,
  transparent: ReadonlySet<string>,
  { conjuncts = true }: { readonly conjuncts?: boolean } = {},
): number => {
  let at = noun
  for (let steps = 0; steps < 4; steps += 1) {
    const token = tree.tokens[at]
    if (token === undefined || token.head < 0) break
    const head = tree.tokens[token.head]
    const isCounted =
      token.deprel === 'nmod' &&
      prepositionOf(tree, at) === 'of' &&
      (head?.upos === 'NUM' || transparent.has(head?.lemma ?? ''))
    const isConjunct = conjuncts && token.deprel === 'conj' && head?.upos === token.upos
    if (!isCounted && !isConjunct) break
    at = token.head
  }
  return at
}

const objectsBehind = (tree: Tree, host: number, after: number): readonly number[] =>
  childrenOf(tree, host, 'nmod', 'obl')
    .filter((child) => child > after && prepositionOf(tree, child) === 'of')
    .flatMap((child) => conjunctsOf(tree, child))

/** "the kidnapping and murder **of a judge**": what the last of two deeds has, the first has too, by whichever it hangs. */
const sharedObject = (tree: Tree, noun: number, own: readonly Oblique[]): readonly number[] => {
  const word = tree.tokens[noun]
  if (word === undefined || own.some(({ preposition }) => preposition === 'of')) return []
  if (childrenOf(tree, noun, 'cc').length > 0)
    return word.deprel === 'conj' && childrenOf(tree, noun, 'det', 'nmod:poss').length === 0
      ? objectsBehind(tree, word.head, noun)
      : []
  const [last, ...more] = childrenOf(tree, noun, 'conj')
  if (last === undefined || more.length > 0 || own.length > 0 || childrenOf(tree, last, 'cc').length === 0)
    return []
  return childrenOf(tree, last, 'det', 'nmod:poss').length > 0 ? [] : objectsBehind(tree, last, last)
}

/** "strikes **aimed at the base**": whom a deed is meant for, by the participle behind its noun. */
const aimedAt = (tree: Tree, noun: number): readonly number[] =>
  childrenOf(tree, noun, 'acl', 'acl:relcl')
    .flatMap((child) => [child, ...childrenOf(tree, child, 'xcomp')])
    .filter((child) => tree.rules.aimingVerbs.has(tree.tokens[child]?.lemma ?? ''))
    .flatMap((child) => childrenOf(tree, child, 'obl'))
    .filter((child) => tree.rules.aimingPrepositions.has(prepositionOf(tree, child)))
    .flatMap((child) => conjunctsOf(tree, child))

/** A noun's possessors, modifiers and prepositional phrases. */
export const phraseOf = (tree: Tree, noun: number, transparent: ReadonlySet<string>): Phrase => {
  const outer = outerOf(tree, noun, transparent)
  const obliques: Oblique[] = []
  // "attacks on bases and an attack on the people": each has its own phrases
  const counted = outerOf(tree, noun, transparent, { conjuncts: false })
  const hosts = counted === noun ? [noun] : [noun, counted]
  for (const host of hosts) {
    for (const child of childrenOf(tree, host, 'nmod', 'obl', 'nmod:agent')) {
      const preposition = prepositionOf(tree, child)
      if (preposition === '' || child === noun || (host === counted && host !== noun && preposition === 'of'))
        continue
      for (const each of conjunctsOf(tree, child)) obliques.push({ preposition, token: each })
    }
  }
  for (const token of aimedAt(tree, noun)) obliques.push({ preposition: 'against', token })
  for (const token of sharedObject(tree, noun, obliques)) obliques.push({ preposition: 'of', token })
  const possessor =
    childOf(tree, noun, 'nmod:poss') ?? (outer === noun ? undefined : childOf(tree, outer, 'nmod:poss'))
  return {
    noun,
    outer,
    possessors: possessor === undefined ? [] : conjunctsOf(tree, possessor),
    modifiers: hosts.flatMap((host) =>
      childrenOf(tree, host, 'compound', 'amod', 'nmod:desc', 'nmod', 'flat').filter(
        (child) => child < noun && prepositionOf(tree, child) === '',
      ),
    ),
    obliques,
    complements: childrenOf(tree, noun, 'acl', 'ccomp', 'xcomp').map((child) => {
      const mark = childOf(tree, child, 'mark')
      return { token: child, marker: mark === undefined ? '' : (tree.tokens[mark]?.lemma ?? '') }
    }),
  }
}
