/** A finding: the signs that it showed, and whether a reader found the same. */
export interface FindingCase {
  readonly signs: readonly string[]
  readonly holds: boolean
}

const STEPS = 600
const RATE = 0.5
const L2 = 5
const LEAST_COUNT = 6
const SMALLEST = 0.03
const FOLDS = 10

const estimate = (weights: ReadonlyMap<string, number>, signs: readonly string[]): number =>
  1 / (1 + Math.exp(-signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), 0)))

/** Logistic regression with L2 by AdaGrad over all cases at once: the same cases give the same weights. */
function fit(cases: readonly FindingCase[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { signs } of cases)
    for (const sign of new Set(signs)) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  const weights = new Map([...counts].filter(([, count]) => count >= LEAST_COUNT).map(([sign]) => [sign, 0]))
  const squares = new Map<string, number>()
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Map([...weights].map(([sign, weight]) => [sign, L2 * weight]))
    for (const { signs, holds } of cases) {
      const error = estimate(weights, signs) - (holds ? 1 : 0)
      for (const sign of signs) {
        const slope = gradient.get(sign)
        if (slope !== undefined) gradient.set(sign, slope + error)
      }
    }
    for (const [sign, slope] of gradient) {
      const square = (squares.get(sign) ?? 1) + slope * slope
      squares.set(sign, square)
      weights.set(sign, (weights.get(sign) ?? 0) - (RATE * slope) / Math.sqrt(square))
    }
  }
  return weights
}

/**
 * Weights of the signs that stand in a finding, as rows "sign weight", sorted; and for each case how sure one would have been of
 * it with weights fitted on the other nine tenths.
 */
export function fitConfidence(cases: readonly FindingCase[]): {
  readonly rows: readonly string[]
  readonly crossed: readonly { readonly confidence: number; readonly holds: boolean }[]
} {
  const folds = Array.from({ length: FOLDS }, (_, fold) => fit(cases.filter((_, at) => at % FOLDS !== fold)))
  const crossed = cases.map(({ signs, holds }, at) => ({
    confidence: estimate(folds[at % FOLDS] ?? new Map(), signs),
    holds,
  }))
  const rows = [...fit(cases)]
    .filter(([, weight]) => Math.abs(weight) >= SMALLEST)
    .map(([sign, weight]) => `${sign.replaceAll(' ', '_')} ${Math.round(weight * 100) / 100}`)
    .sort((a, b) => (a < b ? -1 : 1))
  return { rows, crossed }
}
