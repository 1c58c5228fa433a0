import { order } from '../values/compare.js'
import type { RelationshipValue } from '../values/value.js'
import { entityArgument } from './entity-argument.js'
import type { Procedure } from './procedure.js'

/** What an entity did and what was done to it, day by day; what has no day is left out. */
export const timeline: Procedure = {
  name: 'newsgraph.timeline',
  purpose: 'What one entity did and met with, in order of time.',
  args: [{ name: 'entity', type: 'any' }],
  columns: [
    { name: 'from', type: 'any' },
    { name: 'to', type: 'any' },
    { name: 'relationship', type: 'relationship' },
    { name: 'other', type: 'node' },
  ],
  run: ([entity], context) => {
    const { source, step } = context
    const from = source.relationshipReader('from')
    const to = source.relationshipReader('to')
    const found = new Map<
      RelationshipValue,
      readonly [start: ReturnType<typeof from>, one: RelationshipValue]
    >()
    const own = new Set(entityArgument(entity, context))
    for (const node of own) {
      for (const one of [...source.outgoing(node), ...source.incoming(node)]) {
        step()
        const start = from(one.attributes, 'from')
        if (start !== undefined) found.set(one, [start, one])
      }
    }
    return [...found.values()]
      .sort(([a, x], [b, y]) => order(a, b) || x.index - y.index)
      .map(([start, one]) => [
        start,
        to(one.attributes, 'to'),
        one,
        own.has(one.source) ? one.target : one.source,
      ])
  },
}
