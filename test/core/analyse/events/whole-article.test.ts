import { expect, test } from 'vitest'
import { extractArticles } from '#core/build-graph.ts'

/** Each event of a text, summed up over its tellings: type, participants, first day. */
const told = async (text: string): Promise<readonly string[]> => {
  const lines: string[] = []
  for await (const record of extractArticles([{ id: 'one', text, publishedAt: '2031-12-08' }])) {
    const nameOf = (id: string): string =>
      record.entities.find((entity) => entity.id === id)?.name.replace(/^(?:the|a|an) /i, '') ?? '?'
    for (const { type, participants = [], when } of record.events) {
      const roles = participants.map(({ role, entity }) => `${role}=${nameOf(entity)}`)
      lines.push([type, ...roles.sort(), ...(when?.from === undefined ? [] : [when.from])].join(' '))
    }
  }
  return lines
}

test('what took place somewhere on a day is the event that was told', async () => {
  expect(
    await told('Gunmen shot dead a teacher. The murder took place on Monday in the centre of Baghdad.'),
  ).toEqual(['kills agent=Gunmen place=Baghdad target=teacher 2031-12-08'])
})

test('where and when a murder occurred is said of it, not of whom it befell', async () => {
  expect(
    await told('The bishop condemned the murder of two nurses, which occurred on Monday in Baghdad.'),
  ).toContain('kills place=Baghdad target=two nurses 2031-12-08')
})

test('a killing carried out by somebody on a day has its doers and its day behind those whom it befell', async () => {
  expect(
    await told(
      'The killing of four students, carried out in Baghdad by soldiers on 4 December, was denounced.',
    ),
  ).toContain('kills agent=soldiers place=Baghdad target=four students 2031-12-04')
})

test('an incident takes up what was told', async () => {
  expect(await told('A judge was killed in Iraq. The incident occurred on 3 December in Baghdad.')).toEqual([
    'kills place=Baghdad place=Iraq target=judge 2031-12-03',
  ])
})

test('an incident that takes up nothing is no event', async () => {
  expect(await told('The incident occurred on 3 December in Baghdad.')).toEqual([])
})

test('who carried out the attack did what was told without a doer', async () => {
  expect(await told('A bomb exploded in Baghdad. The attack was carried out by the rebels.')).toEqual([
    'attacks agent=rebels instrument=bomb place=Baghdad',
  ])
})

test('a town and its country are no two places of one attack, two towns are', async () => {
  expect(await told('Rebels attacked a convoy in Iraq. The attack took place near Baghdad.')).toHaveLength(1)
  expect(await told('A bomb exploded in Mosul. The explosion near Baghdad wounded two guards.')).toHaveLength(
    2,
  )
})

test('who is involved in a murder, took part in it or is its mastermind did it', async () => {
  expect(await told('Three officers were involved in the murder of the bishop.')).toEqual([
    'kills agent=Three officers target=bishop',
  ])
  expect(await told('The army played a role in the murder of the bishop.')).toEqual([
    'kills agent=army target=bishop',
  ])
  expect(await told('Omar Sayid was the mastermind of the attack on the embassy.')).toEqual([
    'attacks agent=Omar Sayid target=embassy',
  ])
})

test('those involved in a murder are nobody in particular', async () => {
  expect(await told('Those involved in the murder of the bishop fled.')).toEqual(['kills target=bishop'])
})
