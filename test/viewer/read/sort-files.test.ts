import { expect, it } from 'vitest'
import { sortFiles } from '#viewer/read/sort-files.ts'
import { graphFile } from '../../helpers/graph.ts'

it('tells a graph and decisions from articles among dropped files', async () => {
  const decision = {
    action: 'reject',
    telling: { sha256: 'a'.repeat(64), start: 0, end: 4 },
    reason: 'read it',
    date: '2031-04-01',
  }
  const sorted = await sortFiles([
    new File([JSON.stringify(graphFile())], 'graph.json'),
    new File([JSON.stringify([{ text: 'An article.' }])], 'articles.json'),
    new File(['{ "nodes": '], 'broken.json'),
    new File([`${JSON.stringify(decision)}\n`], 'newsgraph.corrections.jsonl'),
    new File(['Some text.'], 'news.txt'),
  ])
  expect(JSON.parse(sorted.graph ?? '').nodes).toHaveLength(15)
  expect(sorted.decisions).toEqual([decision])
  expect(sorted.articles.map(({ name }) => name)).toEqual(['articles.json', 'broken.json', 'news.txt'])
})

it('refuses decisions that are none, and says in which line', async () => {
  const file = new File(['{"action":"reject"}\n'], 'newsgraph.corrections.jsonl')
  await expect(sortFiles([file])).rejects.toMatchObject({ code: 'bad-corrections' })
})
