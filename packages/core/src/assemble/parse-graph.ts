import { MultiDirectedGraph } from 'graphology'
import { z } from 'zod'
import { NewsgraphError } from '../errors.js'
import type { EdgeAttributes, GraphAttributes, NewsGraph, NodeAttributes } from '../types/index.js'
import { graphFormat } from './assemble.js'

const voice = z.looseObject({
  stance: z.string(),
  source: z.string().optional(),
  unnamed: z.literal(true).optional(),
})

const span = z.looseObject({ start: z.int().nonnegative(), end: z.int().nonnegative() })

const when = z.looseObject({ from: z.string().optional(), to: z.string().optional(), precision: z.string() })

const count = z.looseObject({
  what: z.string(),
  value: z.number(),
  bound: z.string(),
  max: z.number().optional(),
})

const evidence = z.looseObject({
  articleId: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  field: z.literal('title').optional(),
  quote: z.string(),
  trigger: span.optional(),
  agent: span.optional(),
  target: span.optional(),
  attribution: z.array(voice),
  rule: z.string(),
})

const edgeSchema = z.looseObject({
  key: z.string(),
  source: z.string(),
  target: z.string(),
  undirected: z.literal(false).optional(),
  attributes: z.looseObject({
    event: z.string(),
    predicate: z.string(),
    label: z.string(),
    category: z.enum(['event', 'relation', 'role', 'link']),
    status: z.string(),
    modality: z.string(),
    polarity: z.enum(['positive', 'negative']),
    attribution: z.array(voice),
    when: when.optional(),
    place: z.string().optional(),
    instruments: z.array(z.string()).optional(),
    counts: z.array(count).optional(),
    links: z.array(z.looseObject({ type: z.string(), event: z.string() })).optional(),
    rule: z.string(),
    confidence: z.number().min(0).max(1),
    sources: z.int().nonnegative(),
    evidence: z.array(evidence).min(1, 'an edge needs evidence'),
  }),
})

const nodeSchema = z.looseObject({
  key: z.string(),
  attributes: z.looseObject({
    label: z.string(),
    kind: z.string(),
    aliases: z.array(z.string()),
    country: z.string().optional(),
    geo: z.looseObject({ lat: z.number(), lon: z.number() }).optional(),
    mentions: z.number().nonnegative(),
    articles: z.array(z.string()),
    events: z.array(z.string()).optional(),
    merges: z.array(z.looseObject({ left: z.string(), right: z.string(), reason: z.string() })).optional(),
  }),
})

const articleSchema = z.looseObject({
  title: z.string().optional(),
  sha256: z.string(),
  text: z.string().optional(),
})

const graphSchema = z.looseObject({
  attributes: z.looseObject({
    newsgraph: z.string('this is no graph file of newsgraph: the format version is missing'),
    made: z.record(z.string(), z.string()),
    articles: z.record(z.string(), articleSchema),
    problems: z.array(z.looseObject({ code: z.string(), message: z.string() })),
  }),
  nodes: z.array(nodeSchema),
  edges: z.array(edgeSchema),
})

/** What `graph.export()` gives, after its shape has been checked. */
interface ExportedGraph {
  readonly attributes: GraphAttributes
  readonly nodes: readonly { readonly key: string; readonly attributes: NodeAttributes }[]
  readonly edges: readonly {
    readonly key: string
    readonly source: string
    readonly target: string
    readonly attributes: EdgeAttributes
  }[]
}

/**
 * Reads a graph file: the JSON that `graph.export()` wrote. A file that is no JSON, has another shape or a newer
 * format throws `bad-graph`, saying where. Fields that this version does not know are kept.
 */
export function parseGraph(text: string, options: { readonly file?: string } = {}): NewsGraph {
  const where = options.file === undefined ? {} : { file: options.file }
  const fail = (why: string, cause?: unknown): never => {
    const name = options.file === undefined ? 'The graph file' : `The graph file ${options.file}`
    throw new NewsgraphError('bad-graph', `${name} cannot be opened: ${why}.`, { where, cause })
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    return fail(`it is not JSON (${cause instanceof Error ? cause.message : String(cause)})`, cause)
  }
  const checked = graphSchema.safeParse(value)
  if (!checked.success) {
    const [issue] = checked.error.issues
    const path = issue?.path.join('.')
    return fail(path ? `at ${path}, ${issue?.message}` : (issue?.message ?? 'it is no graph'), checked.error)
  }
  const major = (version: string): string | undefined => version.split('.')[0]
  const version = checked.data.attributes.newsgraph
  if (major(version) !== major(graphFormat)) {
    return fail(
      `it has format ${version}, and this program reads format ${graphFormat}; build it again, or update`,
    )
  }
  const odd = oddKey(value)
  if (odd !== undefined) return fail(`at ${odd}, a key named "__proto__" is no attribute`)
  return graphOf(value as ExportedGraph, fail)
}

/** Where attributes that will be copied carry a key that would change what they inherit from. */
function oddKey(value: unknown): string | undefined {
  const { attributes, nodes, edges } = value as ExportedGraph
  if (Object.hasOwn(attributes, '__proto__')) return 'attributes'
  const node = nodes.findIndex((one) => Object.hasOwn(one.attributes, '__proto__'))
  if (node >= 0) return `nodes.${node}.attributes`
  const edge = edges.findIndex((one) => Object.hasOwn(one.attributes, '__proto__'))
  return edge >= 0 ? `edges.${edge}.attributes` : undefined
}

function graphOf({ attributes, nodes, edges }: ExportedGraph, fail: (why: string) => never): NewsGraph {
  const graph: NewsGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>()
  graph.replaceAttributes(attributes)
  for (const { key, attributes: node } of nodes) {
    if (graph.hasNode(key)) return fail(`node "${key}" is there twice`)
    graph.addNode(key, node)
  }
  for (const { key, source, target, attributes: edge } of edges) {
    if (graph.hasEdge(key)) return fail(`edge "${key}" is there twice`)
    const missing = [source, target].find((end) => !graph.hasNode(end))
    if (missing !== undefined) return fail(`edge "${key}" ends at "${missing}", which is no node`)
    graph.addDirectedEdgeWithKey(key, source, target, edge)
  }
  return graph
}
