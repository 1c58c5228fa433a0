import type { AggregateFunction, RunContext, StaticType } from '../functions/query-function.js'
import type { Expression, PathPattern, Query } from '../parse/syntax.js'
import type { Procedure } from '../procedures/procedure.js'
import type { Place, QueryError } from '../query-error.js'
import { syntaxError } from '../query-error.js'
import type { Operator } from '../run/operator.js'
import type { Value } from '../values/value.js'

/** Where a variable's value stands in the row, and what is known of its type. */
export interface Binding {
  readonly slot: number
  readonly type: StaticType
  /** What the items of a list are known to be. */
  readonly items?: StaticType | undefined
}

/** The variables that can be named. Names that begin with a space are the engine's own. */
export type Scope = ReadonlyMap<string, Binding>

/** An expression made ready: its value for the row as it stands. */
export interface Compiled {
  readonly type: StaticType
  readonly items?: StaticType | undefined
  readonly run: () => Value
}

/** An aggregate that a projection asked for: its arguments, and the slot for its result. */
export interface AggregateCall {
  readonly aggregate: AggregateFunction
  readonly star: boolean
  readonly distinct: boolean
  readonly args: readonly Compiled[]
  readonly slot: number
}

/** What expressions need of the planner: patterns and queries inside them. */
export interface Inner {
  /** Finds a pattern; `path` is the slot of the whole path. New names are bound only where `free`. */
  readonly pattern: (
    environment: Environment,
    pattern: PathPattern,
    where: Expression | undefined,
    free: boolean,
  ) => { operator: Operator; scope: Scope; path: number }
  readonly query: (
    environment: Environment,
    query: Query,
  ) => { operator: Operator; columns: readonly Binding[] }
}

/** One query being made ready: its row, its world and its text. */
export interface Compilation {
  readonly text: string
  readonly context: RunContext
  readonly row: Value[]
  readonly inner: Inner
  readonly procedures: readonly Procedure[]
  /** A new place in the row. */
  readonly slot: () => number
  /** Slots of nodes, relationships and lists of them that patterns bind. */
  readonly touched: Set<number>
  readonly profile: boolean
}

export interface Environment {
  readonly compilation: Compilation
  readonly scope: Scope
  /** Patterns may stand here as conditions. */
  readonly condition?: boolean
  /** Where aggregates go, and the scope of their arguments; absent where none may stand. */
  readonly aggregates?:
    | { readonly calls: AggregateCall[]; readonly scope: Scope; readonly missing: Environment['missing'] }
    | undefined
  /** Already inside an aggregate. */
  readonly aggregating?: boolean
  /** Expressions that are already worked out, by their words. */
  readonly known?: ReadonlyMap<string, Binding> | undefined
  /** What is wrong where a name is not in scope. */
  readonly missing?: ((name: string, place: Place) => QueryError | undefined) | undefined
}

/** Names of a scope and nothing more. */
export const environmentOf = (compilation: Compilation, scope: Scope): Environment => ({
  compilation,
  scope,
  condition: false,
  aggregates: undefined,
  aggregating: false,
  known: undefined,
  missing: undefined,
})

/** The environment with some of its fields changed. Spelled out, for spreading costs more than all the rest of compiling. */
export const environmentWith = (environment: Environment, change: Partial<Environment>): Environment => ({
  compilation: environment.compilation,
  scope: change.scope ?? environment.scope,
  condition: change.condition ?? environment.condition ?? false,
  aggregates: 'aggregates' in change ? change.aggregates : environment.aggregates,
  aggregating: change.aggregating ?? environment.aggregating ?? false,
  known: 'known' in change ? change.known : environment.known,
  missing: 'missing' in change ? change.missing : environment.missing,
})

export type Compile = (expression: Expression, environment: Environment) => Compiled

/** An error at a place in this query. */
export const complain = (
  { compilation }: Environment,
  detail: string,
  message: string,
  place: Place,
): QueryError => syntaxError(detail, message, place, compilation.text)

/** The words of an expression without their places: equal for equal expressions. */
export const wordsOf = (expression: Expression): string =>
  JSON.stringify(expression, (key, value) =>
    key === 'start' || key === 'end' ? undefined : typeof value === 'bigint' ? String(value) : value,
  )

/** The environment with one more variable, which hides what was known under its name. */
export const withVariable = (environment: Environment, name: string, binding: Binding): Environment => {
  const scope = new Map(environment.scope).set(name, binding)
  const hidden = `"name":${JSON.stringify(name)}`
  const known =
    environment.known && new Map([...environment.known].filter(([words]) => !words.includes(hidden)))
  return environmentWith(environment, { scope, known })
}

/** Where nothing may be aggregated and no pattern may stand. */
export const plainly = (environment: Environment): Environment =>
  environmentWith(environment, { condition: false, aggregates: undefined })

/** Inside a list or map patterns are no conditions, but aggregates may stand. */
export const nestedIn = (environment: Environment): Environment =>
  environment.condition ? environmentWith(environment, { condition: false }) : environment
