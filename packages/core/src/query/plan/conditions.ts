import { compileExpression } from '../compile/compile-expression.js'
import { compileCondition } from '../compile/compile-logic.js'
import type { Environment, Scope } from '../compile/environment.js'
import type { Expression } from '../parse/syntax.js'

/** A condition, the new slots that it looks at, and whether it has been checked already. */
export interface Condition {
  readonly expression: Expression
  readonly needs: ReadonlySet<number>
  readonly holds: () => boolean
  used: boolean
}

/** The names that stand in an expression or pattern, those in subqueries too. */
export const namesUsedIn = (part: unknown, into = new Set<string>()): Set<string> => {
  if (typeof part !== 'object' || part === null) return into
  if (Array.isArray(part)) {
    for (const item of part) namesUsedIn(item, into)
    return into
  }
  const { name, type } = part as { name?: unknown; type?: unknown }
  if (typeof name === 'string' && type !== 'parameter' && type !== 'call') into.add(name)
  for (const value of Object.values(part)) if (typeof value === 'object') namesUsedIn(value, into)
  return into
}

/** Conditions joined by AND, one by one. */
export const conjuncts = (where: Expression | undefined): readonly Expression[] =>
  where === undefined
    ? []
    : where.type === 'logic' && where.op === 'and'
      ? where.items.flatMap(conjuncts)
      : [where]

/** Slots of the names in an expression. */
export const slotsUsedIn = (expression: Expression, scope: Scope): Set<number> => {
  const slots = new Set<number>()
  for (const name of namesUsedIn(expression)) {
    const binding = scope.get(name)
    if (binding !== undefined) slots.add(binding.slot)
  }
  return slots
}

/** A condition made ready. `fresh` are the slots that are not filled yet where the search begins. */
export const conditionOf = (
  expression: Expression,
  environment: Environment,
  fresh: ReadonlySet<number>,
): Condition => {
  const holds = compileCondition(
    expression,
    { ...environment, condition: true, aggregates: undefined },
    compileExpression,
  )
  const needs = new Set([...slotsUsedIn(expression, environment.scope)].filter((slot) => fresh.has(slot)))
  return { expression, needs, holds: () => holds() === true, used: false }
}
