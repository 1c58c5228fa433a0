import type { Problem } from '../errors.js'
import type { ArticleInput } from '../types/index.js'
import { isoDate } from './iso-date.js'
import { problemIn } from './problem-in.js'
import type { ReadContext, ReadResult } from './reader.js'

/** What a field of an article is called in the files people have; the first that is there counts. */
const names = {
  id: ['id', 'articleid', 'guid', 'uid'],
  title: ['title', 'headline', 'heading'],
  text: ['text', 'body', 'content', 'articlebody', 'fulltext', 'maintext'],
  publishedAt: [
    'publishedat',
    'published',
    'date',
    'pubdate',
    'publicationdate',
    'datepublished',
    'datepublish',
  ],
  source: ['source', 'publisher', 'outlet', 'publication', 'newspaper', 'sourcename'],
  url: ['url', 'link', 'permalink'],
  language: ['language', 'lang'],
} as const satisfies Record<keyof ArticleInput, readonly string[]>

const plainName = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '')

/** The words of a value: NewsAPI and its like wrap names (`{"source": {"name": "AFP"}}`). */
const wordsOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (typeof value === 'object' && value !== null && 'name' in value) return wordsOf(value.name)
  return undefined
}

/** Why there is no text: no field is called one, what is there is no text, or nothing is in it. */
const noText = (
  texts: readonly unknown[],
  fields: readonly string[],
  where: ReadContext & { readonly line?: number },
): Problem => {
  const odd = texts.find((value) => typeof value !== 'string')
  if (odd !== undefined) {
    const kind = Array.isArray(odd) ? 'a list' : `of the kind "${typeof odd}"`
    return problemIn(where, `the text of the article is ${kind}, not words.`, {
      remedy: 'Give it as one string, an empty line between two paragraphs.',
    })
  }
  const there = fields.length === 0 ? 'none' : fields.slice(0, 8).join(', ')
  const message =
    texts.length > 0 ? 'the article has an empty text.' : `there is no text; the fields are: ${there}.`
  return problemIn(where, message, { remedy: 'Give each article a "text" that is not empty.' })
}

/** Whether one of these names is what a text is called: how a table of articles is known. */
export const namesText = (fields: readonly string[]): boolean =>
  fields.some((field) => (names.text as readonly string[]).includes(plainName(field)))

/**
 * An article from named fields (a JSON object, a row of a table, front matter), whatever they are called there.
 * The text is taken exactly as it is. Without one there is no article; a date that cannot be read is left out;
 * both are said.
 */
export const articleOfFields = (
  fields: Readonly<Record<string, unknown>>,
  where: ReadContext & { readonly line?: number },
): ReadResult => {
  const given = new Map<string, unknown>()
  for (const [name, value] of Object.entries(fields)) {
    if (!given.has(plainName(name)) && value !== undefined && value !== null)
      given.set(plainName(name), value)
  }
  const field = (key: keyof ArticleInput): string | undefined => {
    for (const name of names[key]) {
      const words = wordsOf(given.get(name))
      if (words !== undefined && words.trim() !== '') return words
    }
    return undefined
  }
  const texts = names.text.map((name) => given.get(name)).filter((value) => value !== undefined)
  const text = texts.filter((value) => typeof value === 'string').find((words) => words.trim() !== '')
  if (text === undefined) return { articles: [], problems: [noText(texts, Object.keys(fields), where)] }
  const written = field('publishedAt')
  const publishedAt = written === undefined ? undefined : isoDate(written)
  const optional = {
    id: field('id')?.trim(),
    title: field('title')?.trim(),
    publishedAt,
    source: field('source')?.trim(),
    url: field('url')?.trim(),
    language: field('language')?.trim(),
  }
  const filled = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined))
  const problems =
    written !== undefined && publishedAt === undefined
      ? [
          problemIn(where, `the date "${written.trim()}" cannot be read; the article is read without one.`, {
            remedy: 'Write it as 2024-08-14.',
            severity: 'warning',
          }),
        ]
      : []
  return { articles: [{ ...filled, text }], problems }
}
