import fc from 'fast-check'
import { expect } from 'vitest'

/** Whatever is read gives the same bytes in any order, and where a part of it was resolved before the whole. */
export const expectSameInAnyOrder = <One>(
  reads: fc.Arbitrary<readonly One[]>,
  resolved: (reads: readonly One[]) => unknown,
): void => {
  const cases = reads.chain((all) =>
    fc.tuple(
      fc.constant(all),
      fc.shuffledSubarray([...all], { minLength: all.length }),
      fc.integer({ min: 1, max: all.length }),
    ),
  )
  fc.assert(
    fc.property(cases, ([all, shuffled, cut]) => {
      const once = JSON.stringify(resolved(structuredClone(all)))
      resolved(shuffled.slice(0, cut))
      expect(JSON.stringify(resolved(shuffled))).toBe(once)
    }),
    { numRuns: 200, seed: 7 },
  )
}
