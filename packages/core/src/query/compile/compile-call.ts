import { aggregateFunctions, aggregateNamed, functionNamed, queryFunctions } from '../functions/index.js'
import type { AggregateFunction } from '../functions/query-function.js'
import type { Expression } from '../parse/syntax.js'
import { visit } from '../parse/visit.js'
import { runtimeError } from '../query-error.js'
import { closest } from '../suggest.js'
import { typeOf } from '../values/value.js'
import type { Compile, Compiled, Environment } from './environment.js'
import { complain, environmentOf, environmentWith } from './environment.js'

type Call = Extract<Expression, { type: 'call' }>

const checkCount = (call: Call, [least, most]: readonly [number, number], environment: Environment): void => {
  if (call.args.length >= least && call.args.length <= most) return
  const wanted = least === most ? `${least}` : `${least} to ${most}`
  throw complain(
    environment,
    'InvalidNumberOfArguments',
    `${call.name}() takes ${wanted} arguments, not ${call.args.length}.`,
    call,
  )
}

const compileAggregate = (
  call: Call,
  aggregate: AggregateFunction,
  environment: Environment,
  compile: Compile,
): Compiled => {
  if (environment.aggregating === true) {
    throw complain(environment, 'NestedAggregation', 'An aggregate cannot stand inside another.', call)
  }
  const { aggregates } = environment
  if (aggregates === undefined) {
    throw complain(
      environment,
      'InvalidAggregation',
      `${call.name}() gathers rows: it can only stand in RETURN or WITH.`,
      call,
    )
  }
  if (!call.star) checkCount(call, aggregate.args, environment)
  const inside: Environment = {
    ...environmentOf(environment.compilation, aggregates.scope),
    aggregates,
    aggregating: true,
    missing: aggregates.missing,
  }
  const slot = environment.compilation.slot()
  const args = call.args.map((arg) => compile(arg, inside))
  aggregates.calls.push({ aggregate, star: call.star, distinct: call.distinct, args, slot })
  const { row } = environment.compilation
  return { type: aggregate.returns, run: () => row[slot] }
}

/** `exists(n.name)`, `exists((n)-->())`. */
const compileExists = (call: Call, environment: Environment, compile: Compile): Compiled => {
  checkCount(call, [1, 1], environment)
  const [arg] = call.args
  if (arg?.type === 'pattern') return compile(arg, environmentWith(environment, { condition: true }))
  if (arg?.type !== 'property' && arg?.type !== 'index') {
    throw complain(environment, 'InvalidArgumentType', 'exists() asks for a property or a pattern.', call)
  }
  const { run } = compile(arg, environment)
  return { type: 'boolean', run: () => run() !== undefined }
}

/** A call of a function or an aggregate; arguments that can never fit are found here. */
export const compileCall = (call: Call, environment: Environment, compile: Compile): Compiled => {
  const aggregate = aggregateNamed(call.name)
  if (aggregate !== undefined) return compileAggregate(call, aggregate, environment, compile)
  if (call.name.toLowerCase() === 'exists') return compileExists(call, environment, compile)
  const found = functionNamed(call.name)
  if (found === undefined || call.star || call.distinct) {
    const near = closest(
      call.name,
      [...queryFunctions, ...aggregateFunctions].map(({ name }) => name),
    )
    throw complain(
      environment,
      'UnknownFunction',
      `There is no function ${call.name}()${near === undefined ? '' : `; did you mean ${near}()?`}`,
      call,
    )
  }
  checkCount(call, found.args, environment)
  if (found.volatile && environment.aggregating) {
    throw complain(
      environment,
      'NonConstantExpression',
      `${call.name}() gives another value at each call: it cannot be aggregated.`,
      call,
    )
  }
  const args = call.args.map((arg) => compile(arg, environment))
  const { accepts } = found
  args.forEach(({ type }, i) => {
    const accepted = accepts?.[i]
    if (accepted === undefined || type === 'any' || type === 'null' || accepted.includes(type)) return
    throw complain(
      environment,
      'InvalidArgumentType',
      `${call.name}() takes a ${accepted.join(' or a ')}, not a ${type}.`,
      call.args[i] ?? call,
    )
  })
  const { context } = environment.compilation
  const runs = args.map(({ run }) => run)
  return {
    type: found.returns,
    run: () => {
      const values = runs.map((run) => run())
      if (found.nulls !== true && values.includes(undefined)) return undefined
      if (accepts !== undefined) {
        for (let i = 0; i < values.length; i += 1) {
          const accepted = accepts[i]
          const type = typeOf(values[i])
          if (accepted !== undefined && type !== 'null' && !accepted.includes(type)) {
            throw runtimeError(
              'TypeError',
              'InvalidArgumentValue',
              `${call.name}() takes a ${accepted.join(' or a ')}, not a ${type}.`,
            )
          }
        }
      }
      return found.run(values, context)
    },
  }
}

/** Whether an aggregate stands anywhere in an expression. */
export const hasAggregate = (expression: Expression): boolean => {
  let found = false
  const look = (value: object): void => {
    if (found) return
    if ((value as Expression).type === 'call' && aggregateNamed((value as Call).name) !== undefined) {
      found = true
      return
    }
    if ((value as Expression).type === 'subquery') return
    visit(value, look)
  }
  look(expression)
  return found
}
