import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runFolder } from './run-folder.js'

const kit = fileURLToPath(new URL('../../../shared/tck', import.meta.url))

describe('the openCypher conformance kit', () => {
  if (!existsSync(kit)) {
    it.skip(`is not here: put its feature files into ${kit.split('/').slice(-2).join('/')} beside the workspace`, () => {})
    return
  }
  it('is passed whole by an engine that only reads', () => {
    const scores = runFolder(kit)
    expect(
      scores.flatMap(({ file, failures }) =>
        failures.map(({ name, reason }) => `${file} ${name}: ${reason}`),
      ),
    ).toEqual([])
    expect(scores.reduce((sum, { passed }) => sum + passed, 0)).toBeGreaterThan(2300)
  })
})
