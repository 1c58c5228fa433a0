/** The ways in which `newsgraph query` prints rows. */
export const rowFormats = ['table', 'json', 'csv'] as const

export type RowFormat = (typeof rowFormats)[number]

const plain = (value: unknown): string => {
  if (value === undefined || value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

const csvCell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** The widest a column of a table may be, in characters; what is longer ends in an ellipsis. */
const widest = 60

const tableCell = (text: string): string => {
  const line = text.replace(/\s+/g, ' ')
  return line.length > widest ? `${line.slice(0, widest - 1)}…` : line
}

const table = (columns: readonly string[], cells: readonly (readonly string[])[]): string => {
  const lines = [columns, ...cells].map((row) => row.map(tableCell))
  const widths = columns.map((_, column) => Math.max(...lines.map((row) => row[column]?.length ?? 0)))
  const drawn = lines.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  const rule = widths.map((width) => '─'.repeat(width)).join('  ')
  const [head = '', ...body] = drawn
  return `${[head, rule, ...body].join('\n')}\n(${cells.length} ${cells.length === 1 ? 'row' : 'rows'})\n`
}

/** Rows as an aligned table for people, as JSON objects, or as RFC 4180; a cell by the name of its column. */
export const formatRows = (
  columns: readonly string[],
  rows: readonly Readonly<Record<string, unknown>>[],
  format: RowFormat,
): string => {
  if (format === 'json') return `[${rows.map((row) => `\n${JSON.stringify(row)}`).join(',')}\n]\n`
  const cells = rows.map((row) => columns.map((column) => plain(row[column])))
  if (format === 'table') return table(columns, cells)
  return [columns, ...cells].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')
}
