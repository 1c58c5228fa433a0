import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { callNewsgraph } from '../helpers/call-newsgraph.ts'
import { temporaryFolder } from '../helpers/temporary-folder.ts'

const files = {
  'a.txt': 'The Orchid Column attacked the airport in Basra. The OC denied it.\n',
  'b.txt': 'American soldiers left Basra. US troops were attacked by the Orchid Column.\n',
}

const names =
  'name,kind,aliases,country,id\nOrchid Column,armed-group,OC;Column of the Orchid,IQ,orchid-column\n'

describe('newsgraph --gazetteer', () => {
  it.each([
    ['names.csv', names],
    [
      'names.json',
      JSON.stringify([
        { name: 'Orchid Column', kind: 'armed-group', aliases: ['OC'], country: 'IQ', id: 'orchid-column' },
      ]),
    ],
  ])('knows the names in %s', async (file, content) => {
    const folder = temporaryFolder({ ...files, [`own/${file}`]: content })
    const { out, err } = await callNewsgraph([
      'facts',
      join(folder, 'a.txt'),
      '--gazetteer',
      join(folder, 'own', file),
    ])
    expect(err).toBe('')
    expect(JSON.parse(out).entities).toContainEqual(
      expect.objectContaining({ id: 'orchid-column', country: 'IQ', aliases: ['OC', 'Orchid Column'] }),
    )
  })

  it('wins over the names that come along, and is part of what the graph says it was made with', async () => {
    const own = 'name,kind,id,lat,lon\nBasra,city,my-basra,1,2\n'
    const folder = temporaryFolder({ ...files, 'own/names.csv': own })
    const call = ['build', join(folder, 'a.txt'), '--out', '-']
    const ours = JSON.parse((await callNewsgraph(call)).out)
    const theirs = JSON.parse(
      (await callNewsgraph([...call, '--gazetteer', join(folder, 'own/names.csv')])).out,
    )
    expect(theirs.nodes.map(({ key }: { key: string }) => key)).toContain('my-basra')
    expect(ours.nodes.map(({ key }: { key: string }) => key)).not.toContain('my-basra')
    expect(theirs.attributes.made.gazetteer).not.toBe(ours.attributes.made.gazetteer)
  })

  it('names the row that is none, and writes nothing', async () => {
    const folder = temporaryFolder({ ...files, 'own/names.csv': 'name,kind\nOrchid Column,flower\n' })
    const { code, out, err } = await callNewsgraph([
      'facts',
      join(folder, 'a.txt'),
      '--gazetteer',
      join(folder, 'own/names.csv'),
    ])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/names\.csv: Row 2: kind/)
  })
})

describe('newsgraph --cache', () => {
  it('gives the same bytes, and reads an article that has not changed from the folder', async () => {
    const folder = temporaryFolder(files)
    const cache = join(folder, 'kept')
    const call = ['facts', join(folder, '*.txt')]
    const { out } = await callNewsgraph(call)
    expect((await callNewsgraph([...call, '--cache', cache])).out).toBe(out)
    expect(readdirSync(cache)).toHaveLength(2)
    expect((await callNewsgraph([...call, '--cache', cache])).out).toBe(out)
    for (const name of readdirSync(cache)) {
      const record = JSON.parse(readFileSync(join(cache, name), 'utf8'))
      writeFileSync(join(cache, name), JSON.stringify({ ...record, events: [] }))
    }
    expect(JSON.parse((await callNewsgraph([...call, '--cache', cache])).out).events).toEqual([])
  })

  it('reads an article again when it has changed, or when its record is broken', async () => {
    const folder = temporaryFolder(files)
    const cache = join(folder, 'kept')
    const call = ['facts', join(folder, '*.txt'), '--cache', cache]
    await callNewsgraph(call)
    writeFileSync(join(folder, 'a.txt'), files['b.txt'])
    for (const name of readdirSync(cache)) writeFileSync(join(cache, name), '{"article":')
    const { out } = await callNewsgraph(call)
    expect(out).toBe((await callNewsgraph(['facts', join(folder, '*.txt')])).out)
  })
})

describe('newsgraph explain', () => {
  it('says why two names were held for one, from articles or from a graph', async () => {
    const folder = temporaryFolder(files)
    const graph = join(folder, 'graph.json')
    await callNewsgraph(['build', join(folder, '*.txt'), '--out', graph])
    for (const input of [graph, join(folder, '*.txt')]) {
      const { code, out } = await callNewsgraph(['explain', 'us-armed-forces', input])
      expect(code).toBe(0)
      expect(out).toContain('names: American soldiers; US troops')
      expect(out).toMatch(/joined: “US troops” with “American soldiers”, for: /)
    }
  })

  it('says by what words of one article it was meant, and why they were held for it', async () => {
    const folder = temporaryFolder({
      'a.txt':
        'The Marigold Front (MF) attacked a village on Monday. The MF said it had killed two soldiers.',
    })
    const { out } = await callNewsgraph(['explain', 'Marigold Front', folder])
    expect(out).toMatch(
      /joined: “Marigold Front” with “MF”, for: one and the same in article "a": the same name/,
    )
    expect(out).toContain('meant by “it” in a, for: words that point back')
  })

  it('finds an entity by any of its names, and says so where there is none', async () => {
    const folder = temporaryFolder(files)
    const input = join(folder, 'b.txt')
    expect((await callNewsgraph(['explain', 'orchid column', input])).out).toContain('Orchid Column (')
    const { code, err } = await callNewsgraph(['explain', 'Marigold', input])
    expect(code).toBe(2)
    expect(err).toContain('“Marigold”')
  })
})
