import type { Exporter } from './exporter.js'
import { flatNodes, nodeColumns } from './flat-rows.js'
import { writeTable } from './write-table.js'

/** The nodes as a table (RFC 4180): what stands beside the table of edges. */
export const nodesCsv = {
  id: 'nodes-csv',
  label: 'CSV (nodes, for a spreadsheet)',
  ending: '.nodes.csv',
  mediaType: 'text/csv',
  write: (graph) => {
    const names = nodeColumns.map(({ name }) => name)
    const rows = flatNodes(graph).map((node) => {
      const cells = new Map(node.cells)
      return [node.key, node.label, ...names.map((name) => cells.get(name))]
    })
    return writeTable(['key', 'label', ...names], rows)
  },
} as const satisfies Exporter
