import { pathUp, prepositionOf } from '../grammar/index.js'
import { type Draft, entitiesIn, isViolent, withParticipants } from './draft.js'

/** "the raids, **including strikes on the port**, were claimed by rebels": whoever did all of them did some, and then. */
export const lendToIncluded = (drafts: readonly Draft[]): void => {
  for (const draft of drafts) {
    const { tree, raw } = draft
    const isNamedApart = tree.rules.includingWords.has(prepositionOf(tree, raw.trigger))
    if (!isNamedApart || !isViolent(draft.type) || entitiesIn(draft, 'agent').length > 0) continue
    const whole = pathUp(tree, raw.trigger)
      .slice(1)
      .map((above) =>
        drafts.find((each) => each !== draft && each.tree === tree && each.triggers.includes(above)),
      )
      .find((each) => each !== undefined)
    if (whole === undefined || !isViolent(whole.type)) continue
    draft.participants = withParticipants(
      draft,
      whole.participants.filter(({ role }) => role === 'agent'),
    )
    draft.date ??= whole.date
  }
}
