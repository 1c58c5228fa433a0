import type { NodeValue, RelationshipValue } from '../values/value.js'
import { isNode } from '../values/value.js'
import type { Walk } from './expand.js'
import { walker } from './expand.js'
import type { ManySteps } from './expand-many.js'
import type { Operator } from './operator.js'
import { expanding } from './operator.js'

interface Side {
  /** For each node found: its distance and the relationships by which it was reached at that distance. */
  readonly found: Map<NodeValue, { readonly depth: number; readonly by: RelationshipValue[] }>
  frontier: NodeValue[]
  depth: number
}

const side = (node: NodeValue): Side => ({
  found: new Map([[node, { depth: 0, by: [] }]]),
  frontier: [node],
  depth: 0,
})

/** The ways back from a node to where its side began, as relationships in the order walked from the node. */
function* waysBack(from: Side, node: NodeValue): Generator<readonly RelationshipValue[]> {
  const entry = from.found.get(node)
  if (entry === undefined || entry.depth === 0) {
    yield []
    return
  }
  for (const one of entry.by) {
    for (const rest of waysBack(from, one.source === node ? one.target : one.source)) yield [one, ...rest]
  }
}

/**
 * The shortest path, or all of the shortest, between two known nodes: breadth first from both ends at once, always the
 * smaller frontier next (I. Pohl, "Bi-directional search", 1971).
 */
export const shortest = (
  input: Operator,
  walk: Walk,
  many: ManySteps,
  all: boolean,
  accept: () => boolean,
): Operator => {
  const { row, source, step, types, direction } = walk
  const ahead = walker(source, direction, types)
  const back = walker(source, direction === 'out' ? 'in' : direction === 'in' ? 'out' : 'both', types)
  let ways: Iterator<readonly RelationshipValue[]> | undefined

  const grow = (here: Side, there: Side, walkers: ReturnType<typeof walker>): NodeValue[] => {
    const next: NodeValue[] = []
    const meetings: NodeValue[] = []
    here.depth += 1
    for (const node of here.frontier) {
      walkers.begin(node)
      for (let one = walkers.more(); one !== undefined; one = walkers.more()) {
        step()
        if (many.acceptEach !== undefined) {
          row[many.each] = one
          if (!many.acceptEach()) continue
        }
        const far = one.source === node ? one.target : one.source
        const known = here.found.get(far)
        if (known === undefined) {
          here.found.set(far, { depth: here.depth, by: [one] })
          next.push(far)
          if (there.found.has(far)) meetings.push(far)
        } else if (known.depth === here.depth) known.by.push(one)
      }
    }
    here.frontier = next
    return meetings
  }

  function* search(start: NodeValue, end: NodeValue): Generator<readonly RelationshipValue[]> {
    if (start === end) {
      if (many.least === 0) yield []
      return
    }
    const [left, right] = [side(start), side(end)]
    while (left.frontier.length > 0 && right.frontier.length > 0 && left.depth + right.depth < many.most) {
      const meetings =
        left.frontier.length <= right.frontier.length ? grow(left, right, ahead) : grow(right, left, back)
      if (meetings.length === 0) continue
      for (const node of meetings) {
        for (const before of waysBack(left, node))
          for (const after of waysBack(right, node)) yield [...before.slice().reverse(), ...after]
      }
      return
    }
  }

  return expanding(
    walk.profile,
    all ? 'AllShortestPaths' : 'ShortestPath',
    walk.detail,
    input,
    () => {
      const [start, end] = [row[walk.from], row[walk.to]]
      ways = isNode(start) && isNode(end) ? search(start, end) : undefined
    },
    () => {
      for (;;) {
        const way = ways?.next()
        if (way === undefined || way.done === true) return false
        row[walk.relationship] = many.backwards ? way.value.slice().reverse() : way.value
        if (!all) ways = undefined
        if (accept()) return true
      }
    },
  )
}
