import fc from 'fast-check'
import { expect, it } from 'vitest'
import { confidenceWeights } from '#core/analyse/record/confidence-weights.ts'
import { estimateConfidence } from '#core/analyse/record/estimate-confidence.ts'
import { extractArticles } from '#core/build-graph.ts'

const known = [...confidenceWeights.keys()]

it('is one half where nothing is known, whatever signs without a weight there are', () => {
  expect(estimateConfidence([])).toBe(0.5)
  expect(estimateConfidence(['a sign that nobody has weighed'])).toBe(0.5)
})

it('lies between 0 and 1, and a sign that speaks for a finding never lowers it', () => {
  fc.assert(
    fc.property(fc.subarray(known), fc.constantFrom(...known), (signs, more) => {
      const before = estimateConfidence(signs)
      const after = estimateConfidence([...signs, more])
      expect(before).toBeGreaterThanOrEqual(0)
      expect(before).toBeLessThanOrEqual(1)
      if ((confidenceWeights.get(more) ?? 0) > 0) expect(after).toBeGreaterThanOrEqual(before)
      else expect(after).toBeLessThanOrEqual(before)
    }),
    { seed: 5, numRuns: 200 },
  )
})

it('is what the signs of the explanation add up to', async () => {
  const text =
    'Rebels in Dara attacked the army base on Monday. The Iran-backed militia denied that it had fired.'
  for await (const { events, relations } of extractArticles([{ id: 'a', text }], { explain: true })) {
    const told = [...events, ...relations]
    expect(told.length).toBeGreaterThan(1)
    for (const { confidence, why } of told)
      expect(confidence).toBe(estimateConfidence(why?.signs.map(({ sign }) => sign) ?? []))
  }
})
