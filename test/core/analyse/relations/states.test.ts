import { expect, test } from 'vitest'
import { extractArticles } from '#core/build-graph.ts'

/** The states that a text tells by the shipped model: "source type target", as first mentioned, without articles. */
const states = async (text: string): Promise<readonly string[]> => {
  const lines: string[] = []
  for await (const record of extractArticles([{ id: 'one', text }])) {
    const nameOf = (id: string): string => {
      const first = record.entities.find((entity) => entity.id === id)?.mentions[0]
      return first === undefined ? '?' : text.slice(first.start, first.end).replace(/^(?:the|a|an) /i, '')
    }
    for (const { source, type, target } of record.relations)
      lines.push(`${nameOf(source)} ${type} ${nameOf(target)}`)
  }
  return lines
}

test('fighters of an armed group belong to it, without a name of their own', async () => {
  expect(await states('Fighters from Hezbollah seized the village.')).toContain(
    'Fighters member-of Hezbollah',
  )
})

test('an unnamed ally of a country is no state worth keeping', async () => {
  expect(await states('France thanked its allies.')).toEqual([])
})

test('whoever a phrase behind "including" names belongs to the whole', async () => {
  expect(await states('The coalition, including France, sent ships.')).toEqual(['France member-of coalition'])
})

test('people and bodies are where the preposition says', async () => {
  expect(await states('Farmers in Anbar fled to a university in Baghdad.')).toEqual(
    expect.arrayContaining(['Farmers located-in Anbar', 'university based-in Baghdad']),
  )
})

test('a name with its class noun holds no place of that class', async () => {
  expect(await states('The army left Helmand Province, Afghanistan.')).toEqual([
    'Helmand Province located-in Afghanistan',
  ])
})

test('where an event says that someone was is no state besides', async () => {
  expect(await states('Gunmen shot two farmers in Anbar.')).toEqual([])
})
