import type { Expression } from '../parse/syntax.js'
import { QueryError } from '../query-error.js'
import { closest } from '../suggest.js'
import { equal } from '../values/compare.js'
import { mapOf, typeOf } from '../values/value.js'
import {
  compileIndex,
  compileLabels,
  compileProjection,
  compileProperty,
  compileSlice,
} from './compile-access.js'
import { compileChain, compileSign } from './compile-arithmetic.js'
import { compileCall } from './compile-call.js'
import { compileComprehension, compileQuantifier, compileReduce } from './compile-lists.js'
import { compileCompare, compileLogic, compileNot, compileTest } from './compile-logic.js'
import { compilePattern, compilePatternComprehension, compileSubquery } from './compile-patterns.js'
import type { Compiled, Environment } from './environment.js'
import { complain, environmentWith, nestedIn, plainly, wordsOf } from './environment.js'

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
  const compiled = items.map((item) => compileExpression(item, nestedIn(environment)))
  const types = new Set(compiled.map(({ type }) => type).filter((type) => type !== 'null'))
  const runs = compiled.map(({ run }) => run)
  return {
    type: 'list',
    items: types.size === 1 ? [...types][0] : 'any',
    run: () => runs.map((run) => run()),
  }
}

const map = ({ entries }: Of<'map'>, environment: Environment): Compiled => {
  const runs = entries.map(
    ([key, value]) => [key, compileExpression(value, nestedIn(environment)).run] as const,
  )
  return { type: 'map', run: () => mapOf(runs.map(([key, run]) => [key, run()] as const)) }
}

const nullTest = ({ of, negated }: Of<'null-test'>, environment: Environment): Compiled => {
  const { run } = compileExpression(of, nestedIn(environment))
  return { type: 'boolean', run: () => (run() === undefined) !== negated }
}

const cases = ({ of, branches, otherwise }: Of<'case'>, environment: Environment): Compiled => {
  const nested = nestedIn(environment)
  const subject = of === undefined ? undefined : compileExpression(of, nested).run
  const ways = branches.map(([when, then]) => ({
    condition: compileExpression(
      when,
      subject === undefined ? environmentWith(environment, { condition: true }) : nested,
    ).run,
    value: compileExpression(then, nested).run,
  }))
  const last = otherwise === undefined ? () => undefined : compileExpression(otherwise, nested).run
  return {
    type: 'any',
    run: () => {
      const value = subject?.()
      for (const { condition, value: found } of ways) {
        if (subject === undefined ? condition() === true : equal(value, condition()) === true) return found()
      }
      return last()
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
      return compileProperty(expression, environment, compileExpression)
    case 'index':
      return compileIndex(expression, environment, compileExpression)
    case 'slice':
      return compileSlice(expression, environment, compileExpression)
    case 'labels':
      return compileLabels(expression, environment, compileExpression)
    case 'not':
      return compileNot(expression, environment, compileExpression)
    case 'logic':
      return compileLogic(expression, environment, compileExpression)
    case 'compare':
      return compileCompare(expression, nestedIn(environment), compileExpression)
    case 'test':
      return compileTest(expression, nestedIn(environment), compileExpression)
    case 'sign':
      return compileSign(expression, environment, compileExpression)
    case 'chain':
      return compileChain(expression, environment, compileExpression)
    case 'null-test':
      return nullTest(expression, environment)
    case 'case':
      return cases(expression, environment)
    case 'call':
      return compileCall(expression, nestedIn(environment), compileExpression)
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
      return compileProjection(expression, environment, compileExpression)
  }
}
