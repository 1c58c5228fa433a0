import type { Correction, NewsGraph } from '@newsgraph/core'
import { articlesOf, edgeRows } from '../state/edge-rows.js'
import { type Anchor, endAnchors, samePlace, tellingAnchor } from './anchors.js'

const nodesAt = (graph: NewsGraph, anchor: Anchor): readonly string[] => {
  const articles = articlesOf(graph)
  const found = new Set<string>()
  for (const row of edgeRows(graph))
    for (const node of [row.source, row.target])
      if (endAnchors(articles, row, node).some((place) => samePlace(place, anchor))) found.add(node)
  return [...found]
}

const sortedUnion = (a: readonly string[], b: readonly string[]): readonly string[] =>
  [...new Set([...a, ...b])].sort()

const merge = (graph: NewsGraph, into: string, other: string): void => {
  if (into === other || !graph.hasNode(into) || !graph.hasNode(other)) return
  const gone = graph.getNodeAttributes(other)
  graph.updateNode(into, (kept) => ({
    ...(kept as typeof gone),
    aliases: sortedUnion(kept.aliases ?? [], [...gone.aliases, gone.label]),
    articles: sortedUnion(kept.articles ?? [], gone.articles),
    mentions: (kept.mentions ?? 0) + gone.mentions,
  }))
  graph.forEachEdge(other, (key, attributes, source, target) => {
    graph.dropEdge(key)
    const [from, to] = [source === other ? into : source, target === other ? into : target]
    if (from !== to) graph.addEdgeWithKey(key, from, to, attributes)
  })
  graph.dropNode(other)
}

/** The edges whose evidence speaks of the node at these places move to a node of their own, one for each article. */
const split = (graph: NewsGraph, [stays, ...leave]: readonly Anchor[]): void => {
  if (stays === undefined) return
  const articles = articlesOf(graph)
  const texts = [...new Set(leave.map(({ sha256 }) => sha256))]
  const parts = texts.map((text) => leave.filter(({ sha256 }) => sha256 === text))
  for (const node of nodesAt(graph, stays))
    for (const anchors of parts) {
      const moving = edgeRows(graph).filter(
        (row) =>
          (row.source === node || row.target === node) &&
          endAnchors(articles, row, node).some((place) => anchors.some((anchor) => samePlace(place, anchor))),
      )
      if (moving.length === 0) continue
      let part = `${node}~2`
      for (let number = 3; graph.hasNode(part); number++) part = `${node}~${number}`
      graph.addNode(part, { ...graph.getNodeAttributes(node), mentions: moving.length })
      for (const { key, source, target, edge } of moving) {
        graph.dropEdge(key)
        graph.addEdgeWithKey(key, source === node ? part : source, target === node ? part : target, edge)
      }
    }
}

const judge = (graph: NewsGraph, anchor: Anchor, verdict: 'reject' | 'confirm'): void => {
  const articles = articlesOf(graph)
  for (const { key, edge } of edgeRows(graph)) {
    const meant = edge.evidence.filter(
      (evidence) =>
        samePlace(tellingAnchor(articles, evidence), anchor) ||
        samePlace(tellingAnchor(articles, { ...evidence, trigger: evidence }), anchor),
    )
    if (meant.length === 0) continue
    if (verdict === 'confirm') graph.setEdgeAttribute(key, 'confidence', 1)
    else {
      const evidence = edge.evidence.filter((one) => !meant.includes(one))
      if (evidence.length === 0) graph.dropEdge(key)
      else graph.mergeEdgeAttributes(key, { evidence, sources: Math.min(edge.sources, evidence.length) })
    }
  }
}

/**
 * A copy of the graph with human decisions in force, as the page shows them at once; building the graph again
 * with the corrections file does the same from the texts. A decision whose place is not in the graph changes nothing.
 */
export const applyDecisions = (graph: NewsGraph, decisions: readonly Correction[]): NewsGraph => {
  if (decisions.length === 0) return graph
  const decided = graph.copy() as NewsGraph
  for (const decision of decisions) {
    if (decision.action === 'merge') {
      const [into, ...others] = decision.mentions.flatMap((anchor) =>
        nodesAt(decided, anchor as Anchor).slice(0, 1),
      )
      if (into !== undefined) for (const other of others) merge(decided, into, other)
    } else if (decision.action === 'split') split(decided, decision.mentions as readonly Anchor[])
    else if (decision.action === 'rename') {
      for (const node of nodesAt(decided, decision.mention as Anchor))
        decided.updateNode(node, (attributes) => ({
          ...(attributes as ReturnType<NewsGraph['getNodeAttributes']>),
          label: decision.name,
          aliases: sortedUnion(attributes.aliases ?? [], [attributes.label ?? decision.name]),
        }))
    } else if (decision.action === 'retype') {
      for (const node of nodesAt(decided, decision.mention as Anchor))
        decided.setNodeAttribute(node, 'kind', decision.kind)
    } else judge(decided, decision.telling as Anchor, decision.action)
  }
  return decided
}
