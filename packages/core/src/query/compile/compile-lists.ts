import type { Expression } from '../parse/syntax.js'
import { runtimeError } from '../query-error.js'
import type { ListValue, Value } from '../values/value.js'
import { isList, typeOf } from '../values/value.js'
import { compileCondition } from './compile-logic.js'
import type { Compile, Compiled, Environment } from './environment.js'
import { complain, environmentWith, withVariable } from './environment.js'

type Of<T extends Expression['type']> = Extract<Expression, { type: T }>

const compileList = (expression: Expression, environment: Environment, compile: Compile): Compiled => {
  const found = compile(expression, environmentWith(environment, { condition: false }))
  if (found.type !== 'list' && found.type !== 'any' && found.type !== 'null') {
    throw complain(
      environment,
      'InvalidArgumentType',
      `A list is needed here, not a ${found.type}.`,
      expression,
    )
  }
  return found
}

const asList = (value: Value): ListValue => {
  if (isList(value)) return value
  throw runtimeError('TypeError', 'InvalidArgumentType', `A list is needed, not a ${typeOf(value)}.`)
}

/** The environment in which each item of the list has a name; nothing is aggregated there. */
const eachItem = (
  environment: Environment,
  name: string,
  list: Compiled,
): { inside: Environment; slot: number } => {
  const slot = environment.compilation.slot()
  const inside = withVariable(environmentWith(environment, { aggregates: undefined }), name, {
    slot,
    type: list.items ?? 'any',
  })
  return { inside, slot }
}

/** `[x IN list WHERE … | …]`. */
export const compileComprehension = (
  expression: Of<'comprehension'>,
  environment: Environment,
  compile: Compile,
): Compiled => {
  const list = compileList(expression.list, environment, compile)
  const { inside, slot } = eachItem(environment, expression.name, list)
  const where =
    expression.where &&
    compileCondition(expression.where, environmentWith(inside, { condition: true }), compile)
  const yields =
    expression.yields && compile(expression.yields, environmentWith(inside, { condition: false }))
  const { row, context } = environment.compilation
  return {
    type: 'list',
    items: yields === undefined ? list.items : yields.type,
    run: () => {
      const from = list.run()
      if (from === undefined) return undefined
      const found: Value[] = []
      for (const item of asList(from)) {
        context.step()
        row[slot] = item ?? undefined
        if (where !== undefined && where() !== true) continue
        found.push(yields === undefined ? (item ?? undefined) : yields.run())
      }
      return found
    },
  }
}

/** `all`, `any`, `none` and `single`, unknown where a null decides. */
export const compileQuantifier = (
  expression: Of<'quantifier'>,
  environment: Environment,
  compile: Compile,
): Compiled => {
  const list = compileList(expression.list, environment, compile)
  const { inside, slot } = eachItem(environment, expression.name, list)
  const where = compileCondition(expression.where, environmentWith(inside, { condition: true }), compile)
  const { row, context } = environment.compilation
  const { kind } = expression
  return {
    type: 'boolean',
    run: () => {
      const from = list.run()
      if (from === undefined) return undefined
      let [yes, no, unknown] = [0, 0, 0]
      for (const item of asList(from)) {
        context.step()
        row[slot] = item ?? undefined
        const value = where()
        if (value === true) yes += 1
        else if (value === false) no += 1
        else unknown += 1
      }
      switch (kind) {
        case 'all':
          return no > 0 ? false : unknown > 0 ? undefined : true
        case 'any':
          return yes > 0 ? true : unknown > 0 ? undefined : false
        case 'none':
          return yes > 0 ? false : unknown > 0 ? undefined : true
        default:
          return yes > 1 ? false : unknown > 0 ? undefined : yes === 1
      }
    },
  }
}

/** `reduce(total = from, x IN list | step)`. */
export const compileReduce = (
  expression: Of<'reduce'>,
  environment: Environment,
  compile: Compile,
): Compiled => {
  const from = compile(expression.from, environmentWith(environment, { condition: false }))
  const list = compileList(expression.list, environment, compile)
  const { inside, slot } = eachItem(environment, expression.name, list)
  const total = environment.compilation.slot()
  const step = compile(expression.step, withVariable(inside, expression.total, { slot: total, type: 'any' }))
  const { row, context } = environment.compilation
  return {
    type: 'any',
    run: () => {
      const items = list.run()
      if (items === undefined) return undefined
      let sum = from.run()
      for (const item of asList(items)) {
        context.step()
        row[slot] = item ?? undefined
        row[total] = sum
        sum = step.run()
      }
      return sum
    },
  }
}
