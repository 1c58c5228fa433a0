import { compileExpression } from '../compile/compile-expression.js'
import { compileCondition } from '../compile/compile-logic.js'
import type { Environment, Scope } from '../compile/environment.js'
import { environmentWith } from '../compile/environment.js'
import type { Expression } from '../parse/syntax.js'
import { visit } from '../parse/visit.js'

/** A condition, the new slots that it looks at, and whether it has been checked already. */
export interface Condition {
  readonly expression: Expression
  readonly needs: ReadonlySet<number>
  readonly holds: () => boolean
  used: boolean
}

/** The names that stand in an expression or pattern, those in subqueries too. */
export const namesUsedIn = (part: object, into = new Set<string>()): Set<string> => {
  const { name, type } = part as { name?: unknown; type?: unknown }
  if (typeof name === 'string' && type !== 'parameter' && type !== 'call') into.add(name)
  visit(part, (inner) => namesUsedIn(inner, into))
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
    environmentWith(environment, { condition: true, aggregates: undefined }),
    compileExpression,
  )
  const needs = slotsUsedIn(expression, environment.scope)
  for (const slot of needs) if (!fresh.has(slot)) needs.delete(slot)
  return { expression, needs, holds: () => holds() === true, used: false }
}
