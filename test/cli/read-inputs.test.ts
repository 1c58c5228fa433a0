import { join } from 'node:path'
import type { ArticleInput, Problem } from '@newsgraph/core'
import { describe, expect, it } from 'vitest'
import { readInputs } from '#cli/read-inputs.ts'
import type { Terminal } from '#cli/terminal.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'

const silent = { isTTY: false, write: async () => undefined }
const terminal = (stdin = ''): Terminal => ({
  stdin: async () => new TextEncoder().encode(stdin),
  stdout: silent,
  stderr: silent,
  signal: new AbortController().signal,
  hasDisplay: false,
})

const everything = async (inputs: readonly string[], stdin?: string) => {
  const articles: ArticleInput[] = []
  const problems: Problem[] = []
  let batches = 0
  for await (const batch of readInputs(inputs, { source: 'AFP' }, terminal(stdin))) {
    articles.push(...batch.articles)
    problems.push(...batch.problems)
    batches += 1
  }
  return { articles, problems, batches }
}

describe('readInputs', () => {
  it('reads a long file of lines in parts, and numbers its lines through', async () => {
    const line = (id: number) => JSON.stringify({ id: `a${id}`, text: `Zürich ${'x'.repeat(9000)}` })
    const lines = Array.from({ length: 2500 }, (_, index) => (index === 2300 ? '{broken' : line(index)))
    const folder = temporaryFolder({ 'long.jsonl': lines.join('\n') })
    const { articles, problems, batches } = await everything([folder])
    expect(batches).toBeGreaterThan(2)
    expect(articles.map(({ id }) => id)).toEqual(
      lines.flatMap((it, index) => (it === '{broken' ? [] : [`a${index}`])),
    )
    expect(problems.map((problem) => problem.line)).toEqual([2301])
    expect(articles.every(({ text }) => text.startsWith('Zürich x'))).toBe(true)
  })

  it('reads standard input, whatever kind it is, and fills the source', async () => {
    expect((await everything(['-'], '{"text":"One."}\n{"text":"Two."}\n')).articles).toEqual([
      { source: 'AFP', text: 'One.' },
      { source: 'AFP', text: 'Two.' },
    ])
    expect((await everything(['-'], 'Plain words.')).articles).toEqual([
      { source: 'AFP', text: 'Plain words.' },
    ])
  })

  it('goes on after a file that cannot be read', async () => {
    const folder = temporaryFolder({ 'a.txt': '', 'b.txt': 'B.', 'c.jsonl': '' })
    const { articles, problems } = await everything([folder, join(folder, 'gone.txt')])
    expect(articles.map(({ id }) => id)).toEqual(['b'])
    expect(problems).toHaveLength(3)
  })
})
