import type { Reader } from './reader.js'

/** A plain text: one article, its text exactly the file's content. */
export const text = {
  id: 'text',
  label: 'Plain text',
  endings: ['.txt', '.text'],
  read: (content) => ({ articles: [{ text: content }], problems: [] }),
} as const satisfies Reader
