import { type NewsGraph, NewsgraphError } from '@newsgraph/core'
import { MultiDirectedGraph } from 'graphology'
import * as z from 'zod/mini'
import { strings } from '../strings/en.js'

const text = z.string()
const span = z.looseObject({ start: z.number(), end: z.number() })
const voice = z.looseObject({
  stance: text,
  source: z.optional(text),
  unnamed: z.optional(z.boolean()),
})

const evidence = z.looseObject({
  articleId: text,
  start: z.number(),
  end: z.number(),
  field: z.optional(z.literal('title')),
  quote: text,
  trigger: z.optional(span),
  agent: z.optional(span),
  target: z.optional(span),
  attribution: z._default(z.array(voice), []),
  polarity: z.optional(z.literal('negative')),
  modality: z.optional(z.enum(['attempted', 'planned', 'threatened', 'demanded', 'hypothetical'])),
  rule: z._default(text, ''),
  confidence: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
})

const count = z.looseObject({
  what: text,
  value: z.number(),
  max: z.optional(z.number()),
  bound: z.enum(['exact', 'at-least', 'at-most', 'about']),
})

const edgeAttributes = z.looseObject({
  event: text,
  predicate: text,
  label: text,
  category: z.enum(['event', 'relation', 'role', 'link']),
  plover: z.optional(z.looseObject({ event: text, mode: z.optional(text) })),
  status: z.enum([
    'asserted',
    'claimed',
    'accused',
    'suspected',
    'disputed',
    'denied',
    'attempted',
    'planned',
    'threatened',
    'demanded',
    'hypothetical',
  ]),
  modality: text,
  polarity: z.enum(['positive', 'negative']),
  attribution: z._default(z.array(voice), []),
  ended: z.optional(z.boolean()),
  outcome: z.optional(z.enum(['intercepted', 'failed', 'succeeded'])),
  when: z.optional(z.looseObject({ from: z.optional(text), to: z.optional(text), precision: text })),
  place: z.optional(text),
  instruments: z.optional(z.array(text)),
  counts: z.optional(z.array(count)),
  links: z.optional(z.array(z.looseObject({ type: text, event: text }))),
  title: z.optional(text),
  end: z.optional(z.literal('place')),
  rule: text,
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
  sources: z.number(),
  evidence: z.array(evidence).check(z.minLength(1)),
})

const nodeAttributes = z.looseObject({
  label: text,
  kind: text,
  aliases: z._default(z.array(text), []),
  country: z.optional(text),
  sector: z.optional(text),
  geo: z.optional(z.looseObject({ lat: z.number(), lon: z.number() })),
  mentions: z._default(z.number(), 0),
  articles: z._default(z.array(text), []),
  events: z.optional(z.array(text)),
})

const article = z.looseObject({
  title: z.optional(text),
  source: z.optional(text),
  url: z.optional(text),
  publishedAt: z.optional(text),
  story: z.optional(text),
  sha256: z._default(text, ''),
  text: z.optional(text),
})

const graphFile = z.looseObject({
  attributes: z.looseObject({
    newsgraph: text,
    made: z._default(z.looseObject({}), {}),
    problems: z._default(z.array(z.looseObject({ code: text, message: text })), []),
  }),
  nodes: z.array(z.unknown()),
  edges: z.array(z.unknown()),
})
const graphNode = z.looseObject({ key: text, attributes: nodeAttributes })
const graphEdge = z.looseObject({
  key: z.optional(text),
  source: text,
  target: text,
  attributes: edgeAttributes,
})

/** How much the page takes: beyond that it says so rather than freeze. */
export interface GraphLimits {
  readonly nodes: number
  readonly edges: number
  readonly bytes: number
}

export const graphLimits: GraphLimits = { nodes: 100_000, edges: 500_000, bytes: 400_000_000 }

const bad = (message: string, cause?: unknown): NewsgraphError =>
  new NewsgraphError('bad-graph', message, { cause })

const parsed = (file: string): unknown => {
  try {
    return JSON.parse(file)
  } catch (cause) {
    throw bad(`${strings.errors.notJson} ${cause instanceof Error ? cause.message : ''}`, cause)
  }
}

const where = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (way, step) => (typeof step === 'number' ? `${way}[${step}]` : `${way}.${String(step)}`),
    'graph',
  )

const sizeOf = (value: unknown, list: string): number => {
  const found = typeof value === 'object' && value !== null ? Reflect.get(value, list) : undefined
  return Array.isArray(found) ? found.length : 0
}

/** Articles are read by hand: as a map's keys any id is only an id, `__proto__` too. */
const articlesIn = (value: unknown): Record<string, unknown> => {
  if (value === undefined) return {}
  if (typeof value !== 'object' || value === null) throw bad('graph.attributes.articles: expected an object')
  const articles: Record<string, unknown> = Object.create(null)
  for (const [id, one] of Object.entries(value)) {
    const checked = article.safeParse(one)
    if (!checked.success)
      throw bad(
        `${where(['attributes', 'articles', id, ...(checked.error.issues[0]?.path ?? [])])}: ${checked.error.issues[0]?.message}`,
      )
    articles[id] = checked.data
  }
  return articles
}

/** What a schema makes of a part of the file; the error says where in it. */
const checkedAs = <Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
  path: readonly PropertyKey[],
): z.output<Schema> => {
  const checked = z.safeParse(schema, value)
  if (checked.success) return checked.data
  const [issue] = checked.error.issues
  throw bad(
    `${where([...path, ...(issue?.path ?? [])])}: ${issue?.message ?? 'not a newsgraph file'}`,
    checked.error,
  )
}

/**
 * The graph in a file's text or in what it parses to. Every field that the page reads is checked, node by node and edge
 * by edge; the error (`bad-graph`, `too-large`) says which field of which node or edge is wrong.
 */
export const readGraphFile = (file: unknown, limits: GraphLimits = graphLimits): NewsGraph => {
  if (typeof file === 'string' && file.length > limits.bytes)
    throw new NewsgraphError('too-large', strings.errors.tooLarge(`${file.length} characters`, limits.bytes))
  const value = typeof file === 'string' ? parsed(file) : file
  for (const list of ['nodes', 'edges'] as const)
    if (sizeOf(value, list) > limits[list])
      throw new NewsgraphError(
        'too-large',
        strings.errors.tooLarge(`${sizeOf(value, list)} ${list}`, limits[list]),
      )
  const { attributes, nodes, edges } = checkedAs(graphFile, value, [])
  const graph = new MultiDirectedGraph()
  graph.replaceAttributes({ ...attributes, articles: articlesIn(attributes.articles) })
  nodes.forEach((one, index) => {
    const { key, attributes: node } = checkedAs(graphNode, one, ['nodes', index])
    if (graph.hasNode(key)) throw bad(`graph.nodes[${index}].key: there are two nodes "${key}"`)
    graph.addNode(key, node)
  })
  edges.forEach((one, index) => {
    const { key, source, target, attributes: edge } = checkedAs(graphEdge, one, ['edges', index])
    for (const end of [source, target])
      if (!graph.hasNode(end)) throw bad(`graph.edges[${index}]: there is no node "${end}"`)
    const name = key ?? `${edge.event}#${index}`
    if (graph.hasEdge(name)) throw bad(`graph.edges[${index}].key: there are two edges "${name}"`)
    graph.addEdgeWithKey(name, source, target, edge)
  })
  return graph as NewsGraph
}
