import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Problem } from '../errors.js'
import { type Article, type ArticleInput, articleSchema } from '../types/index.js'

/** A word for an article's content: the first twelve hex digits of the SHA-256 of headline and text. */
export const contentHash = (article: ArticleInput): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify([article.title ?? '', article.text])))).slice(0, 12)

const warning = (articleId: string, message: string, remedy: string): Problem => ({
  code: 'bad-article',
  articleId,
  message,
  remedy,
  severity: 'warning',
})

/** One article out of several with one id and one content: the one whose remaining fields sort first. */
const firstOf = (articles: readonly Article[]): Article =>
  articles.reduce((best, it) => (JSON.stringify(it) < JSON.stringify(best) ? it : best))

const lastChecked = new WeakMap<ArticleInput, Article>()

/** What an input was checked to be, where nothing in it has changed since: the same object, by which others know it again. */
function knownArticle(input: ArticleInput): Article | undefined {
  const known = typeof input === 'object' && input !== null ? lastChecked.get(input) : undefined
  if (known === undefined) return undefined
  const fields = Object.entries({ ...input, id: input.id ?? known.id })
  const last = new Map<string, unknown>(Object.entries(known))
  return fields.length === last.size && fields.every(([field, value]) => last.get(field) === value)
    ? known
    : undefined
}

/**
 * Articles of which each has a text and an id that no other has; what is none is a problem. An article without
 * an id gets a hash of its content. Of articles with one id, those that say the same are one, and those that
 * do not are told apart by a hash at the end of their ids, so that their order never matters. The result keeps
 * the order of the input.
 */
export const checkArticles = (
  inputs: readonly ArticleInput[],
): { readonly articles: readonly Article[]; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = []
  const byId = new Map<string, Map<string, Article[]>>()
  for (const [index, input] of inputs.entries()) {
    const known = knownArticle(input)
    const checked = known ? undefined : articleSchema.safeParse(input)
    if (checked?.success === false) {
      const name = typeof input?.id === 'string' && input.id !== '' ? `"${input.id}"` : `number ${index + 1}`
      const issue = checked.error.issues[0]
      const field = issue?.path.join('.')
      problems.push({
        code: 'bad-article',
        ...(typeof input?.id === 'string' && { articleId: input.id }),
        message: `Article ${name} is left out: ${field ? `${field}: ` : ''}${issue?.message ?? 'not an article'}.`,
        remedy: 'An article has a text; publishedAt, if given, is a date such as 2024-08-14.',
      })
      continue
    }
    const article: Article = known ?? { ...input, id: input.id ?? `article-${contentHash(input)}` }
    lastChecked.set(input, article)
    const content = JSON.stringify([article.title ?? '', article.text])
    const same = byId.get(article.id) ?? new Map<string, Article[]>()
    byId.set(article.id, same.set(content, [...(same.get(content) ?? []), article]))
  }
  const articles: Article[] = []
  for (const [id, contents] of byId) {
    for (const copies of contents.values()) {
      const article = firstOf(copies)
      articles.push(contents.size === 1 ? article : { ...article, id: `${id}-${contentHash(article)}` })
      if (copies.length > 1) {
        problems.push(
          warning(id, `Article "${id}" was given ${copies.length} times; it is read once.`, 'Give it once.'),
        )
      }
    }
    if (contents.size > 1) {
      const ids = [...contents.values()]
        .flatMap(([article]) => (article ? [`${id}-${contentHash(article)}`] : []))
        .sort()
      const message = `${contents.size} different articles have the id "${id}"; they are now ${ids.join(' and ')}.`
      problems.push(warning(id, message, 'Give each article an id of its own.'))
    }
  }
  return { articles, problems }
}
