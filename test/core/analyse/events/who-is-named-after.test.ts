import { expect, test } from 'vitest'
import { toldEvents } from '../../../helpers/told-events.ts'

test.each([
  [
    'a man is whom he is identified as',
    'Gunmen killed a man identified as Omar Sayid.',
    'kills agent=Gunmen target=Omar Sayid',
  ],
  [
    'two are those whom they are identified as, also in the next sentence',
    'Gunmen killed two men. Police identified them as Omar Sayid and Luis Soto.',
    'kills agent=Gunmen target=Luis Soto target=Omar Sayid',
  ],
  [
    'two of a force are the two people named beside them',
    'Two policemen, Juan Paz and Carl Soto, were wounded by rebels.',
    'injures agent=rebels target=Carl Soto target=Juan Paz',
  ],
  [
    'one of a force is the person named beside him',
    'A soldier, Juan Paz, was wounded by rebels.',
    'injures agent=rebels target=Juan Paz',
  ],
  [
    'victims are named in place of as many who were not',
    'Rebels killed two men. Police named the victims as Omar Sayid and Ali Karim.',
    'kills agent=Rebels target=Ali Karim target=Omar Sayid',
  ],
  [
    'whoever an attack is blamed on is not whom it befell',
    'The government has blamed a string of attacks on Kurdish militants.',
    'attacks agent=Kurdish militants',
  ],
  [
    'whoever is believed to be behind an attack did it, in those words',
    'The gang is believed to be behind the attack on the hotel.',
    'attacks agent=gang target=hotel',
  ],
  [
    'whose work an attack was did it',
    'Police said the bombing was the work of separatists.',
    'attacks agent=separatists',
  ],
  [
    'of whom the dead of an attack are told, the attack killed them',
    'Rebels attacked a convoy. Two of the dead were nurses.',
    '~kills agent=Rebels target=nurses',
  ],
  [
    'the victims of an attack are those it befell',
    'Rebels attacked a convoy. The victims included a judge.',
    'attacks agent=Rebels target=convoy target=judge',
  ],
])('%s', async (_title, text, event) => {
  expect(await toldEvents(text)).toContain(event)
})

test.each([
  ['a possible casualty is none', 'Rebels attacked a convoy. There may be foreigners among the dead.'],
  ['where the victims were tells of nobody', 'Rebels attacked a convoy. The victims were in two trucks.'],
  [
    'who is not identified as one stays who he was',
    'Rebels attacked a convoy. The victim was not a soldier.',
  ],
])('%s', async (_title, text) => {
  expect(await toldEvents(text)).toEqual(['attacks agent=Rebels target=convoy'])
})

test('the victims of a landslide are nobody’s', async () => {
  expect(await toldEvents('A landslide hit the town. Among the dead was the mayor.')).toEqual([])
})
