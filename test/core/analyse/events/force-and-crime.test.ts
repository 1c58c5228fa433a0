import { expect, test } from 'vitest'
import { toldEvents as told } from '../../../helpers/told-events.ts'

test('who is at work against a thing that is nobody fights no one', async () => {
  expect(await told('Poorer states will fight bird flu and malaria.')).toEqual([])
  expect(await told('The two militias fought in the valley.')).toEqual([
    'fights agent=two militias place=valley',
  ])
})

test('a place that was raided by nobody in particular was attacked, and one that the police raided was searched', async () => {
  expect(await told('A village was raided on Sunday.')).toEqual(['attacks target=village'])
  expect(await told('Police raided a newspaper office on Sunday.')).toEqual([
    'seizes agent=Police target=newspaper office',
  ])
})

test('soldiers who capture somebody in a raid made it', async () => {
  expect(await told('Troops captured a rebel leader during a raid on a farm.')).toContain(
    'attacks agent=Troops target=farm',
  )
})

test('who was seized is held, and by whom tells whether it was an arrest', async () => {
  expect(await told('Gunmen seized an aid worker on Sunday.')).toEqual([
    'abducts agent=Gunmen target=aid worker',
  ])
  expect(await told('Police seized two smugglers on Sunday.')).toEqual([
    'arrests agent=Police target=two smugglers',
  ])
})

test('of those whom a fight with somebody killed no side is told', async () => {
  expect(await told('Factional fighting with the rebels killed forty people.')).toEqual([
    'fights target=rebels',
    'kills target=forty people',
  ])
})

test('a storm that goes by a name attacks nobody', async () => {
  expect(await told('Cyclone Mira struck Norland in May, leaving nine people dead.')).toEqual([])
})

test('of two people with names the one who beats the other has won a match', async () => {
  expect(await told('Omar Sayid beat Pavel Ruiz in the final.')).toEqual([])
  expect(await told('Policemen beat Omar Sayid on Sunday.')).toEqual([
    'attacks agent=Policemen target=Omar Sayid',
  ])
})

test('what was suspended is not whoever it belongs to', async () => {
  expect(await told('The suspension of its uranium enrichment was welcomed by Norway.')).not.toContain(
    'expels target=Norway',
  )
  expect(await told('Iran has sought a short suspension of its enrichment activities.')).toEqual([
    'asks agent=Iran topic=short suspension of its enrichment activities',
  ])
})

test('whom gunmen force to do something they ask for nothing', async () => {
  expect(await told('Armed men forced the villagers to climb into trucks.')).toEqual([])
})

test('two who fight each other fight', async () => {
  expect(await told('The two clans have been fighting each other for years.')).toEqual([
    'fights agent=two clans',
  ])
})

test('of two tolls side by side each is said of those before it', async () => {
  const blast = await told('Seven dead, 20 hurt in market blast in Basra')
  expect(blast).toContain('kills place=Basra place=market target=Seven')
  expect(blast).toContain('injures place=Basra place=market target=20')
  expect(await told('The attack left ten dead and 30 wounded.')).toEqual([
    'kills target=ten',
    'injures target=30',
  ])
  expect(await told('Two dead, five injured in bus crash in Basra')).toEqual([])
})

test('a fight that is called by one country was there', async () => {
  expect(await told('The Salvadoran war drove thousands out.')).toEqual(['fights place=El Salvador'])
  expect(await told('Israeli clashes with the militia continued.')).toEqual([
    'fights agent=Israel target=militia',
  ])
})
