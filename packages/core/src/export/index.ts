export { exporterFor, exporterOf, exportGraph } from './export-graph.js'
export type { Exporter } from './exporter.js'
export { type ExportFormat, exporters } from './exporters.js'
