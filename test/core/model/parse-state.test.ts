import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyMove,
  beginParse,
  canLeft,
  canRight,
  canShift,
  createParseState,
  isParsed,
  moveOf,
  SHIFT,
} from '#core/model/parse-state.ts'

describe('the arc-hybrid system', () => {
  it('ends every sentence in one tree with one root, whatever moves are chosen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.infiniteStream(fc.nat()), (length, choices) => {
        const state = createParseState(40)
        beginParse(state, length)
        let steps = 0
        while (!isParsed(state)) {
          const allowed = [
            canShift(state) ? SHIFT : -1,
            canLeft(state) ? moveOf(0, true) : -1,
            canRight(state) ? moveOf(0, false) : -1,
          ].filter((move) => move >= 0)
          expect(allowed.length).toBeGreaterThan(0)
          applyMove(state, allowed[choices.next().value % allowed.length] ?? 0, 0)
          steps++
        }
        expect(steps).toBe(2 * length)
        const heads = [...state.heads.slice(0, length)]
        expect(heads.filter((head) => head === length)).toHaveLength(1)
        for (let i = 0; i < length; i++) {
          let at = i
          for (let k = 0; k <= length && at !== length; k++) at = heads[at] ?? -1
          expect(at).toBe(length)
        }
      }),
      { numRuns: 100 },
    )
  })
})
