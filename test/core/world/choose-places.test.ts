import { expect, test } from 'vitest'
import { choosePlaces, type PlaceName, worldGazetteer } from '#core/world/index.ts'

const world = worldGazetteer()

const named = (name: string, within?: string): PlaceName => {
  const outer = within === undefined ? undefined : world.get(within)
  return { name, candidates: world.named(name), ...(outer === undefined ? {} : { within: outer }) }
}
const adjective = (word: string): PlaceName => {
  const demonym = world.demonym(word)
  return { name: word, candidates: [], ...(demonym === undefined ? {} : { demonym }) }
}
const chosen = (...names: readonly PlaceName[]): readonly (string | undefined)[] =>
  choosePlaces(names, world).map(([first]) => first?.id)

test('what stands behind a name binds it', () => {
  expect(chosen(named('Paris', 'texas'))).toEqual([undefined])
  expect(chosen(named('Springfield', 'illinois'))).toEqual(['springfield-us-3'])
  expect(chosen(named('Tripoli', 'lebanon'))).toEqual(['tripoli-lb'])
})

test('and its repetitions', () => {
  expect(chosen(named('Tripoli', 'lebanon'), named('Tripoli'))).toEqual(['tripoli-lb', 'tripoli-lb'])
})

test('a country named, or its people, tells which of two cities is meant', () => {
  expect(chosen(named('Tripoli'), named('Lebanon'))).toEqual(['tripoli-lb', 'lebanon'])
  expect(chosen(named('Tripoli'), adjective('Lebanese'))[0]).toBe('tripoli-lb')
  expect(chosen(named('Tripoli'))).toEqual(['tripoli-ly'])
})

test('neighbours tell the state from the country', () => {
  expect(chosen(named('Georgia'), named('Atlanta'))[0]).toBe('georgia-us')
  expect(chosen(named('Georgia'), named('Tbilisi'))[0]).toBe('georgia')
})

test('a town that nothing speaks for, in an article that plays elsewhere, stays unknown', () => {
  const english = ['Norwich', 'Nottingham', 'Leicester'].map((name) => named(name))
  expect(chosen(named('Edmonton'))).toEqual(['edmonton-ca'])
  expect(chosen(named('Edmonton'), ...english)[0]).toBeUndefined()
  expect(chosen(named('Edmonton'), ...english, adjective('Canadian'))[0]).toBe('edmonton-ca')
  expect(chosen(named('Baghdad'), ...english)[0]).toBe('baghdad-iq')
})

test('names that are no places stay as they are', () => {
  const reuters = named('Reuters')
  expect(choosePlaces([reuters], world)[0]).toEqual(reuters.candidates)
})

test('a name that bodies of many countries bear is that of a country that the article names', () => {
  const ministry = { name: 'ministry of defence', candidates: world.named('Ministry of Defence') }
  expect(chosen(ministry, named('Turkey'))[0]).toBeUndefined()
  expect(chosen(ministry, named('Britain'))[0]).toBe('uk-ministry-of-defence')
  expect(chosen(ministry, named('Leeds'))[0]).toBe('uk-ministry-of-defence')
})
