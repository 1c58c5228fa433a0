import type { EntityKind, EventType, RoleId } from '../../ontology/index.js'
import type { Filler, FoundEvent } from '../frames/index.js'
import { accepts, sortOf } from '../frames/index.js'
import type { FoundMention } from '../entities/index.js'
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
const asInstrument = (type: EventType, role: RoleId, kind: EntityKind): boolean =>
  role === 'agent' && (kind === 'weapon' || kind === 'vehicle') && accepts(type.roles.instrument, kind)

/**
 * Is this one of a kind that the type (or the frame, which may ask for less) takes? A name of which nothing is
 * known may be anyone's; a common noun of which nothing is known is a thing, and tells nothing beside a verb as
 * general as "take".
 */
const fits = (scene: Scene, match: FoundEvent, role: RoleId, mention: FoundMention): boolean => {
  const { type, frame } = match.entry
  const accepted = frame.takes?.[role] ?? type.roles[role]
  if (mention.kind !== 'object') return accepts(accepted, mention.kind)
  if (mention.form === 'name') return accepts(accepted, 'object') || accepts(accepted, 'organisation')
  const head = match.tree.tokens[match.trigger]?.lemma ?? ''
  return accepts(accepted, 'object') && !scene.language.clauses.generalVerbs.has(head)
}

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
        const mention = mentionOf(scene, match.tree, token)
        if (mention === undefined) refused += 1
        else if (asInstrument(type, role, mention.kind)) fillers.push({ role: 'instrument', token })
        else if (fits(scene, match, role, mention)) fillers.push({ role, token })
        else refused += 1
      }
    }
  }
  return { fillers, means, numbers, refused }
}
