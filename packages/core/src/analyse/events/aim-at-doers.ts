import { accepts } from '../frames/index.js'
import type { Scene } from '../scene.js'
import { type Draft, entitiesIn, isAiming, withParticipants } from './draft.js'

/**
 * "The envoy condemned the raid": words about a happening that was told before are aimed at whoever did it, as far as
 * the article itself says who that was. Call it after tellings are joined.
 */
export const aimAtDoers = (scene: Scene, events: readonly Draft[]): void => {
  for (const draft of events) {
    if (!isAiming(draft.type) || entitiesIn(draft, 'target').length > 0) continue
    const words = [
      ...draft.raw.means
        .filter(({ role }) => role === 'target' || role === 'topic')
        .map(({ token }) => token),
      ...draft.raw.content,
    ]
    const told = words
      .map((token) => events.find((event) => event !== draft && isToldAt(event, draft, token)))
      .find((event) => event !== undefined)
    if (told === undefined || told.factuality.polarity === 'negative') continue
    const speakers = entitiesIn(draft, 'agent')
    const doers = told.participants.filter(({ role, entity, voices }) => {
      const kind = scene.entities.entities[entity]?.kind
      const isDoer = role === 'agent' && (voices ?? []).length === 0 && !speakers.includes(entity)
      return isDoer && kind !== undefined && accepts(draft.type.roles.target, kind)
    })
    draft.participants = withParticipants(
      draft,
      doers.map(({ entity }) => ({ role: 'target' as const, entity })),
    )
  }
}

/** Is the happening told by this word of the sentence, among others? */
const isToldAt = (event: Draft, { tree }: Draft, token: number): boolean =>
  [event, ...event.tellings].some((each) => each.tree === tree && each.triggers.includes(token))
