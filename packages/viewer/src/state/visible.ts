import type { NewsGraph } from '@newsgraph/core'
import { dayOf } from './day.js'
import type { EdgeRow } from './edge-rows.js'
import { type FacetColumn, facetColumns } from './facet-index.js'
import type { FacetId } from './facets.js'
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
  readonly edges: ReadonlySet<string>
  readonly nodes: ReadonlySet<string>
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

type Test = (row: EdgeRow) => Hider | undefined

const timeTest = (state: ViewState): Test => {
  const from = dayOf(state.from) ?? Number.NEGATIVE_INFINITY
  const to = dayOf(state.to, 'last') ?? Number.POSITIVE_INFINITY
  if (from === Number.NEGATIVE_INFINITY && to === Number.POSITIVE_INFINITY) return () => undefined
  return (row) => {
    const { happened, published } = row
    if (state.clock === 'published' ? published.length === 0 : happened === undefined)
      return state.undated ? undefined : 'undated'
    if (state.clock === 'published') {
      for (const day of published) if (day >= from && day <= to) return undefined
      return 'time'
    }
    return happened !== undefined && (happened[1] < from || happened[0] > to) ? 'time' : undefined
  }
}

const placeTest = (graph: NewsGraph, state: ViewState, communities: ReadonlyMap<string, number>): Test => {
  const { community } = state
  const hidden = new Set(state.hidden)
  const near = state.ego === undefined ? undefined : egoNetwork(graph, state.ego.node, state.ego.depth)
  return ({ source, target }) => {
    if (hidden.has(source) || hidden.has(target)) return 'hidden'
    if (
      community !== undefined &&
      communities.get(source) !== community &&
      communities.get(target) !== community
    )
      return 'community'
    return near === undefined || (near.has(source) && near.has(target)) ? undefined : 'ego'
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
  const columns = facetColumns(rows)
  const choices = columns.map((column) => choiceIn(column, state.filters[column.id]))
  const tallies = columns.map(({ values }) => new Uint32Array(values.length))
  const byTime = timeTest(state)
  const byPlace = placeTest(graph, state, communities)
  const edges = new Set<string>()
  const nodes = new Set<string>()
  const hiddenBy = new Map<Hider, number>()
  const hide = (hider: Hider): void => {
    hiddenBy.set(hider, (hiddenBy.get(hider) ?? 0) + 1)
  }
  const chosen = columns.flatMap((column, number) => {
    const choice = choices[number]
    return choice === undefined ? [] : [{ column, choice, number }]
  })
  const count = (column: FacetColumn | undefined, tally: Uint32Array | undefined, index: number): void => {
    if (column === undefined || tally === undefined) return
    for (let at = column.starts[index] ?? 0; at < (column.starts[index + 1] ?? 0); at++) {
      const code = column.codes[at] ?? 0
      tally[code] = (tally[code] ?? 0) + 1
    }
  }

  for (const [index, row] of rows.entries()) {
    const [place, time] = [byPlace(row), byTime(row)]
    if (place !== undefined) hide(place)
    if (time !== undefined) hide(time)
    let failures = 0
    let failed = -1
    for (const { column, choice, number } of chosen) {
      if (passes(column, choice, index)) continue
      failures += 1
      failed = number
      hide(column.id)
    }
    if (place !== undefined || time !== undefined || failures > 1) continue
    if (failures === 1) count(columns[failed], tallies[failed], index)
    else {
      edges.add(row.key)
      nodes.add(row.source)
      nodes.add(row.target)
      for (let number = 0; number < columns.length; number++) count(columns[number], tallies[number], index)
    }
  }

  const unfiltered =
    Object.keys(state.filters).length === 0 && state.from === undefined && state.to === undefined
  const hidden = new Set(state.hidden)
  if (state.ego !== undefined && graph.hasNode(state.ego.node)) nodes.add(state.ego.node)
  else if (unfiltered && state.community === undefined)
    graph.forEachNode((node) => {
      if (graph.degree(node) === 0 && !hidden.has(node)) nodes.add(node)
    })

  return {
    edges,
    nodes,
    hiddenEdges: rows.length - edges.size,
    hiddenNodes: graph.order - nodes.size,
    hiddenBy,
    counts: new Map(
      columns.map((column, number) => [
        column.id,
        sortedCounts(column, tallies[number] ?? new Uint32Array(), state.filters[column.id] ?? []),
      ]),
    ),
  }
}
