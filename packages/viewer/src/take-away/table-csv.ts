import type { EdgeRow } from '../state/edge-rows.js'
import { whenInWords } from '../state/words.js'
import { strings } from '../strings/en.js'

/** A field of a CSV file (RFC 4180); a leading sign that a spreadsheet would take for a formula is quoted away. */
const field = (value: string): string => {
  const tame = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame
}

/** The table of edges as a CSV file. */
export const tableCsv = (rows: readonly EdgeRow[]): string => {
  const head = Object.values(strings.table.columns)
  const lines = rows.map(({ edge, sourceNode, targetNode }) => [
    sourceNode.label,
    edge.label,
    targetNode.label,
    strings.status[edge.status],
    whenInWords(edge.when) ?? '',
    String(edge.sources),
    edge.confidence.toFixed(3),
    edge.evidence[0]?.quote ?? '',
  ])
  return `${[head, ...lines].map((line) => line.map(field).join(',')).join('\r\n')}\r\n`
}
