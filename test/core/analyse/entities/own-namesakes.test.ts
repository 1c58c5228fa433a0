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
