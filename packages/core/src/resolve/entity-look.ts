import type { FactEntity } from '../types/index.js'
import { normaliseName } from '../world/index.js'
import { distinct } from './by-key.js'
import { rememberingOne } from './remembering.js'

const wordsIn = (text: string): readonly string[] => normaliseName(text).match(/\p{L}{3,}/gu) ?? []

/**
 * The words of a description that say what somebody is; of "a Qala Nur butcher" the butcher, since others are of that town. Where
 * all are written large, as in a headline, all count.
 */
export function wordsOfDescription(text: string): readonly string[] {
  const small = text.match(/(?<![\p{L}’'-])\p{Ll}[\p{L}-]{2,}/gu) ?? []
  const words = small.flatMap((word) => wordsIn(word)).filter((word) => word !== 'the')
  return words.length > 0 ? words : wordsIn(text)
}

/** Words of all names, or of the description, of one who takes part, without a leading article. */
export const fillerWords = rememberingOne(({ aliases, name }: FactEntity): readonly string[] =>
  distinct(aliases.length > 0 ? [...aliases, name].flatMap(wordsIn) : wordsOfDescription(name)),
)

/**
 * All that events and stories are told apart by in an entity, as one word: one more mention of Iran does not change it, so
 * what was made of Iran need not be made again. `isKnown` are those that go by a name.
 */
export const entityLook = rememberingOne((entity: FactEntity, isKnown: boolean): string =>
  JSON.stringify([
    entity.id,
    entity.kind,
    entity.country ?? '',
    entity.sector ?? '',
    isKnown,
    entity.aliases.length > 0,
    ...fillerWords(entity),
  ]),
)
