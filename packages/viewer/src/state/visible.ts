import type { NewsGraph } from '@newsgraph/core'
import { dayOf } from './day.js'
import type { EdgeRow } from './edge-rows.js'
import { type FacetId, facets } from './facets.js'
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
    if (state.clock === 'published')
      return published.some((day) => day >= from && day <= to) ? undefined : 'time'
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

const sortedCounts = (counts: ReadonlyMap<string, number>, chosen: readonly string[]): FacetCount[] => {
  const values = new Set([...counts.keys(), ...chosen])
  return [...values]
    .map((value) => ({ value, count: counts.get(value) ?? 0, chosen: chosen.includes(value) }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
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
  const choices = facets.map(({ id }) => new Set(state.filters[id] ?? []))
  const byTime = timeTest(state)
  const byPlace = placeTest(graph, state, communities)
  const edges = new Set<string>()
  const nodes = new Set<string>()
  const hiddenBy = new Map<Hider, number>()
  const tallies = facets.map(() => new Map<string, number>())
  const hide = (hider: Hider): void => {
    hiddenBy.set(hider, (hiddenBy.get(hider) ?? 0) + 1)
  }

  for (const row of rows) {
    const others = [byPlace(row), byTime(row)].filter((hider) => hider !== undefined)
    others.forEach(hide)
    const values = facets.map((facet) => facet.valuesOf(row))
    const failed: number[] = []
    choices.forEach((chosen, index) => {
      if (chosen.size > 0 && !values[index]?.some((value) => chosen.has(value))) failed.push(index)
    })
    for (const index of failed) {
      const facet = facets[index]
      if (facet !== undefined) hide(facet.id)
    }
    if (others.length > 0 || failed.length > 1) continue
    if (failed.length === 0) {
      edges.add(row.key)
      nodes.add(row.source)
      nodes.add(row.target)
    }
    const counted = failed.length === 1 ? failed : tallies.keys()
    for (const index of counted)
      for (const value of values[index] ?? []) {
        const tally = tallies[index]
        tally?.set(value, (tally.get(value) ?? 0) + 1)
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
      facets.map(({ id }, index) => [id, sortedCounts(tallies[index] ?? new Map(), state.filters[id] ?? [])]),
    ),
  }
}
