import type { NewsGraph } from '@newsgraph/core'
import type { Visible } from '../state/visible.js'

/** The part of the graph that the page shows, with the articles that its evidence stands in. */
export const visibleGraph = (graph: NewsGraph, seen: Visible): NewsGraph => {
  const part = graph.copy() as NewsGraph
  for (const edge of graph.edges()) if (!seen.edges.has(edge)) part.dropEdge(edge)
  for (const node of graph.nodes()) if (!seen.nodes.has(node)) part.dropNode(node)
  const cited = new Set(
    part.mapEdges((_key, { evidence }) => evidence.map(({ articleId }) => articleId)).flat(),
  )
  const articles: Record<string, unknown> = Object.create(null)
  for (const [id, article] of Object.entries(graph.getAttribute('articles')))
    if (cited.has(id)) articles[id] = article
  part.setAttribute('articles', articles as ReturnType<typeof graph.getAttributes>['articles'])
  return part
}
