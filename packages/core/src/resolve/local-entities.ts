import { NewsgraphError } from '../errors.js'
import type { Article, Extraction, Span } from '../types/index.js'
import { distinct } from './by-key.js'
import type { LocalEntity } from './referent.js'

/** An article, what was found in it, and the group of articles that tell the same text. */
export interface ReadArticle {
  readonly article: Article
  readonly extraction: Extraction
  readonly story: string
}

/** The words at a span of the text, or of the headline where it says so. */
export const wordsAt = (article: Article, span: Span): string =>
  (span.field === 'title' ? (article.title ?? '') : article.text).slice(span.start, span.end)

/** Sorts spans by field and place. */
export const placeOf = (span: Span): string =>
  `${span.field === 'title' ? 0 : 1}:${String(span.start).padStart(9, '0')}:${String(span.end).padStart(9, '0')}`

/** Each extraction beside its article, sorted by article id; `bad-options` where one is missing or there twice. */
export function readArticles(
  extractions: readonly Extraction[],
  articles: readonly Article[],
  stories: ReadonlyMap<string, string>,
): readonly ReadArticle[] {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const seen = new Set<string>()
  const read = extractions.map((extraction): ReadArticle => {
    const { id } = extraction.article
    const article = byId.get(id)
    if (article === undefined)
      throw new NewsgraphError('bad-options', `The text of article "${id}" was not handed in.`)
    if (seen.has(id)) throw new NewsgraphError('bad-options', `Article "${id}" was handed in twice.`)
    seen.add(id)
    return { article, extraction, story: stories.get(id) ?? id }
  })
  return read.sort((a, b) => (a.article.id < b.article.id ? -1 : 1))
}

/** The entities of one article with their names as they stand in it. */
export function localEntities({ article, extraction }: ReadArticle): readonly LocalEntity[] {
  return extraction.entities.flatMap((entity) => {
    const mentions = [...entity.mentions].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
    const [first] = mentions
    if (first === undefined) return []
    const names = mentions
      .filter(({ form }) => form === 'name')
      .map((mention) => wordsAt(article, mention))
      .filter((name) => name.trim() !== '')
    return [
      {
        articleId: article.id,
        entity: { ...entity, mentions },
        names: names.length > 0 ? distinct([...names, entity.name]) : [],
        key: JSON.stringify([article.id, placeOf(first), entity.id]),
      },
    ]
  })
}
