import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distanceBetween, rankPlaces, worldGazetteer } from '#core/world/index.ts'

const world = worldGazetteer()
const first = (name: string, context: Parameters<typeof rankPlaces>[1]): string | undefined =>
  rankPlaces(world.named(name), context)[0]?.id
const near = (...ids: string[]) => ids.flatMap((id) => world.get(id) ?? [])

describe('a name of several places', () => {
  test.each([
    ['Tripoli', {}, 'tripoli-ly'],
    ['Tripoli', { countries: new Set(['LB']) }, 'tripoli-lb'],
    ['Tripoli', { near: near('beirut-lb') }, 'tripoli-lb'],
    ['Georgia', {}, 'georgia'],
    ['Georgia', { countries: new Set(['US', 'RU']) }, 'georgia'],
    ['Georgia', { near: near('atlanta-us') }, 'georgia-us'],
    ['Georgia', { near: near('atlanta-us', 'tbilisi-ge') }, 'georgia'],
    ['Singapore', { countries: new Set(['SG']) }, 'singapore'],
    ['Santiago', { countries: new Set(['CL']) }, 'santiago-cl'],
    ['Odessa', { near: near('midland-us') }, 'odessa-us'],
    ['Odessa', { countries: new Set(['UA']) }, 'odesa-ua'],
    ['Springfield', { named: new Set(['illinois']) }, 'springfield-us-3'],
  ] as const)('%s beside %j is %s', (name, context, id) => {
    expect(first(name, context)).toBe(id)
  })

  test('keeps what is no place where it stood', () => {
    const person = { id: 'sharon', kind: 'person', name: 'Sharon' } as const
    const small = { id: 'sharon-a', kind: 'city', name: 'Sharon', population: 1000 } as const
    const large = { id: 'sharon-b', kind: 'city', name: 'Sharon', population: 90_000 } as const
    expect(rankPlaces([small, person, large], {}).map(({ id }) => id)).toEqual([
      'sharon-b',
      'sharon',
      'sharon-a',
    ])
  })
})

const place = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
})

test('distances are symmetric, nought to itself, and never more than half way round', () => {
  fc.assert(
    fc.property(place, place, (a, b) => {
      expect(distanceBetween(a, b)).toBeCloseTo(distanceBetween(b, a), 6)
      expect(distanceBetween(a, a)).toBeCloseTo(0, 6)
      expect(distanceBetween(a, b)).toBeLessThan(20_016)
    }),
  )
})

test('Paris lies 344 km from London', () => {
  expect(distanceBetween({ lat: 48.8566, lon: 2.3522 }, { lat: 51.5074, lon: -0.1278 })).toBeCloseTo(344, 0)
})
