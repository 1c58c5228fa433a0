import { escapeXml } from './escape-xml.js'
import type { Exporter } from './exporter.js'
import { type Column, edgeColumns, type FlatRow, flatEdges, flatNodes, nodeColumns } from './flat-rows.js'

const types = { string: 'string', integer: 'int', double: 'double', boolean: 'boolean' } as const

type Owner = 'node' | 'edge'

const keyLine = (owner: Owner, name: string, type: keyof typeof types): string =>
  `  <key id="${owner}-${name}" for="${owner}" attr.name="${name}" attr.type="${types[type]}"/>`

const declared = <T>(owner: Owner, columns: readonly Column<T>[]): readonly string[] => [
  keyLine(owner, 'label', 'string'),
  ...columns.map(({ name, type }) => keyLine(owner, name, type)),
]

const data = (owner: Owner, row: FlatRow): string =>
  [['label', row.label] as const, ...row.cells]
    .map(([name, value]) => `<data key="${owner}-${name}">${escapeXml(value)}</data>`)
    .join('')

/** GraphML (http://graphml.graphdrawing.org): NetworkX, igraph, yEd, Cytoscape. */
export const graphml = {
  id: 'graphml',
  label: 'GraphML (NetworkX, igraph, yEd, Cytoscape)',
  ending: '.graphml',
  mediaType: 'application/graphml+xml',
  write: (graph) =>
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
      ...declared('node', nodeColumns),
      ...declared('edge', edgeColumns),
      '  <graph id="newsgraph" edgedefault="directed">',
      ...flatNodes(graph).map((node) => `    <node id="${escapeXml(node.key)}">${data('node', node)}</node>`),
      ...flatEdges(graph).map(
        (edge) =>
          `    <edge id="${escapeXml(edge.key)}" source="${escapeXml(edge.source)}" target="${escapeXml(edge.target)}">${data('edge', edge)}</edge>`,
      ),
      '  </graph>',
      '</graphml>',
      '',
    ].join('\n'),
} as const satisfies Exporter
