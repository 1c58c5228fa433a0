import { describe, expect, test } from 'vitest'
import { extractArticles } from '#core/build-graph.ts'
import { toldEvents } from '../../../helpers/told-events.ts'

describe('where it happened', () => {
  test.each([
    [
      'whoever comes to a village does there what the next verb tells',
      'Gunmen arrived in the village of Tolara and shot six farmers.',
      'attacks agent=Gunmen place=Tolara target=six farmers',
    ],
    [
      'a subject of its own has no part in where another came',
      'Gunmen arrived in Baghdad and a policeman shot a farmer.',
      'attacks agent=policeman target=farmer',
    ],
    [
      'the place that a victim was leaving is where they were shot',
      'The senator was shot dead as he left a bank in Baghdad.',
      'kills place=Baghdad target=senator',
    ],
  ])('%s', async (_title, text, event) => {
    expect(await toldEvents(text)).toContain(event)
  })

  test('what took place in a town is no help for it', async () => {
    expect((await toldEvents('The incident took place in Puerto Sol.')).join()).not.toContain('aids')
  })
})

describe('whom it befell', () => {
  test.each([
    [
      'the victims of a deed are those they are identified as',
      'Rebels killed three men. The victims were identified as Omar Sayid and Ali Karim.',
      '~kills target=Ali Karim target=Omar Sayid',
    ],
    [
      'the wounded are of those who were wounded',
      'Five people were wounded in the market. The wounded include a nurse and a driver.',
      '~injures target=driver target=nurse',
    ],
    [
      'two who are named by their offices are both attacked',
      'Police spoke of the attack on Senator Ernesto Perez and union leader Omar Sayid.',
      'attacks target=Ernesto Perez target=Omar Sayid',
    ],
    [
      '"as well as" adds to whom it befell',
      'Rebels have killed the mayor of the town, as well as two teachers.',
      'kills agent=Rebels target=mayor of the town target=two teachers',
    ],
    [
      'a wife and guards listed behind a name died with him',
      'Mayor Omar Sayid, his wife and three guards died in the attack.',
      'kills target=Omar Sayid target=his wife target=three guards',
    ],
    [
      'what an unnamed thing is of says which one is meant',
      'Gunmen attacked the home of the president of the court.',
      'attacks agent=Gunmen target=home of the president of the court',
    ],
    [
      'what a bomb causes damage to it destroys',
      'The bomb caused damage to nearby houses.',
      'destroys instrument=bomb target=nearby houses',
    ],
    [
      'who is blamed for a death is said to have killed',
      'The army was blamed for the death of two reporters.',
      'kills agent=army target=two reporters',
    ],
  ])('%s', async (_title, text, event) => {
    expect(await toldEvents(text)).toContain(event)
  })

  test('the dead are not of those who were only wounded', async () => {
    const events = await toldEvents('Rebels wounded three men. The dead include Omar Sayid.')
    expect(events.join()).not.toContain('Omar Sayid')
  })
})

test('a date within the phrase of a murder is its day, one day holds for all that is told in one breath', async () => {
  const days = async (text: string): Promise<readonly string[]> => {
    const lines: string[] = []
    for await (const { events } of extractArticles([{ id: 'one', text, publishedAt: '2031-12-08' }]))
      lines.push(...events.map(({ type, when }) => `${type} ${when?.from ?? ''}`))
    return lines
  }
  expect(await days('The murder of two nurses in Baghdad on 5 May shocked the country.')).toEqual([
    'kills 2031-05-05',
  ])
  expect(
    await days('Soldiers attacked the school on Friday, looted shops and burned several houses.'),
  ).toEqual(['attacks 2031-12-05', 'destroys 2031-12-05', 'destroys 2031-12-05'])
})

test.each([
  [
    'here is where the dateline says',
    'KHARTOUM, March 4 (Agency) - A tribal leader was killed by gunmen here on Monday.',
    'kills agent=gunmen place=KHARTOUM target=tribal leader',
  ],
  [
    'here is nowhere without a dateline',
    'A tribal leader was killed by gunmen here on Monday.',
    'kills agent=gunmen target=tribal leader',
  ],
  [
    'whoever speaks here tells of what was elsewhere',
    'KHARTOUM, March 4 (Agency) - Gunmen attacked a convoy in Darfur, officials here said.',
    'attacks agent=Gunmen place=Darfur target=convoy',
  ],
])('%s', async (_title, text, event) => {
  expect(await toldEvents(text)).toContain(event)
})

test('who rallies outside a parliament rallies, and of no outside sort is it', async () => {
  expect(await toldEvents('Villagers rallied outside parliament in Kidal.')).toEqual([
    expect.stringMatching(/^protests-against agent=Villagers place=Kidal/),
  ])
})
