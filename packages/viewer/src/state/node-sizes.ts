import type { NewsGraph } from '@newsgraph/core'
import type { Drawn } from './drawn.js'
import type { SizeBy } from './view-state.js'

const smallest = 5
const largest = 17
/** Betweenness costs nodes × edges: beyond this the page would stop. */
const mostForBetweenness = 2_000

let loaded: typeof import('./centrality.js').centrality | undefined

/** Fetches what a measure needs; until then marks are sized by degree. Undefined where nothing has to be fetched. */
export const fetchMeasure = (by: SizeBy): Promise<void> | undefined =>
  loaded !== undefined || (by !== 'pagerank' && by !== 'betweenness')
    ? undefined
    : import('./centrality.js').then(({ centrality }) => {
        loaded = centrality
      })

const measured = (graph: NewsGraph, drawn: Drawn, by: SizeBy): ReadonlyMap<string, number> => {
  if (by === 'mentions')
    return new Map(
      drawn.nodes.map(({ key, members }) => [
        key,
        members.reduce((sum, node) => sum + (graph.getNodeAttribute(node, 'mentions') ?? 0), 0),
      ]),
    )
  if (
    by === 'degree' ||
    loaded === undefined ||
    drawn.edges.length === 0 ||
    (by === 'betweenness' && drawn.nodes.length > mostForBetweenness)
  )
    return new Map(drawn.nodes.map(({ key, degree }) => [key, degree]))
  return loaded(drawn, by)
}

/** The radius in pixels of every mark: its area grows with degree, PageRank, betweenness or mentions; in a crowd all are smaller, also while a filter hides some. */
export const nodeSizes = (graph: NewsGraph, drawn: Drawn, by: SizeBy): ReadonlyMap<string, number> => {
  const values = measured(graph, drawn, by)
  const most = [...values.values()].reduce((largest, value) => Math.max(largest, value), 1e-9)
  const room = drawn.landed ? drawn.nodes.length : Math.max(drawn.nodes.length, Math.min(graph.order, 250))
  const crowd = Math.min(1, Math.max(0.1, 9.5 / Math.sqrt(Math.max(1, room))))
  return new Map(
    [...values].map(([key, value]) => [
      key,
      crowd * (smallest + (largest - smallest) * Math.sqrt(Math.max(0, value) / most)),
    ]),
  )
}
