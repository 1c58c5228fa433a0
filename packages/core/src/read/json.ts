import { articleOfFields } from './article-of-fields.js'
import { problemIn } from './problem-in.js'
import type { Reader, ReadResult } from './reader.js'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The articles of a JSON value: one, an array of them, or an object that holds such an array (`{"articles": […]}`). */
const itemsOf = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value
  if (isObject(value) && Array.isArray(value.articles)) return value.articles
  return [value]
}

/** One article, or an array of them. */
export const json = {
  id: 'json',
  label: 'JSON',
  endings: ['.json'],
  sniff: (text) => /^\s*(\{\s*"|\[\s*\{)/.test(text),
  read: (text, context) => {
    const bad = (message: string, remedy: string, where = context): ReadResult => ({
      articles: [],
      problems: [problemIn(where, message, { remedy })],
    })
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      return bad(
        `this is no JSON (${reason}).`,
        'If each line is an article of its own, call the file .jsonl.',
      )
    }
    if (isObject(value) && Array.isArray(value.nodes) && Array.isArray(value.edges)) {
      return bad('this is a graph, not an article.', 'Open it with: newsgraph view FILE')
    }
    const items = itemsOf(value)
    if (items.length === 0) return bad('the array holds no article.', 'Leave the file out, or fill it.')
    const results = items.map((item, index): ReadResult => {
      const where =
        Array.isArray(value) || items.length > 1 ? { ...context, part: `entry ${index + 1}` } : context
      if (isObject(item)) return articleOfFields(item, where)
      const message = `this is no article but ${Array.isArray(item) ? 'a list' : String(item).slice(0, 40)}.`
      return bad(message, 'An article is an object: {"id": "…", "text": "…"}', where)
    })
    return {
      articles: results.flatMap(({ articles }) => articles),
      problems: results.flatMap(({ problems }) => problems),
    }
  },
} as const satisfies Reader
