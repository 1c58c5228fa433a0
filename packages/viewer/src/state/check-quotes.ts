import type { ArticleRecord } from '@newsgraph/core'
import type { EdgeRow } from './edge-rows.js'

/** Whether the quotes of a graph stand in the texts that it carries. */
export interface QuoteCheck {
  readonly right: number
  /** Edges with a quote that is not what the text says at that place. */
  readonly wrong: readonly string[]
  /** Quotes whose article came without its text. */
  readonly unchecked: number
}

/** Compares every quote with its article's text at its offsets. */
export const checkQuotes = (
  rows: readonly EdgeRow[],
  articles: ReadonlyMap<string, ArticleRecord>,
): QuoteCheck => {
  let [right, unchecked] = [0, 0]
  const wrong = new Set<string>()
  for (const { key, edge } of rows)
    for (const { articleId, quote, start, end, field } of edge.evidence) {
      const article = articles.get(articleId)
      const text = field === 'title' ? article?.title : article?.text
      if (text === undefined) unchecked += 1
      else if (text.slice(start, end) === quote) right += 1
      else wrong.add(key)
    }
  return { right, wrong: [...wrong], unchecked }
}

/** The articles whose text is not the one that its hash was made of. Needs a secure context; without one none is named. */
export const articlesWithOtherHash = async (
  articles: ReadonlyMap<string, ArticleRecord>,
): Promise<readonly string[]> => {
  if (globalThis.crypto?.subtle === undefined) return []
  const other: string[] = []
  for (const [id, { text, sha256 }] of articles) {
    if (text === undefined || sha256 === '') continue
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
    const hash = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    if (hash !== sha256) other.push(id)
  }
  return other
}
