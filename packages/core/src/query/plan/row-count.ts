import { compileExpression } from '../compile/compile-expression.js'
import type { Environment } from '../compile/environment.js'
import { complain, environmentOf } from '../compile/environment.js'
import type { Expression } from '../parse/syntax.js'
import { runtimeError } from '../query-error.js'
import { isInteger } from '../values/arithmetic.js'
import { tagOf, typeOf } from '../values/value.js'

/** The number that SKIP or LIMIT gives: it may be worked out, but from no row. */
export const rowCount = (expression: Expression, environment: Environment): (() => number) => {
  const { run } = compileExpression(expression, {
    ...environmentOf(environment.compilation, new Map()),
    missing: (name, place) =>
      complain(
        environment,
        environment.scope.has(name) ? 'NonConstantExpression' : 'UndefinedVariable',
        `SKIP and LIMIT cannot depend on \`${name}\`: it differs from row to row.`,
        place,
      ),
  })
  if (expression.type === 'literal') {
    const { value } = expression
    if (typeof value === 'number' && value < 0)
      throw complain(
        environment,
        'NegativeIntegerArgument',
        'A number of rows cannot be negative.',
        expression,
      )
    if (!isInteger(value))
      throw complain(
        environment,
        'InvalidArgumentType',
        `A number of rows is a whole number, not a ${typeOf(value)}.`,
        expression,
      )
  }
  let count: number | undefined
  return () => {
    if (count !== undefined) return count
    const value = run()
    if (!isInteger(value))
      throw runtimeError(
        'SyntaxError',
        'InvalidArgumentType',
        `A number of rows is a whole number, not a ${tagOf(value) ?? typeOf(value)}.`,
      )
    if (value < 0)
      throw runtimeError('SyntaxError', 'NegativeIntegerArgument', 'A number of rows cannot be negative.')
    count = Number(value)
    return count
  }
}
