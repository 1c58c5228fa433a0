import { type Draft, entitiesIn, isPolicing, withParticipants } from './draft.js'
import { nounsUnder } from './nouns-under.js'

/** "arrested a banker in a raid on his house": a search that nobody is said to have made is theirs who found somebody there. */
export const lendDoers = (sentence: readonly Draft[], at: ReadonlyMap<number, Draft>): void => {
  for (const draft of sentence) {
    if (draft.type.counted?.target === undefined) continue
    const doers = draft.participants.filter(({ role }) => role === 'agent')
    for (const token of nounsUnder(draft.tree, draft.raw.trigger)) {
      const noun = at.get(token)
      if (noun === undefined || !isPolicing(noun.type) || entitiesIn(noun, 'agent').length > 0) continue
      noun.participants = withParticipants(noun, doers)
    }
  }
}
