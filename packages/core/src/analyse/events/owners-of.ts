import type { FoundEvent } from '../frames/index.js'
import { accepts } from '../frames/index.js'
import { childrenOf } from '../grammar/index.js'
import { mentionOf, type Scene } from '../scene.js'

/** Whose a weapon or vehicle is, as far as the words before it tell: "Israeli jets". */
export const ownersOf = (scene: Scene, match: FoundEvent, token: number): readonly number[] =>
  childrenOf(match.tree, token, 'amod', 'compound', 'nmod:poss', 'nmod').filter((child) => {
    const mention = mentionOf(scene, match.tree, child)
    // "fighter jets" are nobody's fighters
    const isSort = mention?.modifier === true && mention.kind === 'armed-group' && child === token - 1
    return (
      child < token && !isSort && mention !== undefined && accepts(match.entry.type.roles.agent, mention.kind)
    )
  })

/** Whose a thing is that is nothing but aimed at: "struck Hamas targets". */
export const ownerOfTarget = (scene: Scene, match: FoundEvent, token: number): number | undefined => {
  const isAimedAt = scene.language.clauses.aimedThings.has(match.tree.tokens[token]?.lemma ?? '')
  if (!isAimedAt) return undefined
  return childrenOf(match.tree, token, 'compound', 'nmod:poss', 'amod').find((child) => {
    const mention = mentionOf(scene, match.tree, child)
    return mention !== undefined && accepts(match.entry.type.roles.target, mention.kind)
  })
}
