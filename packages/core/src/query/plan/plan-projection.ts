import { hasAggregate } from '../compile/compile-call.js'
import { compileExpression } from '../compile/compile-expression.js'
import { compileCondition } from '../compile/compile-logic.js'
import type { AggregateCall, Binding, Environment, Scope } from '../compile/environment.js'
import { complain, environmentOf, environmentWith, wordsOf } from '../compile/environment.js'
import type { Expression, Projection, ReturnItem } from '../parse/syntax.js'
import type { GroupKey } from '../run/gather.js'
import { aggregate, distinct } from '../run/gather.js'
import type { Operator } from '../run/operator.js'
import { mapping } from '../run/operator.js'
import { slice, sort } from '../run/sort.js'
import type { Touches } from '../run/touches.js'
import { namesUsedIn } from './conditions.js'
import { rowCount } from './row-count.js'

export interface ProjectionPlan {
  readonly operator: Operator
  readonly scope: Scope
  /** Columns in the order of RETURN. */
  readonly columns: readonly { readonly name: string; readonly binding: Binding }[]
}

interface Item {
  readonly name: string
  readonly expression: Expression
  readonly aggregated: boolean
  readonly aliased: boolean
}

const isOwn = (name: string): boolean => name.startsWith(' ')

/** The items of a projection, `*` spelled out in the order of the alphabet. */
const itemsOf = (projection: Projection, environment: Environment): readonly Item[] => {
  const { text } = environment.compilation
  const named = (item: ReturnItem): Item => ({
    name:
      item.alias?.name ??
      (item.expression.type === 'variable' ? item.expression.name : text.slice(item.start, item.end)),
    expression: item.expression,
    aggregated: hasAggregate(item.expression),
    aliased: item.alias !== undefined || item.expression.type === 'variable',
  })
  const items = projection.items.map(named)
  if (!projection.star) return items
  const names = [...environment.scope.keys()].filter((name) => !isOwn(name)).sort()
  if (names.length === 0 && projection.type === 'return') {
    throw complain(environment, 'NoVariablesInScope', 'RETURN * needs at least one variable.', projection)
  }
  const { start, end } = projection
  return [
    ...names.map(
      (name): Item => ({
        name,
        expression: { type: 'variable', name, start, end },
        aggregated: false,
        aliased: true,
      }),
    ),
    ...items,
  ]
}

const checkNames = (items: readonly Item[], projection: Projection, environment: Environment): void => {
  const seen = new Set<string>()
  for (const { name, expression, aliased } of items) {
    if (projection.type === 'with' && !aliased) {
      throw complain(
        environment,
        'NoExpressionAlias',
        `WITH needs a name for \`${name}\`: … AS name.`,
        expression,
      )
    }
    if (seen.has(name))
      throw complain(environment, 'ColumnNameConflict', `Two columns are called \`${name}\`.`, expression)
    seen.add(name)
  }
}

/** WITH and RETURN: columns, groups, DISTINCT, ORDER BY, SKIP, LIMIT and WHERE, in this order. */
export const planProjection = (
  projection: Projection,
  environment: Environment,
  input: Operator,
  touches: Touches,
): ProjectionPlan => {
  const { compilation } = environment
  const { row, context, profile } = compilation
  const running = { row, profile, step: context.step, keep: context.keep }
  const items = itemsOf(projection, environment)
  const grouped = items.some(({ aggregated }) => aggregated)
  const scope = new Map<string, Binding>()
  /** Whether something after the columns may mean one of them by its words. */
  const sorted = projection.orderBy.length > 0 || projection.where !== undefined
  const known = new Map<string, Binding>()
  const moves: { run: () => unknown; slot: number }[] = []
  let plan = input

  const project = (item: Item, within: Environment): void => {
    const compiled = compileExpression(item.expression, within)
    // A variable under another name stays where it is.
    const same = item.expression.type === 'variable' ? environment.scope.get(item.expression.name) : undefined
    const binding: Binding =
      same !== undefined && !grouped
        ? same
        : { slot: compilation.slot(), type: compiled.type, items: compiled.items }
    if (binding !== same) moves.push({ run: compiled.run, slot: binding.slot })
    scope.set(item.name, binding)
    if (sorted) known.set(wordsOf(item.expression), binding)
  }

  if (!grouped) {
    for (const item of items) project(item, environment)
    const each = moves.map(({ run, slot }) => () => {
      row[slot] = run() as never
    })
    if (each.length > 0) {
      plan = mapping(profile, 'Project', items.map(({ name }) => name).join(', '), plan, () => {
        for (const move of each) move()
        return true
      })
    }
  } else {
    const keys: GroupKey[] = []
    const simple = new Map<string, Binding>()
    for (const item of items) {
      if (item.aggregated) continue
      const {
        type,
        items: of,
        run,
      } = compileExpression(item.expression, environmentWith(environment, { aggregates: undefined }))
      const binding: Binding = { slot: compilation.slot(), type, items: of }
      keys.push({ run, slot: binding.slot })
      scope.set(item.name, binding)
      known.set(wordsOf(item.expression), binding)
      if (item.expression.type === 'variable' || item.expression.type === 'property')
        simple.set(wordsOf(item.expression), binding)
    }
    const calls: AggregateCall[] = []
    const within: Environment = {
      ...environmentOf(compilation, new Map()),
      known: simple,
      aggregates: { calls, scope: environment.scope, missing: environment.missing },
      missing: (name, place) =>
        environment.scope.has(name)
          ? complain(
              environment,
              'AmbiguousAggregationExpression',
              `\`${name}\` is not the same for all rows of a group: make it a column of its own, or aggregate it.`,
              place,
            )
          : environment.missing?.(name, place),
    }
    const ordered = new Map<string, Binding>()
    for (const item of items) {
      if (item.aggregated) project(item, within)
      const binding = scope.get(item.name)
      if (binding !== undefined) ordered.set(item.name, binding)
    }
    plan = aggregate(plan, running, keys, calls, touches)
    const each = moves.map(({ run, slot }) => () => {
      row[slot] = run() as never
    })
    plan = mapping(profile, 'Project', items.map(({ name }) => name).join(', '), plan, () => {
      for (const move of each) move()
      return true
    })
  }
  const columns = items.map(({ name }) => ({ name, binding: scope.get(name) as Binding }))
  if (projection.distinct)
    plan = distinct(
      plan,
      running,
      columns.map(({ binding }) => binding.slot),
    )

  const closed = grouped || projection.distinct
  const later: Environment = {
    ...environment,
    scope: closed ? scope : new Map([...environment.scope, ...scope]),
  }
  const usedInside = (name: string): boolean =>
    items.some(
      ({ expression }) =>
        expression.type !== 'variable' &&
        expression.type !== 'property' &&
        !hasAggregate(expression) &&
        namesUsedIn(expression).has(name),
    )
  const sorting: Environment = {
    ...later,
    known: closed ? withoutShadowed(known, scope, environment.scope) : undefined,
    missing: (name, place) =>
      environment.scope.has(name) && usedInside(name)
        ? complain(
            environment,
            'AmbiguousAggregationExpression',
            `\`${name}\` is not the same for all rows of a group.`,
            place,
          )
        : environment.missing?.(name, place),
  }
  const keys = projection.orderBy.map(({ expression, descending }) => {
    if (!grouped && hasAggregate(expression)) {
      throw complain(
        environment,
        'InvalidAggregation',
        'ORDER BY can only aggregate what RETURN or WITH aggregates.',
        expression,
      )
    }
    const within = hasAggregate(expression)
      ? environmentWith(sorting, {
          aggregates: { calls: [], scope: sorting.scope, missing: environment.missing },
        })
      : sorting
    return { run: compileExpression(expression, within).run, descending }
  })
  checkNames(items, projection, environment)
  const skip = projection.skip && rowCount(projection.skip, environment)
  const limit = projection.limit && rowCount(projection.limit, environment)
  if (keys.length > 0) {
    plan = sort(plan, running, keys, limit === undefined ? undefined : () => limit() + (skip?.() ?? 0))
  }
  if (skip !== undefined || limit !== undefined) plan = slice(plan, running, skip, limit)
  if (projection.where !== undefined) {
    const holds = compileCondition(
      projection.where,
      environmentWith(later, { known: sorting.known, condition: true, aggregates: undefined }),
      compileExpression,
    )
    plan = mapping(profile, 'Filter', '', plan, () => holds() === true)
  }
  return { operator: plan, scope, columns }
}

/** Expressions that mean the same after the projection as before: none of their names got another meaning. */
const withoutShadowed = (
  known: ReadonlyMap<string, Binding>,
  after: Scope,
  before: Scope,
): ReadonlyMap<string, Binding> =>
  new Map(
    [...known].filter(([words, binding]) =>
      [...after].every(
        ([name, other]) =>
          other === binding ||
          !before.has(name) ||
          !words.includes(`"name":${JSON.stringify(name)}`) ||
          known.get(wordsOf({ type: 'variable', name, start: 0, end: 0 })) === other,
      ),
    ),
  )
