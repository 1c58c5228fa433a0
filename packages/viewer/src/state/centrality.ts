import { MultiDirectedGraph } from 'graphology'
import betweenness from 'graphology-metrics/centrality/betweenness.js'
import pagerank from 'graphology-metrics/centrality/pagerank.js'
import type { Drawn } from './drawn.js'

/** How central every mark of a picture is, by PageRank or by how many shortest ways lead over it. */
export const centrality = (drawn: Drawn, by: 'pagerank' | 'betweenness'): ReadonlyMap<string, number> => {
  const picture = new MultiDirectedGraph()
  for (const { key } of drawn.nodes) picture.addNode(key)
  for (const { key, source, target } of drawn.edges) picture.addEdgeWithKey(key, source, target)
  const values =
    by === 'pagerank'
      ? pagerank(picture, { getEdgeWeight: null, maxIterations: 1_000, tolerance: 1e-5 })
      : betweenness(picture, { getEdgeWeight: null })
  return new Map(Object.entries(values))
}
