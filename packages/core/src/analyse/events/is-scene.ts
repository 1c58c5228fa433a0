import type { RoleId } from '../../ontology/index.js'
import type { FoundMention } from '../entities/index.js'
import { type FoundEvent, familyOf } from '../frames/index.js'
import { prepositionOf } from '../grammar/index.js'

/** "a bomb exploded in the capital", "an explosion near the port": where it happened, not what was meant. */
export const isScene = (match: FoundEvent, role: RoleId, mention: FoundMention): boolean => {
  const preposition = prepositionOf(match.tree, mention.head)
  const { frame, pattern, type } = match.entry
  const { scenePrepositions } = match.tree.rules
  // "blew himself up at|near|outside|in": several words for where, and none for whom
  const isWhere =
    type.violence === true &&
    pattern.rest.some(
      (part) =>
        part.is === 'oblique' &&
        part.role === role &&
        part.prepositions.length > 1 &&
        part.prepositions.every((each) => scenePrepositions.has(each)),
    )
  const isScenic = (frame.part === 'noun' || isWhere) && scenePrepositions.has(preposition)
  return (
    role === 'target' &&
    (isScenic || (pattern.subject?.role === 'instrument' && preposition !== '')) &&
    familyOf(mention.kind) === 'place' &&
    mention.kind !== 'facility' &&
    type.roles.place !== undefined
  )
}
