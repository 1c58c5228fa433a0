import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

/** The least that each figure may be, in per cent; they only rise. */
const floors = { 'edges F1': 52.5, 'pairs, any type': 62.5, 'status right': 88.5, 'dates right': 85 }

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Fifty articles written for this project, and the graph that a reader of each would sign (`test/gold/texts`). */
export const texts = {
  name: 'texts',
  async score({ errors = false } = {}) {
    const { module } = await runnerImport(`${root}test/scores/score-texts.ts`, {
      root,
      configFile: false,
      logLevel: 'error',
      resolve: { alias: [{ find: /^#core\/(.*)$/, replacement: `${root}packages/core/src/$1` }] },
    })
    const { buildGraph } = await import(`${root}packages/core/dist/index.js`)
    const scores = await module.scoreTexts(`${root}test/gold/texts`, buildGraph)
    const share = ({ right, all }) => [(right / all || 0) * 100, `(${all})`]
    const f1 = ({ right, given, wanted }) => {
      const [p, r] = [right / given || 0, right / wanted || 0]
      return [
        ((2 * p * r) / (p + r) || 0) * 100,
        `P ${(p * 100).toFixed(1)}  R ${(r * 100).toFixed(1)}  (${wanted})`,
      ]
    }
    const figures = [
      ['edges F1', ...f1(scores.edges)],
      ['pairs, any type', ...f1(scores.pairs)],
      ['status right', ...share(scores.status)],
      ['dates right', ...share(scores.dates)],
      ['counts right', ...share(scores.counts)],
    ]
    const lines = errors ? [...scores.errors] : []
    const fallen = []
    for (const [what, figure, detail] of figures) {
      lines.push(`${what.padEnd(22)} ${figure.toFixed(1).padStart(5)}  ${detail}`)
      if (floors[what] !== undefined && !(figure >= floors[what]))
        fallen.push(`${what} is ${figure.toFixed(2)}, at least ${floors[what]} is asked`)
    }
    return { lines, fallen }
  },
}
