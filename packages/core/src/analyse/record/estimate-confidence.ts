import { confidenceWeights } from './confidence-weights.js'

/**
 * How likely a finding with these signs is to hold, 0 to 1, three decimals: of those at 0.8 about eight in ten do. Logistic
 * regression; a sign without a weight says nothing.
 */
export const estimateConfidence = (signs: readonly string[]): number => {
  let odds = 0
  for (const sign of signs) odds += confidenceWeights.get(sign) ?? 0
  return Math.round(1000 / (1 + Math.exp(-odds))) / 1000
}
