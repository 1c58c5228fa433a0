import { type Article, contentHash, type Problem } from '@newsgraph/core'

/** Lets each article of a long stream through under an id that none before it had. */
export type UniqueIds = (articles: readonly Article[]) => {
  readonly articles: readonly Article[]
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
 * Remembers ids, not articles. One that comes again with the same content is passed over; with another, a hash
 * of its content is added to its id.
 */
export const uniqueIds = (): UniqueIds => {
  const seen = new Map<string, string>()
  return (incoming) => {
    const problems: Problem[] = []
    const articles = incoming.flatMap((article): Article[] => {
      const hash = contentHash(article)
      const before = seen.get(article.id)
      if (before === undefined) {
        seen.set(article.id, hash)
        return [article]
      }
      if (before === hash) {
        problems.push(
          warning(article.id, `Article "${article.id}" comes again with the same text; it is read once.`),
        )
        return []
      }
      const id = `${article.id}-${hash}`
      const known = seen.has(id)
      seen.set(id, hash)
      const message = `Another article has the id "${article.id}" too; this one is now ${id}.`
      if (!known) problems.push(warning(article.id, message))
      return known ? [] : [{ ...article, id }]
    })
    return { articles, problems }
  }
}
