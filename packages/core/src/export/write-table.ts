import type { Flat } from './flat-rows.js'

/**
 * A cell by RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe in front: the words
 * come from articles, which anyone may write.
 */
const cellOf = (value: Flat | undefined): string => {
  if (value === undefined) return ''
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text
}

/** A table as RFC 4180 text: a header row, then a row for each of `rows`, lines ending in CR LF. */
export const writeTable = (
  header: readonly string[],
  rows: readonly (readonly (Flat | undefined)[])[],
): string => [header, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')
