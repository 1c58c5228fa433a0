import type { FactEntity } from '../types/index.js'
import { normaliseName } from '../world/index.js'
import { distinct } from './by-key.js'
import { rememberingOne } from './remembering.js'

/** Words of all names and of the description of one who takes part, without a leading article. */
export const fillerWords = rememberingOne(({ aliases, name }: FactEntity): readonly string[] =>
  distinct([...aliases, name].flatMap((each) => normaliseName(each).match(/\p{L}{3,}/gu) ?? [])),
)

/**
 * All that events and stories are told apart by in an entity, as one word: one more mention of Iran does not change it, so
 * what was made of Iran need not be made again.
 */
export const entityLook = rememberingOne((entity: FactEntity): string =>
  JSON.stringify([
    entity.id,
    entity.kind,
    entity.country ?? '',
    entity.aliases.length > 0,
    ...fillerWords(entity),
  ]),
)
