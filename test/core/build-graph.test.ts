import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { buildGraph, type Extraction, extractArticles, programVersion } from '#core/index.ts'

test('a graph says what it was made with', async () => {
  const { graph } = await buildGraph([{ id: 'a', text: 'Rebels attacked the base.' }])
  const made = graph.getAttribute('made')
  expect(Object.keys(made)).toEqual(['gazetteer', 'model', 'ontology', 'program'])
  expect(made.program).toBe(programVersion)
})

test('the version is that of the package', () => {
  const manifest: { version: string } = JSON.parse(
    readFileSync(new URL('../../packages/core/package.json', import.meta.url), 'utf8'),
  )
  expect(programVersion).toBe(manifest.version)
})

test('the same articles in another order give the same bytes', async () => {
  const articles = [
    { id: 'a', text: 'Rebels attacked the Qala base on Tuesday.', publishedAt: '2031-03-05' },
    {
      id: 'b',
      text: 'The Qala base was attacked by rebels on March 4, 2031, the army said.',
      publishedAt: '2031-03-06',
    },
  ]
  const one = await buildGraph(articles)
  const other = await buildGraph([...articles].reverse())
  expect(JSON.stringify(other.graph.export())).toBe(JSON.stringify(one.graph.export()))
})

test('an aborted run throws, a bad article is a problem', async () => {
  const { problems, graph } = await buildGraph([
    { id: 'a', text: '  ' },
    { id: 'b', text: 'Rebels attacked the base.' },
  ])
  expect(problems.map((problem) => problem.code)).toEqual(['bad-article'])
  expect(graph.size).toBe(1)
  const signal = AbortSignal.abort()
  await expect(buildGraph([{ id: 'a', text: 'Rebels fled.' }], { signal })).rejects.toMatchObject({
    code: 'aborted',
  })
})

test('a copy of an agency story is marked as one', async () => {
  const text = `Rebels attacked the Qala base late on Tuesday evening, an officer of the province told reporters who had
gathered in the courtyard of the town hall, and two of the hangars beside the runway burned until the morning came.`
  const { graph } = await buildGraph([
    { id: 'b', text, source: 'Coastal Wire' },
    { id: 'a', text: `${text} More follows.`, source: 'Island Courier' },
    { id: 'c', text: 'Rebels attacked the Qala base.', source: 'The Herald' },
  ])
  const articles = graph.getAttribute('articles')
  expect([articles.a?.story, articles.b?.story, articles.c?.story]).toEqual(['a', 'a', undefined])
})

test('nobody is drawn of whom no more is said than a pronoun', async () => {
  const { graph } = await buildGraph([
    { id: 'a', text: 'He advised the leaders to resign.' },
    { id: 'b', text: 'She said that they attacked the village.' },
  ])
  const edges = graph.mapEdges((_, { predicate, attribution }, _source, _target, from, to) => ({
    predicate,
    ends: [from.label, to.label],
    attribution,
  }))
  expect(edges.map(({ predicate, ends }) => [predicate, ...ends])).toEqual(
    expect.arrayContaining([
      ['asks', 'Unidentified party', 'the leaders'],
      ['attacks', 'Unidentified attacker', 'the village'],
    ]),
  )
  expect(edges.flatMap(({ ends }) => ends).filter((label) => /^(?:he|she|they)$/i.test(label))).toEqual([])
  expect(edges.flatMap(({ attribution }) => attribution)).toEqual([{ stance: 'states', unnamed: true }])
})

test('what two do with each other, and what is said, ends at no place', async () => {
  const { graph } = await buildGraph([
    {
      id: 'a',
      text: 'The two deputy ministers signed the agreement in Hanoi. The guards promised help in Hanoi.',
    },
    { id: 'b', text: 'Rebels opened fire in Hanoi.' },
  ])
  const ends = graph.mapEdges((_, { predicate }, _source, _target, _from, to) => `${predicate} ${to.label}`)
  expect(ends).toEqual(['attacks Hanoi'])
})

test('a record under another id is one object from run to run, and forgotten where a run does not ask for it', async () => {
  const text = 'Rebels attacked the base.'
  const records = new Map<string, Extraction>()
  const read = async (...ids: readonly string[]): Promise<readonly Extraction[]> => {
    const found: Extraction[] = []
    for await (const extraction of extractArticles(
      ids.map((id) => ({ id, text })),
      { records },
    ))
      found.push(extraction)
    return found
  }
  const first = await read('a', 'b', 'c')
  expect(first.map(({ article }) => article.id)).toEqual(['a', 'b', 'c'])
  expect(records.size).toBe(1)
  const second = await read('a', 'b', 'c')
  for (const [at, extraction] of second.entries()) expect(extraction).toBe(first[at])
  await read('b')
  const [, still, again] = await read('a', 'b', 'c')
  expect(still).toBe(first[1])
  expect(again).not.toBe(first[2])
  expect(again).toEqual(first[2])
})
