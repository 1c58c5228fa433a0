import type { EventType, RoleId } from '../../ontology/index.js'
import type { Filler, FoundEvent } from '../frames/index.js'
import { accepts, familyOf, sortOf } from '../frames/index.js'
import { conjunctsOf } from '../grammar/index.js'
import { meantBy, mentionOf, type Scene } from '../scene.js'

/** The fillers of a match by what they are: who took part, which event words stood in a slot, which bare numbers. */
export interface Settled {
  readonly fillers: readonly Filler[]
  /** Event nouns in a participant's place: "the strike killed three". */
  readonly means: readonly Filler[]
  /** "killed three": numbers without a noun. */
  readonly numbers: readonly Filler[]
  /** How many slots were refused for the kind of what stood in them. */
  readonly refused: number
}

/** A weapon or vehicle that stands as the agent is the instrument; whose it is (if its name tells) is the agent. */
const asInstrument = (type: EventType, role: RoleId, kind: Parameters<typeof familyOf>[0]): boolean =>
  role === 'agent' && familyOf(kind) === 'object' && accepts(type.roles.instrument, kind)

/** Sorts what stands in the slots, and keeps only fillers of kinds that the type takes. */
export const settleFillers = (scene: Scene, match: FoundEvent): Settled => {
  const { type } = match.entry
  const fillers: Filler[] = []
  const means: Filler[] = []
  const numbers: Filler[] = []
  let refused = 0
  for (const { role, token: head } of match.fillers) {
    for (const each of conjunctsOf(match.tree, head)) {
      const token = meantBy(scene, match.tree, each)
      if (
        token === match.trigger ||
        [...fillers, ...means, ...numbers].some((filler) => filler.token === token)
      )
        continue
      const sort = sortOf(scene, match.tree, token)
      if (sort === 'event') means.push({ role, token })
      else if (sort === 'number') numbers.push({ role, token })
      else if (sort === 'none') refused += 1
      else {
        const kind = mentionOf(scene, match.tree, token)?.kind
        if (kind === undefined) refused += 1
        else if (asInstrument(type, role, kind)) fillers.push({ role: 'instrument', token })
        else if (accepts(type.roles[role], kind)) fillers.push({ role, token })
        else refused += 1
      }
    }
  }
  return { fillers, means, numbers, refused }
}
