import type { NewsGraph } from '@newsgraph/core'
import { dayOf } from './day.js'
import { communityColumn, type EdgeColumns, edgeColumns } from './edge-columns.js'
import type { EdgeRow } from './edge-rows.js'
import { type FacetColumn, facetColumns } from './facet-index.js'
import type { FacetId } from './facets.js'
import { type Shown, shown } from './shown.js'
import type { ViewState } from './view-state.js'

/** Why an edge is off the picture. */
export type Hider = FacetId | 'time' | 'undated' | 'ego' | 'community' | 'hidden'

/** How often a value occurs among the edges that all other filters let through. */
export interface FacetCount {
  readonly value: string
  readonly count: number
  readonly chosen: boolean
}

/** What the filters leave, and what they take: nothing is hidden without being counted. */
export interface Visible {
  readonly edges: Shown
  readonly nodes: Shown
  readonly hiddenEdges: number
  readonly hiddenNodes: number
  /** Edges that each filter hides, whether or not another hides them too. */
  readonly hiddenBy: ReadonlyMap<Hider, number>
  readonly counts: ReadonlyMap<FacetId, readonly FacetCount[]>
}

/** The nodes within `depth` hops of one, in either direction. */
export const egoNetwork = (graph: NewsGraph, node: string, depth: number): ReadonlySet<string> => {
  const reached = new Set([node])
  let rim = [node]
  for (let hop = 0; hop < depth; hop++) {
    const next: string[] = []
    for (const from of rim)
      if (graph.hasNode(from))
        for (const to of graph.neighbors(from))
          if (!reached.has(to)) {
            reached.add(to)
            next.push(to)
          }
    rim = next
  }
  return reached
}

/** Why edge `at` is hidden: the number of its hider in `hiders`; -1 where it is not. */
type Test = (at: number) => number

const hiders = ['time', 'undated', 'hidden', 'community', 'ego'] as const
const numberOfHider = (hider: (typeof hiders)[number]): number => hiders.indexOf(hider)
const [byTime, byUndated, byHand, byCommunity, byEgo] = hiders.map(numberOfHider) as [
  number,
  number,
  number,
  number,
  number,
]
const shows: Test = () => -1

const timeTest = (state: ViewState, { firstDay, lastDay, days, starts }: EdgeColumns): Test => {
  const from = dayOf(state.from) ?? Number.NEGATIVE_INFINITY
  const to = dayOf(state.to, 'last') ?? Number.POSITIVE_INFINITY
  if (from === Number.NEGATIVE_INFINITY && to === Number.POSITIVE_INFINITY) return shows
  const undated = state.undated ? -1 : byUndated
  if (state.clock === 'happened')
    return (at) => {
      const [first = Number.NaN, last = Number.NaN] = [firstDay[at], lastDay[at]]
      return Number.isNaN(first) ? undated : last < from || first > to ? byTime : -1
    }
  return (at) => {
    const [start = 0, end = 0] = [starts[at], starts[at + 1]]
    if (start === end) return undated
    for (let day = start; day < end; day++) if ((days[day] ?? 0) >= from && (days[day] ?? 0) <= to) return -1
    return byTime
  }
}

/** A flag for each node of the list that is among these. */
const flagsOf = ({ nodes, numberOfNode }: EdgeColumns, some: Iterable<string>): Uint8Array => {
  const flags = new Uint8Array(nodes.length)
  for (const node of some) {
    const number = numberOfNode.get(node)
    if (number !== undefined) flags[number] = 1
  }
  return flags
}

const placeTest = (
  graph: NewsGraph,
  state: ViewState,
  columns: EdgeColumns,
  communities: ReadonlyMap<string, number>,
): Test => {
  const { community, ego } = state
  if (community === undefined && ego === undefined && state.hidden.length === 0) return shows
  const { from, to } = columns
  const hidden = flagsOf(columns, state.hidden)
  const near = ego === undefined ? undefined : flagsOf(columns, egoNetwork(graph, ego.node, ego.depth))
  const home = community === undefined ? undefined : communityColumn(columns, communities)
  return (at) => {
    const [one = 0, other = 0] = [from[at], to[at]]
    if (hidden[one] === 1 || hidden[other] === 1) return byHand
    if (home !== undefined && home[one] !== community && home[other] !== community) return byCommunity
    return near === undefined || (near[one] === 1 && near[other] === 1) ? -1 : byEgo
  }
}

const sortedCounts = (
  { values }: FacetColumn,
  tally: Uint32Array,
  chosen: readonly string[],
): readonly FacetCount[] =>
  [
    ...values.map((value, code) => ({ value, count: tally[code] ?? 0, chosen: chosen.includes(value) })),
    ...chosen.filter((value) => !values.includes(value)).map((value) => ({ value, count: 0, chosen: true })),
  ]
    .filter(({ count, chosen: isChosen }) => count > 0 || isChosen)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))

/** For each value of a column whether it is chosen; undefined where the facet has no choice. */
const choiceIn = ({ values }: FacetColumn, chosen: readonly string[] | undefined): Uint8Array | undefined =>
  chosen === undefined || chosen.length === 0
    ? undefined
    : Uint8Array.from(values, (value) => Number(chosen.includes(value)))

const passes = ({ codes, starts }: FacetColumn, choice: Uint8Array, index: number): boolean => {
  for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at++)
    if (choice[codes[at] ?? 0] === 1) return true
  return false
}

/**
 * What of a graph the state leaves on the page. An edge passes a facet when one of its values is chosen; all
 * facets, the time window, the ego network and the nodes hidden by hand must let it pass. A node is there
 * as an edge's end; one without any edge is there while no facet and no window is set.
 */
export const visible = (
  graph: NewsGraph,
  rows: readonly EdgeRow[],
  state: ViewState,
  communities: ReadonlyMap<string, number> = new Map(),
): Visible => {
  const table = edgeColumns(graph, rows)
  const columns = facetColumns(rows)
  const choices = columns.map((column) => choiceIn(column, state.filters[column.id]))
  const tallies = columns.map(({ values }) => new Uint32Array(values.length))
  const timeHides = timeTest(state, table)
  const placeHides = placeTest(graph, state, table, communities)
  const edges = new Uint8Array(rows.length)
  const nodes = new Uint8Array(table.nodes.length)
  const hidden = new Uint32Array(hiders.length)
  const hiddenByFacet = new Uint32Array(columns.length)
  const chosen = columns.flatMap((column, number) => {
    const choice = choices[number]
    return choice === undefined ? [] : [{ column, choice, number }]
  })
  /** For each edge the one facet that hides it; those that more hide, and what is hidden otherwise, count nowhere. */
  const counted = new Int8Array(rows.length).fill(-1)
  let left = 0
  for (let at = 0; at < rows.length; at++) {
    const [place, time] = [placeHides(at), timeHides(at)]
    if (place >= 0) hidden[place] = (hidden[place] ?? 0) + 1
    if (time >= 0) hidden[time] = (hidden[time] ?? 0) + 1
    let failures = 0
    let failed = -1
    for (const { column, choice, number } of chosen) {
      if (passes(column, choice, at)) continue
      failures += 1
      failed = number
      hiddenByFacet[number] = (hiddenByFacet[number] ?? 0) + 1
    }
    if (place >= 0 || time >= 0 || failures > 1) continue
    if (failures === 1) counted[at] = failed
    else {
      edges[at] = 1
      nodes[table.from[at] ?? 0] = 1
      nodes[table.to[at] ?? 0] = 1
      left += 1
    }
  }
  columns.forEach(({ codes, starts }, number) => {
    const tally = tallies[number] ?? new Uint32Array()
    for (let at = 0; at < rows.length; at++) {
      if (edges[at] !== 1 && counted[at] !== number) continue
      const end = starts[at + 1] ?? 0
      for (let code = starts[at] ?? 0; code < end; code++) {
        const value = codes[code] ?? 0
        tally[value] = (tally[value] ?? 0) + 1
      }
    }
  })

  const unfiltered =
    Object.keys(state.filters).length === 0 && state.from === undefined && state.to === undefined
  const centre = state.ego === undefined ? undefined : table.numberOfNode.get(state.ego.node)
  if (centre !== undefined) nodes[centre] = 1
  else if (unfiltered && state.community === undefined && state.ego === undefined) {
    const byHand = flagsOf(table, state.hidden)
    for (let node = 0; node < nodes.length; node++)
      if (table.degrees[node] === 0 && byHand[node] === 0) nodes[node] = 1
  }
  const shownNodes = shown(table.nodes, table.numberOfNode, nodes)
  return {
    edges: shown(table.numberOfEdge.keys(), table.numberOfEdge, edges),
    nodes: shownNodes,
    hiddenEdges: rows.length - left,
    hiddenNodes: table.nodes.length - shownNodes.size,
    hiddenBy: new Map<Hider, number>(
      [
        ...hiders.map((hider, number) => [hider, hidden[number] ?? 0] as const),
        ...columns.map(({ id }, number) => [id, hiddenByFacet[number] ?? 0] as const),
      ].filter(([, count]) => count > 0),
    ),
    counts: new Map(
      columns.map((column, number) => [
        column.id,
        sortedCounts(column, tallies[number] ?? new Uint32Array(), state.filters[column.id] ?? []),
      ]),
    ),
  }
}
