import { beforeAll, expect, it } from 'vitest'
import { extractArticles } from '#core/build-graph.ts'
import { loadModel } from '#core/model/index.ts'

beforeAll(async () => void (await loadModel()))

const openIn = async (text: string): Promise<readonly string[]> => {
  for await (const { open } of extractArticles([{ id: 'a', text }], { open: true }))
    return (open ?? []).map(({ subject, relation, object }) => `${subject} | ${relation} | ${object}`)
  return []
}

it('gives the verb with its words, and a relation of its own for each phrase behind it', async () => {
  expect(await openIn('The minister wrote a long novel during his illness.')).toEqual([
    'The minister | wrote | a long novel',
    'The minister | wrote a long novel during | his illness',
  ])
})

it('keeps auxiliaries and negation, and reads the passive', async () => {
  expect(await openIn('The bridge was not designed by the famous engineer.')).toEqual([
    'The bridge | was not designed by | the famous engineer',
  ])
})

it('reads "is" and "was" with what they say', async () => {
  expect(await openIn('The town is a popular resort.')).toEqual(['The town | is | a popular resort'])
})

it('gives what is said as a clause', async () => {
  expect(await openIn('The teacher believes that the house is very old.')).toContain(
    'The teacher | believes that | the house is very old',
  )
})

it('leaves out what an event or relation of the same two already tells', async () => {
  expect(await openIn('Rebels attacked the village.')).toEqual([])
})

it('is not there unless asked for', async () => {
  for await (const record of extractArticles([{ id: 'a', text: 'The town is a popular resort.' }]))
    expect(record).not.toHaveProperty('open')
})

it('quotes its sentence as evidence', async () => {
  const text = 'It rained. The minister wrote a novel.'
  for await (const { open } of extractArticles([{ id: 'a', text }], { open: true }))
    expect(open?.map(({ evidence }) => text.slice(evidence.start, evidence.end))).toEqual([
      'The minister wrote a novel.',
    ])
})
