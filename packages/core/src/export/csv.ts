import type { Exporter } from './exporter.js'
import { edgeColumns, flatEdges } from './flat-rows.js'
import { writeTable } from './write-table.js'

/** The edges as a table (RFC 4180), their ends by key and by label. */
export const csv = {
  id: 'csv',
  label: 'CSV (edges, for a spreadsheet)',
  ending: '.csv',
  mediaType: 'text/csv',
  write: (graph) => {
    const names = edgeColumns.map(({ name }) => name)
    const rows = flatEdges(graph).map((edge) => {
      const cells = new Map(edge.cells)
      const ends = [
        graph.getNodeAttribute(edge.source, 'label'),
        graph.getNodeAttribute(edge.target, 'label'),
      ]
      const [sourceLabel, targetLabel] = ends
      return [
        sourceLabel,
        edge.label,
        targetLabel,
        ...names.map((name) => cells.get(name)),
        edge.source,
        edge.target,
        edge.key,
      ]
    })
    return writeTable(['sourceLabel', 'label', 'targetLabel', ...names, 'source', 'target', 'key'], rows)
  },
} as const satisfies Exporter
