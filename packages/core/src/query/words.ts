import { aggregateFunctions, queryFunctions } from './functions/index.js'

/** The words of the language, for highlighting and completion. */
export const keywords: readonly string[] =
  'ALL AND ANY AS ASC ASCENDING BY CALL CASE COLLECT CONTAINS COUNT DESC DESCENDING DISTINCT ELSE END ENDS EXISTS EXPLAIN FALSE IN IS LIMIT MATCH NONE NOT NULL OPTIONAL OR ORDER PROFILE REDUCE RETURN SHORTESTPATH SINGLE SKIP STARTS THEN TRUE UNION UNWIND WHEN WHERE WITH XOR YIELD'.split(
    ' ',
  )

/** Every function that a query can call. */
export const functionNames: readonly string[] = [...queryFunctions, ...aggregateFunctions]
  .map(({ name }) => name)
  .sort()
