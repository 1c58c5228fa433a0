import { compileExpression } from '../compile/compile-expression.js'
import type { Binding, Environment, Scope } from '../compile/environment.js'
import { complain, environmentWith } from '../compile/environment.js'
import type { Clause, Query, Unwind } from '../parse/syntax.js'
import { distinct } from '../run/gather.js'
import { optional } from '../run/join.js'
import type { Operator } from '../run/operator.js'
import { argument, expanding, operator } from '../run/operator.js'
import type { Touches } from '../run/touches.js'
import type { Value } from '../values/value.js'
import { isList } from '../values/value.js'
import { planCall } from './plan-call.js'
import { planMatch } from './plan-match.js'
import { planProjection } from './plan-projection.js'

export interface QueryPlan {
  readonly operator: Operator
  readonly columns: readonly { readonly name: string; readonly binding: Binding }[]
}

const planUnwind = (
  { list, name }: Unwind,
  environment: Environment,
  input: Operator,
): { operator: Operator; scope: Scope } => {
  const { row, slot, context, profile } = environment.compilation
  if (environment.scope.has(name.name))
    throw complain(environment, 'VariableAlreadyBound', `\`${name.name}\` is used already.`, name)
  const from = compileExpression(list, environment)
  const target = slot()
  let items: readonly Value[] = []
  let i = 0
  const unwound = expanding(
    profile,
    'Unwind',
    name.name,
    input,
    () => {
      const value = from.run()
      items = value === undefined ? [] : isList(value) ? value : [value]
      i = 0
    },
    () => {
      if (i >= items.length) return false
      context.step()
      row[target] = items[i++] ?? undefined
      return true
    },
  )
  const scope = new Map(environment.scope).set(name.name, { slot: target, type: from.items ?? 'any' })
  return { operator: unwound, scope }
}

/** WHERE, CALL and MATCH cannot stand after RETURN; what follows OPTIONAL MATCH is free. */
const planPart = (
  clauses: readonly Clause[],
  environment: Environment,
  input: Operator,
  touches: Touches,
): QueryPlan => {
  let plan = input
  let { scope } = environment
  let columns: QueryPlan['columns'] | undefined
  const { row, context, profile } = environment.compilation
  clauses.forEach((clause) => {
    const within: Environment = environmentWith(environment, { scope })
    switch (clause.type) {
      case 'match': {
        const found = planMatch(
          within,
          clause.patterns,
          clause.where,
          clause.optional ? argument(profile) : plan,
        )
        plan = clause.optional
          ? optional(
              plan,
              found.operator,
              { row, profile, detail: '', step: context.step, keep: context.keep },
              found.slots,
            )
          : found.operator
        scope = found.scope
        return
      }
      case 'unwind': {
        const found = planUnwind(clause, within, plan)
        plan = found.operator
        scope = found.scope
        return
      }
      case 'call': {
        const found = planCall(clause, within, plan, clauses.length === 1)
        plan = found.operator
        scope = found.scope
        if (clauses.length === 1) columns = found.columns
        return
      }
      default: {
        const found = planProjection(clause, within, plan, touches)
        plan = found.operator
        scope = found.scope
        if (clause.type === 'return') columns = found.columns
      }
    }
  })
  return {
    operator: plan,
    columns:
      columns ??
      [...scope].filter(([name]) => !name.startsWith(' ')).map(([name, binding]) => ({ name, binding })),
  }
}

/** Plans single queries and their UNION. */
export const planQuery = (query: Query, environment: Environment, touches: Touches): QueryPlan => {
  const { compilation } = environment
  const { row, profile, context } = compilation
  const parts = query.parts.map((part) => planPart(part, environment, argument(profile), touches))
  const [first, ...rest] = parts
  if (first === undefined) throw complain(environment, 'UnexpectedSyntax', 'The query is empty.', query)
  if (rest.length === 0) return first
  const names = first.columns.map(({ name }) => name)
  for (const part of rest) {
    const others = part.columns.map(({ name }) => name)
    if (others.length !== names.length || names.some((name) => !others.includes(name))) {
      throw complain(
        environment,
        'DifferentColumnsInUnion',
        `The parts of a UNION need the same columns: ${names.join(', ')} and ${others.join(', ')} differ.`,
        query,
      )
    }
  }
  const columns = names.map((name) => ({ name, binding: { slot: compilation.slot(), type: 'any' } as const }))
  const sources = parts.map((part) =>
    names.map((name) => part.columns.find((column) => column.name === name)?.binding.slot ?? -1),
  )
  let at = 0
  const united = operator(profile, {
    name: 'Union',
    inputs: parts.map((part) => part.operator),
    open: () => {
      at = 0
      parts[0]?.operator.open()
    },
    next: () => {
      for (;;) {
        const part = parts[at]
        if (part === undefined) return false
        if (part.operator.next()) {
          columns.forEach(({ binding }, i) => {
            row[binding.slot] = row[sources[at]?.[i] ?? -1]
          })
          return true
        }
        // What the finished part has touched says nothing of the next one's rows.
        for (const slot of compilation.touched) row[slot] = undefined
        at += 1
        parts[at]?.operator.open()
      }
    },
  })
  if (!query.distinct) return { operator: united, columns }
  return {
    operator: distinct(
      united,
      { row, profile, step: context.step, keep: context.keep },
      columns.map(({ binding }) => binding.slot),
    ),
    columns,
  }
}
