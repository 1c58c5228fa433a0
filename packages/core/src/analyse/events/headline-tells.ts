import type { RoleId } from '../../ontology/index.js'
import { familyOf } from '../frames/index.js'
import { headAndLead, type Tree } from '../grammar/index.js'
import type { Scene } from '../scene.js'
import { type Draft, entitiesIn, mayBeOne } from './draft.js'
import { befallen, datesAllow, sameWorld } from './retells.js'

/** People, whether one or many; else organisations, places, things. */
const sortOf = (scene: Scene, entity: number): string | undefined => {
  const kind = scene.entities.entities[entity]?.kind
  const family = kind === undefined ? undefined : familyOf(kind)
  return family === 'people' ? 'person' : family
}

/** "a man" and "Omar Sayid", "a bank" and "the Harrow Savings Bank": one of them has no name, and nothing parts them. */
const mayBeSame = (scene: Scene, a: number, b: number): boolean => {
  if (a === b) return true
  const [one, other] = [scene.entities.entities[a], scene.entities.entities[b]]
  if (one === undefined || other === undefined || (one.named && other.named)) return false
  if (one.country !== undefined && other.country !== undefined && one.country !== other.country) return false
  return sortOf(scene, a) === sortOf(scene, b) && one.number === other.number
}

/** Does nothing of one sort stand here and there that cannot be the same? */
const sidesAllow = (scene: Scene, a: readonly number[], b: readonly number[]): boolean => {
  const pairs = a.flatMap((one) =>
    b.filter((other) => sortOf(scene, one) === sortOf(scene, other)).map((other) => [one, other] as const),
  )
  return pairs.length === 0 || pairs.some(([one, other]) => mayBeSame(scene, one, other))
}

const countsAgree = (a: Draft, b: Draft): boolean =>
  a.counts.every(({ what, value }) => b.counts.every((count) => count.what !== what || count.value === value))

/** Takes out of a telling what the full one tells better: who has no name, in a part that the full one fills as well. */
export const leaveTo = (scene: Scene, telling: Draft, full: Draft): void => {
  const isTold = befallen(full).length + full.numbered.length > 0
  const isFilled = (role: RoleId): boolean =>
    role === 'target' || role === 'victim' ? isTold : entitiesIn(full, role).length > 0
  telling.participants = telling.participants.filter(
    ({ role, entity }) => scene.entities.entities[entity]?.named === true || !isFilled(role),
  )
  if (isTold) telling.numbered = []
}

/** What an article tells in its headline and once more below it, each by the other. */
export interface HeadlineTells {
  readonly textOf: ReadonlyMap<Draft, Draft>
  readonly headlineOf: ReadonlyMap<Draft, Draft>
}

/** Could both tell one event, for all that is said of who, where, when and how many? */
const mayBeRetold = (scene: Scene, one: Draft, other: Draft): boolean =>
  sameWorld(one, other) &&
  datesAllow(one, other) &&
  countsAgree(one, other) &&
  sidesAllow(scene, entitiesIn(one, 'agent'), entitiesIn(other, 'agent')) &&
  sidesAllow(scene, befallen(one), befallen(other)) &&
  sidesAllow(scene, entitiesIn(one, 'place'), entitiesIn(other, 'place'))

/**
 * A headline tells what the first sentences tell again, in fewer words and without names: what it tells is the one thing below
 * that is of the same type (or, where none is, violence as well) and that nothing parts from it, and from nothing else.
 */
export const headlineTells = (
  scene: Scene,
  trees: readonly Tree[],
  drafts: readonly Draft[],
): HeadlineTells => {
  const { head, lead } = headAndLead(trees)
  const draftsIn = (places: ReadonlySet<number>): readonly Draft[] => {
    const within = new Set(trees.filter((_, at) => places.has(at)))
    return drafts.filter(({ tree }) => within.has(tree))
  }
  const [above, below] = [draftsIn(head), draftsIn(lead)]
  const matches = (draft: Draft, among: readonly Draft[]): readonly Draft[] => {
    const alike = among.filter(({ type }) => mayBeOne(type, draft.type))
    const same = alike.filter(({ type }) => type === draft.type)
    return (same.length > 0 ? same : alike).filter((other) => mayBeRetold(scene, draft, other))
  }
  const textOf = new Map<Draft, Draft>()
  for (const headline of above) {
    const [text, another] = matches(headline, below)
    if (text === undefined || another !== undefined) continue
    const [back, other] = matches(text, above)
    if (back === headline && other === undefined) textOf.set(headline, text)
  }
  return { textOf, headlineOf: new Map([...textOf].map(([headline, text]) => [text, headline])) }
}
