import { expect, test } from 'vitest'
import { extractArticles } from '#core/build-graph.ts'

const persons = async (text: string): Promise<readonly string[]> => {
  const names: string[] = []
  for await (const record of extractArticles([{ id: 'one', text, publishedAt: '2031-05-30' }]))
    for (const { kind, name, gazetteer } of record.entities)
      if (kind === 'person') names.push(gazetteer === undefined ? name : `${name} (known)`)
  return names
}

test('a last name means whom the article calls by it, not a president who bore it', async () => {
  expect(await persons('The envoy Elena Duarte met the rebels in Havana. Duarte warned them.')).not.toContain(
    'Elena Duarte (known)',
  )
})

test('a last name alone is still that of whom everybody knows', async () => {
  expect(await persons('Zelensky spoke to reporters on Monday.')).toContainEqual(
    expect.stringContaining('(known)'),
  )
})

test('a party of a common name is no party of a country of which the article does not speak', async () => {
  const known = async (text: string): Promise<readonly string[]> => {
    const found: string[] = []
    for await (const { entities } of extractArticles([{ id: 'one', text, publishedAt: '2031-05-30' }]))
      for (const { gazetteer } of entities) if (gazetteer !== undefined) found.push(gazetteer)
    return found
  }
  const abroad = await known('Police in Uganda arrested leaders of the Labour Party on Monday.')
  const home = await known('Voters in the United Kingdom chose leaders of the Labour Party on Monday.')
  expect(home.filter((id) => /labour/.test(id))).toHaveLength(1)
  expect(abroad.filter((id) => /labour/.test(id))).toEqual([])
})
