import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indicesWithoutQuotes, restoreQuotes } from '#core/model/leave-out-quotes.ts'

const isQuote = Uint8Array.of(0, 1)

/** The whole tree of a sentence whose kept words hang as `heads` say (the number of kept words = the root). */
function restored(tags: readonly number[], heads: readonly number[]): number[] {
  const kept = new Int32Array(tags.length)
  const count = indicesWithoutQuotes(tags, tags.length, isQuote, kept)
  const whole = { heads: new Int32Array(tags.length), labels: new Int32Array(tags.length) }
  const reduced = { heads: Int32Array.from(heads), labels: new Int32Array(heads.length).fill(3) }
  restoreQuotes(reduced, kept, count, tags.length, 7, whole)
  return [...whole.heads]
}

describe('quotation marks', () => {
  it('hang on the topmost word between them', () => {
    // " An attack " targeted it
    expect(restored([1, 0, 0, 1, 0, 0], [1, 2, 4, 2])).toEqual([2, 2, 4, 2, 6, 4])
  })

  it('hang on the root where they have no partner', () => {
    expect(restored([1, 0, 0], [1, 2])).toEqual([2, 2, 3])
  })

  it('are kept where there is nothing else', () => {
    const kept = new Int32Array(2)
    expect(indicesWithoutQuotes([1, 1], 2, isQuote, kept)).toBe(2)
  })

  it('leave a tree whatever stands between them', () => {
    const sentences = fc
      .array(fc.tuple(fc.constantFrom(0, 0, 1), fc.nat()), { minLength: 1, maxLength: 20 })
      .filter((words) => words.some(([tag]) => tag === 0))
    fc.assert(
      fc.property(sentences, (words) => {
        const kept = words.filter(([tag]) => tag === 0)
        // each kept word hangs on an earlier one, the first on the root
        const heads = kept.map(([, choice], r) => (r === 0 ? kept.length : choice % r))
        const whole = restored(
          words.map(([tag]) => tag),
          heads,
        )
        for (let i = 0; i < whole.length; i++) {
          let at = i
          for (let steps = 0; at !== whole.length; steps++) {
            expect(steps).toBeLessThanOrEqual(whole.length)
            at = whole[at] ?? -1
          }
        }
      }),
    )
  })
})
