import type { EdgeAttributes, EdgeEvidence, NewsGraph, NodeAttributes } from '../types/index.js'

/** A value that a table or an XML attribute can hold. */
export type Flat = string | number | boolean

export type FlatType = 'string' | 'integer' | 'double' | 'boolean'

/** A column: its name, what its cells are, and the cell of one thing; undefined where the thing has none. */
export interface Column<T> {
  readonly name: string
  readonly type: FlatType
  readonly of: (attributes: T) => Flat | undefined
}

const json = (value: unknown): string | undefined =>
  value === undefined || (Array.isArray(value) && value.length === 0) ? undefined : JSON.stringify(value)

/** The telling to show where there is room for one: the first of the rule that made the edge, else the first. */
const best = (edge: EdgeAttributes): EdgeEvidence | undefined =>
  edge.evidence.find(({ rule }) => rule === edge.rule) ?? edge.evidence[0]

const string = <T>(name: string, of: (attributes: T) => string | undefined): Column<T> => ({
  name,
  type: 'string',
  of,
})

/** The columns of a node in flat formats; its label is the format's own business. Nested values are JSON. */
export const nodeColumns: readonly Column<NodeAttributes>[] = [
  string('kind', (node) => node.kind),
  string('country', (node) => node.country),
  string('sector', (node) => node.sector),
  { name: 'mentions', type: 'integer', of: (node) => node.mentions },
  { name: 'latitude', type: 'double', of: (node) => node.geo?.lat },
  { name: 'longitude', type: 'double', of: (node) => node.geo?.lon },
  string('aliases', (node) => json(node.aliases)),
  string('articles', (node) => json(node.articles)),
  string('events', (node) => json(node.events)),
  { name: 'anonymous', type: 'boolean', of: (node) => node.anonymous },
]

/** The columns of an edge in flat formats; its ends and label are the format's own business. Nested values are JSON. */
export const edgeColumns: readonly Column<EdgeAttributes>[] = [
  string('predicate', (edge) => edge.predicate),
  string('status', (edge) => edge.status),
  string('quote', (edge) => best(edge)?.quote),
  string('article', (edge) => best(edge)?.articleId),
  string('from', (edge) => edge.when?.from),
  string('to', (edge) => edge.when?.to),
  { name: 'confidence', type: 'double', of: (edge) => edge.confidence },
  { name: 'sources', type: 'integer', of: (edge) => edge.sources },
  string('category', (edge) => edge.category),
  string('event', (edge) => edge.event),
  string('plover', (edge) => edge.plover?.event),
  string('mode', (edge) => edge.plover?.mode),
  string('modality', (edge) => edge.modality),
  string('polarity', (edge) => edge.polarity),
  string('precision', (edge) => edge.when?.precision),
  { name: 'ended', type: 'boolean', of: (edge) => edge.ended },
  string('outcome', (edge) => edge.outcome),
  string('place', (edge) => edge.place),
  string('end', (edge) => edge.end),
  string('title', (edge) => edge.title),
  string('rule', (edge) => edge.rule),
  string('attribution', (edge) => json(edge.attribution)),
  string('instruments', (edge) => json(edge.instruments)),
  string('counts', (edge) => json(edge.counts)),
  string('links', (edge) => json(edge.links)),
  string('evidence', (edge) => json(edge.evidence)),
]

/** A node or an edge as its cells, in the order of the columns; columns it has nothing for are left out. */
export interface FlatRow {
  readonly key: string
  readonly label: string
  readonly cells: readonly (readonly [string, Flat])[]
}

export interface FlatEdge extends FlatRow {
  readonly source: string
  readonly target: string
}

const cellsOf = <T>(columns: readonly Column<T>[], attributes: T): (readonly [string, Flat])[] =>
  columns.flatMap((column) => {
    const value = column.of(attributes)
    return value === undefined ? [] : [[column.name, value] as const]
  })

/** The graph's nodes as rows, in its own order. */
export const flatNodes = (graph: NewsGraph): readonly FlatRow[] =>
  graph.mapNodes((key, attributes) => ({
    key,
    label: attributes.label,
    cells: cellsOf(nodeColumns, attributes),
  }))

/** The graph's edges as rows, in its own order. */
export const flatEdges = (graph: NewsGraph): readonly FlatEdge[] =>
  graph.mapEdges((key, attributes, source, target) => ({
    key,
    source,
    target,
    label: attributes.label,
    cells: cellsOf(edgeColumns, attributes),
  }))
