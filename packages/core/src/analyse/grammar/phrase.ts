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
