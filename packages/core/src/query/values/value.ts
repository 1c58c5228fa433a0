const TAG: unique symbol = Symbol.for('newsgraph.cypher')

/**
 * A value inside the engine. The standard's null is `undefined`. Numbers as graphs hold them need no wrapping:
 * a safe whole number is an INTEGER, any other number a FLOAT. A whole FLOAT (1.0) is tagged, an INTEGER beyond
 * 2^53 is a bigint. Maps are plain objects; everything else is tagged with a symbol that no attribute can carry.
 */
export type Value = undefined | boolean | number | bigint | string | Tagged | ListValue | MapValue
export type ListValue = readonly Value[]
export interface MapValue {
  readonly [key: string]: Value
  readonly [TAG]?: undefined
}

export interface FloatValue {
  readonly [TAG]: 'float'
  readonly value: number
}
export interface NodeValue {
  readonly [TAG]: 'node'
  readonly index: number
  readonly key: string
  readonly labels: readonly string[]
  readonly attributes: Readonly<Record<string, unknown>>
}
export interface RelationshipValue {
  readonly [TAG]: 'relationship'
  readonly index: number
  readonly key: string
  readonly type: string
  /** Number of the relationship's type in its source. */
  readonly typeId: number
  readonly source: NodeValue
  readonly target: NodeValue
  readonly attributes: Readonly<Record<string, unknown>>
}
export interface PathValue {
  readonly [TAG]: 'path'
  readonly nodes: readonly NodeValue[]
  readonly relationships: readonly RelationshipValue[]
}
/** Days since 1970-01-01. */
export interface DateValue {
  readonly [TAG]: 'date'
  readonly days: number
}
/** Nanoseconds since midnight. */
export interface LocalTimeValue {
  readonly [TAG]: 'localtime'
  readonly nanos: number
}
/** Local nanoseconds since midnight and the offset from UTC in seconds. */
export interface TimeValue {
  readonly [TAG]: 'time'
  readonly nanos: number
  readonly offset: number
}
export interface LocalDateTimeValue {
  readonly [TAG]: 'localdatetime'
  readonly days: number
  readonly nanos: number
}
export interface DateTimeValue {
  readonly [TAG]: 'datetime'
  readonly days: number
  readonly nanos: number
  readonly offset: number
  /** A named zone, where the value has one. */
  readonly zone?: string | undefined
}
/** Seconds are whole (rounded down); nanoseconds 0…999,999,999. */
export interface DurationValue {
  readonly [TAG]: 'duration'
  readonly months: number
  readonly days: number
  readonly seconds: bigint
  readonly nanos: number
}
export type TemporalValue = DateValue | LocalTimeValue | TimeValue | LocalDateTimeValue | DateTimeValue
export type Tagged = FloatValue | NodeValue | RelationshipValue | PathValue | TemporalValue | DurationValue

/** The standard's types, as the engine names them. */
export type TypeName =
  | 'null'
  | 'boolean'
  | 'integer'
  | 'float'
  | 'string'
  | 'list'
  | 'map'
  | Exclude<Tagged[typeof TAG], 'float'>

/** The tag of a tagged value, `undefined` for anything else. */
export const tagOf = (value: Value): Tagged[typeof TAG] | undefined =>
  typeof value === 'object' ? (value as MapValue | Tagged)[TAG] : undefined

/** The type of a value. */
export const typeOf = (value: Value): TypeName => {
  switch (typeof value) {
    case 'undefined':
      return 'null'
    case 'boolean':
    case 'string':
      return typeof value as 'boolean'
    case 'bigint':
      return 'integer'
    case 'number':
      return Number.isSafeInteger(value) ? 'integer' : 'float'
    default:
      return tagOf(value) ?? (Array.isArray(value) ? 'list' : 'map')
  }
}

type Bare<T> = T extends unknown ? Omit<T, typeof TAG> : never
const tagged =
  <T extends Tagged>(tag: T[typeof TAG]) =>
  (fields: Bare<T>): T =>
    ({ [TAG]: tag, ...fields }) as unknown as T

/** A FLOAT: bare where JavaScript's number says so by itself, tagged where it is whole. */
export const float = (value: number): number | FloatValue =>
  Number.isSafeInteger(value) ? { [TAG]: 'float', value } : value

export const path = tagged<PathValue>('path')
export const date = tagged<DateValue>('date')
export const localTime = tagged<LocalTimeValue>('localtime')
export const time = tagged<TimeValue>('time')
export const localDateTime = tagged<LocalDateTimeValue>('localdatetime')
export const dateTime = tagged<DateTimeValue>('datetime')
export const duration = tagged<DurationValue>('duration')

// Graphs have a million of these: what all share lies on the prototype, so that each costs only its own fields.
class Node implements Bare<NodeValue> {
  constructor(
    readonly index: number,
    readonly key: string,
    readonly labels: readonly string[],
    readonly attributes: Readonly<Record<string, unknown>>,
  ) {}
}
Object.defineProperty(Node.prototype, TAG, { value: 'node' })

class Relationship implements Bare<RelationshipValue> {
  constructor(
    readonly index: number,
    readonly key: string,
    readonly type: string,
    readonly typeId: number,
    readonly source: NodeValue,
    readonly target: NodeValue,
    readonly attributes: Readonly<Record<string, unknown>>,
  ) {}
}
Object.defineProperty(Relationship.prototype, TAG, { value: 'relationship' })

/** A node as a source hands it to the engine; one object per node, so that sameness is identity. */
export const node = (...fields: ConstructorParameters<typeof Node>): NodeValue =>
  new Node(...fields) as Bare<NodeValue> as NodeValue

/** A relationship as a source hands it to the engine; one object per relationship. */
export const relationship = (...fields: ConstructorParameters<typeof Relationship>): RelationshipValue =>
  new Relationship(...fields) as Bare<RelationshipValue> as RelationshipValue

export const isNode = (value: Value): value is NodeValue => tagOf(value) === 'node'
export const isRelationship = (value: Value): value is RelationshipValue => tagOf(value) === 'relationship'
export const isPath = (value: Value): value is PathValue => tagOf(value) === 'path'
export const isDuration = (value: Value): value is DurationValue => tagOf(value) === 'duration'
export const isList = (value: Value): value is ListValue => Array.isArray(value)
export const isMap = (value: Value): value is MapValue => typeOf(value) === 'map'
export const isTemporal = (value: Value): value is TemporalValue => {
  const tag = tagOf(value)
  return (
    tag === 'date' || tag === 'localtime' || tag === 'time' || tag === 'localdatetime' || tag === 'datetime'
  )
}

/** A map's own entry; names such as `constructor` find nothing that the map does not hold. */
export const entryOf = (map: MapValue, key: string): Value =>
  Object.hasOwn(map, key) ? ((map[key] ?? undefined) as Value) : undefined

/** A new map; any key is safe. */
export const mapOf = (entries: Iterable<readonly [string, Value]>): MapValue => {
  const map: Record<string, Value> = Object.create(null)
  for (const [key, value] of entries) map[key] = value
  return map
}
