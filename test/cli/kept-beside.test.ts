import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { keptBeside, stemBeside } from '#cli/kept-beside.ts'
import { servePage } from '#cli/serve-page.ts'
import { top } from '../helpers/source-files.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'

const built = existsSync(join(top, 'packages/viewer/dist/page/index.html'))
const decision = {
  action: 'reject',
  telling: { sha256: 'a'.repeat(64), start: 3, end: 9 },
  reason: 'read in the sentence: wrong',
  date: '2031-03-12',
}

describe('beside a graph', () => {
  it('places, decisions and questions are kept in files, and read again', async () => {
    const folder = temporaryFolder()
    const kept = keptBeside(join(folder, 'graph.json'))
    expect(JSON.parse(await kept.read())).toEqual({ positions: [], decisions: [], questions: [] })
    await kept.write('positions', JSON.stringify([['__proto__', [1, -2.5]]]))
    await kept.write('decisions', JSON.stringify([decision]))
    await kept.write('questions', JSON.stringify([{ name: 'all', text: 'MATCH (n) RETURN n' }]))
    expect(readFileSync(join(folder, 'graph.corrections.jsonl'), 'utf8')).toBe(
      `${JSON.stringify(decision)}\n`,
    )
    expect(JSON.parse(await kept.read())).toEqual({
      positions: [['__proto__', [1, -2.5]]],
      decisions: [decision],
      questions: [{ name: 'all', text: 'MATCH (n) RETURN n' }],
    })
  })

  it('nothing is written that is no place and no decision', async () => {
    const folder = temporaryFolder()
    const kept = keptBeside(join(folder, 'graph.json'))
    await expect(kept.write('positions', '[["a", "b"]]')).rejects.toMatchObject({ code: 'bad-options' })
    await expect(kept.write('decisions', '[{"action": "burn"}]')).rejects.toMatchObject({
      code: 'bad-corrections',
    })
    await expect(kept.write('questions', '[{"name": 1}]')).rejects.toMatchObject({ code: 'bad-options' })
    await expect(kept.write('decisions', 'no')).rejects.toMatchObject({ code: 'bad-options' })
    expect(existsSync(join(folder, 'graph.positions.json'))).toBe(false)
    expect(existsSync(join(folder, 'graph.corrections.jsonl'))).toBe(false)
  })

  it('a broken file of places only means that the picture is laid out anew', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'graph.positions.json'), '[[')
    expect(JSON.parse(await keptBeside(join(folder, 'graph.json')).read())).toMatchObject({ positions: [] })
  })
})

describe('beside articles', () => {
  it('lies what is made of them: beside the one file or folder, else in the folder that holds them all', async () => {
    const folder = temporaryFolder({ 'march.31/a.txt': 'a', 'march.31/more/b.txt': 'b' })
    const march = join(folder, 'march.31')
    const [a, b] = [join(march, 'a.txt'), join(march, 'more', 'b.txt')]
    expect(await stemBeside([march])).toBe(march)
    expect(await stemBeside([`${march}/`])).toBe(march)
    expect(await stemBeside([a])).toBe(join(march, 'a'))
    expect(await stemBeside([a, b])).toBe(join(march, 'newsgraph'))
    expect(await stemBeside([`${march}/**/*.txt`])).toBe(join(march, 'newsgraph'))
    expect(await stemBeside(['-'])).toBeUndefined()
  })
})

describe.runIf(built)('the server of the page', () => {
  const served = async () => {
    const folder = temporaryFolder()
    const server = await servePage('{}', 0, keptBeside(join(folder, 'graph.json')))
    onTestFinished(() => server.close())
    return { url: server.url, folder }
  }

  it('keeps what its own page sends', async () => {
    const { url, folder } = await served()
    expect(await (await fetch(url)).text()).toContain('<newsgraph-viewer data-keeps')
    const answer = await fetch(`${url}positions.json`, {
      method: 'PUT',
      body: '[["a",[1,2]]]',
      headers: { origin: url.slice(0, -1) },
    })
    expect(answer.status).toBe(204)
    expect(readFileSync(join(folder, 'graph.positions.json'), 'utf8')).toContain('["a",[1,2]]')
  })

  it.each([undefined, 'https://example.org', 'null'])(
    'keeps nothing for others (origin %s)',
    async (origin) => {
      const { url, folder } = await served()
      const answer = await fetch(`${url}decisions.json`, {
        method: 'PUT',
        body: JSON.stringify([decision]),
        headers: origin === undefined ? {} : { origin },
      })
      expect(answer.status).toBe(403)
      expect(existsSync(join(folder, 'graph.corrections.jsonl'))).toBe(false)
    },
  )
})
