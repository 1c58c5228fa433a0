import { NewsgraphError } from '../errors.js'
import type { NewsGraph } from '../types/index.js'
import type { Exporter } from './exporter.js'
import { exporters } from './exporters.js'

/** The exporter with this id; throws `unknown-format`, naming those there are. */
export const exporterOf = (format: string): Exporter => {
  const found = exporters.find((exporter: Exporter) => exporter.id === format)
  if (found !== undefined) return found
  const ids = exporters.map(({ id }) => id).join(', ')
  throw new NewsgraphError('unknown-format', `There is no format "${format}". There are: ${ids}.`)
}

/** The exporter that a file's ending stands for, the longest that fits; undefined where none does. */
export const exporterFor = (file: string): Exporter | undefined =>
  exporters
    .filter(({ ending }: Exporter) => file.toLowerCase().endsWith(ending))
    .reduce<Exporter | undefined>(
      (best, it: Exporter) => (best !== undefined && best.ending.length >= it.ending.length ? best : it),
      undefined,
    )

/** The graph as the text of a file in this format; throws `unknown-format`. */
export const exportGraph = (graph: NewsGraph, format: string): string => exporterOf(format).write(graph)
