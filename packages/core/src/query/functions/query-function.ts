import type { GraphSource } from '../source/graph-source.js'
import type { DateTimeValue, TypeName, Value } from '../values/value.js'

/** What is known of a value's type before the query runs. */
export type StaticType = TypeName | 'any'

/** What a running query may ask the world for. */
export interface RunContext {
  readonly source: GraphSource
  readonly params: Readonly<Record<string, Value>>
  /** The moment that `date()` and its like mean; an error where the caller gave none. */
  readonly now: () => DateTimeValue
  /** From 0 to below 1; the same row of numbers for every run with the same seed. */
  readonly random: () => number
  /** Counts work; throws where the budget is spent or the caller has had enough. */
  readonly step: () => void
  /** Counts what has to be kept in memory; throws where it is too much. */
  readonly keep: () => void
}

/** A function of the language: one entry makes it callable, checked and completed. */
export interface QueryFunction {
  readonly name: string
  /** Fewest and most arguments. */
  readonly args: readonly [number, number]
  /** Types that each argument may have; anything where absent. */
  readonly accepts?: readonly (readonly TypeName[])[]
  readonly returns: StaticType
  /** Nulls are arguments like others; without it a null makes the result null. */
  readonly nulls?: true
  /** Gives another value at each call. */
  readonly volatile?: true
  readonly run: (args: readonly Value[], context: RunContext) => Value
}

export interface Accumulator {
  readonly add: (args: readonly Value[]) => void
  readonly result: () => Value
}

/** An aggregating function: nulls in its first argument are passed over. */
export interface AggregateFunction {
  readonly name: string
  readonly args: readonly [number, number]
  readonly returns: StaticType
  readonly start: () => Accumulator
}
