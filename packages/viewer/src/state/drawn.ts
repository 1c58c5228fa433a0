import type { NewsGraph, NodeAttributes } from '@newsgraph/core'
import { type EdgeColumns, edgeColumns } from './edge-columns.js'
import type { EdgeRow } from './edge-rows.js'
import { type Fold, foldsOf } from './folds.js'
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

/** Edges, by their numbers, by the marks that they go from and to, as `from * marks + to`. */
type Bundles = ReadonlyMap<number, readonly number[]>

/** How many lines each community keeps on the landing page. */
const linksPerCommunity = 1

/** The marks that each edge goes from and to, and whether it is a line: what is hidden, or goes on within one mark, is none. */
interface Lines {
  readonly from: Int32Array
  readonly to: Int32Array
  readonly isLine: Uint8Array
  readonly marks: number
}

const linesOf = (seen: Visible, columns: EdgeColumns, markAt: Int32Array, marks: number): Lines => {
  const { flags } = seen.edges
  const [from, to] = [new Int32Array(flags.length), new Int32Array(flags.length)]
  const isLine = new Uint8Array(flags.length)
  for (let at = 0; at < flags.length; at++) {
    if (flags[at] !== 1) continue
    const [one = 0, other = 0] = [columns.from[at], columns.to[at]]
    from[at] = markAt[one] ?? 0
    to[at] = markAt[other] ?? 0
    if (from[at] !== to[at] || one === other) isLine[at] = 1
  }
  return { from, to, isLine, marks }
}

const bundlesOf = ({ from, to, isLine, marks }: Lines): Bundles => {
  const bundles = new Map<number, number[]>()
  for (let at = 0; at < isLine.length; at++) {
    if (isLine[at] !== 1) continue
    const pair = (from[at] ?? 0) * marks + (to[at] ?? 0)
    const bundle = bundles.get(pair)
    if (bundle === undefined) bundles.set(pair, [at])
    else bundle.push(at)
  }
  return bundles
}

/** Of the lines between communities each community's strongest: all of them would be a hairball. The folds are the first marks. */
const backboneOf = ({ from, to, isLine, marks }: Lines, folds: readonly Fold[]): Bundles => {
  const many = folds.length
  const counts = new Uint32Array(many * many)
  for (let at = 0; at < isLine.length; at++) {
    const pair = (from[at] ?? 0) * many + (to[at] ?? 0)
    if (isLine[at] === 1 && from[at] !== to[at]) counts[pair] = (counts[pair] ?? 0) + 1
  }
  /** Ties go by the folds' keys, so that the order of the file does not matter. */
  const rank = new Uint32Array(many)
  const byKey = folds.map(({ key }, fold) => ({ key, fold })).sort((a, b) => (a.key < b.key ? -1 : 1))
  byKey.forEach(({ fold }, place) => {
    rank[fold] = place
  })
  const placeOf = (pair: number): number =>
    (rank[Math.floor(pair / many)] ?? 0) * many + (rank[pair % many] ?? 0)
  const pairs = [...counts.keys()].filter((pair) => counts[pair] !== 0)
  pairs.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || placeOf(a) - placeOf(b))
  const kept = new Map<number, number[]>()
  const links = new Uint32Array(many)
  for (const pair of pairs) {
    const [one, other] = [Math.floor(pair / many), pair % many]
    const [of = 0, others = 0] = [links[one], links[other]]
    if (of >= linksPerCommunity && others >= linksPerCommunity) continue
    links[one] = of + 1
    links[other] = others + 1
    kept.set(one * marks + other, [])
  }
  for (let at = 0; at < isLine.length; at++)
    if (isLine[at] === 1) kept.get((from[at] ?? 0) * marks + (to[at] ?? 0))?.push(at)
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
  /** A mark is a number: first the folds, then every node for itself. */
  const first = folds.length
  const marks = first + columns.nodes.length
  const keyOf = (mark: number): string => folds[mark]?.key ?? columns.nodes[mark - first] ?? ''
  const markAt = Int32Array.from(columns.nodes, (_node, number) => first + number)
  folds.forEach(({ members }, fold) => {
    for (const member of members) markAt[columns.numberOfNode.get(member) ?? 0] = fold
  })
  const lines = linesOf(seen, columns, markAt, marks)
  const bundles = landed ? backboneOf(lines, folds) : bundlesOf(lines)
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
    if (flag === 0 || markAt[number] !== first + number || key === undefined) return
    const { label, kind } = graph.getNodeAttributes(key)
    nodes.push({ key, label, kind, members: [key], degree: degrees[first + number] ?? 0 })
  })
  folds.forEach((fold, at) => {
    nodes.push({ ...fold, degree: degrees[at] ?? 0 })
  })
  const markOf = (node: string): string | undefined => {
    const number = columns.numberOfNode.get(node)
    return number === undefined || seen.nodes.flags[number] !== 1 ? undefined : keyOf(markAt[number] ?? 0)
  }
  return { nodes, edges, markOf: { get: markOf }, landed }
}
