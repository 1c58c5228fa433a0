import type { EventType } from '../../ontology/index.js'
import { accepts, eventFrames } from '../frames/index.js'
import { mentionOf, type Scene } from '../scene.js'
import { type Draft, type DraftParticipant, entitiesIn, isPolicing, withParticipants } from './draft.js'
import { nounsUnder } from './nouns-under.js'

/** What a word like "raid" tells where the police did it: a search. Undefined of a word that tells of no search. */
const searchBy = (
  scene: Scene,
  { tree, raw }: Draft,
  doers: readonly DraftParticipant[],
): { readonly type: EventType | undefined } | undefined => {
  const kinds = doers.map(({ token }) => mentionOf(scene, tree, token ?? -1)?.kind)
  const search = eventFrames.noun
    .get(tree.tokens[raw.trigger]?.lemma ?? '')
    ?.find(
      ({ type, pattern, frame }) =>
        isPolicing(type) && pattern.modifiers.length === 0 && frame.takes?.agent !== undefined,
    )
  if (search === undefined) return undefined
  const isTheirs = kinds.some(
    (kind) => kind !== undefined && accepts(search.frame.takes?.agent, kind) && kind !== 'person',
  )
  return { type: isTheirs ? search.type : undefined }
}

/** "arrested a banker in a raid on his house": a search that nobody is said to have made is theirs who found somebody there. */
export const lendDoers = (scene: Scene, sentence: readonly Draft[], at: ReadonlyMap<number, Draft>): void => {
  for (const draft of sentence) {
    if (draft.type.counted?.target === undefined) continue
    const doers = draft.participants.filter(({ role }) => role === 'agent')
    for (const token of nounsUnder(draft.tree, draft.raw.trigger)) {
      const noun = at.get(token)
      if (noun === undefined || entitiesIn(noun, 'agent').length > 0) continue
      const isRaid = isPolicing(draft.type) && noun.type.general === true
      const search = isRaid ? searchBy(scene, noun, doers) : undefined
      if (!isPolicing(noun.type) && search === undefined) continue
      noun.participants = withParticipants(noun, doers)
      noun.type = search?.type ?? noun.type
    }
  }
}
