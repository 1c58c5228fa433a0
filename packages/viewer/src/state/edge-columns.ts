import type { NewsGraph } from '@newsgraph/core'
import type { EdgeRow } from './edge-rows.js'

/** The ends and days of all edges as numbers, in the order of the rows: what every step of a filter runs over. */
export interface EdgeColumns {
  /** Every node of the graph; elsewhere here a node is its number in this list. */
  readonly nodes: readonly string[]
  readonly numberOfNode: ReadonlyMap<string, number>
  readonly numberOfEdge: ReadonlyMap<string, number>
  readonly from: Int32Array
  readonly to: Int32Array
  /** Edges at each node; a loop counts twice. */
  readonly degrees: Int32Array
  /** First and last day on which it happened; NaN where the texts leave it open. */
  readonly firstDay: Float64Array
  readonly lastDay: Float64Array
  /** The days on which edge `i` was printed are `days[starts[i]]` up to `days[starts[i + 1]]`, in order. */
  readonly days: Int32Array
  readonly starts: Uint32Array
}

const columnsOf = (graph: NewsGraph, rows: readonly EdgeRow[]): EdgeColumns => {
  const nodes = graph.nodes()
  const numberOfNode = new Map(nodes.map((node, number) => [node, number]))
  const from = new Int32Array(rows.length)
  const to = new Int32Array(rows.length)
  const degrees = new Int32Array(nodes.length)
  const firstDay = new Float64Array(rows.length).fill(Number.NaN)
  const lastDay = new Float64Array(rows.length).fill(Number.NaN)
  const starts = new Uint32Array(rows.length + 1)
  const days: number[] = []
  rows.forEach(({ source, target, happened, published }, at) => {
    const [one, other] = [numberOfNode.get(source) ?? 0, numberOfNode.get(target) ?? 0]
    from[at] = one
    to[at] = other
    degrees[one] = (degrees[one] ?? 0) + 1
    degrees[other] = (degrees[other] ?? 0) + 1
    if (happened !== undefined) [firstDay[at], lastDay[at]] = happened
    days.push(...published)
    starts[at + 1] = days.length
  })
  const numberOfEdge = new Map(rows.map(({ key }, at) => [key, at]))
  return {
    nodes,
    numberOfNode,
    numberOfEdge,
    from,
    to,
    degrees,
    firstDay,
    lastDay,
    days: Int32Array.from(days),
    starts,
  }
}

const known = new WeakMap<readonly EdgeRow[], EdgeColumns>()

/** The columns of these rows, worked out once; `like` are rows of the same edges in the same order, whose columns are theirs too. */
export const edgeColumns = (
  graph: NewsGraph,
  rows: readonly EdgeRow[],
  like?: readonly EdgeRow[],
): EdgeColumns => {
  const columns = known.get(rows) ?? (like === undefined ? columnsOf(graph, rows) : edgeColumns(graph, like))
  known.set(rows, columns)
  return columns
}

const byCommunities = new WeakMap<ReadonlyMap<string, number>, Int32Array>()

/** The community of each node by its number; -1 where it has none. */
export const communityColumn = (
  { nodes }: EdgeColumns,
  communities: ReadonlyMap<string, number>,
): Int32Array => {
  const before = byCommunities.get(communities)
  if (before?.length === nodes.length) return before
  const column = Int32Array.from(nodes, (node) => communities.get(node) ?? -1)
  byCommunities.set(communities, column)
  return column
}
