import type { RunContext, StaticType } from '../functions/query-function.js'
import type { Value } from '../values/value.js'

/** A typed name: an argument or a column of a procedure. `number` takes either kind of number. */
export interface Field {
  readonly name: string
  readonly type: StaticType | 'number'
  /** What stands for the argument where it is left out. */
  readonly fallback?: Value
}

/** A procedure that CALL can name: rows made of the graph. */
export interface Procedure {
  readonly name: string
  /** What it does, for completion. */
  readonly purpose: string
  readonly args: readonly Field[]
  readonly columns: readonly Field[]
  readonly run: (args: readonly Value[], context: RunContext) => Iterable<readonly Value[]>
}
