import type { Exporter } from './exporter.js'

/** One edge a line with everything it has, its ends by key and label. */
export const jsonl = {
  id: 'jsonl',
  label: 'JSON lines (one edge a line)',
  ending: '.jsonl',
  mediaType: 'application/x-ndjson',
  write: (graph) =>
    graph
      .mapEdges((key, attributes, source, target, from, to) => {
        const edge = { key, source, target, sourceLabel: from.label, targetLabel: to.label, ...attributes }
        return `${JSON.stringify(edge)}\n`
      })
      .join(''),
} as const satisfies Exporter
