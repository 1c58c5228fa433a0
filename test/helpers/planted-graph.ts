import type { EdgeAttributes, NewsGraph, NodeAttributes } from '@newsgraph/core'
import { MultiDirectedGraph } from 'graphology'
import { seededRandom } from '#viewer/layout/random.ts'

const perCommunity = 50
const edgesPerNode = 5
/** The share of edges that stay within their community. */
const within = 0.9

const node = (label: string): NodeAttributes => ({
  label,
  kind: 'organisation',
  aliases: [label],
  mentions: 1,
  articles: ['a'],
})

const edge = (event: string, day: number): EdgeAttributes => {
  const date = new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10)
  return {
    event,
    predicate: day % 3 === 0 ? 'meets' : 'attacks',
    label: day % 3 === 0 ? 'meets' : 'attacks',
    category: 'event',
    plover: { event: day % 3 === 0 ? 'CONSULT' : 'ASSAULT' },
    status: day % 5 === 0 ? 'claimed' : 'asserted',
    modality: 'actual',
    polarity: 'positive',
    attribution: [],
    when: { from: date, to: date, precision: 'day' },
    rule: 'planted',
    confidence: 0.5 + (day % 50) / 100,
    sources: 1 + (day % 4),
    evidence: [
      { articleId: 'a', start: 0, end: 9, quote: `It did so ${event}.`, attribution: [], rule: 'planted' },
    ],
  }
}

/** A graph with communities of fifty planted in it, from a seed; `reversed` adds its nodes and edges the other way round. */
export const plantedGraph = (
  size: number,
  { reversed = false }: { reversed?: boolean } = {},
): { graph: NewsGraph; communityOf: (node: string) => number } => {
  const random = seededRandom(size)
  const keys = Array.from({ length: size }, (_, index) => `n${index}`)
  const communityOf = (key: string): number => Math.floor(Number(key.slice(1)) / perCommunity)
  const pick = (from: number, to: number): number => from + Math.floor(random() * (to - from))
  const edges = keys.flatMap((source, index) =>
    Array.from({ length: edgesPerNode }, (_, turn) => {
      const home = communityOf(source) * perCommunity
      const target = random() < within ? pick(home, Math.min(size, home + perCommunity)) : pick(0, size)
      return { key: `e${index}-${turn}`, source, target: `n${target}`, day: pick(0, 700) }
    }).filter(({ source: from, target }) => from !== target),
  )
  const graph = new MultiDirectedGraph() as NewsGraph
  graph.replaceAttributes({
    newsgraph: '1',
    made: {},
    articles: { a: { sha256: '', title: 'Planted' } },
    problems: [],
  })
  for (const key of reversed ? keys.toReversed() : keys) graph.addNode(key, node(`Actor ${key}`))
  for (const { key, source, target, day } of reversed ? edges.toReversed() : edges)
    graph.addEdgeWithKey(key, source, target, edge(key, day))
  return { graph, communityOf }
}
