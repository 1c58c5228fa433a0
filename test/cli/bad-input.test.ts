import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { callNewsgraph } from '../helpers/call-newsgraph.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'

const good = 'Rebels attacked the army base on Tuesday.\n'
const bytes = (...numbers: readonly number[]) => Uint8Array.from(numbers)

const extracted = async (
  files: Readonly<Record<string, string | Uint8Array>>,
  ...inputs: readonly string[]
) => {
  const folder = temporaryFolder(files)
  const named = inputs.length === 0 ? [folder] : inputs.map((it) => join(folder, it))
  const called = await callNewsgraph(['extract', ...named])
  const records = called.out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
  return { ...called, records, folder }
}

describe('a file that cannot be read', () => {
  it.each([
    ['is missing', {}, 'gone.txt', /gone\.txt: there is no such file or folder/],
    ['is empty', { 'empty.txt': '' }, 'empty.txt', /empty\.txt: the file is empty/],
    [
      'is binary',
      { 'photo.txt': bytes(137, 80, 78, 71, 0, 0, 1) },
      'photo.txt',
      /photo\.txt: this is not text but a binary/,
    ],
    [
      'is no UTF-8',
      { 'latin.txt': bytes(65, 10, 90, 252, 114) },
      'latin.txt',
      /latin\.txt, line 2: .*UTF-8[\s\S]*iconv/,
    ],
    ['is broken JSON', { 'a.json': '{"text": "x' }, 'a.json', /a\.json: this is no JSON/],
  ])('that %s is named with the reason, and the rest is read', async (_what, files, file, reason) => {
    const { code, err, records } = await extracted({ ...files, 'good.txt': good }, file, 'good.txt')
    expect(code).toBe(1)
    expect(err).toMatch(reason)
    expect(records.map(({ article }) => article.id)).toEqual(['good'])
  })

  it('alone is a wrong call: nothing is written', async () => {
    const folder = temporaryFolder({ 'empty.txt': '' })
    const out = join(folder, 'graph.json')
    const { code, err } = await callNewsgraph(['build', join(folder, 'empty.txt'), '--out', out])
    expect(code).toBe(2)
    expect(err).toContain('No article could be read')
    expect(readdirSync(folder)).toEqual(['empty.txt'])
  })
})

describe('odd texts', () => {
  it('of ten million characters in one line are read', async () => {
    const { code, records } = await extracted({ 'long.txt': 'a'.repeat(10_000_000) })
    expect(code).toBe(0)
    expect(records).toHaveLength(1)
  }, 120_000)

  it('with carriage returns keep their offsets', async () => {
    const text = 'BAGHDAD\r\n\r\nRebels attacked the army base on Tuesday.\r\nPolice said so.\r\n'
    const { code, records } = await extracted({ 'crlf.txt': text })
    expect(code).toBe(0)
    const sentences: [number, number][] = records[0].sentences
    expect(sentences.map(([start, end]) => text.slice(start, end))).toContain(
      'Rebels attacked the army base on Tuesday.',
    )
  })

  it('that are web pages called .txt are read as pages, and said', async () => {
    const { code, err, records } = await extracted({
      'page.txt': `<!doctype html><p>${good}</p><script>x()</script>`,
    })
    expect(code).toBe(0)
    expect(err).toContain('page.txt: this is a web page')
    expect(JSON.stringify(records)).not.toContain('script')
  })

  it('under one id are told apart, and said', async () => {
    const lines = ['One.', 'Two.', 'One.'].map((text) =>
      JSON.stringify({ id: 'same', text: `${text} ${good}` }),
    )
    const { code, err, records } = await extracted({ 'all.jsonl': lines.join('\n') })
    expect(code).toBe(0)
    expect(err).toMatch(/Another article has the id "same"[\s\S]*comes again with the same text/)
    expect(records.map(({ article }) => article.id)).toEqual([
      'same',
      expect.stringMatching(/^same-[0-9a-f]{12}$/),
    ])
  })
})

describe('a folder without articles', () => {
  it('is named, with the endings that articles have', async () => {
    const { code, err } = await extracted({ 'photo.jpg': 'x' })
    expect(code).toBe(2)
    expect(err).toMatch(/the folder holds no articles[\s\S]*\.txt/)
  })
})

describe('a graph file', () => {
  it.each([
    ['that is missing', undefined, /graph\.json could not be read: there is no such file/],
    ['that is no JSON', '{"nodes": [', /graph\.json/],
    ['of another shape', '{"nodes": [{"id": 1}], "edges": []}', /graph\.json/],
    [
      'with an edge to nowhere',
      '{"attributes":{},"nodes":[],"edges":[{"source":"a","target":"b"}]}',
      /graph\.json/,
    ],
  ])('%s ends the call in words', async (_what, content, reason) => {
    const folder = temporaryFolder(content === undefined ? {} : { 'graph.json': content })
    const { code, err } = await callNewsgraph(['query', join(folder, 'graph.json'), 'MATCH (a) RETURN a'])
    expect(code).toBe(2)
    expect(err).toMatch(reason)
    expect(err).not.toMatch(/should not have happened|\.ts:\d/)
  })
})

describe('writing', () => {
  it('into a folder that is not there is refused before anything is read', async () => {
    const folder = temporaryFolder({ 'good.txt': good })
    const { code, err } = await callNewsgraph(['build', folder, '--out', join(folder, 'gone', 'graph.json')])
    expect(code).toBe(2)
    expect(err).toContain('could not be written: there is no such file or folder')
  })

  it('over a folder is refused', async () => {
    const folder = temporaryFolder({ 'good.txt': good })
    mkdirSync(join(folder, 'graph.json'))
    const { code, err } = await callNewsgraph(['build', folder, '--out', join(folder, 'graph.json')])
    expect(code).toBe(2)
    expect(err).toContain('this is a folder')
  })

  it.runIf(existsSync('/dev/full'))('to a full disk says so', async () => {
    const folder = temporaryFolder({ 'good.txt': good })
    for (const verb of ['build', 'facts', 'extract']) {
      const { code, err } = await callNewsgraph([verb, folder, '--out', '/dev/full'])
      expect(code).toBe(2)
      expect(err).toContain('the disk is full')
    }
  })

  it('leaves an older file as it was when it is stopped', async () => {
    const folder = temporaryFolder({ 'good.txt': good, 'graph.json': 'old' })
    const stop = new AbortController()
    stop.abort()
    const out = join(folder, 'graph.json')
    const call = ['build', join(folder, 'good.txt'), '--out', out]
    const { code, err } = await callNewsgraph(call, { signal: stop.signal })
    expect(code).toBe(130)
    expect(err).toContain('nothing was written')
    expect(readFileSync(out, 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['good.txt', 'graph.json'])
  })
})

describe('a wrong call', () => {
  it.each([
    [['bild', 'x'], /unknown command.*[\s\S]*build/],
    [['build', 'x.txt'], /--out/],
    [['build', 'x.txt', '--out', 'y', '--format', 'docx'], /json, gexf/],
    [['build', 'x.txt', '--out', 'y', '--published', '04/08/2024'], /2024-08-14/],
    [['view', '--port', 'many'], /65535/],
    [['query'], /graph/],
    [[], /Usage: newsgraph/],
  ])('%j says what is wrong', async (args, words) => {
    const { code, err } = await callNewsgraph(args)
    expect(code).toBe(2)
    expect(err).toMatch(words)
  })
})
