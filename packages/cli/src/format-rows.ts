import type { PlainEdge, PlainNode, PlainPath, PlainValue } from '@newsgraph/core'

/** The ways in which `newsgraph query` prints rows. */
export const rowFormats = ['table', 'json', 'csv'] as const

export type RowFormat = (typeof rowFormats)[number]

/** Columns by name, and rows of as many values. */
export interface Rows {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly PlainValue[])[]
}

const isList = (value: PlainValue): value is readonly PlainValue[] => Array.isArray(value)

const isNode = (value: object): value is PlainNode =>
  'node' in value && 'labels' in value && 'properties' in value

const isEdge = (value: object): value is PlainEdge =>
  'edge' in value && 'type' in value && 'properties' in value

const isPath = (value: object): value is PlainPath => 'path' in value && Array.isArray(value.path)

/** A node as its name, an edge as its type, a path as both in a row. */
const inWords = (value: PlainValue): string => {
  if (value === undefined) return ''
  if (typeof value !== 'object') return String(value)
  if (isList(value)) return `[${value.map(inWords).join(', ')}]`
  if (isPath(value)) return value.path.map(inWords).join('')
  if (isNode(value)) return `(${inWords(value.properties.name ?? value.node)})`
  return isEdge(value) ? `-[${value.type}]->` : JSON.stringify(value)
}

const plain = (value: PlainValue): string =>
  value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)

/** The widest a column of a table may be, in characters; what is longer ends in an ellipsis. */
const widest = 60

const tableCell = (text: string): string => {
  const line = text.replace(/\s+/g, ' ')
  return line.length > widest ? `${line.slice(0, widest - 1)}…` : line
}

const table = ({ columns, rows }: Rows): string => {
  const lines = [columns, ...rows.map((row) => row.map(inWords))].map((row) => row.map(tableCell))
  const widths = columns.map((_, column) => Math.max(...lines.map((row) => row[column]?.length ?? 0)))
  const drawn = lines.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  const rule = widths.map((width) => '─'.repeat(width)).join('  ')
  const [head = '', ...body] = drawn
  return `${[head, rule, ...body].join('\n')}\n(${rows.length} ${rows.length === 1 ? 'row' : 'rows'})\n`
}

/** A cell by RFC 4180; what a spreadsheet would run as a formula gets an apostrophe in front. */
const csvCell = (value: PlainValue | string): string => {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : plain(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const csv = ({ columns, rows }: Rows): string =>
  [columns, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')

const json = ({ columns, rows }: Rows): string => {
  const objects = rows.map((row) => Object.fromEntries(columns.map((name, column) => [name, row[column]])))
  return `[${objects.map((object) => `\n${JSON.stringify(object)}`).join(',')}\n]\n`
}

/** Rows as an aligned table for people, as JSON objects by column, or as RFC 4180. */
export const formatRows = (rows: Rows, format: RowFormat): string =>
  format === 'table' ? table(rows) : format === 'csv' ? csv(rows) : json(rows)
