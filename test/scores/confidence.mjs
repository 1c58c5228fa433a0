import { heldFindings } from './held-findings.mjs'

/** Shares of findings, from how sure to how sure. */
const bins = [0, 0.2, 0.4, 0.6, 0.8, 1.001]

/** How many of the findings at a confidence hold, in what was annotated and not fitted on (and, apart, in what was). */
export const confidence = {
  name: 'confidence',
  async score() {
    const all = await heldFindings()
    const parts = [
      ['measured', all.filter(({ set }) => set === 'sentences test')],
      ['fitted', all.filter(({ set }) => set !== 'sentences test')],
    ]
    const lines = parts.flatMap(([name, cases]) => (cases.length === 0 ? [] : reliability(name, cases)))
    return lines.length === 0 ? { skipped: 'nothing annotated is here' } : { lines, fallen: [] }
  },
}

/** The reliability table: how sure the program says it is, and how often it is right. */
export function reliability(name, cases) {
  const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length
  let off = 0
  const rows = bins.slice(1).flatMap((to, k) => {
    const within = cases.filter(({ confidence: c }) => c >= bins[k] && c < to)
    if (within.length === 0) return []
    const said = mean(within.map(({ confidence: c }) => c))
    const held = mean(within.map(({ holds }) => (holds ? 1 : 0)))
    off += (Math.abs(said - held) * within.length) / cases.length
    const range = `${bins[k].toFixed(1)} to ${Math.min(1, to).toFixed(1)}`
    return [`${name.padEnd(9)} ${range}  said ${percent(said)}  hold ${percent(held)}  (${within.length})`]
  })
  const brier = mean(cases.map(({ confidence: c, holds }) => (c - (holds ? 1 : 0)) ** 2))
  return [
    ...rows,
    `${name.padEnd(9)} off by ${percent(off)} on average, Brier ${brier.toFixed(3)}  (${cases.length})`,
  ]
}

const percent = (share) => `${(share * 100).toFixed(1).padStart(5)} %`
