import type { ArticleRecord, EdgeAttributes, NewsGraph, NodeAttributes } from '@newsgraph/core'
import { dayOf } from './day.js'

/** An edge as the page filters it: its attributes, its ends, and its days on both clocks. */
export interface EdgeRow {
  readonly key: string
  readonly source: string
  readonly target: string
  readonly edge: EdgeAttributes
  readonly sourceNode: NodeAttributes
  readonly targetNode: NodeAttributes
  /** First and last day since 1970; undefined where the texts leave it open. */
  readonly happened: readonly [number, number] | undefined
  /** Days on which its articles were published, first to last. */
  readonly published: readonly number[]
  /** Names of the outlets behind it. */
  readonly outlets: readonly string[]
}

const daysOf = (from: string | undefined, to: string | undefined): readonly [number, number] | undefined => {
  const first = dayOf(from) ?? dayOf(to)
  const last = dayOf(to, 'last') ?? dayOf(from, 'last')
  return first === undefined || last === undefined ? undefined : [first, last]
}

/** The articles of a graph by id; a map, so that an article called `__proto__` is only an article. */
export const articlesOf = (graph: NewsGraph): ReadonlyMap<string, ArticleRecord> =>
  new Map(Object.entries(graph.getAttribute('articles') ?? {}))

/** Every edge of the graph, in the graph's order. */
export const edgeRows = (graph: NewsGraph): readonly EdgeRow[] => {
  const articles = articlesOf(graph)
  return graph.mapEdges((key, edge, source, target, sourceNode, targetNode) => {
    const told = edge.evidence.map(({ articleId }) => articles.get(articleId))
    const dates = told.flatMap((article) => article?.publishedAt?.slice(0, 10) ?? [])
    return {
      key,
      source,
      target,
      edge,
      sourceNode,
      targetNode,
      happened: daysOf(edge.when?.from, edge.when?.to),
      published: [...new Set(dates.flatMap((date) => dayOf(date) ?? []))].sort((a, b) => a - b),
      outlets: [...new Set(told.flatMap((article) => article?.source ?? []))].sort(),
    }
  })
}
