import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pairsWithin } from '#core/resolve/pairs-within.ts'
import { regrouping } from '#core/resolve/regrouping.ts'

interface Part {
  readonly rows: readonly (readonly [string, string])[]
}

const words = () => regrouping<Part, string, string>(({ rows }) => rows)

const joined = (rows: readonly string[], key: string): string => `${key}: ${rows.join(' ')}`

const row = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.constantFrom('one', 'two', 'three'))
const parts: fc.Arbitrary<readonly Part[]> = fc.array(fc.record({ rows: fc.array(row, { maxLength: 4 }) }), {
  minLength: 1,
  maxLength: 8,
})

it('gives the groups of a first time, whatever parts were grouped before and in whatever order', () => {
  fc.assert(
    fc.property(
      parts.chain((all) =>
        fc.array(fc.tuple(fc.shuffledSubarray([...all]), fc.constantFrom('low', 'high')), {
          minLength: 1,
          maxLength: 6,
        }),
      ),
      (turns) => {
        const last = words()
        for (const [some, basis] of turns) {
          const make = (rows: readonly string[], key: string) => `${basis} ${joined(rows, key)}`
          expect(last(some, [basis], make)).toEqual(words()(structuredClone(some), [basis], make))
        }
      },
    ),
    { numRuns: 300, seed: 5 },
  )
})

it('makes those groups again of which a part has come or gone, and no others', () => {
  const last = words()
  const [one, two, three]: readonly Part[] = [
    {
      rows: [
        ['a', 'one'],
        ['b', 'one'],
      ],
    },
    {
      rows: [
        ['b', 'two'],
        ['c', 'two'],
      ],
    },
    {
      rows: [
        ['c', 'three'],
        ['d', 'three'],
      ],
    },
  ]
  const made: string[] = []
  const make = (rows: readonly string[], key: string): string => {
    made.push(key)
    return joined(rows, key)
  }
  if (!one || !two || !three) throw new Error('three parts')
  const first = last([one, three], [], make)
  expect(made.splice(0)).toEqual(['a', 'b', 'c', 'd'])
  const second = last([one, two, three], [], make)
  expect(made.splice(0)).toEqual(['b', 'c'])
  expect(second[0]).toBe(first[0])
  expect(second.map(({ made: told }) => told)).toEqual(['a: one', 'b: one two', 'c: two three', 'd: three'])
  last([two, three], [], make)
  expect(made).toEqual(['b'])
})

it('compares only what is new in a block, and gives the pairs of a block looked at for the first time', () => {
  const every = Array.from({ length: 12 }, (_, at) => ({ at }))
  fc.assert(
    fc.property(
      fc.array(fc.subarray(every, { minLength: 1 }), { minLength: 2, maxLength: 5 }),
      fc.integer({ min: 1, max: 12 }),
      (turns, window) => {
        const pairOf = (left: { at: number }, right: { at: number }) =>
          (left.at * right.at) % 3 === 0 ? { left, right } : undefined
        const inOrder = (pairs: readonly { left: { at: number }; right: { at: number } }[]) =>
          pairs.map(({ left, right }) => left.at * 100 + right.at).sort((a, b) => a - b)
        let last: Parameters<typeof pairsWithin<{ at: number }, NonNullable<ReturnType<typeof pairOf>>>>[2]
        for (const rows of turns) {
          const before: readonly { at: number }[] = last?.rows ?? []
          const made = pairsWithin(rows, window, last, (left, right) => {
            const far = before.indexOf(right) - before.indexOf(left) > window
            expect(!before.includes(left) || !before.includes(right) || far).toBe(true)
            return pairOf(left, right)
          })
          expect(inOrder(made)).toEqual(inOrder(pairsWithin(rows, window, undefined, pairOf)))
          last = { key: '', rows, made }
        }
      },
    ),
    { numRuns: 300, seed: 5 },
  )
})
