import { worldGazetteer } from '../src/world/index.js'
import { type PronounCase, pronounCases } from './pronoun-cases.js'
import { type GoldSentence, readConllu } from './treebank.js'

const EPOCHS = 25
const RATE = 0.3
const L2 = 0.03
const LEAST_COUNT = 8
const SMALLEST = 0.05

/** Of the pronouns that have an antecedent within reach, and of those that were given one: how many are right. */
export interface PronounFigures {
  readonly pronouns: number
  readonly precision: number
  readonly recall: number
}

/** The same row of numbers below one at every run (Lehmer's generator). */
function shuffler(): () => number {
  let seed = 1
  return () => {
    seed = (seed * 48271) % 2147483647
    return seed / 2147483647
  }
}

/**
 * Log-linear weights for the choice of a pronoun's antecedent among its candidates and none (Denis and Baldridge,
 * "Specialized models and ranking for coreference resolution", 2008), by AdaGrad with L2, in a fixed order.
 */
function fit(cases: readonly PronounCase[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { none, candidates } of cases)
    for (const sign of new Set([...none, ...candidates.flat()])) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  const weights = new Map<string, number>()
  const squares = new Map<string, number>()
  const random = shuffler()
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const order = cases.map((_, i) => i)
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const [a, b] = [order[i] as number, order[j] as number]
      order[i] = b
      order[j] = a
    }
    for (const i of order) {
      const one = cases[i] as PronounCase
      if (one.candidates.length === 0) continue
      const choices = [...one.candidates, one.none]
      const right = new Set(one.right.length > 0 ? one.right : [one.candidates.length])
      const scores = choices.map((signs) => weigh(weights, signs))
      const most = Math.max(...scores)
      const odds = scores.map((score) => Math.exp(score - most))
      const all = odds.reduce((sum, odd) => sum + odd, 0)
      const good = odds.reduce((sum, odd, k) => sum + (right.has(k) ? odd : 0), 0)
      const gradient = new Map<string, number>()
      choices.forEach((signs, k) => {
        const odd = odds[k] as number
        const pull = odd / all - (right.has(k) ? odd / good : 0)
        for (const sign of signs)
          if ((counts.get(sign) ?? 0) >= LEAST_COUNT) gradient.set(sign, (gradient.get(sign) ?? 0) + pull)
      })
      for (const [sign, pull] of gradient) {
        const weight = weights.get(sign) ?? 0
        const slope = pull + L2 * weight
        const square = (squares.get(sign) ?? 1) + slope * slope
        squares.set(sign, square)
        weights.set(sign, weight - (RATE * slope) / Math.sqrt(square))
      }
    }
  }
  return weights
}

const weigh = (weights: ReadonlyMap<string, number>, signs: readonly string[]): number =>
  signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), 0)

function measure(cases: readonly PronounCase[], weights: ReadonlyMap<string, number>): PronounFigures {
  let found = 0
  let right = 0
  for (const one of cases) {
    let best = -1
    let most = weigh(weights, one.none)
    one.candidates.forEach((signs, k) => {
      const score = weigh(weights, signs)
      if (score <= most) return
      most = score
      best = k
    })
    if (best >= 0) found++
    if (one.right.includes(best)) right++
  }
  const resolvable = cases.filter((one) => one.right.length > 0).length
  return { pronouns: cases.length, precision: right / found, recall: right / resolvable }
}

/** Fits on all documents of the treebank but news, measures on its news: rows "sign weight", sorted, and the figures. */
export function fitPronouns(treebank: string): {
  readonly rows: readonly string[]
  readonly fitted: PronounFigures
  readonly news: PronounFigures
} {
  const documents = new Map<string, GoldSentence[]>()
  for (const sentence of readConllu(treebank))
    documents.set(sentence.document, [...(documents.get(sentence.document) ?? []), sentence])
  const gazetteer = worldGazetteer()
  const cases = [...documents.values()].flatMap((sentences) => pronounCases(sentences, gazetteer))
  const isNews = ({ document }: PronounCase): boolean => document.includes('_news_')
  const train = cases.filter((one) => !isNews(one))
  const weights = fit(train)
  const rows = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= SMALLEST)
    .map(([sign, weight]) => `${sign.replaceAll(' ', '_')} ${Math.round(weight * 100) / 100}`)
    .sort((a, b) => (a < b ? -1 : 1))
  return { rows, fitted: measure(train, weights), news: measure(cases.filter(isNews), weights) }
}
