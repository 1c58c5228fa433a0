import type { LanguagePack } from '../languages/index.js'
import type { ReadDoc, Span } from '../types/index.js'
import type { FoundDate } from './dates/index.js'
import type { FoundEntities, FoundMention } from './entities/index.js'
import { childrenOf, prepositionOf, type Tree } from './grammar/index.js'
import type { FoundQuantity } from './quantities/index.js'

/** All that is known of an article's text (or of its headline) before its events are sought. */
export interface Scene {
  readonly doc: ReadDoc
  readonly trees: readonly Tree[]
  readonly entities: FoundEntities
  readonly dates: readonly FoundDate[]
  readonly quantities: readonly FoundQuantity[]
  readonly language: LanguagePack
}

/** A token of one sentence of the scene. */
export interface Place {
  readonly sentence: number
  readonly token: number
}

/** The offsets of tokens `from` to `to` (inclusive) of a sentence. */
export const spanOf = (tree: Tree, from: number, to: number): Span => ({
  start: tree.tokens[from]?.start ?? 0,
  end: tree.tokens[to]?.end ?? 0,
  ...(tree.field && { field: tree.field }),
})

/**
 * Who or what is meant by a phrase: of "a group of militants", "one of the drones" or "the outskirts of the city"
 * the noun behind `of`, unless the phrase is a name.
 */
export const meantBy = (scene: Scene, tree: Tree, token: number): number => {
  const { transparentNouns, placeParts } = scene.language.clauses
  let at = token
  for (let steps = 0; steps < 3; steps += 1) {
    const word = tree.tokens[at]
    if (word === undefined) return at
    const isPart = transparentNouns.has(word.lemma) || placeParts.has(word.lemma)
    if (!isPart && word.upos !== 'NUM') return at
    const mention = mentionOf(scene, tree, at)
    // "three members of the union, Ana Paz, Luis Soto and Juan Caro" are these three
    if (mention?.form === 'name' || mention?.members !== undefined) return at
    // "one of them, Omar Sayid, …"
    const called = childrenOf(tree, at, 'appos', 'nmod').find((child) => {
      const name = mentionOf(scene, tree, child)
      return prepositionOf(tree, child) === '' && name?.form === 'name' && name.kind === 'person'
    })
    if (called !== undefined && word.upos === 'NUM') return called
    // the parser hangs "of the province" by "most" as by a verb
    const behind = childrenOf(tree, at, 'nmod', 'obl').find((child) => prepositionOf(tree, child) === 'of')
    // "the city's outskirts"
    const inner = behind ?? (placeParts.has(word.lemma) ? childrenOf(tree, at, 'nmod:poss')[0] : undefined)
    // "members of a ring": of a thing the people are meant, not the thing
    const isThing = mentionOf(scene, tree, inner ?? at)?.kind === 'object'
    if (inner === undefined || (isThing && mention !== undefined && mention.kind !== 'object')) return at
    at = inner
  }
  return at
}

/** "nobody was hurt", "anyone who attacks": a word that names nobody in particular; the "one" of "killed one" is a number, that of "one was" one of those before. */
export const isIndefinite = (scene: Scene, tree: Tree | undefined, token: number): boolean => {
  const word = tree?.tokens[token]
  if (word === undefined || !scene.language.clauses.indefinites.has(word.lemma)) return false
  return word.upos !== 'NUM' || word.deprel.startsWith('nsubj')
}

/** "warned anyone in Iraq", "nobody in the town": somebody is spoken of, and nobody of whom a state could be told. */
export const isNobody = (scene: Scene, entity: number): boolean => {
  const found = scene.entities.entities[entity]
  return (
    found?.named === false &&
    found.mentions.every(({ sentence, head, field }) => {
      const tree = scene.trees[sentence]
      return tree?.field === field && isIndefinite(scene, tree, head)
    })
  )
}

/** The mention at a token of a tree's sentence. */
export const mentionOf = (scene: Scene, tree: Tree, token: number): FoundMention | undefined =>
  scene.entities.mentionAt(tree.sentence, token, tree.field)
