import { type Article, type NewsGraph, textHash } from '@newsgraph/core'

/**
 * Articles under the ids that the graph knows them by (the same text under another file name is the same article),
 * with date and source of the graph's record where the file itself says none: they were handed in when it was made.
 */
export const asInGraph = (articles: readonly Article[], graph: NewsGraph): readonly Article[] => {
  const records = graph.getAttribute('articles')
  const given = new Set(articles.map(({ id }) => id))
  const missing = new Map(
    Object.entries(records)
      .filter(([id]) => !given.has(id))
      .map(([id, { sha256 }]) => [sha256, id]),
  )
  return articles.map((article) => {
    const hash = textHash(article.text)
    const id = article.id in records ? article.id : (missing.get(hash) ?? article.id)
    const record = records[id]
    if (record === undefined || record.sha256 !== hash) return { ...article, id }
    const { publishedAt = record.publishedAt, source = record.source } = article
    return {
      ...article,
      id,
      ...(publishedAt !== undefined && { publishedAt }),
      ...(source !== undefined && { source }),
    }
  })
}
