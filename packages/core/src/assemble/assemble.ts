import { MultiDirectedGraph } from 'graphology'
import type { Problem } from '../errors.js'
import { eventTypes, kinds, linkTypes, relationTypes, roles } from '../ontology/index.js'
import {
  type Article,
  type ArticleRecord,
  type EdgeAttributes,
  type FactEntity,
  type Facts,
  type GraphAttributes,
  hashOfParts,
  type NewsGraph,
  type NodeAttributes,
  type SourceOf,
  textHash,
} from '../types/index.js'
import { eventEdges, eventNodes } from './event-nodes.js'
import { type GraphEdge, graphEdges } from './graph-edges.js'
import { nodeAttributes, oneEnded } from './node-attributes.js'
import { withoutNobodies } from './without-nobodies.js'

/** Version of the graph's format; a reader takes what has the same first number. */
export const graphFormat = '1.0'

/** Entities as nodes and an edge for each pair; or each event as a node too, an edge for each role and link. */
export type GraphShape = 'entities' | 'events'

export interface AssembleOptions {
  readonly articles: readonly Article[]
  /** Articles that tell one text, each with the id of the first of them. */
  readonly stories?: ReadonlyMap<string, string>
  readonly problems: readonly Problem[]
  /** Versions or hashes of program, models, gazetteer, corrections; the ontology's is added here. */
  readonly made: Readonly<Record<string, string>>
  readonly shape?: GraphShape
  /** Carry the articles' texts; true unless said. */
  readonly texts?: boolean
}

/** A hash over every kind, type, role and frame that the program knows. */
export const ontologyHash = (): string => {
  hashOfOntology ??= hashOfParts([JSON.stringify({ kinds, eventTypes, relationTypes, linkTypes, roles })])
  return hashOfOntology
}

let hashOfOntology: string | undefined

/**
 * Draws facts as a graph. Nodes are the ends of edges, and the named places where the events behind them
 * happened; everything is inserted in the order of its key, so equal facts give equal bytes.
 */
export function assemble(told: Facts, options: AssembleOptions): NewsGraph {
  const facts = withoutNobodies(told)
  const sources = sourcesIn(options)
  const edges = graphEdges(facts, sources)
  const graph: NewsGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>()
  graph.replaceAttributes(graphAttributes(options))
  const byEvents = options.shape === 'events'
  const drawn = byEvents ? eventEdges(facts, sources) : edges
  const nodes = new Map<string, NodeAttributes>([
    ...(byEvents ? eventNodes(facts) : unidentifiedNodes(edges)),
    ...entityNodes(facts, drawn, byEvents ? new Map() : oneEnded(facts, edges)),
  ])
  for (const key of [...nodes.keys()].sort()) graph.addNode(key, nodes.get(key))
  for (const { key, source, target, attributes } of drawn) {
    graph.addDirectedEdgeWithKey(key, source, target, attributes)
  }
  return graph
}

/** Which articles depend on each other, by their outlets and the texts that they share. */
function sourcesIn({ articles, stories }: AssembleOptions): SourceOf {
  const outlets = new Map(articles.map(({ id, source }) => [id, source]))
  return { story: (id) => stories?.get(id) ?? id, outlet: (id) => outlets.get(id) }
}

/** The entities that are an edge's end, a named place of one, or the agent of an event without an end. */
function entityNodes(
  facts: Facts,
  edges: readonly GraphEdge[],
  events: ReadonlyMap<string, readonly string[]>,
): readonly (readonly [string, NodeAttributes])[] {
  const drawn = new Set([
    ...edges.flatMap(({ source, target, attributes: { place } }) => [
      source,
      target,
      ...(place ? [place] : []),
    ]),
    ...events.keys(),
  ])
  return facts.entities
    .filter(({ id }) => drawn.has(id))
    .map((entity: FactEntity) => [entity.id, nodeAttributes(entity, events.get(entity.id))] as const)
}

/** For each event that nobody is known to have done, a node of its own. */
function unidentifiedNodes(edges: readonly GraphEdge[]): readonly (readonly [string, NodeAttributes])[] {
  return edges.flatMap(({ source, unidentified, attributes: { evidence } }) => {
    if (unidentified === undefined) return []
    const articles = [...new Set(evidence.map(({ articleId }) => articleId))].sort()
    return [
      [source, { label: unidentified, kind: 'unidentified', aliases: [], mentions: 0, articles }] as const,
    ]
  })
}

function graphAttributes(options: AssembleOptions): GraphAttributes {
  const { articles, stories = new Map<string, string>(), problems, made, texts = true } = options
  const printed = new Map<string, number>()
  for (const story of stories.values()) printed.set(story, (printed.get(story) ?? 0) + 1)
  const storyOf = ({ id }: Article): string | undefined => {
    const story = stories.get(id)
    return story !== undefined && (printed.get(story) ?? 0) > 1 ? story : undefined
  }
  const sorted = [...articles].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const withOntology = { ...made, ontology: ontologyHash() }
  return {
    newsgraph: graphFormat,
    made: Object.fromEntries(Object.entries(withOntology).sort(([a], [b]) => (a < b ? -1 : 1))),
    articles: Object.fromEntries(
      sorted.map((article) => [article.id, articleRecord(article, storyOf(article), texts)]),
    ),
    problems: [...problems].sort((a, b) => {
      const [left, right] = [problemKey(a), problemKey(b)]
      return left < right ? -1 : left > right ? 1 : 0
    }),
  }
}

const articleRecord = (
  { title, source, url, publishedAt, text }: Article,
  story: string | undefined,
  texts: boolean,
): ArticleRecord => ({
  ...(title !== undefined && { title }),
  ...(source !== undefined && { source }),
  ...(url !== undefined && { url }),
  ...(publishedAt !== undefined && { publishedAt }),
  ...(story !== undefined && { story }),
  sha256: textHash(text),
  ...(texts && { text }),
})

const problemKey = ({ articleId, file, line, code, message }: Problem): string =>
  JSON.stringify([articleId ?? '', file ?? '', String(line ?? 0).padStart(9, '0'), code, message])
