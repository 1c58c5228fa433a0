import {
  type Clause,
  childrenOf,
  conjunctsOf,
  type Oblique,
  prepositionOf,
  type Tree,
} from '../grammar/index.js'
import { meantBy, type Scene } from '../scene.js'
import { isEventNoun } from './accept-filler.js'

/** Prepositional phrases at a word: those of a frame's lexical object are the frame's too ("open fire on"). */
export const obliquesAt = (tree: Tree, token: number): readonly Oblique[] =>
  childrenOf(tree, token, 'nmod', 'obl').flatMap((child) => {
    const preposition = prepositionOf(tree, child)
    return preposition === '' ? [] : conjunctsOf(tree, child).map((each) => ({ preposition, token: each }))
  })

/** A token's lemma; empty beyond the sentence. */
export const lemmaOf = (tree: Tree, token: number): string => tree.tokens[token]?.lemma ?? ''

/** "accused Iran of arming them": the parser may hang the gerund by the object. */
const complementsOfObjects = (
  tree: Tree,
  clause: Clause,
): readonly { readonly token: number; readonly marker: string }[] =>
  clause.objects.flatMap((object) =>
    childrenOf(tree, object, 'acl', 'advcl').map((token) => ({
      token,
      marker: lemmaOf(tree, childrenOf(tree, token, 'mark', 'case')[0] ?? -1),
    })),
  )

/** Does `candidate` stand under this preposition, and may it be the event's content? */
export const contentUnder = (
  scene: Scene,
  tree: Tree,
  clause: Clause,
  pool: readonly Oblique[],
  prepositions: readonly string[],
): readonly number[] => {
  const clauses = [...clause.complements, ...complementsOfObjects(tree, clause)]
    // "'Our aim is to bring them home,' he told reporters": what was said before is nothing they were told to do
    // "allegations **that** it tortured them" are those "of" torture
    .filter(
      ({ token, marker }) =>
        (prepositions.includes(marker) ||
          (marker === 'that' && prepositions.includes('of') && tree.tokens[token]?.deprel === 'acl')) &&
        (marker !== 'to' || token > clause.verb),
    )
    .map((complement) => complement.token)
  const nouns = pool
    .filter((oblique) => prepositions.includes(oblique.preposition))
    .map((oblique) => meantBy(scene, tree, oblique.token))
    .filter((token) => isEventNoun(scene, tree, token))
  return [...clauses, ...nouns]
}

const bareMarkers = new Set(['', 'to', 'that', 'whether'])

/** Clauses without a preposition, and objects that tell events: "threatened **to strike**", "demanded the **release**". */
export const bareContent = (
  scene: Scene,
  tree: Tree,
  clause: Clause,
  objects: readonly number[],
): readonly number[] => [
  ...clause.complements
    .filter(({ token, marker }) => {
      const relation = tree.tokens[token]?.deprel
      return bareMarkers.has(marker) && (relation === 'xcomp' || relation === 'ccomp')
    })
    .map((complement) => complement.token),
  ...objects
    .map((object) => meantBy(scene, tree, object))
    .flatMap((object) => (isEventNoun(scene, tree, object) ? [object] : eventsUnder(scene, tree, object))),
]

/** "an end to the offensive", "the start of talks": a noun that says what becomes of an event leads on to the event. */
const eventsUnder = (scene: Scene, tree: Tree, noun: number): readonly number[] => {
  const operator = tree.rules.operators.get(lemmaOf(tree, noun))
  if (operator?.ended !== true || tree.tokens[noun]?.upos !== 'NOUN') return []
  return obliquesAt(tree, noun)
    .filter(
      ({ preposition, token }) => ['to', 'of', 'on'].includes(preposition) && isEventNoun(scene, tree, token),
    )
    .map(({ token }) => token)
}
