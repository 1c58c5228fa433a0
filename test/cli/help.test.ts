import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { verbs } from '#cli/verbs.ts'
import { callNewsgraph } from '../helpers/call-newsgraph.ts'
import { top } from '../helpers/source-files.ts'

describe('--help', () => {
  it('names every command', async () => {
    const { code, out } = await callNewsgraph(['--help'])
    expect(code).toBe(0)
    for (const { name } of verbs) expect(out).toMatch(new RegExp(`^  ${name}\\b`, 'm'))
  })

  it.each(verbs.map(({ name }) => name))('of %s shows an example of it', async (name) => {
    const { code, out } = await callNewsgraph([name, '--help'])
    expect(code).toBe(0)
    expect(out).toContain(`newsgraph ${name} `)
    expect(out).toMatch(/Examples?:/)
  })

  it('is repeated by the README: every command is there', () => {
    const readme = readFileSync(join(top, 'README.md'), 'utf8')
    for (const { name } of verbs) expect(readme).toContain(`newsgraph ${name}`)
  })
})

it('says its version', async () => {
  const { code, out } = await callNewsgraph(['--version'])
  expect(code).toBe(0)
  expect(out).toMatch(/^\d+\.\d+\.\d+\n$/)
})
