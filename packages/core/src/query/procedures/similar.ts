import type { GraphSource } from '../source/graph-source.js'
import type { NodeValue } from '../values/value.js'
import { float } from '../values/value.js'
import { entityArgument } from './entity-argument.js'
import type { Procedure } from './procedure.js'

const neighboursOf = (source: GraphSource, node: NodeValue): Set<NodeValue> => {
  const found = new Set<NodeValue>()
  for (const { target } of source.outgoing(node)) found.add(target)
  for (const one of source.incoming(node)) found.add(one.source)
  found.delete(node)
  return found
}

/**
 * Nodes that deal with the same others; a neighbour counts the more the fewer it has itself (L. A. Adamic and E. Adar,
 * "Friends and neighbors on the Web", 2003, doi:10.1016/S0378-8733(03)00009-1).
 */
export const similar: Procedure = {
  name: 'newsgraph.similar',
  purpose: 'Who deals with the same others as one entity.',
  args: [{ name: 'entity', type: 'any' }],
  columns: [
    { name: 'node', type: 'node' },
    { name: 'score', type: 'float' },
    { name: 'shared', type: 'integer' },
  ],
  run: ([entity], context) => {
    const { source, step } = context
    const own = new Set(entityArgument(entity, context))
    const scores = new Map<NodeValue, { score: number; shared: number }>()
    for (const node of own) {
      for (const neighbour of neighboursOf(source, node)) {
        const others = neighboursOf(source, neighbour)
        const weight = 1 / Math.log(Math.max(2, others.size))
        for (const other of others) {
          step()
          if (own.has(other)) continue
          const known = scores.get(other) ?? { score: 0, shared: 0 }
          scores.set(other, { score: known.score + weight, shared: known.shared + 1 })
        }
      }
    }
    return [...scores]
      .sort(([a, x], [b, y]) => y.score - x.score || a.index - b.index)
      .map(([node, { score, shared }]) => [node, float(score), shared])
  },
}
