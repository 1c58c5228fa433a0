import { type ArticleInput, contentHash, type Problem } from '@newsgraph/core'

/** Lets each article of a long stream through under an id that none before it had. */
export type UniqueIds = (articles: readonly ArticleInput[]) => {
  readonly articles: readonly ArticleInput[]
  readonly problems: readonly Problem[]
}

const warning = (articleId: string, message: string): Problem => ({
  code: 'bad-article',
  articleId,
  message,
  remedy: 'Give each article an id of its own.',
  severity: 'warning',
})

/**
 * Remembers ids and hashes, not articles. One that comes again with the same content is passed over; with another, a
 * hash of its content is added to its id. Articles without an id pass: their ids are hashes anyway.
 */
export const uniqueIds = (): UniqueIds => {
  const seen = new Map<string, Set<string>>()
  return (incoming) => {
    const problems: Problem[] = []
    const articles = incoming.flatMap((article): ArticleInput[] => {
      if (article.id === undefined) return [article]
      const hash = contentHash(article)
      const hashes = seen.get(article.id)
      if (hashes === undefined) {
        seen.set(article.id, new Set([hash]))
        return [article]
      }
      if (hashes.has(hash)) {
        problems.push(
          warning(article.id, `Article "${article.id}" comes again with the same text; it is read once.`),
        )
        return []
      }
      hashes.add(hash)
      const id = `${article.id}-${hash}`
      problems.push(
        warning(article.id, `Another article has the id "${article.id}" too; this one is now ${id}.`),
      )
      return [{ ...article, id }]
    })
    return { articles, problems }
  }
}
