import { escapeXml } from './escape-xml.js'
import type { Exporter } from './exporter.js'
import { type Column, edgeColumns, type FlatRow, flatEdges, flatNodes, nodeColumns } from './flat-rows.js'

const declared = <T>(owner: string, columns: readonly Column<T>[]): string =>
  [
    `    <attributes class="${owner}">`,
    ...columns.map(({ name, type }) => `      <attribute id="${name}" title="${name}" type="${type}"/>`),
    '    </attributes>',
  ].join('\n')

const values = (row: FlatRow): string =>
  row.cells.map(([name, value]) => `<attvalue for="${name}" value="${escapeXml(value)}"/>`).join('')

/** GEXF 1.3 (https://gexf.net): what Gephi and Gephi Lite open. */
export const gexf = {
  id: 'gexf',
  label: 'GEXF (Gephi)',
  ending: '.gexf',
  mediaType: 'application/gexf+xml',
  write: (graph) => {
    const nodes = flatNodes(graph).map(
      (node) =>
        `      <node id="${escapeXml(node.key)}" label="${escapeXml(node.label)}"><attvalues>${values(node)}</attvalues></node>`,
    )
    const edges = flatEdges(graph).map((edge) => {
      const ends = `source="${escapeXml(edge.source)}" target="${escapeXml(edge.target)}"`
      return `      <edge id="${escapeXml(edge.key)}" ${ends} label="${escapeXml(edge.label)}"><attvalues>${values(edge)}</attvalues></edge>`
    })
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
      '  <meta><creator>newsgraph</creator></meta>',
      '  <graph defaultedgetype="directed" mode="static">',
      declared('node', nodeColumns),
      declared('edge', edgeColumns),
      '    <nodes>',
      ...nodes,
      '    </nodes>',
      '    <edges>',
      ...edges,
      '    </edges>',
      '  </graph>',
      '</gexf>',
      '',
    ].join('\n')
  },
} as const satisfies Exporter
