import type { NewsGraph, NodeAttributes } from '@newsgraph/core'
import type { EdgeRow } from './edge-rows.js'
import { foldsOf } from './folds.js'
import { type HeadId, headOf, type StrokeId, strengthOf, strokeOf } from './strokes.js'
import { type Tone, toneOf } from './tone.js'
import type { ViewState } from './view-state.js'
import type { Visible } from './visible.js'

/** A mark for a node, or for several folded into one. */
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
  /** The graph is too large to show whole: its communities stand for it. */
  readonly landed: boolean
}

const mostSpread = 12

const strongestOf = (rows: readonly EdgeRow[]): EdgeRow | undefined => {
  let strongest = rows[0]
  for (const row of rows)
    if (
      strongest !== undefined &&
      (strengthOf(row.edge.status) - strengthOf(strongest.edge.status) ||
        row.edge.sources - strongest.edge.sources) > 0
    )
      strongest = row
  return strongest
}

const lineOf = (
  rows: readonly EdgeRow[],
  ends: { readonly key: string; readonly source: string; readonly target: string; readonly bend: number },
): DrawnEdge | undefined => {
  const strongest = strongestOf(rows)
  if (strongest === undefined) return undefined
  const labels = [...new Set(rows.map(({ edge }) => edge.label))]
  return {
    ...ends,
    members: rows.map((row) => row.key),
    label: labels.length > 2 ? `${labels[0]} +${labels.length - 1}` : labels.join(', '),
    stroke: strokeOf(strongest.edge),
    head: rows.every(({ edge }) => headOf(edge) === 'bar') ? 'bar' : 'arrow',
    tone: toneOf(strongest.edge),
    sources: rows.reduce((most, { edge }) => Math.max(most, edge.sources), 1),
  }
}

type Bundles = ReadonlyMap<string, ReadonlyMap<string, readonly EdgeRow[]>>

/** Visible edges by the marks that they go from and to; what goes on within one mark is no line. */
const bundlesOf = (rows: readonly EdgeRow[], seen: Visible, markOf: ReadonlyMap<string, string>): Bundles => {
  const bundles = new Map<string, Map<string, EdgeRow[]>>()
  for (const row of rows) {
    if (!seen.edges.has(row.key)) continue
    const source = markOf.get(row.source) ?? row.source
    const target = markOf.get(row.target) ?? row.target
    if (source === target && row.source !== row.target) continue
    const from = bundles.get(source) ?? new Map<string, EdgeRow[]>()
    bundles.set(source, from)
    const bundle = from.get(target)
    if (bundle === undefined) from.set(target, [row])
    else bundle.push(row)
  }
  return bundles
}

/** How many lines each community keeps on the landing page. */
const linksPerCommunity = 2

/** Of the lines between communities each community's strongest: all of them would be a hairball. */
const backbone = (bundles: Bundles): Bundles => {
  const pairs = [...bundles].flatMap(([source, targets]) =>
    [...targets].map(([target, members]) => ({ source, target, members })),
  )
  pairs.sort(
    (a, b) => b.members.length - a.members.length || (a.source + a.target < b.source + b.target ? -1 : 1),
  )
  const kept = new Map<string, Map<string, readonly EdgeRow[]>>()
  const links = new Map<string, number>()
  for (const { source, target, members } of pairs) {
    if (source === target) continue
    const [of, other] = [links.get(source) ?? 0, links.get(target) ?? 0]
    if (of >= linksPerCommunity && other >= linksPerCommunity) continue
    links.set(source, of + 1)
    links.set(target, other + 1)
    const from = kept.get(source) ?? new Map<string, readonly EdgeRow[]>()
    kept.set(source, from.set(target, members))
  }
  return kept
}

const isOpened = (
  selection: ViewState['selection'],
  source: string,
  target: string,
  members: readonly EdgeRow[],
): boolean => {
  if (selection === undefined) return false
  if ('pair' in selection) return selection.pair[0] === source && selection.pair[1] === target
  return 'edge' in selection && members.some(({ key }) => key === selection.edge)
}

/**
 * What is drawn of what is visible: parallel edges share a line until their pair is selected, and
 * unidentified actors with one and the same target share a mark until it is opened.
 */
export const drawn = (
  graph: NewsGraph,
  rows: readonly EdgeRow[],
  seen: Visible,
  state: Pick<ViewState, 'selection' | 'unfolded' | 'groups' | 'community' | 'ego'>,
  communities: ReadonlyMap<string, number> = new Map(),
): Drawn => {
  const { folds, landed } = foldsOf(graph, seen, state, communities)
  const markOf = new Map<string, string>()
  for (const node of seen.nodes) markOf.set(node, node)
  for (const { key, members } of folds) for (const member of members) markOf.set(member, key)

  const all = bundlesOf(rows, seen, markOf)
  const bundles = landed ? backbone(all) : all
  const edges: DrawnEdge[] = []
  const degrees = new Map<string, number>()
  const draw = (line: DrawnEdge | undefined): void => {
    if (line !== undefined) edges.push(line)
  }
  for (const [source, targets] of bundles)
    for (const [target, members] of targets) {
      degrees.set(source, (degrees.get(source) ?? 0) + members.length)
      degrees.set(target, (degrees.get(target) ?? 0) + members.length)
      const mutual = bundles.get(target)?.has(source) === true
      const spread = members.length > 1 && members.length <= mostSpread
      if (spread && isOpened(state.selection, source, target, members))
        members.forEach((row, index) => {
          const bend = mutual ? 0.1 + index * 0.16 : (index - (members.length - 1) / 2) * 0.2
          draw(lineOf([row], { key: row.key, source, target, bend }))
        })
      else {
        const [only] = members
        const key =
          members.length === 1 && only !== undefined ? only.key : `bundle:${JSON.stringify([source, target])}`
        draw(lineOf(members, { key, source, target, bend: mutual ? 0.14 : 0 }))
      }
    }

  const nodes: DrawnNode[] = []
  for (const node of seen.nodes) {
    if (markOf.get(node) !== node || !graph.hasNode(node)) continue
    const { label, kind } = graph.getNodeAttributes(node)
    nodes.push({ key: node, label, kind, members: [node], degree: degrees.get(node) ?? 0 })
  }
  for (const fold of folds) nodes.push({ ...fold, degree: degrees.get(fold.key) ?? 0 })
  return { nodes, edges, markOf, landed }
}
