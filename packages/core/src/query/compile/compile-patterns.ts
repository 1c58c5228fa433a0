import type { Expression } from '../parse/syntax.js'
import type { Value } from '../values/value.js'
import type { Compile, Compiled, Environment } from './environment.js'
import { complain, environmentWith } from './environment.js'

type Of<T extends Expression['type']> = Extract<Expression, { type: T }>

/** A pattern as a condition, or a shortest path as a value. */
export const compilePattern = (expression: Of<'pattern'>, environment: Environment): Compiled => {
  const { pattern } = expression
  const { row, inner } = environment.compilation
  if (pattern.shortest !== undefined) {
    const { operator, path } = inner.pattern(environment, pattern, undefined, false)
    const all = pattern.shortest === 'all'
    return {
      type: all ? 'list' : 'path',
      run: () => {
        operator.open()
        const found: Value[] = []
        while (operator.next()) {
          found.push(row[path])
          if (!all) break
        }
        return all ? found : found[0]
      },
    }
  }
  if (environment.condition !== true) {
    throw complain(
      environment,
      'UnexpectedSyntax',
      'A pattern is a condition here and no value: ask EXISTS { … } or COUNT { … } for one.',
      expression,
    )
  }
  const { operator } = inner.pattern(environment, pattern, undefined, false)
  return {
    type: 'boolean',
    run: () => {
      operator.open()
      return operator.next()
    },
  }
}

/** `[(a)-->(b) WHERE … | …]`. */
export const compilePatternComprehension = (
  expression: Of<'pattern-comprehension'>,
  environment: Environment,
  compile: Compile,
): Compiled => {
  const { operator, scope } = environment.compilation.inner.pattern(
    environment,
    expression.pattern,
    expression.where,
    true,
  )
  const yields = compile(expression.yields, environmentWith(environment, { scope }))
  return {
    type: 'list',
    items: yields.type,
    run: () => {
      const found: Value[] = []
      operator.open()
      while (operator.next()) found.push(yields.run())
      return found
    },
  }
}

/** EXISTS, COUNT and COLLECT with a query in braces. */
export const compileSubquery = (expression: Of<'subquery'>, environment: Environment): Compiled => {
  const { kind, query } = expression
  const { row, inner } = environment.compilation
  const { operator, columns } = inner.query(environment, query)
  const [column] = columns
  if (kind === 'collect' && (column === undefined || columns.length !== 1)) {
    throw complain(environment, 'InvalidArgumentType', 'COLLECT { … } needs exactly one column.', expression)
  }
  return {
    type: kind === 'exists' ? 'boolean' : kind === 'count' ? 'integer' : 'list',
    run: () => {
      operator.open()
      if (kind === 'exists') return operator.next()
      let total = 0
      const found: Value[] = []
      while (operator.next()) {
        total += 1
        if (kind === 'collect' && column !== undefined) found.push(row[column.slot])
      }
      return kind === 'count' ? total : found
    },
  }
}
