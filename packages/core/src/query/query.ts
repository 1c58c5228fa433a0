import type { AbstractGraph } from 'graphology-types'
import { NewsgraphError } from '../errors.js'
import type { BudgetOptions } from './budget.js'
import { budget } from './budget.js'
import { engineValue } from './engine-value.js'
import type { PlanStep } from './explain.js'
import { explained } from './explain.js'
import type { RunContext } from './functions/query-function.js'
import type { Notice } from './notices.js'
import { noticesOf } from './notices.js'
import type { PlainValue } from './plain-value.js'
import { plainValue } from './plain-value.js'
import type { Prepared } from './prepare.js'
import { prepare } from './prepare.js'
import { procedures } from './procedures/index.js'
import { runtimeError } from './query-error.js'
import type { GraphSource } from './source/graph-source.js'
import { graphologySource, isGraphSource } from './source/graphology-source.js'
import { readDateTime } from './temporal/read-temporal.js'
import type { NodeValue, Value } from './values/value.js'
import { isNode } from './values/value.js'

export interface QueryOptions extends BudgetOptions {
  /** Values for `$name`: JSON; a map `{date: '2024-01-01'}` stays a map. */
  readonly params?: Readonly<Record<string, unknown>>
  /** Rows after which a query stops; its result says so. */
  readonly maxRows?: number
  /** The moment that `date()` and `datetime()` without arguments mean, as ISO 8601 with its zone; an error where they are asked without it. */
  readonly now?: string
  /** Beginning of the row of numbers that `rand()` gives; the same seed, the same row. */
  readonly seed?: number
}

/** One row: its values by column, and the keys of the nodes and edges that it came from (at most 200, the first ones). */
export interface QueryRow {
  readonly values: readonly PlainValue[]
  readonly nodes: readonly string[]
  readonly edges: readonly string[]
}

export interface QueryResult {
  readonly columns: readonly string[]
  readonly rows: readonly QueryRow[]
  /** There were more rows than `maxRows`. */
  readonly truncated: boolean
  /** Labels and relations that the graph does not know, with what was probably meant. */
  readonly notices: readonly Notice[]
  /** The plan, for EXPLAIN and PROFILE. */
  readonly plan?: PlanStep
}

/** The answer while it comes: columns are known at once, rows are worked out one by one as they are taken. */
export interface QueryStream {
  readonly columns: readonly string[]
  readonly rows: Generator<QueryRow, void>
  readonly plan: () => PlanStep | undefined
  readonly notices: readonly Notice[]
}

/** Mulberry32 (T. Ettinger): small, even, and the same on every machine. */
const numbersFrom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const contextOf = (source: GraphSource, options: QueryOptions): RunContext => ({
  source,
  params: Object.fromEntries(
    Object.entries(options.params ?? {}).map(([name, value]) => [name, engineValue(value)]),
  ),
  now: () => {
    if (options.now === undefined) {
      throw runtimeError(
        'ArgumentError',
        'ClockMissing',
        'The engine has no clock: say which day is meant, as in date("2024-01-01"), or hand `now` in.',
      )
    }
    return readDateTime(options.now)
  },
  random: numbersFrom(options.seed ?? 1),
  ...budget(options),
})

/** Not inside `queryRows`: each closure of a generator would bring a prototype of its own, which only a full collection frees. */
function* rowsOf(
  { statement, plan, row, touches }: Prepared,
  slots: readonly number[],
  source: GraphSource,
): Generator<QueryRow, void> {
  if (statement.mode === 'explain') return
  plan.operator.open()
  while (plan.operator.next()) {
    const touched: Value[] = []
    touches.collect(touched)
    const nodes: string[] = []
    const edges: string[] = []
    for (const one of new Set(touched)) (isNode(one) ? nodes : edges).push((one as NodeValue).key)
    yield { values: slots.map((slot) => plainValue(row[slot], source)), nodes, edges }
  }
}

/**
 * Asks a graph an openCypher query and hands out the rows as they are found. `graph` is a graphology graph, or a source made
 * once with `graphologySource` where many questions follow. Errors are `QueryError`s; the graph is never changed.
 */
export const queryRows = (
  graph: AbstractGraph | GraphSource,
  text: string,
  options: QueryOptions = {},
): QueryStream => {
  if (options.maxRows !== undefined && !(options.maxRows >= 0))
    throw new NewsgraphError('bad-options', 'maxRows must be a number from 0 on.')
  const source = isGraphSource(graph) ? graph : graphologySource(graph)
  const prepared = prepare(text, contextOf(source, options), procedures)
  const { statement, plan } = prepared
  const columns = plan.columns.map(({ name }) => name)
  const slots = plan.columns.map(({ binding }) => binding.slot)
  return {
    columns,
    rows: rowsOf(prepared, slots, source),
    notices: noticesOf(statement, source),
    plan: () => (statement.mode === 'run' ? undefined : explained(plan.operator)),
  }
}

/** Asks a graph an openCypher query: columns and at most `maxRows` (10,000) rows. See `queryRows`. */
export const query = (
  graph: AbstractGraph | GraphSource,
  text: string,
  options: QueryOptions = {},
): QueryResult => {
  const { maxRows = 10_000 } = options
  const stream = queryRows(graph, text, options)
  const rows: QueryRow[] = []
  let truncated = false
  for (const row of stream.rows) {
    if (rows.length >= maxRows) {
      truncated = true
      break
    }
    rows.push(row)
  }
  const plan = stream.plan()
  return {
    columns: stream.columns,
    rows,
    truncated,
    notices: stream.notices,
    ...(plan === undefined ? {} : { plan }),
  }
}
