import { wordsOfDescription } from './entity-look.js'
import { type ReadArticle, wordsAt } from './local-entities.js'
import { remembering } from './remembering.js'

/** Fact entity ids of an article's entities, by article. */
type IdsByArticle = ReadonlyMap<string, ReadonlyMap<string, string>>

/** For an article and an entity the words by which the one describes the other: "driver" for whom it also names. */
export function calledIn(
  read: readonly ReadArticle[],
  idsByArticle: IdsByArticle,
): (articleId: string, id: string) => readonly string[] {
  const byArticle = new Map(read.map((one) => [one.article.id, one]))
  return (articleId, id) => {
    const [one, ids] = [byArticle.get(articleId), idsByArticle.get(articleId)]
    if (one === undefined || ids === undefined) return []
    return lastDescriptions([one, ids], () => descriptionsIn(one, ids)).get(id) ?? []
  }
}

const lastDescriptions = remembering<ReadonlyMap<string, readonly string[]>>()

/** The words of an article's descriptions, by whom they describe. */
function descriptionsIn(
  { article, extraction }: ReadArticle,
  ids: ReadonlyMap<string, string>,
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
