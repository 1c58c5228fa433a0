import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readFeatures } from './read-features.js'
import type { Outcome } from './run-scenario.js'
import { runScenario } from './run-scenario.js'

export interface FileScore {
  readonly file: string
  readonly passed: number
  readonly failed: number
  readonly leftOut: number
  readonly failures: readonly {
    readonly name: string
    readonly kind: Outcome['kind']
    readonly reason: string
  }[]
  readonly errors: { readonly passed: number; readonly failed: number }
}

/** The kit's named graphs lie in `graphs` of the folder or of one above it. */
const graphsAbove = (folder: string): string => {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, 'graphs')) || dirname(at) === at) return at
  }
}

/** Runs every feature file of a folder. */
export const runFolder = (folder: string): readonly FileScore[] => {
  const home = graphsAbove(folder)
  return readFeatures(folder).map(({ file, scenarios }) => {
    const outcomes = scenarios.map((scenario) => ({ name: scenario.name, ...runScenario(scenario, home) }))
    const count = (verdict: Outcome['verdict'], kind?: Outcome['kind']): number =>
      outcomes.filter((one) => one.verdict === verdict && (kind === undefined || one.kind === kind)).length
    return {
      file,
      passed: count('passed'),
      failed: count('failed'),
      leftOut: count('left out'),
      failures: outcomes.filter(({ verdict }) => verdict === 'failed'),
      errors: { passed: count('passed', 'error'), failed: count('failed', 'error') },
    }
  })
}
