import type { Accepted } from '../../ontology/index.js'
import { accepts } from '../frames/index.js'
import { childrenOf, clauseOf, conjunctsOf, prepositionOf, type Tree } from '../grammar/index.js'
import { meantBy, mentionOf, type Scene } from '../scene.js'

/** Prepositions behind a thing that lead to someone, surest first: "a plan by", "the demand of", "sanctions against". */
const leading = [
  'by',
  'of',
  'from',
  'against',
  'to',
  'toward',
  'towards',
  'with',
  'for',
  'on',
  'over',
  'between',
]

/**
 * Whose a thing is, or whom it is meant for: "rejected an Australian ultimatum" rejects Australia's, "condemned the
 * seizure of land by the army" the army's. Looks at possessors, then at modifiers, then behind prepositions, then
 * at a participle's agent; one noun deep.
 */
export const actorBehind = (
  scene: Scene,
  tree: Tree,
  thing: number,
  accepted: readonly Accepted[] | undefined,
): number | undefined => {
  const isActor = (token: number): boolean => {
    const mention = mentionOf(scene, tree, token)
    return mention !== undefined && accepts(accepted, mention.kind) && mention.kind !== 'object'
  }
  const own = [
    ...childrenOf(tree, thing, 'nmod:poss'),
    ...childrenOf(tree, thing, 'amod', 'compound', 'nmod:desc').filter((child) => child < thing),
  ]
  const phrases = childrenOf(tree, thing, 'nmod', 'obl')
  const behind = leading.flatMap((preposition) =>
    phrases.filter((child) => prepositionOf(tree, child) === preposition),
  )
  const participles = childrenOf(tree, thing, 'acl').flatMap((child) => clauseOf(tree, child).subjects)
  for (const candidate of [...own, ...behind, ...participles]) {
    for (const each of conjunctsOf(tree, candidate)) {
      const meant = meantBy(scene, tree, each)
      if (meant !== thing && isActor(meant)) return meant
    }
  }
  return undefined
}
