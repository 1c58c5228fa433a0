import type { FoundEvent } from '../frames/index.js'
import { accepts, familyOf } from '../frames/index.js'
import { childrenOf, clauseOf } from '../grammar/index.js'
import { mentionOf, type Scene } from '../scene.js'

/** "missiles **fired by the army**": who let a weapon go, by the participle behind it. */
const handlersOf = ({ tree }: FoundEvent, token: number): readonly number[] =>
  childrenOf(tree, token, 'acl', 'acl:relcl')
    .filter((child) => tree.rules.instrumentVerbs.has(tree.tokens[child]?.lemma ?? ''))
    .map((child) => clauseOf(tree, child))
    .filter(({ objects }) => objects.includes(token))
    .flatMap(({ subjects }) => subjects)

/** Sectors of bodies of which a state has one: without a name they are its own. */
const STATE_SECTORS: ReadonlySet<string> = new Set(['MIL', 'COP', 'GOV', 'SPY'])

/** Whose a weapon or vehicle is, as far as the words around it tell: "Israeli jets", "rockets fired by the militia". */
export const ownersOf = (scene: Scene, match: FoundEvent, token: number): readonly number[] => {
  const { agent } = match.entry.type.roles
  const before = childrenOf(match.tree, token, 'amod', 'compound', 'nmod:poss', 'nmod').filter((child) => {
    const mention = mentionOf(scene, match.tree, child)
    // "fighter jets" are nobody's fighters
    const isSort = mention?.modifier === true && mention.kind === 'armed-group' && child === token - 1
    return child < token && !isSort && mention !== undefined && accepts(agent, mention.kind)
  })
  // "a Sudanese paramilitary drone" is the paramilitaries', who are Sudanese
  const bodies = before.filter((child) => {
    const mention = mentionOf(scene, match.tree, child)
    return mention?.form === 'nominal' && familyOf(mention.kind) === 'organisation'
  })
  // "a Chinese coastguard ship" is China's, which has one coastguard
  const isOfState = bodies.some((child) =>
    STATE_SECTORS.has(mentionOf(scene, match.tree, child)?.sector ?? ''),
  )
  const others = before.filter((child) => !bodies.includes(child))
  if (isOfState && others.length > 0) return others
  if (bodies.length > 0) return bodies
  if (before.length > 0) return before
  return handlersOf(match, token).filter((each) => {
    const mention = mentionOf(scene, match.tree, each)
    return mention !== undefined && accepts(agent, mention.kind)
  })
}

/** Whose a thing is that is nothing but aimed at: "struck Hamas targets". */
export const ownerOfTarget = (scene: Scene, match: FoundEvent, token: number): number | undefined => {
  const isAimedAt = scene.language.clauses.aimedThings.has(match.tree.tokens[token]?.lemma ?? '')
  if (!isAimedAt) return undefined
  return childrenOf(match.tree, token, 'compound', 'nmod:poss', 'amod').find((child) => {
    const mention = mentionOf(scene, match.tree, child)
    return mention !== undefined && accepts(match.entry.type.roles.target, mention.kind)
  })
}
