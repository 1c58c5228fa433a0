import { MultiDirectedGraph } from 'graphology'
import { budget } from '#core/query/budget.js'
import type { RunContext } from '#core/query/functions/query-function.js'
import type { Cursor } from '#core/query/parse/cursor.js'
import { cursorOver } from '#core/query/parse/cursor.js'
import { parseExpression } from '#core/query/parse/parse-expression.js'
import { parsePattern } from '#core/query/parse/parse-pattern.js'
import { parseQuery } from '#core/query/parse/parse-query.js'
import type {
  LabelExpression,
  NodePattern,
  PathPattern,
  RelationshipPattern,
} from '#core/query/parse/syntax.js'
import { prepare } from '#core/query/prepare.js'
import type { Procedure } from '#core/query/procedures/procedure.js'
import type { GraphSource } from '#core/query/source/graph-source.js'
import { graphologySource } from '#core/query/source/graphology-source.js'
import type { Naming } from '#core/query/source/naming.js'
import { readDateTime } from '#core/query/temporal/read-temporal.js'
import type { Value } from '#core/query/values/value.js'
import { isNode, isRelationship, tagOf } from '#core/query/values/value.js'

type Row = Readonly<Record<string, Value>>
type Properties = Readonly<Record<string, Value>>

const own = (attributes: Readonly<Record<string, unknown>>): Properties =>
  attributes['properties'] as Properties

const keys = (attributes: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(own(attributes)).filter((key) => own(attributes)[key] !== undefined)

/** The kit's graphs: any labels, any types, properties beside them. */
const kitNaming: Naming = {
  labels: (attributes) => attributes['labels'] as string[],
  type: (attributes) => attributes['type'] as string,
  families: () => [],
  nodeReaders: {},
  relationshipReaders: {},
  nodeKeys: keys,
  relationshipKeys: keys,
  indexed: ['name'],
  vocabulary: { labels: [], types: [] },
}

/** A source over a graph of the kit. */
export const kitSource = (graph: MultiDirectedGraph): GraphSource => {
  const source = graphologySource(graph, kitNaming)
  const reader = (attributes: Readonly<Record<string, unknown>>, key: string): Value =>
    Object.hasOwn(own(attributes), key) ? own(attributes)[key] : undefined
  // The kit's properties lie in a map of their own, and its graphs are too small for an index.
  return { ...source, nodeReader: () => reader, relationshipReader: () => reader, isIndexed: () => false }
}

export const kitContext = (source: GraphSource, params: Readonly<Record<string, Value>>): RunContext => {
  let state = 1
  return {
    source,
    params,
    now: () => readDateTime('2024-08-14T12:31:14.645876123+01:00'),
    random: () => {
      state = (state * 48271) % 2147483647
      return state / 2147483647
    },
    ...budget({ timeBudgetMs: 20_000 }),
  }
}

export interface Answer {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Value[])[]
}

/** The engine's answer with the engine's own values, types and all. */
export const answer = (
  source: GraphSource,
  text: string,
  params: Readonly<Record<string, Value>> = {},
  procedures: readonly Procedure[] = [],
): Answer => {
  const { plan, row } = prepare(text, kitContext(source, params), procedures)
  const rows: Value[][] = []
  plan.operator.open()
  while (plan.operator.next()) rows.push(plan.columns.map(({ binding }) => row[binding.slot]))
  return { columns: plan.columns.map(({ name }) => name), rows }
}

const labelsOf = (labels: LabelExpression | undefined): string[] =>
  labels === undefined
    ? []
    : labels.type === 'name'
      ? [labels.name]
      : labels.type === 'and'
        ? labels.items.flatMap(labelsOf)
        : []

/** Rows as seen through a newer snapshot of the same graph. */
const renewed = (rows: readonly Row[], source: GraphSource): Row[] => {
  const nodes = new Map(source.nodes().map((one) => [one.key, one]))
  const relationships = new Map(source.relationships().map((one) => [one.key, one]))
  const renew = (value: Value): Value =>
    isNode(value) ? nodes.get(value.key) : isRelationship(value) ? relationships.get(value.key) : value
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, renew(value)])),
  )
}

/** Runs reading clauses, or RETURN, for each of the rows. */
const ask = (graph: MultiDirectedGraph, rows: readonly Row[], text: string): Answer => {
  const source = kitSource(graph)
  const names = Object.keys(rows[0] ?? {})
  const columns = ['__row', ...names.map((name) => `__row.\`${name}\` AS \`${name}\``)].join(', ')
  return answer(source, `UNWIND $rows AS __row WITH ${columns} ${text}`, { rows: renewed(rows, source) })
}

const create = (
  graph: MultiDirectedGraph,
  rows: readonly Row[],
  patterns: readonly PathPattern[],
  text: string,
): Row[] => {
  const parts: (NodePattern | RelationshipPattern)[] = patterns.flatMap((pattern) => [
    ...pattern.nodes,
    ...pattern.relationships,
  ])
  const maps = parts.map(({ properties }) =>
    properties === undefined ? '{}' : text.slice(properties.start, properties.end),
  )
  const worked = ask(graph, rows, `RETURN [${maps.join(', ')}] AS maps`).rows.map(
    ([list]) => list as readonly Properties[],
  )
  const made = rows.map((row, i) => {
    const own: Record<string, Value> = { ...row }
    const properties = (part: NodePattern | RelationshipPattern): Properties => {
      const map = worked[i]?.[parts.indexOf(part)] ?? {}
      return Object.fromEntries(Object.entries(map).filter(([, value]) => value !== undefined))
    }
    const keyOf = (pattern: NodePattern): string => {
      const known = pattern.name === undefined ? undefined : own[pattern.name.name]
      if (known !== undefined) return (known as { key: string }).key
      const key = `n${graph.order}`
      graph.addNode(key, { labels: labelsOf(pattern.labels), properties: properties(pattern) })
      if (pattern.name !== undefined) own[pattern.name.name] = { key } as unknown as Value
      return key
    }
    for (const { nodes, relationships } of patterns) {
      const ends = nodes.map(keyOf)
      relationships.forEach((pattern, k) => {
        const [left, right] = [ends[k] ?? '', ends[k + 1] ?? '']
        const [from, to] = pattern.direction === 'in' ? [right, left] : [left, right]
        const [type] = labelsOf(pattern.types)
        const key = graph.addEdge(from, to, { type, properties: properties(pattern) })
        if (pattern.name !== undefined) own[pattern.name.name] = { key } as unknown as Value
      })
    }
    return own
  })
  const source = kitSource(graph)
  const found = new Map<string, Value>(
    [...source.nodes(), ...source.relationships()].map((one) => [one.key, one]),
  )
  const real = (value: Value): Value =>
    typeof value === 'object' &&
    tagOf(value) === undefined &&
    'key' in value &&
    typeof value['key'] === 'string'
      ? found.get(value['key'])
      : value
  return made.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, real(value)])),
  )
}

const isWrite = (cursor: Cursor, ahead = 0): boolean =>
  cursor.at('CREATE', ahead) || cursor.at('DELETE', ahead)

/** Carries out a setup query of the kit: CREATE, DELETE of relationships, and any reading clauses between them. */
export const setUp = (graph: MultiDirectedGraph, text: string): void => {
  const cursor = cursorOver(text, { expression: parseExpression, query: parseQuery })
  let rows: Row[] = [{}]
  while (cursor.peek().kind !== 'end') {
    if (cursor.take(';')) {
      rows = [{}]
      continue
    }
    if (cursor.take('CREATE')) {
      // One pattern after the other: a later one may use what an earlier one has made.
      do rows = create(graph, rows, [parsePattern(cursor)], text)
      while (cursor.take(','))
    } else if (cursor.take('DELETE')) {
      const { name } = cursor.name('a name')
      for (const row of rows) graph.dropEdge((row[name] as { key: string }).key)
      rows = rows.map(({ [name]: _, ...rest }) => rest)
    } else {
      const { start } = cursor.peek()
      while (!isWrite(cursor) && !cursor.at(';') && cursor.peek().kind !== 'end') cursor.next()
      const found = ask(graph, rows, `${text.slice(start, cursor.end())} RETURN *`)
      rows = found.rows.map((values) =>
        Object.fromEntries(
          found.columns.map((name, i) => [name, values[i]] as const).filter(([name]) => name !== '__row'),
        ),
      )
    }
  }
}

export const emptyGraph = (): MultiDirectedGraph => new MultiDirectedGraph()
