import { expect, test } from 'vitest'
import { extractArticles } from '#core/build-graph.ts'
import { toldEvents } from '../../../helpers/told-events.ts'

const violent = new Set(['attacks', 'injures', 'kills'])

test.each([
  [
    'a list behind a colon names those who were killed',
    'Soldiers killed three reporters: Ana Paz, a Danish photographer, Carl Soto, and Juan Caro of a radio station.',
    'kills agent=Soldiers target=Ana Paz target=Carl Soto target=Juan Caro',
  ],
  [
    'a list beside a plural names those whom it means',
    'Two bodyguards, Juan Paz and Carl Soto, were killed.',
    'kills target=Carl Soto target=Juan Paz',
  ],
  [
    'a title in the plural stands before each of the names',
    'Last night, reporters Juan Paz and Carl Soto were shot by troops.',
    'attacks agent=troops target=Carl Soto target=Juan Paz',
  ],
  [
    'one without a name may be in the list',
    'Three people were killed: Ana Paz, Carl Soto and a child.',
    'kills target=Ana Paz target=Carl Soto target=child',
  ],
  [
    'whoever threw a weapon did what it did',
    'Unidentified men threw three grenades that injured a guard.',
    'injures agent=Unidentified men instrument=three grenades target=guard',
  ],
  [
    'a part of a town of which nothing is known leads on to the town',
    'Two men were murdered by rebels in the northern end of Lima.',
    'kills agent=rebels place=Lima target=Two men',
  ],
  [
    'a town before a house that is not named is where it was',
    'A bomb exploded in a Lima restaurant.',
    'attacks instrument=bomb place=Lima target=Lima restaurant',
  ],
  [
    'a day before a phrase is no part of it',
    'Police said that yesterday heavily armed rebels burned the offices of the company.',
    'destroys agent=heavily armed rebels target=offices of the company',
  ],
])('%s', async (_title, text, event) => {
  expect(await toldEvents(text)).toContain(event)
})

test('nobody dies twice, whoever is said to have done it', async () => {
  const told = await toldEvents(
    'Gunmen killed Juan Paz on Monday. The army said on Friday that Paz was killed by rebels trained abroad.',
  )
  expect(told.filter((event) => event.startsWith('kills'))).toHaveLength(1)
})

test('a kidnapping by men without a name is the one that a later sentence lays to a group', async () => {
  const told = await toldEvents(
    'Juan Paz was kidnapped on Monday by armed men. Paz was kidnapped by Hamas while he was travelling.',
  )
  expect(told.filter((event) => event.startsWith('abducts'))).toHaveLength(1)
})

test('sharp words are no violence', async () => {
  expect(await toldEvents('The mayor lashed out at the president.')).toEqual([
    'condemns agent=mayor target=president',
  ])
})

test.each([
  ['neither of two was hurt', 'Neither the mayor nor his wife was injured in the blast.', 'negative actual'],
  ['any attack need not come', 'The police have plans to respond to any attacks.', 'positive hypothetical'],
  ['what there will be is no fact', 'There will be an explosion in the port.', 'positive planned'],
  ['what there will be no more is denied once', 'There will be no more bombings.', 'negative planned'],
])('%s', async (_title, text, standing) => {
  for await (const { events } of extractArticles([{ id: 'one', text }]))
    expect(
      events
        .filter(({ type }) => violent.has(type))
        .map(({ factuality }) => `${factuality.polarity} ${factuality.modality}`),
    ).toEqual([standing])
})

test('a day told of what there was is its day', async () => {
  for await (const { events } of extractArticles([
    { id: 'one', text: 'There was an attack at the Lima market today.', publishedAt: '2031-12-08' },
  ]))
    expect(events.map(({ when }) => when?.from)).toEqual(['2031-12-08'])
})
