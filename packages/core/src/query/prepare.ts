import type { Compilation, Inner } from './compile/environment.js'
import { environmentOf } from './compile/environment.js'
import type { RunContext } from './functions/query-function.js'
import { parse } from './parse/parse-query.js'
import type { Statement } from './parse/syntax.js'
import { planMatch } from './plan/plan-match.js'
import type { QueryPlan } from './plan/plan-query.js'
import { planQuery } from './plan/plan-query.js'
import type { Procedure } from './procedures/procedure.js'
import { argument } from './run/operator.js'
import type { Touches } from './run/touches.js'
import { touchesOf } from './run/touches.js'
import type { Value } from './values/value.js'

/** A query made ready to run once. */
export interface Prepared {
  readonly statement: Statement
  readonly plan: QueryPlan
  /** The row that the plan's steps fill. */
  readonly row: readonly Value[]
  readonly touches: Touches
}

/** Reads, checks and plans a query; everything that is wrong with its words is found here. */
export const prepare = (text: string, context: RunContext, procedures: readonly Procedure[]): Prepared => {
  const statement = parse(text)
  const profile = statement.mode === 'profile'
  const row: Value[] = []
  let slots = 0
  const slot = (): number => {
    row.push(undefined)
    return slots++
  }
  const touched = new Set<number>()
  const touches = touchesOf(row, touched, slot())
  const inner: Inner = {
    pattern: (environment, pattern, where, free) => {
      const found = planMatch(environment, [pattern], where, argument(profile), free)
      return { operator: found.operator, scope: found.scope, path: found.paths[0] ?? -1 }
    },
    query: (environment, query) => {
      const outer = environment.compilation
      // Its groups and unions empty what they have touched: that must not be the row outside.
      const own = new Set<number>()
      const memory = slot()
      const compilation: Compilation = { ...outer, touched: own }
      const { operator, columns } = planQuery(
        query,
        { ...environment, compilation },
        touchesOf(row, own, memory),
      )
      for (const one of [...own, memory]) outer.touched.add(one)
      return { operator, columns: columns.map(({ binding }) => binding) }
    },
  }
  const compilation: Compilation = { text, context, row, inner, procedures, slot, touched, profile }
  const environment = environmentOf(compilation, new Map())
  return { statement, plan: planQuery(statement.query, environment, touches), row, touches }
}
