import { kernel } from '@newsgraph/core/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planMemory } from '#core/model/network-memory.ts'
import { readBase64 } from '#core/model/read-base64.ts'
import { diceOf } from '../../helpers/random-network.ts'

describe('the kernel', () => {
  it('is small enough for any page to compile at once', () => {
    expect(readBase64(kernel).length).toBeLessThan(4096)
  })

  it('keeps cells and curves within their bounds', () => {
    const cells = 8
    const words = 300
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const dice = diceOf(seed)
        const list = <T>(length: number, one: (i: number) => T): T[] =>
          Array.from({ length }, (_, i) => one(i))
        // gates that are open for long, so that cells run up to their bound and come back from it
        const sigmoids = Int16Array.from(list(4096, (i) => (i < 2048 ? dice(0, 4096) : 4096)))
        const tangents = Int16Array.from(
          list(4096, (i) => (i === 0 ? -4096 : i === 4095 ? 4096 : dice(-4096, 4096))),
        )
        const trend = list(cells, () => 1)
        /** By word, gate and cell. */
        const inputs = list(words, () => {
          for (let k = 0; k < cells; k++) if (dice(0, 69) === 0) trend[k] = -(trend[k] as number)
          return [
            ...list(2 * cells, () => dice(-30, 9000)),
            ...list(cells, (k) => (trend[k] as number) * dice(8100, 9000)),
            ...list(cells, () => dice(-9000, 9000)),
          ]
        })

        const plan = planMemory()
        const gate = { outputs: 4 * cells, inputs: cells, shift: 0, bias: new Int32Array(4 * cells) }
        const weights = plan.putMatrix({ ...gate, weights: new Int16Array(4 * cells * cells) })
        const gateRows = plan.put(
          Int32Array.from(
            inputs.flatMap((row) =>
              list(4 * cells, (o) => row[((o >> 2) & 3) * cells + (o >> 4) * 4 + (o & 3)] as number),
            ),
          ),
        )
        const rows = plan.put(Int32Array.from(list(words, (i) => i)))
        const [zeros, room] = [plan.take(2 * cells), plan.take(20 * cells)]
        const curves = [plan.put(sigmoids), plan.put(tangents)] as const
        const to = plan.take(words * cells * 2)
        const memory = plan.make()
        memory.kernel.recur(
          ...([weights.weights, 0, weights.blocks, gateRows, rows, 4, words] as const),
          ...([to, 2 * cells, zeros, room, ...curves] as const),
        )

        const curveAt = (curve: Int16Array, p: number) =>
          curve[Math.max(0, Math.min(4095, (p + 8192) >> 2))] as number
        let c = list(cells, () => 0)
        const expected = inputs.map((row) => {
          const of = (which: number, k: number) => row[which * cells + k] as number
          c = c.map((before, k) => {
            const kept = curveAt(sigmoids, of(1, k)) * before
            const added = curveAt(sigmoids, of(0, k)) * curveAt(tangents, of(2, k))
            return Math.max(-258048, Math.min(258048, (kept + added) >> 12))
          })
          return c.map((cell, k) => (curveAt(sigmoids, of(3, k)) * curveAt(tangents, cell >> 2) + 8192) >> 14)
        })
        const states = memory.int16s.subarray(to / 2, to / 2 + words * cells)
        expect(expected.map((_, t) => [...states.subarray(t * cells, (t + 1) * cells)])).toEqual(expected)
      }),
      { numRuns: 20 },
    )
  })

  it('keeps activations within their bounds', () => {
    const numbers = [
      -40000, -8192, -8191, -8190, -1, 0, 1, 8190, 8191, 8192, 32767, 32768, 40000, -32769, 5, -5,
    ]
    const plan = planMemory()
    const [from, to] = [plan.put(Int32Array.from(numbers)), plan.take(2 * numbers.length)]
    const { kernel, int16s } = plan.make()
    for (const least of [-8191, 0]) {
      kernel.narrow(from, 0, 1, numbers.length, least, to, 0)
      expect([...int16s.subarray(to / 2, to / 2 + numbers.length)]).toEqual(
        numbers.map((n) => Math.max(least, Math.min(8191, n))),
      )
    }
  })
})
