import { NewsgraphError } from '../errors.js'
import type { Article, Extraction, Span } from '../types/index.js'
import { distinct } from './by-key.js'
import type { LocalEntity } from './referent.js'
import { remembering, rememberingOne } from './remembering.js'

/** An article, what was found in it, and the group of articles that tell the same text. */
export interface ReadArticle {
  readonly article: Article
  readonly extraction: Extraction
  readonly story: string
}

/** The words at a span of the text, or of the headline where it says so. */
export const wordsAt = (article: Article, span: Span): string =>
  (span.field === 'title' ? (article.title ?? '') : article.text).slice(span.start, span.end)

/** The place of a span as a word: such words sort as the places do. */
export const placeOf = (span: Span): string =>
  `${span.field === 'title' ? 0 : 1}:${String(span.start).padStart(9, '0')}:${String(span.end).padStart(9, '0')}`

/** Sorts spans by field and place. */
export const inTextOrder = (a: Span, b: Span): number =>
  (a.field === 'title' ? 0 : 1) - (b.field === 'title' ? 0 : 1) || a.start - b.start || a.end - b.end

const lastArticles = new WeakMap<Extraction, Article>()

const isSame = (a: Article, b: Article): boolean =>
  a === b ||
  (a.id === b.id &&
    a.text === b.text &&
    a.title === b.title &&
    a.publishedAt === b.publishedAt &&
    a.source === b.source &&
    a.url === b.url &&
    a.language === b.language)

/** The articles, each as the very object that its extraction was resolved with before, where nothing in it has changed. */
export function lastSeen(
  extractions: readonly Extraction[],
  articles: readonly Article[],
): readonly Article[] {
  const byId = new Map(extractions.map((extraction) => [extraction.article.id, extraction]))
  return articles.map((article) => {
    const extraction = byId.get(article.id)
    const last = extraction && lastArticles.get(extraction)
    if (last && isSame(last, article)) return last
    if (extraction) lastArticles.set(extraction, article)
    return article
  })
}

const lastReads = remembering<Map<string, ReadArticle>>()

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
    const story = stories.get(id) ?? id
    const byStory = lastReads([extraction, article], () => new Map())
    const known = byStory.get(story) ?? { article, extraction, story }
    if (byStory.get(story) === undefined) byStory.clear()
    byStory.set(story, known)
    return known
  })
  return read.sort((a, b) => (a.article.id < b.article.id ? -1 : 1))
}

const NOT_JOINED: LocalEntity['joined'] = new Map()
const NO_SURFACES: LocalEntity['surfaces'] = new Map()

/** The entities of one article with their names as they stand in it. */
export const localEntities = rememberingOne(({ article, extraction }: ReadArticle): readonly LocalEntity[] =>
  extraction.entities.flatMap((entity) => {
    const mentions = [...entity.mentions].sort(inTextOrder)
    const [first] = mentions
    if (first === undefined) return []
    const surfaces = new Map<string, number>()
    for (const mention of mentions) {
      const words = mention.form === 'name' ? wordsAt(article, mention) : ''
      if (words.trim() !== '') surfaces.set(words, (surfaces.get(words) ?? 0) + 1)
    }
    return [
      {
        articleId: article.id,
        entity: { ...entity, mentions },
        joined: mentions.some(({ joined }) => joined !== undefined)
          ? new Map(
              mentions.flatMap((mention) =>
                mention.joined ? [[wordsAt(article, mention), mention.joined]] : [],
              ),
            )
          : NOT_JOINED,
        surfaces: surfaces.size > 0 ? surfaces : NO_SURFACES,
        names: surfaces.size > 0 ? distinct([...surfaces.keys(), entity.name]) : [],
        key: JSON.stringify([article.id, placeOf(first), entity.id]),
      },
    ]
  }),
)
