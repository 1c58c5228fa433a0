import { kinds } from '@newsgraph/core'
import type { Desk } from '../element/desk.js'
import { strings } from '../strings/en.js'
import { plainText } from './plain-text.js'

/** The selection as a sentence for screen readers. */
export const selectionInWords = ({
  graph,
  seen,
  drawn,
  rowOf,
  rows,
  state,
}: Pick<Desk, 'graph' | 'seen' | 'drawn' | 'rowOf' | 'rows' | 'state'>): string => {
  const { selection } = state
  if (selection === undefined) return strings.said.none
  if ('edge' in selection) {
    const row = rowOf.get(selection.edge)
    if (row === undefined) return strings.said.none
    const sentence = `${row.sourceNode.label} ${row.edge.label} ${row.targetNode.label}`
    return strings.said.edge(plainText(sentence), strings.status[row.edge.status])
  }
  if ('node' in selection) {
    if (!graph.hasNode(selection.node)) return strings.said.none
    const { label, kind } = graph.getNodeAttributes(selection.node)
    const edges = rows.filter(
      ({ source, target }, at) =>
        seen.edges.flags[at] === 1 && (source === selection.node || target === selection.node),
    )
    return strings.said.node(
      plainText(label),
      kinds.find(({ id }) => id === kind)?.label ?? kind,
      edges.length,
    )
  }
  if ('fold' in selection) {
    const mark = drawn.nodes.find(({ key }) => key === selection.fold)
    return strings.said.node(plainText(mark?.label ?? ''), strings.panels.fold, mark?.degree ?? 0)
  }
  const [from, to] = selection.pair
  const labelOf = (mark: string): string =>
    plainText(drawn.nodes.find(({ key }) => key === mark)?.label ?? mark)
  const lines = drawn.edges.filter(({ source, target }) => source === from && target === to)
  const count = lines.reduce((sum, { members }) => sum + members.length, 0)
  return strings.said.edge(`${labelOf(from)} → ${labelOf(to)}`, strings.evidence.edges(count))
}
