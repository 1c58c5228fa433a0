import { isNumber, toNumber } from '../values/arithmetic.js'
import { float } from '../values/value.js'
import type { Procedure } from './procedure.js'

const ROUNDS = 100
const CLOSE = 1e-9

/** Importance by incoming links (S. Brin and L. Page, 1998, doi:10.1016/S0169-7552(98)00110-X), by power iteration. */
export const pagerank: Procedure = {
  name: 'newsgraph.pagerank',
  purpose: 'How important each node is, judged by who links to it.',
  args: [{ name: 'damping', type: 'number', fallback: 0.85 }],
  columns: [
    { name: 'node', type: 'node' },
    { name: 'score', type: 'float' },
  ],
  run: ([given], { source, step }) => {
    const damping = isNumber(given) ? toNumber(given) : 0.85
    const nodes = source.nodes()
    const share = 1 / Math.max(1, nodes.length)
    const degrees = nodes.map((node) => source.outgoing(node).length)
    let ranks = new Float64Array(nodes.length).fill(share)
    for (let round = 0; round < ROUNDS; round += 1) {
      const next = new Float64Array(nodes.length)
      let loose = 0
      nodes.forEach((node, i) => {
        const rank = ranks[i] ?? 0
        const degree = degrees[i] ?? 0
        if (degree === 0) loose += rank
        for (const { target } of source.outgoing(node)) {
          step()
          next[target.index] = (next[target.index] ?? 0) + rank / degree
        }
      })
      let change = 0
      for (let i = 0; i < next.length; i += 1) {
        const rank = (1 - damping) * share + damping * ((next[i] ?? 0) + loose * share)
        change += Math.abs(rank - (ranks[i] ?? 0))
        next[i] = rank
      }
      ranks = next
      if (change < CLOSE) break
    }
    return nodes
      .map((node, i) => ({ node, score: ranks[i] ?? 0 }))
      .sort((a, b) => b.score - a.score || a.node.index - b.node.index)
      .map(({ node, score }) => [node, float(score)])
  },
}
