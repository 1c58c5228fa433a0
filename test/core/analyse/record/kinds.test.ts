import { expect, test } from 'vitest'
import { extractArticles } from '#core/build-graph.ts'

const kindsOf = async (text: string): Promise<Readonly<Record<string, string>>> => {
  for await (const { entities } of extractArticles([{ id: 'one', text }]))
    return Object.fromEntries(entities.map(({ name, kind }) => [name, kind]))
  return {}
}

test('several persons that the text does not name are people; one is a person, and so are holders of an office', async () => {
  expect(await kindsOf('Two ministers met a senior official and four relatives.')).toEqual({
    'Two ministers': 'person',
    'a senior official': 'person',
    'four relatives': 'population',
  })
})
