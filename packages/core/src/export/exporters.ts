import { csv } from './csv.js'
import { dot } from './dot.js'
import type { Exporter } from './exporter.js'
import { gexf } from './gexf.js'
import { graphml } from './graphml.js'
import { json } from './json.js'
import { jsonl } from './jsonl.js'
import { nodesCsv } from './nodes-csv.js'

/** The menu of formats, in the order in which people are offered them. */
export const exporters = [
  json,
  gexf,
  graphml,
  csv,
  nodesCsv,
  jsonl,
  dot,
] as const satisfies readonly Exporter[]

export type ExportFormat = (typeof exporters)[number]['id']
