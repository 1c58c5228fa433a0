import type { NewsGraph } from '@newsgraph/core'
import { edgeColumns } from './edge-columns.js'
import type { EdgeRow } from './edge-rows.js'
import type { Shown } from './shown.js'

/** Where to begin: what stands out in what is visible. */
export interface Overview {
  /** Entities with most edges; those that nobody names are left out. */
  readonly busiest: readonly { readonly node: string; readonly edges: number }[]
  /** Edges that several independent sources tell, those with most first. */
  readonly supported: readonly EdgeRow[]
  /** Edges that are disputed, denied or said not to be so. */
  readonly disputed: readonly EdgeRow[]
  /** The latest events that happened, the latest first. */
  readonly latest: readonly EdgeRow[]
}

/** The numbers of the few of greatest worth among those whose flag is `flag`; what is worth nothing is none of them. */
const best = (worth: ArrayLike<number>, flags: Uint8Array, flag: 0 | 1, most: number): readonly number[] => {
  const few: number[] = []
  let least = 0
  for (let at = 0; at < worth.length; at++) {
    const value = worth[at] ?? 0
    if (value <= least || flags[at] !== flag) continue
    const place = few.findIndex((other) => (worth[other] ?? 0) < value)
    few.splice(place < 0 ? few.length : place, 0, at)
    if (few.length > most) few.pop()
    if (few.length === most) least = worth[few.at(-1) ?? 0] ?? 0
  }
  return few
}

const isDisputed = ({ edge }: EdgeRow): boolean =>
  edge.status === 'disputed' || edge.status === 'denied' || edge.polarity === 'negative'

/** How much each edge is worth in each list; 0 where it does not belong there. */
interface Worths {
  readonly supported: Float64Array
  readonly disputed: Float64Array
  readonly latest: Float64Array
  /** 1 for nodes that nobody names. */
  readonly unidentified: Uint8Array
}

const worthsBefore = new WeakMap<readonly EdgeRow[], Worths>()

const worthsOf = (graph: NewsGraph, rows: readonly EdgeRow[]): Worths => {
  const before = worthsBefore.get(rows)
  if (before !== undefined) return before
  const worths: Worths = {
    supported: Float64Array.from(rows, ({ edge }) => (edge.sources > 1 ? edge.sources + edge.confidence : 0)),
    disputed: Float64Array.from(rows, (row) =>
      isDisputed(row) ? row.edge.sources + row.edge.confidence : 0,
    ),
    latest: Float64Array.from(rows, (row) =>
      row.edge.category === 'event' && row.edge.modality === 'actual' && !isDisputed(row)
        ? (row.happened?.[1] ?? 0)
        : 0,
    ),
    unidentified: Uint8Array.from(edgeColumns(graph, rows).nodes, (node) =>
      Number(graph.getNodeAttribute(node, 'kind') === 'unidentified'),
    ),
  }
  worthsBefore.set(rows, worths)
  return worths
}

const known = new WeakMap<Shown, Overview>()

/** What stands out among the edges that are visible; worked out once for each set of them. */
export const overviewOf = (
  graph: NewsGraph,
  rows: readonly EdgeRow[],
  visible: Shown,
  most = 5,
): Overview => {
  const before = known.get(visible)
  if (before !== undefined) return before
  const { nodes, from, to } = edgeColumns(graph, rows)
  const worths = worthsOf(graph, rows)
  const degrees = new Uint32Array(nodes.length)
  for (let at = 0; at < rows.length; at++) {
    if (visible.flags[at] !== 1) continue
    const [one = 0, other = 0] = [from[at], to[at]]
    degrees[one] = (degrees[one] ?? 0) + 1
    degrees[other] = (degrees[other] ?? 0) + 1
  }
  const list = (worth: Float64Array): readonly EdgeRow[] =>
    best(worth, visible.flags, 1, most).flatMap((at) => rows[at] ?? [])
  const overview: Overview = {
    busiest: best(degrees, worths.unidentified, 0, most + 1).map((node) => ({
      node: nodes[node] ?? '',
      edges: degrees[node] ?? 0,
    })),
    supported: list(worths.supported),
    disputed: list(worths.disputed),
    latest: list(worths.latest),
  }
  known.set(visible, overview)
  return overview
}
