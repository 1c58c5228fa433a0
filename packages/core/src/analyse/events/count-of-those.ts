import { familyOf } from '../frames/index.js'
import type { Scene } from '../scene.js'
import type { Draft, DraftParticipant } from './draft.js'

/**
 * "Six guards were killed and eleven were taken hostage": a bare number of those whom something befell means such as the sentence,
 * or the one before, has told of last with a number: the eleven are guards.
 */
export const countOfThose = (scene: Scene, drafts: readonly Draft[]): void => {
  drafts.forEach((draft, at) => {
    const bare = draft.raw.numbers.find(({ role }) => role === 'target' || role === 'victim')
    if (bare === undefined || draft.participants.some(({ role }) => role === bare.role)) return
    for (const earlier of drafts.slice(Math.max(0, at - 4), at).reverse()) {
      const distance = draft.tree.sentence - earlier.tree.sentence
      if (earlier.tree.field !== draft.tree.field || distance < 0 || distance > 1) continue
      const told = earlier.participants.find((participant) => isCounted(scene, earlier, participant))
      if (told === undefined) continue
      draft.participants = [
        ...draft.participants,
        { role: bare.role, entity: told.entity, token: bare.token },
      ]
      return
    }
  })
}

const isCounted = (scene: Scene, draft: Draft, { role, entity, token }: DraftParticipant): boolean => {
  const family = familyOf(scene.entities.entities[entity]?.kind ?? 'object')
  return (
    (role === 'target' || role === 'victim') &&
    family === 'person' &&
    token !== undefined &&
    (draft.tree.children[token] ?? []).some((child) => draft.tree.tokens[child]?.deprel === 'nummod')
  )
}
