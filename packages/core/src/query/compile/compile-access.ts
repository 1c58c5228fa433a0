import type { StaticType } from '../functions/query-function.js'
import type { Expression } from '../parse/syntax.js'
import { runtimeError } from '../query-error.js'
import { componentOf } from '../temporal/components.js'
import { isInteger } from '../values/arithmetic.js'
import type { MapValue, NodeValue, RelationshipValue, Value } from '../values/value.js'
import { entryOf, isDuration, isList, isMap, isTemporal, mapOf, tagOf, typeOf } from '../values/value.js'
import type { Compile, Compiled, Environment } from './environment.js'
import { complain, nestedIn } from './environment.js'
import { labelTest } from './label-test.js'

type Of<T extends Expression['type']> = Extract<Expression, { type: T }>

const propertyless = new Set<StaticType>(['boolean', 'integer', 'float', 'string', 'list'])

/** `of.key`: a property of a node or relationship, an entry of a map, a part of a time. */
export const compileProperty = (
  expression: Of<'property'>,
  environment: Environment,
  compile: Compile,
): Compiled => {
  const { of, key } = expression
  const { type, run } = compile(of, nestedIn(environment))
  if (propertyless.has(type)) {
    throw withType(
      'TypeError',
      complain(environment, 'InvalidArgumentType', `A ${type} has no properties.`, expression),
    )
  }
  if (type === 'path')
    throw complain(
      environment,
      'InvalidArgumentType',
      'A path has no properties; its nodes() and relationships() do.',
      expression,
    )
  const { source } = environment.compilation.context
  const ofNode = source.nodeReader(key)
  const ofRelationship = source.relationshipReader(key)
  return { type: 'any', run: () => propertyOf(run(), key, ofNode, ofRelationship) }
}

const propertyOf = (
  value: Value,
  key: string,
  ofNode: (attributes: NodeValue['attributes'], key: string) => Value,
  ofRelationship: (attributes: RelationshipValue['attributes'], key: string) => Value,
): Value => {
  if (value === undefined) return undefined
  const tag = tagOf(value)
  if (tag === 'node') return ofNode((value as NodeValue).attributes, key)
  if (tag === 'relationship') return ofRelationship((value as RelationshipValue).attributes, key)
  if (isMap(value)) return entryOf(value, key)
  if (isTemporal(value) || isDuration(value)) return componentOf(value, key)
  throw runtimeError('TypeError', 'InvalidArgumentType', `A ${typeOf(value)} has no property \`${key}\`.`)
}

const withType = (type: 'TypeError', error: ReturnType<typeof complain>): Error =>
  Object.assign(error, { complaint: { ...error.complaint, type } })

/** `of[at]`: an item of a list, an entry of a map, a property by its name. */
export const compileIndex = (
  { of, at }: Of<'index'>,
  environment: Environment,
  compile: Compile,
): Compiled => {
  const from = compile(of, nestedIn(environment))
  const which = compile(at, nestedIn(environment))
  const { source } = environment.compilation.context
  return {
    type: from.items ?? 'any',
    run: () => {
      const value = from.run()
      const key = which.run()
      if (value === undefined || key === undefined) return undefined
      if (isList(value)) {
        if (!isInteger(key))
          throw runtimeError(
            'TypeError',
            'InvalidArgumentType',
            `A list is indexed by whole numbers, not by ${typeOf(key)}.`,
          )
        return value.at(Number(key)) ?? undefined
      }
      const tag = tagOf(value)
      if (tag !== undefined && tag !== 'node' && tag !== 'relationship') {
        throw runtimeError('TypeError', 'InvalidArgumentType', `A ${typeOf(value)} cannot be indexed.`)
      }
      if (typeof value !== 'object')
        throw runtimeError('TypeError', 'InvalidArgumentType', `A ${typeOf(value)} cannot be indexed.`)
      if (typeof key !== 'string')
        throw runtimeError(
          'TypeError',
          'MapElementAccessByNonString',
          `A ${typeOf(value)} is indexed by strings, not by ${typeOf(key)}.`,
        )
      return propertyOf(value, key, source.nodeReader(key), source.relationshipReader(key))
    },
  }
}

/** `of[from..to]`. */
export const compileSlice = (
  { of, from, to }: Of<'slice'>,
  environment: Environment,
  compile: Compile,
): Compiled => {
  const nested = nestedIn(environment)
  const list = compile(of, nested)
  const low = from === undefined ? () => 0 : compile(from, nested).run
  const high = to === undefined ? () => Number.MAX_SAFE_INTEGER : compile(to, nested).run
  return {
    type: 'list',
    items: list.items,
    run: () => {
      const [value, first, last] = [list.run(), low(), high()]
      if (value === undefined || first === undefined || last === undefined) return undefined
      if (!isList(value) || !isInteger(first) || !isInteger(last)) {
        throw runtimeError(
          'TypeError',
          'InvalidArgumentType',
          'Only a list can be cut, and only at whole numbers.',
        )
      }
      return value.slice(Number(first), Number(last))
    },
  }
}

/** `n:A&B` as a condition. */
export const compileLabels = (
  { of, labels }: Of<'labels'>,
  environment: Environment,
  compile: Compile,
): Compiled => {
  const { type, run } = compile(of, nestedIn(environment))
  if (type !== 'node' && type !== 'relationship' && type !== 'any' && type !== 'null') {
    throw complain(
      environment,
      'InvalidArgumentType',
      `Only nodes and relationships have labels, not a ${type}.`,
      of,
    )
  }
  const { source } = environment.compilation.context
  const ofNode = labelTest(labels, (names: readonly string[], name) => names.includes(name))
  const ofRelationship = labelTest(labels, (one: RelationshipValue, name) =>
    source.typeIds(name).includes(one.typeId),
  )
  return {
    type: 'boolean',
    run: () => {
      const value = run()
      if (value === undefined) return undefined
      if (tagOf(value) === 'node') return ofNode((value as NodeValue).labels)
      if (tagOf(value) === 'relationship') return ofRelationship(value as RelationshipValue)
      throw runtimeError('TypeError', 'InvalidArgumentType', `A ${typeOf(value)} has no labels.`)
    },
  }
}

/** `n {.name, .*, more: 1}`. */
export const compileProjection = (
  { of, items }: Of<'projection'>,
  environment: Environment,
  compile: Compile,
): Compiled => {
  const from = compile(of, environment)
  const { context } = environment.compilation
  const { source } = context
  const keysOf = (value: Value): readonly string[] =>
    tagOf(value) === 'node'
      ? source.nodeKeys(value as NodeValue)
      : tagOf(value) === 'relationship'
        ? source.relationshipKeys(value as RelationshipValue)
        : Object.keys(value as MapValue)
  const read = (value: Value, key: string): Value =>
    propertyOf(value, key, source.nodeReader(key), source.relationshipReader(key))
  const parts = items.map((item): ((value: Value) => readonly (readonly [string, Value])[]) => {
    if (item.type === 'all') return (value) => keysOf(value).map((key) => [key, read(value, key)] as const)
    if (item.type === 'property') return (value) => [[item.key, read(value, item.key)]]
    const { run } = compile(item.value, nestedIn(environment))
    return () => [[item.key, run()]]
  })
  return {
    type: 'map',
    run: () => {
      const value = from.run()
      return value === undefined ? undefined : mapOf(parts.flatMap((part) => part(value)))
    },
  }
}
