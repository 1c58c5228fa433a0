import { expect, test } from 'vitest'
import { toldEvents as told } from '../../../helpers/told-events.ts'

test('what the forces of two states do, both do', async () => {
  expect(await told('US and British forces bombed the port of Basra.')).toContain(
    'attacks agent=British forces agent=United States target=port of Basra',
  )
  expect(await told('Turkish and Syrian troops shelled Idlib.')).toEqual([
    'attacks agent=Syria agent=Turkey target=Idlib',
  ])
})

test('two names behind a plural are whom it means', async () => {
  expect(await told('Old foes Iran and Iraq have renewed diplomatic ties.')).toEqual([
    'recognises agent=Iran target=Iraq',
    'recognises agent=Iraq target=Iran',
  ])
})

test('a name that nobody met is one in front of its verb, and does what the verb says', async () => {
  expect(await told('Zarqueston condemned the raid on the port.')).toContain(
    'condemns agent=Zarqueston topic=raid',
  )
})

test('whoever regrets or admits an -ing did it', async () => {
  expect(await told('The army regretted shelling the clinic.')).toContain('attacks agent=army target=clinic')
  expect(await told('Norway admitted shelling Donetsk.')).toContain('attacks agent=Norway target=Donetsk')
})

test('what is declared on a day in a place is meant for the place', async () => {
  expect(await told('The king declared a state of siege on May 9 in Homs.')).toContain(
    'represses agent=king target=Homs',
  )
})

test('a plan is that of whoever stands before it', async () => {
  expect(await told('Israeli plans to attack Rafah alarmed Egypt.')).toContain(
    'attacks agent=Israel target=Rafah',
  )
  expect(await told('US efforts to free the hostages failed.')).toContain(
    'releases agent=United States target=hostages',
  )
})

test('behind ", and" a name goes on with the verb behind what is said of it', async () => {
  expect(
    (
      await told(
        'Josep Sol demanded that the attackers surrender, and NATO, whose troops have guarded Kidal since 1999, offered to send reinforcements.',
      )
    ).join(),
  ).toMatch(/promises agent=(?:NATO|North)/)
})
