import { readdirSync, readFileSync } from 'node:fs'
import type * as Files from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { callNewsgraph } from '../helpers/call-newsgraph.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'

// Root may read everything and no disk fills up on demand: the disk's answers are put in its mouth, by file name.
vi.mock('node:fs/promises', async (importOriginal) => {
  const actual = await importOriginal<typeof Files>()
  const refuse = (code: string) => Promise.reject(Object.assign(new Error(code), { code }))
  const named = (path: unknown, word: string) => String(path).includes(word)
  return {
    ...actual,
    readFile: (path: string, ...rest: never[]) =>
      named(path, 'forbidden') ? refuse('EACCES') : actual.readFile(path, ...rest),
    open: async (path: string, ...rest: never[]) => {
      if (named(path, 'forbidden')) return refuse('EACCES')
      const handle = await actual.open(path, ...rest)
      if (!named(path, 'overflow')) return handle
      let writes = 0
      // The disk fills up with the second piece, as it would in the middle of a run.
      const append = handle.appendFile.bind(handle)
      handle.appendFile = (data, options) => {
        writes += 1
        return writes < 2 ? append(data, options) : refuse('ENOSPC')
      }
      handle.sync = () => refuse('ENOSPC')
      return handle
    },
  }
})

const article = (id: number) =>
  JSON.stringify({ id: `a${id}`, text: 'Rebels attacked the army base on Tuesday.' })
const files = { 'all.jsonl': [1, 2, 3].map(article).join('\n') }

describe('no permission', () => {
  it('to read one file is said, and the rest is read', async () => {
    const folder = temporaryFolder({ 'forbidden.txt': 'x', 'good.txt': 'Rebels attacked the base.' })
    const { code, out, err } = await callNewsgraph(['extract', folder])
    expect(code).toBe(1)
    expect(err).toMatch(/forbidden\.txt: permission is denied\. Ask its owner/)
    expect(JSON.parse(out).article.id).toBe('good')
  })

  it('to write is said, and nothing is written', async () => {
    const folder = temporaryFolder(files)
    const { code, err } = await callNewsgraph(['facts', folder, '--out', join(folder, 'forbidden.json')])
    expect(code).toBe(2)
    expect(err).toMatch(/forbidden\.json could not be written: permission is denied/)
    expect(readdirSync(folder)).toEqual(['all.jsonl'])
  })

  it('to read a graph is said', async () => {
    const folder = temporaryFolder(files)
    const { code, err } = await callNewsgraph(['verify', 'forbidden.json', folder])
    expect(code).toBe(2)
    expect(err).toMatch(/forbidden\.json could not be read: permission is denied/)
  })
})

describe('a disk that fills up while writing', () => {
  it.each(['build', 'facts', 'extract'])(
    'leaves nothing half-written by %s, and the older file',
    async (verb) => {
      const folder = temporaryFolder({ ...files, 'overflow.json': 'old' })
      const out = join(folder, 'overflow.json')
      const { code, err } = await callNewsgraph([verb, join(folder, 'all.jsonl'), '--out', out])
      expect(code).toBe(2)
      expect(err).toContain('overflow.json could not be written: the disk is full. Make room')
      expect(readdirSync(folder)).toEqual(['all.jsonl', 'overflow.json'])
      expect(readFileSync(out, 'utf8')).toBe('old')
    },
  )
})
