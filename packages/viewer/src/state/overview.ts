import type { EdgeRow } from './edge-rows.js'

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

/** The first few in order, without sorting them all. */
const few = (rows: Iterable<EdgeRow>, most: number, worth: (row: EdgeRow) => number): readonly EdgeRow[] => {
  const best: { readonly row: EdgeRow; readonly value: number }[] = []
  for (const row of rows) {
    const value = worth(row)
    if (value <= 0 || (best.length === most && value <= (best.at(-1)?.value ?? 0))) continue
    const at = best.findIndex((other) => other.value < value)
    best.splice(at < 0 ? best.length : at, 0, { row, value })
    best.length = Math.min(best.length, most)
  }
  return best.map(({ row }) => row)
}

const isDisputed = ({ edge }: EdgeRow): boolean =>
  edge.status === 'disputed' || edge.status === 'denied' || edge.polarity === 'negative'

const known = new WeakMap<ReadonlySet<string>, Overview>()

/** What stands out among the edges that are visible; worked out once for each set of them. */
export const overviewOf = (all: readonly EdgeRow[], visible: ReadonlySet<string>, most = 5): Overview => {
  const before = known.get(visible)
  if (before !== undefined) return before
  const rows = visible.size === all.length ? all : all.filter(({ key }) => visible.has(key))
  const degrees = new Map<string, number>()
  const count = (node: string, kind: string): void => {
    if (kind !== 'unidentified') degrees.set(node, (degrees.get(node) ?? 0) + 1)
  }
  for (const { source, target, sourceNode, targetNode } of rows) {
    count(source, sourceNode.kind)
    count(target, targetNode.kind)
  }
  const overview: Overview = {
    busiest: [...degrees]
      .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
      .slice(0, most + 1)
      .map(([node, edges]) => ({ node, edges })),
    supported: few(rows, most, ({ edge }) => (edge.sources < 2 ? 0 : edge.sources + edge.confidence)),
    disputed: few(rows, most, (row) => (isDisputed(row) ? row.edge.sources + row.edge.confidence : 0)),
    latest: few(rows, most, ({ edge, happened }) =>
      edge.category === 'event' && edge.modality === 'actual' && edge.polarity === 'positive'
        ? (happened?.[1] ?? 0)
        : 0,
    ),
  }
  known.set(visible, overview)
  return overview
}
