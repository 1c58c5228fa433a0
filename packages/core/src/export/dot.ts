import type { Exporter } from './exporter.js'

/** A quoted string of the DOT language (https://graphviz.org/doc/info/lang.html). */
const quoted = (text: string): string =>
  `"${text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replace(/\r?\n|\r/g, '\\n')}"`

/** DOT, for Graphviz: labels only; what is not an asserted fact is dashed and says its status. */
export const dot = {
  id: 'dot',
  label: 'DOT (Graphviz)',
  ending: '.dot',
  mediaType: 'text/vnd.graphviz',
  write: (graph) =>
    [
      'digraph newsgraph {',
      ...graph.mapNodes(
        (key, { label, kind }) => `  ${quoted(key)} [label=${quoted(label)}, kind=${quoted(kind)}];`,
      ),
      ...graph.mapEdges((_key, { label, status }, source, target) => {
        const words = status === 'asserted' ? label : `${label} (${status})`
        const style = status === 'asserted' ? '' : ', style=dashed'
        return `  ${quoted(source)} -> ${quoted(target)} [label=${quoted(words)}${style}];`
      }),
      '}',
      '',
    ].join('\n'),
} as const satisfies Exporter
