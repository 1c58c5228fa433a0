import type { Exporter } from './exporter.js'

const lines = (values: readonly unknown[]): string =>
  values.length === 0 ? '[]' : `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]`

/** graphology's own serialisation, one node or edge a line, so that two versions of a graph can be compared. */
export const json = {
  id: 'json',
  label: 'JSON (newsgraph, graphology)',
  ending: '.json',
  mediaType: 'application/json',
  write: (graph) => {
    const { options, attributes, nodes, edges } = graph.export()
    return `{"options":${JSON.stringify(options)},
"attributes":${JSON.stringify(attributes)},
"nodes":${lines(nodes)},
"edges":${lines(edges)}}
`
  },
} as const satisfies Exporter
