import { expect, test } from 'vitest'
import { extractArticles } from '#core/build-graph.ts'

/** Each event of an article: its type, who takes part, and in brackets how many tellings follow the first. */
const told = async (text: string, title?: string): Promise<readonly string[]> => {
  const lines: string[] = []
  const article = { id: 'one', text, publishedAt: '2031-12-08', ...(title !== undefined && { title }) }
  for await (const { entities, events } of extractArticles([article])) {
    const nameOf = (id: string): string =>
      entities.find((entity) => entity.id === id)?.name.replace(/^(?:the|a|an) /i, '') ?? '?'
    for (const { type, participants = [], tellings = [] } of events) {
      const roles = participants.map(({ role, entity }) => `${role}=${nameOf(entity)}`)
      lines.push([type, ...roles.sort(), `(${tellings.length})`].join(' '))
    }
  }
  return lines
}

test('a headline and the sentence below it tell one event, of those whom the sentence names', async () => {
  expect(
    await told(
      'An explosion at the Harrow railway station killed two guards on Monday. Trade went on.',
      'Blast kills two at station',
    ),
  ).toEqual(['kills place=Harrow railway station target=two guards (2)'])
  expect(await told('Police free hostage\nOfficers of the Harrow police freed Ana Paz on Monday.')).toEqual([
    'releases agent=Officers of the Harrow police target=Ana Paz (1)',
  ])
})

test('a headline of two deeds tells each once', async () => {
  expect(
    await told(
      'An air strike killed three men in Gaza on Monday. Two women were killed in Rafah.',
      'Three killed in Gaza',
    ),
  ).toEqual(['kills place=Gaza target=three men in Gaza (1)', 'kills place=Rafah target=Two women (0)'])
})

test('what a name, a number or a place parts from the headline stays apart', async () => {
  const lead = 'Rebels killed Juan Soto in Mosul on Monday.'
  expect(await told(lead, 'Omar Sayid killed')).toHaveLength(2)
  expect(await told('Rebels killed nine guards in Mosul on Monday.', 'Rebels kill two')).toHaveLength(2)
  expect(await told(lead, 'Man killed in Baghdad')).toHaveLength(2)
})

test('a noun that names nobody takes up talks, a trial or an arrest told before', async () => {
  expect(await told('Norway and Chile held talks in Oslo. The talks were the first in a year.')).toEqual([
    'negotiates-with agent=Chile agent=Norway place=Oslo (1)',
  ])
  expect(await told("The general's trial opened on Friday. The trial was closed to reporters.")).toEqual([
    'accuses target=general (1)',
  ])
})

test('another round of talks is not the one that was told', async () => {
  const events = await told('Norway and Chile held talks in Oslo. Further talks were ruled out.')
  expect(events[0]).toBe('negotiates-with agent=Chile agent=Norway place=Oslo (0)')
})

test('a participle before a noun recalls what was told', async () => {
  expect(await told('Gunmen killed four priests in Mosul. The murdered priests were buried.')).toEqual([
    'kills agent=Gunmen place=Mosul target=four priests (1)',
  ])
})

test('what a participle recalls of nobody with a name, and nothing else tells, is no event', async () => {
  expect(await told('The murdered priests were buried.')).toEqual([])
  expect(await told('The jailed editor Omar Sayid fell ill.')).toEqual(['arrests target=Omar Sayid (0)'])
})

test('a participle that says of what sort a place or thing is tells no event', async () => {
  expect(await told('Omar Sayid visited the occupied West Bank.')).toEqual([
    'visits agent=Omar Sayid target=West Bank (0)',
  ])
  expect(await told('A proposed law was read.')).toEqual([])
})

test('whose trial, indictment or conviction it is, it befalls', async () => {
  expect(await told('The indictment of Omar Sayid was unsealed.')).toEqual(['accuses target=Omar Sayid (0)'])
  expect(await told("Omar Sayid's conviction was upheld.")).toEqual(['convicts target=Omar Sayid (0)'])
  expect(await told('The criticism of Omar Sayid grew.')).toEqual([])
})

test('that a theft took place, or took minutes, names nobody whom it befell', async () => {
  expect(
    await told('Thieves robbed a bank in Mosul. The robbery took place at noon. It took minutes.'),
  ).toEqual(['seizes agent=Thieves place=Mosul target=bank (1)'])
})

test('in a headline, whoever is accused or indicted is whom it befell', async () => {
  expect(await told('Harrow banker accused of fraud')).toEqual(['accuses target=Harrow banker (0)'])
})

test('suspected rebels are accused of nothing', async () => {
  expect(await told('Troops entered a village of suspected rebels.')).toEqual([
    'deploys-to agent=Troops target=village of suspected rebels (0)',
  ])
})
