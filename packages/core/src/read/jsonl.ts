import { articleOfFields } from './article-of-fields.js'
import { problemIn } from './problem-in.js'
import type { Reader, ReadResult } from './reader.js'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** One article per line; a line that is none is named and passed over. */
export const jsonl = {
  id: 'jsonl',
  label: 'JSON lines',
  endings: ['.jsonl', '.ndjson'],
  sniff: (text) => {
    const lines = text.trimStart().split('\n', 2)
    if (lines.length < 2 || !lines.every((line) => line.startsWith('{'))) return false
    try {
      return isObject(JSON.parse(lines[0] ?? ''))
    } catch {
      return false
    }
  },
  read: (text, { firstLine = 1, ...context }) => {
    const results = text.split('\n').map((content, index): ReadResult => {
      if (content.trim() === '') return { articles: [], problems: [] }
      const where = { ...context, line: index + firstLine }
      const bad = (message: string): ReadResult => ({
        articles: [],
        problems: [
          problemIn(where, message, { remedy: 'Each line is one article: {"id": "…", "text": "…"}' }),
        ],
      })
      try {
        const value: unknown = JSON.parse(content)
        return isObject(value) ? articleOfFields(value, where) : bad('this is no JSON object.')
      } catch (error) {
        return bad(`this is no JSON (${error instanceof Error ? error.message : String(error)}).`)
      }
    })
    return {
      articles: results.flatMap(({ articles }) => articles),
      problems: results.flatMap(({ problems }) => problems),
    }
  },
} as const satisfies Reader
