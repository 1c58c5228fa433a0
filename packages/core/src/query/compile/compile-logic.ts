import type { StaticType } from '../functions/query-function.js'
import type { Comparison, Expression } from '../parse/syntax.js'
import { runtimeError } from '../query-error.js'
import { compare, equal } from '../values/compare.js'
import type { Value } from '../values/value.js'
import { isList, typeOf } from '../values/value.js'
import type { Compile, Compiled, Environment } from './environment.js'
import { complain } from './environment.js'
import { safeRegex } from './safe-regex.js'

type Of<T extends Expression['type']> = Extract<Expression, { type: T }>
type Truth = boolean | undefined

const truthLike = new Set<StaticType>(['boolean', 'any', 'null'])

/** Compiles what must be true, false or unknown. */
export const compileCondition = (
  expression: Expression,
  environment: Environment,
  compile: Compile,
): (() => Truth) => {
  const { type, run } = compile(expression, environment)
  if (!truthLike.has(type)) {
    throw complain(environment, 'InvalidArgumentType', `A ${type} is neither true nor false.`, expression)
  }
  if (type === 'boolean') return run as () => Truth
  return () => {
    const value = run()
    if (value === undefined || typeof value === 'boolean') return value
    throw runtimeError('TypeError', 'InvalidArgumentType', `A ${typeOf(value)} is neither true nor false.`)
  }
}

export const compileNot = ({ of }: Of<'not'>, environment: Environment, compile: Compile): Compiled => {
  const run = compileCondition(of, environment, compile)
  return {
    type: 'boolean',
    run: () => {
      const value = run()
      return value === undefined ? undefined : !value
    },
  }
}

/** AND, OR, XOR of three-valued logic (S. C. Kleene). */
export const compileLogic = (
  { op, items }: Of<'logic'>,
  environment: Environment,
  compile: Compile,
): Compiled => {
  const runs = items.map((item) => compileCondition(item, environment, compile))
  if (op === 'xor') {
    return {
      type: 'boolean',
      run: () => {
        let odd = false
        for (const run of runs) {
          const value = run()
          if (value === undefined) return undefined
          odd = odd !== value
        }
        return odd
      },
    }
  }
  const decisive = op === 'or'
  return {
    type: 'boolean',
    run: () => {
      let found: Truth = !decisive
      for (const run of runs) {
        const value = run()
        if (value === decisive) return decisive
        if (value === undefined) found = undefined
      }
      return found
    },
  }
}

const comparisons: Readonly<Record<Comparison, (a: Value, b: Value) => Truth>> = {
  '=': equal,
  '<>': (a, b) => {
    const same = equal(a, b)
    return same === undefined ? undefined : !same
  },
  '<': (a, b) => ordered(compare(a, b), (by) => by < 0),
  '>': (a, b) => ordered(compare(a, b), (by) => by > 0),
  '<=': (a, b) => ordered(compare(a, b), (by) => by <= 0),
  '>=': (a, b) => ordered(compare(a, b), (by) => by >= 0),
}

const ordered = (by: number | undefined, test: (by: number) => boolean): Truth =>
  by === undefined ? undefined : test(by)

/** `a < b <= c`: each neighbour with the next, all of them. */
export const compileCompare = (
  { items, ops }: Of<'compare'>,
  environment: Environment,
  compile: Compile,
): Compiled => {
  const runs = items.map((item) => compile(item, environment).run)
  const tests = ops.map((op) => comparisons[op])
  const [first, second] = runs
  const [test] = tests
  if (runs.length === 2 && first !== undefined && second !== undefined && test !== undefined) {
    return { type: 'boolean', run: () => test(first(), second()) }
  }
  return {
    type: 'boolean',
    run: () => {
      const values = runs.map((run) => run())
      let found: Truth = true
      for (let i = 0; i < tests.length; i += 1) {
        const value = tests[i]?.(values[i], values[i + 1])
        if (value === false) return false
        if (value === undefined) found = undefined
      }
      return found
    },
  }
}

const isIn = (value: Value, list: Value): Truth => {
  if (list === undefined) return undefined
  if (!isList(list))
    throw runtimeError(
      'TypeError',
      'InvalidArgumentType',
      `IN looks into a list, not into a ${typeOf(list)}.`,
    )
  let found: Truth = false
  for (const item of list) {
    const same = equal(value, item ?? undefined)
    if (same === true) return true
    if (same === undefined) found = undefined
  }
  return found
}

/** STARTS WITH, ENDS WITH, CONTAINS, IN and =~. */
export const compileTest = (
  { op, left, right }: Of<'test'>,
  environment: Environment,
  compile: Compile,
): Compiled => {
  const [a, b] = [compile(left, environment), compile(right, environment)]
  if (op === 'in') {
    if (b.type !== 'list' && b.type !== 'any' && b.type !== 'null') {
      throw complain(environment, 'InvalidArgumentType', `IN looks into a list, not into a ${b.type}.`, right)
    }
    return { type: 'boolean', run: () => isIn(a.run(), b.run()) }
  }
  const test = op === '=~' ? matching(environment) : textTests[op]
  return {
    type: 'boolean',
    run: () => {
      const [text, by] = [a.run(), b.run()]
      return typeof text === 'string' && typeof by === 'string' ? test(text, by) : undefined
    },
  }
}

const textTests: Readonly<
  Record<'starts with' | 'ends with' | 'contains', (text: string, by: string) => boolean>
> = {
  'starts with': (text, by) => text.startsWith(by),
  'ends with': (text, by) => text.endsWith(by),
  contains: (text, by) => text.includes(by),
}

const matching = ({ compilation }: Environment): ((text: string, by: string) => boolean) => {
  let last: string | undefined
  let matches: (text: string) => boolean = () => false
  return (text, by) => {
    if (by !== last) {
      matches = safeRegex(by, compilation.context.step)
      last = by
    }
    return matches(text)
  }
}
