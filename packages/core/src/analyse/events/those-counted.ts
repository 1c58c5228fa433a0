import { mentionOf, type Scene } from '../scene.js'
import type { Draft, DraftParticipant } from './draft.js'
import type { RawEvent } from './find-events.js'

const befalls = ({ role }: { readonly role: string }): boolean => role === 'target' || role === 'victim'

/** "killing 35": those of whom a word tells by a number alone, and whose words speak of nothing else. */
export const numbersIn = (
  scene: Scene,
  { tree, numbers, entry: { type } }: RawEvent,
): readonly DraftParticipant[] =>
  numbers
    .filter((number) => befalls(number) && type.counted?.[number.role] !== undefined)
    .flatMap(({ role, token }) => {
      const mention = mentionOf(scene, tree, token)
      return mention?.head === token && mention.form === 'nominal'
        ? [{ role, entity: mention.entity, token }]
        : []
    })

/**
 * "A bomb killed 35": where no word says whom something befell but a number does, those counted are whom it befell. Asked last, of
 * happenings that are joined: a number without a noun is like no other.
 */
export const thoseCounted = (drafts: readonly Draft[]): void => {
  for (const draft of drafts.flatMap((each) => [...each.tellings, each])) {
    if (!draft.participants.some(befalls)) draft.participants = [...draft.participants, ...draft.numbered]
  }
}
