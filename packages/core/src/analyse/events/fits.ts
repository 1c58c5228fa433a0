import type { Accepted, RoleId } from '../../ontology/index.js'
import type { FoundMention } from '../entities/index.js'
import { accepts, type FoundEvent, familyOf } from '../frames/index.js'
import type { Scene } from '../scene.js'

/** The kinds that a word of the text takes in a role: its frame's, or else its type's. */
export const acceptedIn = (
  { entry: { frame, type } }: FoundEvent,
  role: RoleId,
): readonly Accepted[] | undefined => frame.takes?.[role] ?? type.roles[role]

/**
 * Is this one of a kind that the type (or the frame, which may ask for less) takes? A name of which nothing is
 * known may be anyone's; a common noun of which nothing is known is a thing, and tells nothing beside a verb as
 * general as "take", unless further words of the frame are there ("make threats over").
 */
export const fits = (scene: Scene, match: FoundEvent, role: RoleId, mention: FoundMention): boolean => {
  const accepted = acceptedIn(match, role)
  if (accepts(accepted, mention.kind) && mention.kind !== 'object') return true
  // "Omar Sayid left the school": whoever goes by a person's name is no force
  const isOne =
    role === 'agent' &&
    match.entry.frame.takes?.[role] !== undefined &&
    /^(?:person|people)$/.test(familyOf(mention.kind))
  const unknown = mention.form === 'name' && mention.gazetteer === undefined && !mention.demonym && !isOne
  if (unknown)
    return (
      accepted !== undefined && accepted.length > 0 && !(role === 'instrument' && mention.kind === 'person')
    )
  if (mention.kind !== 'object') return false
  // "fired several times"
  const isMeasure = scene.language.entities.abstracts.has(mention.classNoun ?? '')
  if (role === 'instrument' && match.entry.type.violence === true && isMeasure) return false
  // "attacked our freedom" tells of no violence
  const isFigure =
    match.entry.type.violence === true && scene.language.clauses.intangibles.has(mention.classNoun ?? '')
  if (isFigure) return false
  const head = match.tree.tokens[match.trigger]?.lemma ?? ''
  return (
    accepts(accepted, 'object') &&
    (match.consumed.length > 0 || !scene.language.clauses.generalVerbs.has(head))
  )
}
