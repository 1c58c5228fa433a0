import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { top } from '../helpers/source-files.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'

const built =
  existsSync(join(top, 'packages/cli/dist/main.js')) &&
  existsSync(join(top, 'packages/core/dist/models/en.js'))
const command = join(top, 'packages/cli/bin/newsgraph.js')

/** Starts the command itself, with its own standard streams. */
const start = (args: readonly string[], cwd: string) => {
  const child = spawn(process.execPath, [command, ...args], { cwd })
  const told = { out: '', err: '' }
  child.stdout.on('data', (data) => {
    told.out += data
  })
  child.stderr.on('data', (data) => {
    told.err += data
  })
  const ended = new Promise<{ readonly code: number | null; readonly signal: string | null }>((resolve) => {
    child.on('exit', (code, signal) => resolve({ code, signal }))
  })
  return { child, told, ended }
}

const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    JSON.stringify({
      id: `a${index}`,
      text: `Rebels attacked the army base ${index} on Tuesday, police said.`,
    }),
  ).join('\n')

describe.runIf(built)('the command as a process', () => {
  it('reads standard input and writes records to standard output', async () => {
    const { child, told, ended } = start(['extract', '-'], top)
    child.stdin.end('Rebels attacked the army base on Tuesday.')
    expect((await ended).code).toBe(0)
    expect(JSON.parse(told.out).sentences).toHaveLength(1)
    expect(told.err).toBe('')
  })

  it('stops without a word when its reader has read enough', async () => {
    const folder = temporaryFolder({ 'all.jsonl': many(3000) })
    const { child, told, ended } = start(['extract', 'all.jsonl'], folder)
    child.stdout.once('data', () => child.stdout.destroy())
    expect((await ended).code).toBe(0)
    expect(told.err).toBe('')
  })

  it('stops at Ctrl-C and leaves the older file as it was, and nothing beside it', async () => {
    const folder = temporaryFolder({ 'all.jsonl': many(20_000), 'records.jsonl': 'old' })
    const { child, told, ended } = start(['extract', 'all.jsonl', '--out', 'records.jsonl'], folder)
    const begun = setInterval(() => {
      if (readdirSync(folder).length <= 2) return
      clearInterval(begun)
      child.kill('SIGINT')
    }, 50)
    const { code } = await ended
    expect(code).toBe(130)
    expect(told.err).toContain('nothing was written')
    expect(readdirSync(folder)).toEqual(['all.jsonl', 'records.jsonl'])
    expect(readFileSync(join(folder, 'records.jsonl'), 'utf8')).toBe('old')
  }, 60_000)

  it('stops at Ctrl-C while it waits for standard input', async () => {
    const { child, told, ended } = start(['extract', '-'], top)
    child.stdin.write('Rebels')
    setTimeout(() => child.kill('SIGINT'), 3000)
    expect((await ended).code).toBe(130)
    expect(told.err).toBe('newsgraph: stopped; nothing was written.\n')
  })

  it('is found where a user looks for it', () => {
    expect(existsSync(join(top, 'node_modules/.bin/newsgraph'))).toBe(true)
  })
})
