import type { Line } from './line.js'
import type { NameSpan } from './name-span.js'

/** Whether one name follows the other as the next of a list. */
export const isListed = (line: Line, before: NameSpan | undefined, after: NameSpan | undefined): boolean => {
  const between = before && after && line.tokens.slice(before.to, after.from).map(({ text }) => text)
  return between !== undefined && between.length < 3 && between.every((text) => /^(?:,|and|or)$/.test(text))
}
