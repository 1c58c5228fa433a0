import { accepts, eventFrames, type FoundEvent } from '../frames/index.js'
import { clauseOf } from '../grammar/index.js'
import { meantBy, mentionOf, type Scene } from '../scene.js'

/** "Gunmen planted a bomb **that killed nine**": whoever the clause above says used the weapon that the relative clause tells of. */
export const whoUsed = (scene: Scene, match: FoundEvent, weapon: number): readonly number[] => {
  const { tree, rule, entry } = match
  const word = tree.tokens[weapon]
  const verb = tree.tokens[word?.head ?? -1]
  if (rule !== 'relative-clause' || word?.deprel !== 'obj' || verb === undefined) return []
  const uses = eventFrames.verb
    .get(verb.lemma)
    ?.some(
      ({ type, pattern }) =>
        type.violence === true &&
        pattern.rest.some((part) => part.is === 'slot' && part.role === 'instrument'),
    )
  if (uses !== true) return []
  return clauseOf(tree, word.head)
    .subjects.map((subject) => meantBy(scene, tree, subject))
    .filter((subject) => {
      const kind = mentionOf(scene, tree, subject)?.kind
      return kind !== undefined && accepts(entry.type.roles.agent, kind)
    })
}
