import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeLinearModel, decodeWeight, encodeLinearModel } from '#core/model/linear-format.ts'
import { KEY_BITS, scorerOf } from '#core/model/linear-model.ts'

const rows = fc.uniqueArray(
  fc.record({
    key: fc.integer({ min: 1, max: 2 ** KEY_BITS - 1 }),
    weights: fc.uniqueArray(
      fc.record({ cls: fc.integer({ min: 0, max: 6 }), code: fc.integer({ min: -127, max: 127 }) }),
      { selector: (pair) => pair.cls, minLength: 1 },
    ),
  }),
  { selector: (row) => row.key },
)

describe('a linear model', () => {
  it('scores after writing and reading as its rows say', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const sorted = given
          .toSorted((a, b) => a.key - b.key)
          .map(({ key, weights }) => {
            const pairs = weights.toSorted((a, b) => a.cls - b.cls)
            return { key, classes: pairs.map((p) => p.cls), codes: pairs.map((p) => p.code) }
          })
        const model = decodeLinearModel(encodeLinearModel(7, sorted))
        const scores = new Int32Array(7)
        for (const row of sorted) {
          scorerOf(model, 1)(Int32Array.of(row.key << (32 - KEY_BITS)), 1, scores)
          const wanted = new Array<number>(7).fill(0)
          row.classes.forEach((cls, i) => {
            wanted[cls] = decodeWeight(row.codes[i] ?? 0)
          })
          expect([...scores]).toEqual(wanted)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('gives a feature without a row no weight', () => {
    const model = decodeLinearModel(encodeLinearModel(2, [{ key: 5, classes: [1], codes: [9] }]))
    const scores = new Int32Array(2)
    scorerOf(model, 1)(Int32Array.of(6 << (32 - KEY_BITS)), 1, scores)
    expect([...scores]).toEqual([0, 0])
  })

  it('codes weights by their square, with their sign', () => {
    expect([decodeWeight(3), decodeWeight(-3), decodeWeight(0)]).toEqual([9, -9, 0])
  })
})
