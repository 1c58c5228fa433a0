import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { buildGraph, programVersion } from '#core/index.ts'

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
