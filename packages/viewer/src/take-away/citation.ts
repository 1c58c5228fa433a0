import type { ArticleRecord, EdgeEvidence } from '@newsgraph/core'
import { dateInWords } from '../state/words.js'

/** A sentence as a citation: “quote” — Outlet, “Headline”, date, address. What is not known is left out. */
export const citationOf = (
  { quote, articleId }: Pick<EdgeEvidence, 'quote' | 'articleId'>,
  article: ArticleRecord | undefined,
): string => {
  const parts = [
    article?.source,
    article?.title === undefined ? undefined : `“${article.title}”`,
    article?.publishedAt === undefined ? undefined : dateInWords(article.publishedAt),
    article?.url,
  ].filter((part) => part !== undefined)
  return `“${quote.trim()}” — ${parts.length === 0 ? articleId : parts.join(', ')}.`
}
