import type { NewsGraph } from '@newsgraph/core'
import { UndirectedGraph } from 'graphology'
import dijkstra from 'graphology-shortest-path/dijkstra.js'
import bidirectional from 'graphology-shortest-path/unweighted.js'
import type { EdgeRow } from './edge-rows.js'
import type { PathQuestion } from './view-state.js'
import type { Visible } from './visible.js'

/** How much a hop weighs: a plain fact of many sources with high confidence is light. */
const weightOf = ({ edge }: EdgeRow): number => {
  const doubt =
    edge.status === 'asserted' ? 0 : edge.status === 'claimed' || edge.status === 'attempted' ? 1 : 2
  return 0.2 + (1 - edge.confidence) + doubt + 1 / Math.max(1, edge.sources)
}

/**
 * The edges of a route between two nodes over what is visible, in either direction: with the fewest hops, or
 * with the best evidence. Undefined if there is none. Of several edges on a hop the best evidenced one.
 */
export const pathBetween = (
  graph: NewsGraph,
  rows: readonly EdgeRow[],
  seen: Visible,
  { from, to, by }: PathQuestion,
): readonly EdgeRow[] | undefined => {
  if (to === undefined || !graph.hasNode(from) || !graph.hasNode(to) || from === to) return undefined
  const web = new UndirectedGraph<Record<string, never>, { row: EdgeRow; weight: number }>()
  const walkable = rows
    .filter(
      (row, at) =>
        seen.edges.flags[at] === 1 && row.edge.status !== 'denied' && row.edge.polarity === 'positive',
    )
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  for (const row of walkable) {
    const { source, target } = row
    if (source === target) continue
    web.mergeNode(source)
    web.mergeNode(target)
    const weight = weightOf(row)
    if (!web.hasEdge(source, target)) web.addEdge(source, target, { row, weight })
    else if (weight < web.getEdgeAttribute(source, target, 'weight'))
      web.replaceEdgeAttributes(web.edge(source, target), { row, weight })
  }
  if (!web.hasNode(from) || !web.hasNode(to)) return undefined
  const nodes: string[] | null =
    by === 'shortest'
      ? bidirectional.bidirectional(web, from, to)
      : dijkstra.bidirectional(web, from, to, 'weight')
  if (nodes === null || nodes.length < 2) return undefined
  return nodes.slice(1).map((node, index) => web.getEdgeAttribute(web.edge(nodes[index] ?? '', node), 'row'))
}
