import type { Correction } from '@newsgraph/core'

/** Decisions as `newsgraph.corrections.jsonl`: one a line, in the order in which they were made. */
export const correctionsFile = (decisions: readonly Correction[]): string =>
  decisions.map((decision) => `${JSON.stringify(decision)}\n`).join('')
