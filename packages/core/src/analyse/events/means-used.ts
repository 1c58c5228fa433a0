import type { FoundEvent } from '../frames/index.js'
import { childrenOf, clauseOf, conjunctsOf, prepositionOf, type Tree } from '../grammar/index.js'
import { mentionOf, type Scene } from '../scene.js'

/** What a participle such as "using two drones" brings. */
const besideIt = (scene: Scene, tree: Tree, token: number): readonly number[] =>
  childrenOf(tree, token, 'advcl', 'acl', 'xcomp').flatMap((child) => {
    const word = tree.tokens[child]
    const uses =
      word !== undefined && scene.language.clauses.instrumentVerbs.has(word.lemma) && word.xpos === 'VBG'
    return uses ? clauseOf(tree, child).objects : []
  })

/** "**used drones** to attack the port", "**used drones** in the attack on the port": what the verb above says was used for it. */
const usedForIt = (scene: Scene, tree: Tree, token: number): readonly number[] => {
  const { usingVerbs, containing } = scene.language.clauses
  const word = tree.tokens[token]
  const isPurpose = word?.xpos === 'VB' && /^(?:advcl|xcomp|acl)/.test(word.deprel)
  const isOccasion = /^(?:obl|nmod)/.test(word?.deprel ?? '') && containing.has(prepositionOf(tree, token))
  const above = tree.tokens[word?.head ?? -1]
  if (word === undefined || above === undefined || !(isPurpose || isOccasion)) return []
  // the parser hangs the purpose by "drones" or by "used"
  const verb = above.deprel === 'obj' ? above.head : word.head
  return usingVerbs.has(tree.tokens[verb]?.lemma ?? '') ? clauseOf(tree, verb).objects : []
}

/** "gunmen **armed with rifles**", "a man **carrying a pistol**": with what whoever does it comes. */
const carriedBy = (scene: Scene, tree: Tree, doer: number): readonly number[] =>
  childrenOf(tree, doer, 'acl', 'amod')
    .flatMap((child) => {
      const { lemma = '', xpos } = tree.tokens[child] ?? {}
      const { objects, obliques } = clauseOf(tree, child)
      if (scene.language.clauses.instrumentVerbs.has(lemma) && xpos === 'VBG') return objects
      return scene.language.clauses.armed.has(lemma)
        ? obliques
            .filter(({ preposition }) => scene.language.clauses.instrumentPrepositions.has(preposition))
            .map(({ token }) => token)
        : []
    })
    .flatMap((token) => conjunctsOf(tree, token))
    .filter((token) => mentionOf(scene, tree, token)?.kind === 'weapon')

/** With what the words around an event say that it was done, besides its own prepositions: heads of phrases, unsifted. */
export const meansUsed = (scene: Scene, match: FoundEvent, own: readonly number[]): readonly number[] => {
  const { tree, fillers, entry } = match
  const doers = entry.type.violence === true ? fillers.filter(({ role }) => role === 'agent') : []
  return [
    ...own.flatMap((token) => besideIt(scene, tree, token)),
    ...own.flatMap((token) => usedForIt(scene, tree, token)).flatMap((token) => conjunctsOf(tree, token)),
    ...doers.flatMap(({ token }) => carriedBy(scene, tree, token)),
  ]
}
