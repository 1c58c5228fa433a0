import type { StaticType } from '../functions/query-function.js'
import type { Expression } from '../parse/syntax.js'
import { calculate, isNumber, negated, toNumber } from '../values/arithmetic.js'
import { isDuration } from '../values/value.js'
import type { Compile, Compiled, Environment } from './environment.js'
import { complain, nestedIn } from './environment.js'

type Of<T extends Expression['type']> = Extract<Expression, { type: T }>

const unworkable = new Set<StaticType>(['boolean', 'map', 'node', 'relationship', 'path'])

/** `a + b - c` from left to right; types that can never be worked out are found here. */
export const compileChain = (
  expression: Of<'chain'>,
  environment: Environment,
  compile: Compile,
): Compiled => {
  const { items, ops } = expression
  const compiled = items.map((item) => compile(item, nestedIn(environment)))
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

/** `-a` and `+a`. */
export const compileSign = (expression: Of<'sign'>, environment: Environment, compile: Compile): Compiled => {
  const { type, run } = compile(expression.of, nestedIn(environment))
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
