import type { NewsGraph, NodeAttributes } from '@newsgraph/core'
import { edgeColumns } from './edge-columns.js'
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
  readonly markOf: { readonly get: (node: string) => string | undefined }
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

/** Visible edges by the marks that they go from and to, as `from * marks + to`; an edge is its number in the rows. */
type Bundles = ReadonlyMap<number, readonly number[]>

/** How many lines each community keeps on the landing page. */
const linksPerCommunity = 2

/** Of the lines between communities each community's strongest: all of them would be a hairball. */
const backbone = (bundles: Bundles, marks: number, keyOf: (mark: number) => string): Bundles => {
  const pairs = [...bundles].map(([pair, { length }]) => {
    const [from, to] = [Math.floor(pair / marks), pair % marks]
    return { pair, from, to, length, name: keyOf(from) + keyOf(to) }
  })
  pairs.sort((a, b) => b.length - a.length || (a.name < b.name ? -1 : 1))
  const kept = new Map<number, readonly number[]>()
  const links = new Map<number, number>()
  for (const { pair, from, to } of pairs) {
    if (from === to) continue
    const [of, other] = [links.get(from) ?? 0, links.get(to) ?? 0]
    if (of >= linksPerCommunity && other >= linksPerCommunity) continue
    links.set(from, of + 1)
    links.set(to, other + 1)
    kept.set(pair, bundles.get(pair) ?? [])
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
  const columns = edgeColumns(graph, rows)
  const { folds, landed } = foldsOf(graph, seen, state, columns, communities)
  const marks = columns.nodes.length + folds.length
  const keyOf = (mark: number): string => columns.nodes[mark] ?? folds[mark - columns.nodes.length]?.key ?? ''
  /** The mark of each node by its number; a fold's follow those of the nodes. */
  const markAt = Int32Array.from(columns.nodes, (_node, number) => number)
  folds.forEach(({ members }, fold) => {
    for (const member of members) markAt[columns.numberOfNode.get(member) ?? 0] = columns.nodes.length + fold
  })

  /** What goes on within one mark is no line. */
  const all = new Map<number, number[]>()
  for (let at = 0; at < rows.length; at++) {
    if (seen.edges.flags[at] !== 1) continue
    const [one = 0, other = 0] = [columns.from[at], columns.to[at]]
    const [from = 0, to = 0] = [markAt[one], markAt[other]]
    if (from === to && one !== other) continue
    const pair = from * marks + to
    const bundle = all.get(pair)
    if (bundle === undefined) all.set(pair, [at])
    else bundle.push(at)
  }
  const bundles = landed ? backbone(all, marks, keyOf) : all
  const edges: DrawnEdge[] = []
  const degrees = new Uint32Array(marks)
  const draw = (line: DrawnEdge | undefined): void => {
    if (line !== undefined) edges.push(line)
  }
  for (const [pair, bundle] of bundles) {
    const [from, to] = [Math.floor(pair / marks), pair % marks]
    const [source, target] = [keyOf(from), keyOf(to)]
    const members = bundle.flatMap((at) => rows[at] ?? [])
    degrees[from] = (degrees[from] ?? 0) + members.length
    degrees[to] = (degrees[to] ?? 0) + members.length
    const mutual = bundles.has(to * marks + from)
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
  seen.nodes.flags.forEach((flag, number) => {
    const key = columns.nodes[number]
    if (flag === 0 || markAt[number] !== number || key === undefined) return
    const { label, kind } = graph.getNodeAttributes(key)
    nodes.push({ key, label, kind, members: [key], degree: degrees[number] ?? 0 })
  })
  folds.forEach((fold, at) => {
    nodes.push({ ...fold, degree: degrees[columns.nodes.length + at] ?? 0 })
  })
  const markOf = (node: string): string | undefined => {
    const number = columns.numberOfNode.get(node)
    return number === undefined || seen.nodes.flags[number] !== 1 ? undefined : keyOf(markAt[number] ?? 0)
  }
  return { nodes, edges, markOf: { get: markOf }, landed }
}
