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

test('whoever does something somewhere is there', async () => {
  expect(await states('The envoy spoke in Geneva.')).toEqual(['envoy located-in Geneva'])
  expect(await states('Farmers hid rifles in the port.')).toContain('rifles located-in port')
})

test('what is said or asked of somebody says nothing of where that one is', async () => {
  expect(await states('The envoy accused the general in Geneva.')).not.toContain('general located-in Geneva')
})

test('what did not happen in a place, or may yet, puts nobody there', async () => {
  expect(await states('The envoy did not speak in Geneva.')).toEqual([])
  expect(await states('The envoy will speak in Geneva.')).toEqual([])
})

test('as what somebody served is a post', async () => {
  expect(await states('Omar Sayid served as commander of the Tenth Brigade.')).toContain(
    'Omar Sayid commands Tenth Brigade',
  )
})

test('who uses a weapon has it', async () => {
  expect(await states('The militia used rockets.')).toContain('militia owns rockets')
})

test('where a war has no allies, "their ally" is that of whoever threatens', async () => {
  const told = await states(
    'Groups backed by Syria halted raids on French soldiers, but threatened action should war break out between their ally Hezbollah and Israel.',
  )
  expect(told.filter((line) => line.includes('ally-of'))).toEqual(['their ally ally-of Groups'])
})

test('what someone no longer has is nowhere', async () => {
  expect(await states('The coalition no longer has bases in Iraq.')).not.toContain('bases located-in Iraq')
  expect(await states('The coalition has bases in Iraq.')).toContain('bases located-in Iraq')
})
