import type { StaticType } from '../functions/query-function.js'
import type { Expression } from '../parse/syntax.js'
import { QueryError, runtimeError } from '../query-error.js'
import { closest } from '../suggest.js'
import { componentOf } from '../temporal/components.js'
import { calculate, isInteger, isNumber, negated, toNumber } from '../values/arithmetic.js'
import { equal } from '../values/compare.js'
import type { MapValue, NodeValue, RelationshipValue, Value } from '../values/value.js'
import { entryOf, isDuration, isList, isMap, isTemporal, mapOf, tagOf, typeOf } from '../values/value.js'
import { compileCall } from './compile-call.js'
import { compileComprehension, compileQuantifier, compileReduce } from './compile-lists.js'
import { compileCompare, compileLogic, compileNot, compileTest } from './compile-logic.js'
import { compilePattern, compilePatternComprehension, compileSubquery } from './compile-patterns.js'
import type { Compiled, Environment } from './environment.js'
import { complain, plainly, wordsOf } from './environment.js'
import { labelTest } from './label-test.js'

type Of<T extends Expression['type']> = Extract<Expression, { type: T }>

const literal = ({ value }: Of<'literal'>): Compiled => ({ type: typeOf(value), run: () => value })

const variable = ({ name, start, end }: Of<'variable'>, environment: Environment): Compiled => {
  const binding = environment.scope.get(name)
  if (binding === undefined) {
    const near = closest(name, environment.scope.keys())
    throw (
      environment.missing?.(name, { start, end }) ??
      complain(
        environment,
        'UndefinedVariable',
        `There is no variable \`${name}\`${near === undefined ? '' : `; did you mean \`${near}\`?`}`,
        { start, end },
      )
    )
  }
  const { row } = environment.compilation
  const { slot, type, items } = binding
  return { type, items, run: () => row[slot] }
}

const parameter = (expression: Of<'parameter'>, environment: Environment): Compiled => {
  const { name } = expression
  const { context, text } = environment.compilation
  if (!Object.hasOwn(context.params, name)) {
    throw new QueryError(
      { type: 'ParameterMissing', phase: 'compile time', detail: 'MissingParameter' },
      `The parameter $${name} is missing.`,
      { place: expression, text },
    )
  }
  const value = context.params[name]
  return { type: 'any', run: () => value }
}

const list = ({ items }: Of<'list'>, environment: Environment): Compiled => {
  const compiled = items.map((item) => compileExpression(item, plainlyNested(environment)))
  const types = new Set(compiled.map(({ type }) => type).filter((type) => type !== 'null'))
  const runs = compiled.map(({ run }) => run)
  return {
    type: 'list',
    items: types.size === 1 ? [...types][0] : 'any',
    run: () => runs.map((run) => run()),
  }
}

/** Inside a list or map patterns are no conditions, but aggregates may stand. */
const plainlyNested = (environment: Environment): Environment =>
  environment.condition ? { ...environment, condition: false } : environment

const map = ({ entries }: Of<'map'>, environment: Environment): Compiled => {
  const runs = entries.map(
    ([key, value]) => [key, compileExpression(value, plainlyNested(environment)).run] as const,
  )
  return { type: 'map', run: () => mapOf(runs.map(([key, run]) => [key, run()] as const)) }
}

const propertyless = new Set<StaticType>(['boolean', 'integer', 'float', 'string', 'list'])

const property = (expression: Of<'property'>, environment: Environment): Compiled => {
  const { of, key } = expression
  const { type, run } = compileExpression(of, plainlyNested(environment))
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

const index = ({ of, at }: Of<'index'>, environment: Environment): Compiled => {
  const from = compileExpression(of, plainlyNested(environment))
  const which = compileExpression(at, plainlyNested(environment))
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

const slice = ({ of, from, to }: Of<'slice'>, environment: Environment): Compiled => {
  const nested = plainlyNested(environment)
  const list = compileExpression(of, nested)
  const low = from === undefined ? () => 0 : compileExpression(from, nested).run
  const high = to === undefined ? () => Number.MAX_SAFE_INTEGER : compileExpression(to, nested).run
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

const labels = ({ of, labels }: Of<'labels'>, environment: Environment): Compiled => {
  const { type, run } = compileExpression(of, plainlyNested(environment))
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

const unworkable = new Set<StaticType>(['boolean', 'map', 'node', 'relationship', 'path'])

const chain = (expression: Of<'chain'>, environment: Environment): Compiled => {
  const { items, ops } = expression
  const compiled = items.map((item) => compileExpression(item, plainlyNested(environment)))
  const listed = compiled.some(({ type }) => type === 'list' || type === 'any')
  compiled.forEach(({ type }, i) => {
    const op = ops[Math.max(0, i - 1)]
    const wrong =
      op === '+'
        ? !listed && unworkable.has(type)
        : type === 'string' || type === 'list' || unworkable.has(type)
    if (wrong && ops.length === 1)
      throw complain(
        environment,
        'InvalidArgumentType',
        `A ${type} cannot be worked out with ${op}.`,
        items[i] ?? expression,
      )
  })
  const runs = compiled.map(({ run }) => run)
  const [first, second] = runs
  const [op] = ops
  const types = new Set(compiled.map(({ type }) => type))
  const type: StaticType =
    types.size === 1 &&
    (types.has('integer') || types.has('float') || types.has('string') || types.has('list')) &&
    !ops.includes('^')
      ? ([...types][0] as StaticType)
      : 'any'
  if (first !== undefined && second !== undefined && op !== undefined && runs.length === 2) {
    return { type, run: () => calculate(op, first(), second()) }
  }
  return {
    type,
    run: () => {
      let total = first?.()
      for (let i = 1; i < runs.length; i += 1) total = calculate(ops[i - 1] ?? '+', total, runs[i]?.())
      return total
    },
  }
}

const sign = (expression: Of<'sign'>, environment: Environment): Compiled => {
  const { type, run } = compileExpression(expression.of, plainlyNested(environment))
  if (type === 'string' || type === 'list' || unworkable.has(type)) {
    throw complain(environment, 'InvalidArgumentType', `A ${type} has no sign.`, expression)
  }
  return {
    type,
    run: () => {
      const value = run()
      if (expression.sign === '-') return negated(value)
      return value === undefined || isNumber(value) || isDuration(value)
        ? value
        : calculate('+', 0, toNumber(value as never))
    },
  }
}

const nullTest = ({ of, negated }: Of<'null-test'>, environment: Environment): Compiled => {
  const { run } = compileExpression(of, plainlyNested(environment))
  return { type: 'boolean', run: () => (run() === undefined) !== negated }
}

const cases = ({ of, branches, otherwise }: Of<'case'>, environment: Environment): Compiled => {
  const nested = plainlyNested(environment)
  const subject = of === undefined ? undefined : compileExpression(of, nested).run
  const ways = branches.map(([when, then]) => ({
    when: compileExpression(when, subject === undefined ? { ...environment, condition: true } : nested).run,
    then: compileExpression(then, nested).run,
  }))
  const last = otherwise === undefined ? () => undefined : compileExpression(otherwise, nested).run
  return {
    type: 'any',
    run: () => {
      const value = subject?.()
      for (const { when, then } of ways) {
        if (subject === undefined ? when() === true : equal(value, when()) === true) return then()
      }
      return last()
    },
  }
}

const projection = ({ of, items }: Of<'projection'>, environment: Environment): Compiled => {
  const from = compileExpression(of, environment)
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
    const { run } = compileExpression(item.value, plainlyNested(environment))
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

/**
 * Makes an expression ready to run on the row, and finds what is wrong with it: unknown names, types that cannot fit,
 * aggregates and patterns where none may stand.
 */
export const compileExpression = (expression: Expression, environment: Environment): Compiled => {
  const known =
    environment.known === undefined || environment.known.size === 0
      ? undefined
      : environment.known.get(wordsOf(expression))
  if (known !== undefined) {
    const { row } = environment.compilation
    const { slot, type } = known
    return { type, run: () => row[slot] }
  }
  switch (expression.type) {
    case 'literal':
      return literal(expression)
    case 'variable':
      return variable(expression, environment)
    case 'parameter':
      return parameter(expression, environment)
    case 'list':
      return list(expression, environment)
    case 'map':
      return map(expression, environment)
    case 'property':
      return property(expression, environment)
    case 'index':
      return index(expression, environment)
    case 'slice':
      return slice(expression, environment)
    case 'labels':
      return labels(expression, environment)
    case 'not':
      return compileNot(expression, environment, compileExpression)
    case 'logic':
      return compileLogic(expression, environment, compileExpression)
    case 'compare':
      return compileCompare(expression, plainlyNested(environment), compileExpression)
    case 'test':
      return compileTest(expression, plainlyNested(environment), compileExpression)
    case 'sign':
      return sign(expression, environment)
    case 'chain':
      return chain(expression, environment)
    case 'null-test':
      return nullTest(expression, environment)
    case 'case':
      return cases(expression, environment)
    case 'call':
      return compileCall(expression, plainlyNested(environment), compileExpression)
    case 'comprehension':
      return compileComprehension(expression, environment, compileExpression)
    case 'quantifier':
      return compileQuantifier(expression, environment, compileExpression)
    case 'reduce':
      return compileReduce(expression, environment, compileExpression)
    case 'pattern':
      return compilePattern(expression, environment)
    case 'pattern-comprehension':
      return compilePatternComprehension(expression, plainly(environment), compileExpression)
    case 'subquery':
      return compileSubquery(expression, plainly(environment))
    default:
      return projection(expression, environment)
  }
}
