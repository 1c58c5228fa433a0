import { aggregateFunctions } from './aggregate-functions.js'
import { graphFunctions } from './graph-functions.js'
import { mathFunctions } from './math-functions.js'
import type { AggregateFunction, QueryFunction } from './query-function.js'
import { stringFunctions } from './string-functions.js'
import { temporalFunctions } from './temporal-functions.js'
import { valueFunctions } from './value-functions.js'

export { aggregateFunctions }

/** The menu of functions. */
export const queryFunctions: readonly QueryFunction[] = [
  ...valueFunctions,
  ...graphFunctions,
  ...stringFunctions,
  ...mathFunctions,
  ...temporalFunctions,
]

const byName = new Map(queryFunctions.map((one) => [one.name.toLowerCase(), one]))
const aggregatesByName = new Map(aggregateFunctions.map((one) => [one.name.toLowerCase(), one]))

/** A function by its name, in any case. */
export const functionNamed = (name: string): QueryFunction | undefined => byName.get(name.toLowerCase())

export const aggregateNamed = (name: string): AggregateFunction | undefined =>
  aggregatesByName.get(name.toLowerCase())
