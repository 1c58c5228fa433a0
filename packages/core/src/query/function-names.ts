import { aggregateFunctions, queryFunctions } from './functions/index.js'

/** Every function that a query can call. */
export const functionNames: readonly string[] = [...queryFunctions, ...aggregateFunctions]
  .map(({ name }) => name)
  .sort()
