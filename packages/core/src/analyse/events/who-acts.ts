import type { RoleId } from '../../ontology/index.js'
import { type FoundEvent, familyOf } from '../frames/index.js'
import { childrenOf, clauseOf, conjunctsOf, prepositionOf, type Tree } from '../grammar/index.js'
import { mentionOf, type Scene } from '../scene.js'

/** "an official of the coalition fighting the group": it is the coalition that fights. */
export const whoActs = (scene: Scene, match: FoundEvent, role: RoleId, token: number): number => {
  const mention = mentionOf(scene, match.tree, token)
  if (
    role !== 'agent' ||
    match.rule !== 'reduced-relative' ||
    mention?.kind !== 'person' ||
    mention.form === 'name'
  )
    return token
  const body = childrenOf(match.tree, token, 'nmod').find((child) => {
    const kind = mentionOf(scene, match.tree, child)?.kind
    const isBetween = child > token && child < match.trigger
    return (
      isBetween &&
      prepositionOf(match.tree, child) === 'of' &&
      kind !== undefined &&
      familyOf(kind) === 'organisation'
    )
  })
  return body ?? token
}

const owning = ['amod', 'compound', 'nmod:poss', 'nmod:desc', 'nmod'] as const

const bodies: ReadonlySet<string> = new Set(['military', 'police', 'government'])

/** "Norland and Tarvian troops": the states whose forces a plural means, and the last one's own where its name tells them. */
const forcesOf = (scene: Scene, tree: Tree, token: number): readonly number[] => {
  const body = mentionOf(scene, tree, token)
  if (body?.head !== token || !/^NNP?S$/.test(tree.tokens[token]?.xpos ?? '')) return []
  if (!bodies.has(body.kind) && body.kind !== 'armed-group') return []
  const owners = childrenOf(tree, token, 'amod', 'compound')
    .map((child) => conjunctsOf(tree, child))
    .find((all) => all.length > 1 && all.every((each) => each < token))
  if (owners === undefined || !owners.some((each) => each >= body.from)) return []
  const others = body.form === 'name' ? owners.filter((each) => each < body.from) : owners
  const areActors = others.every((each) => {
    const kind = mentionOf(scene, tree, each)?.kind
    return (
      kind === 'country' || (kind !== undefined && body.form === 'name' && familyOf(kind) === 'organisation')
    )
  })
  if (!areActors || others.length === 0) return []
  return body.form === 'name' ? [...others, token] : others
}

/**
 * Of "the Turkish and Greek sides" or "the ministers of Chad and Mali" those who are meant, one by one: they deal with each
 * other. Nobody where the phrase is not of several, but "negotiators from Chad" speak for Chad; whatever ambassadors of several
 * states do, the states do, and what "Norland and Tarvian troops" do both do.
 */
export const sidesOf = (scene: Scene, { tree, entry }: FoundEvent, token: number): readonly number[] => {
  const { negotiators, ambassadors } = scene.language.clauses
  const noun = tree.tokens[token]?.lemma ?? ''
  if (entry.type.symmetric !== true && !ambassadors.has(noun)) return forcesOf(scene, tree, token)
  const fewest = negotiators.has(noun) ? 1 : 2
  const isSide = (each: number): boolean => {
    const mention = mentionOf(scene, tree, each)
    const isActor = mention !== undefined && ['organisation', 'place'].includes(familyOf(mention.kind))
    return isActor && mention.form === 'name' && mention.head === each
  }
  return (
    childrenOf(tree, token, ...owning)
      .filter((child) => child < token || /^(?:of|from)$/.test(prepositionOf(tree, child)))
      .map((child) => conjunctsOf(tree, child).filter(isSide))
      .find((sides) => sides.length >= fewest) ?? []
  )
}

/** "passed a resolution criticising the king": what words say their author says, the subject of the verb they are the object of. */
export const authorsOf = (
  scene: Scene,
  match: FoundEvent,
  role: RoleId,
  token: number,
): readonly number[] => {
  const { tree, rule, entry } = match
  const word = tree.tokens[token]
  const isWritten =
    role === 'agent' &&
    (rule === 'reduced-relative' || rule === 'relative-clause') &&
    entry.type.violence !== true &&
    word?.deprel === 'obj'
  const kind = mentionOf(scene, tree, token)?.kind
  if (!isWritten || (kind !== 'object' && kind !== 'agreement')) return [token]
  const { subjects } = clauseOf(tree, word.head)
  return subjects.length > 0 ? subjects : [token]
}
