import { propertiesOf } from './functions/graph-functions.js'
import type { GraphSource } from './source/graph-source.js'
import { formatValue } from './values/format-value.js'
import type { FloatValue, NodeValue, PathValue, RelationshipValue, Value } from './values/value.js'
import { isList, tagOf } from './values/value.js'

export interface PlainNode {
  readonly node: string
  readonly labels: readonly string[]
  readonly properties: { readonly [key: string]: PlainValue }
}
export interface PlainEdge {
  readonly edge: string
  readonly type: string
  readonly source: string
  readonly target: string
  readonly properties: { readonly [key: string]: PlainValue }
}
export interface PlainPath {
  readonly path: readonly (PlainNode | PlainEdge)[]
}

/** A value as it leaves the engine: JSON as it stands, null as `undefined`, times as ISO 8601, integers beyond 2^53 as strings. */
export type PlainValue =
  | undefined
  | boolean
  | number
  | string
  | readonly PlainValue[]
  | PlainNode
  | PlainEdge
  | PlainPath
  | { readonly [key: string]: PlainValue }

/** A value of the engine as plain data. */
export const plainValue = (value: Value, source: GraphSource): PlainValue => {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'bigint') return String(value)
  if (typeof value !== 'object') return value
  if (isList(value)) return value.map((item) => plainValue(item, source))
  const properties = (): { readonly [key: string]: PlainValue } =>
    plainMap(propertiesOf(value, { source }), source)
  switch (tagOf(value)) {
    case undefined:
      return plainMap(value, source)
    case 'float':
      return (value as FloatValue).value
    case 'node':
      return { node: (value as NodeValue).key, labels: (value as NodeValue).labels, properties: properties() }
    case 'relationship': {
      const { key, type, source: from, target } = value as RelationshipValue
      return { edge: key, type, source: from.key, target: target.key, properties: properties() }
    }
    case 'path': {
      const { nodes, relationships } = value as PathValue
      const parts = nodes.flatMap((one, i): Value[] => (i === 0 ? [one] : [relationships[i - 1], one]))
      return { path: parts.map((part) => plainValue(part, source) as PlainNode | PlainEdge) }
    }
    default:
      return formatValue(value)
  }
}

const plainMap = (value: Value, source: GraphSource): { readonly [key: string]: PlainValue } =>
  Object.fromEntries(
    Object.entries(value as object).map(([key, one]) => [key, plainValue(one as Value, source)]),
  )
