import { wordsOfDescription } from './entity-look.js'
import { type ReadArticle, wordsAt } from './local-entities.js'
import type { FactIds } from './local-event.js'
import { remembering } from './remembering.js'

const lastDescriptions = remembering<ReadonlyMap<string, readonly string[]>>()

/** The words of an article's descriptions, by the fact entity that they describe: "driver" for whom it also names. */
export const calledIn = (read: ReadArticle, ids: FactIds): ReadonlyMap<string, readonly string[]> =>
  lastDescriptions([read, ids], () => descriptionsIn(read, ids))

function descriptionsIn(
  { article, extraction }: ReadArticle,
  ids: FactIds,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { id, mentions } of extraction.entities) {
    const key = ids.get(id)
    if (key === undefined) continue
    const words = mentions
      .filter(({ form }) => form === 'nominal')
      .flatMap((mention) => wordsOfDescription(wordsAt(article, mention)))
    found.set(key, [...(found.get(key) ?? []), ...words])
  }
  return found
}
