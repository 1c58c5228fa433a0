import type { NewsGraph, NodeAttributes } from '@newsgraph/core'
import type { EdgeRow } from './edge-rows.js'
import { type HeadId, headOf, type StrokeId, strengthOf, strokeOf } from './strokes.js'
import { type Tone, toneOf } from './tone.js'
import type { ViewState } from './view-state.js'
import type { Visible } from './visible.js'

/** A mark for a node, or for several unidentified ones that act on one target. */
export interface DrawnNode {
  readonly key: string
  readonly label: string
  readonly kind: NodeAttributes['kind']
  readonly members: readonly string[]
  readonly degree: number
}

/** A line for one edge, or for several of the same direction between the same two marks. */
export interface DrawnEdge {
  readonly key: string
  readonly source: string
  readonly target: string
  readonly members: readonly string[]
  readonly label: string
  readonly stroke: StrokeId
  readonly head: HeadId
  readonly tone: Tone
  /** Independent sources of the best supported member: the width. */
  readonly sources: number
  /** Sideways bend as a share of the length; lines of opposite direction bend apart. */
  readonly bend: number
}

export interface Drawn {
  readonly nodes: readonly DrawnNode[]
  readonly edges: readonly DrawnEdge[]
  /** The mark that stands for a node: its own, or the fold that it is in. */
  readonly markOf: ReadonlyMap<string, string>
}

/** The key of the mark that folds the unidentified actors on a target. */
export const foldKey = (target: string): string => `fold:${target}`

const foldsOf = (graph: NewsGraph, seen: Visible, unfolded: ReadonlySet<string>): Map<string, string[]> => {
  const folds = new Map<string, string[]>()
  for (const node of seen.nodes) {
    if (!graph.hasNode(node) || graph.getNodeAttribute(node, 'kind') !== 'unidentified') continue
    const targets = new Set(graph.outNeighbors(node))
    const [target] = targets
    if (targets.size !== 1 || graph.inDegree(node) > 0 || target === undefined || unfolded.has(target))
      continue
    folds.set(target, [...(folds.get(target) ?? []), node])
  }
  for (const [target, members] of folds) if (members.length < 2) folds.delete(target)
  return folds
}

const lineOf = (
  rows: readonly EdgeRow[],
  key: string,
  source: string,
  target: string,
  bend: number,
): DrawnEdge | undefined => {
  const [strongest] = [...rows].sort(
    (a, b) => strengthOf(b.edge.status) - strengthOf(a.edge.status) || b.edge.sources - a.edge.sources,
  )
  if (strongest === undefined) return undefined
  const labels = [...new Set(rows.map(({ edge }) => edge.label))]
  return {
    key,
    source,
    target,
    members: rows.map((row) => row.key),
    label: labels.length > 2 ? `${labels[0]} +${labels.length - 1}` : labels.join(', '),
    stroke: strokeOf(strongest.edge),
    head: rows.every(({ edge }) => headOf(edge) === 'bar') ? 'bar' : 'arrow',
    tone: toneOf(strongest.edge),
    sources: Math.max(...rows.map(({ edge }) => edge.sources)),
    bend,
  }
}

/**
 * What is drawn of what is visible: parallel edges share a line until their pair is selected, and
 * unidentified actors with one and the same target share a mark until it is opened.
 */
export const drawn = (
  graph: NewsGraph,
  rows: readonly EdgeRow[],
  seen: Visible,
  state: Pick<ViewState, 'selection' | 'unfolded'>,
): Drawn => {
  const folds = foldsOf(graph, seen, new Set(state.unfolded))
  const markOf = new Map<string, string>()
  for (const node of seen.nodes) markOf.set(node, node)
  for (const [target, members] of folds) for (const member of members) markOf.set(member, foldKey(target))

  const bundles = new Map<string, Map<string, EdgeRow[]>>()
  for (const row of rows) {
    if (!seen.edges.has(row.key)) continue
    const source = markOf.get(row.source) ?? row.source
    const target = markOf.get(row.target) ?? row.target
    const from = bundles.get(source) ?? new Map<string, EdgeRow[]>()
    bundles.set(source, from)
    const bundle = from.get(target)
    if (bundle === undefined) from.set(target, [row])
    else bundle.push(row)
  }

  const selection = state.selection
  const opened = (source: string, target: string, members: readonly EdgeRow[]): boolean =>
    selection !== undefined &&
    (('pair' in selection && selection.pair[0] === source && selection.pair[1] === target) ||
      ('edge' in selection && members.some(({ key }) => key === selection.edge)))

  const edges: DrawnEdge[] = []
  const degrees = new Map<string, number>()
  for (const [source, targets] of bundles)
    for (const [target, members] of targets) {
      degrees.set(source, (degrees.get(source) ?? 0) + members.length)
      degrees.set(target, (degrees.get(target) ?? 0) + members.length)
      const mutual = bundles.get(target)?.has(source) === true
      const bend = mutual ? 0.14 : 0
      if (members.length > 1 && members.length <= 12 && opened(source, target, members))
        members.forEach((row, index) => {
          const spread = mutual ? 0.1 + index * 0.16 : (index - (members.length - 1) / 2) * 0.2
          const line = lineOf([row], row.key, source, target, spread)
          if (line !== undefined) edges.push(line)
        })
      else {
        const key =
          members.length === 1 ? (members[0]?.key ?? '') : `bundle:${JSON.stringify([source, target])}`
        const line = lineOf(members, key, source, target, bend)
        if (line !== undefined) edges.push(line)
      }
    }

  const nodes: DrawnNode[] = []
  for (const node of seen.nodes) {
    if (markOf.get(node) !== node || !graph.hasNode(node)) continue
    const { label, kind } = graph.getNodeAttributes(node)
    nodes.push({ key: node, label, kind, members: [node], degree: degrees.get(node) ?? 0 })
  }
  for (const [target, members] of folds) {
    const key = foldKey(target)
    const label = `${graph.getNodeAttribute(members[0] ?? target, 'label')} × ${members.length}`
    nodes.push({ key, label, kind: 'unidentified', members, degree: degrees.get(key) ?? 0 })
  }
  return { nodes, edges, markOf }
}
