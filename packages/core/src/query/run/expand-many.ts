import type { NodeValue, RelationshipValue } from '../values/value.js'
import { isNode } from '../values/value.js'
import type { Walk } from './expand.js'
import { isUsed, walker } from './expand.js'
import type { Operator } from './operator.js'
import { expanding } from './operator.js'

export interface ManySteps {
  readonly least: number
  readonly most: number
  /** The slot in which each relationship stands while it is looked at. */
  readonly each: number
  /** Whether the relationship in `each` may be walked. */
  readonly acceptEach: (() => boolean) | undefined
  /** The pattern is walked from its end: its list of relationships comes turned round. */
  readonly backwards: boolean
}

/**
 * All walks of a length between `least` and `most` along relationships that are used once each, depth first. No
 * recursion: a long walk costs memory and not the stack.
 */
export const expandMany = (input: Operator, walk: Walk, many: ManySteps, accept: () => boolean): Operator => {
  const { row, source, from, to, relationship, others, bound } = walk
  const { least, most, each, acceptEach, backwards } = many
  const walked: RelationshipValue[] = []
  const nodes: NodeValue[] = []
  const walkers: ReturnType<typeof walker>[] = []
  const used = new Set<RelationshipValue>()
  let fresh = false

  const arrive = (): boolean => {
    const node = nodes[walked.length]
    if (walked.length < least || (bound && node !== row[to])) return false
    if (!bound) row[to] = node
    row[relationship] = backwards ? walked.slice().reverse() : walked.slice()
    return accept()
  }

  const enter = (node: NodeValue): void => {
    const depth = walked.length
    nodes[depth] = node
    if (depth >= most) return
    walkers[depth] ??= walker(source, walk.direction, walk.types)
    walkers[depth]?.begin(node)
  }

  return expanding(
    walk.profile,
    'VarLengthExpand',
    walk.detail,
    input,
    () => {
      walked.length = 0
      nodes.length = 0
      used.clear()
      const node = row[from]
      fresh = isNode(node)
      if (isNode(node)) enter(node)
    },
    () => {
      if (nodes.length === 0) return false
      if (fresh) {
        fresh = false
        if (arrive()) return true
      }
      for (;;) {
        const depth = walked.length
        const one = depth < most ? walkers[depth]?.more() : undefined
        if (one === undefined) {
          const last = walked.pop()
          if (last === undefined) {
            nodes.length = 0
            return false
          }
          used.delete(last)
          continue
        }
        walk.step()
        if (used.has(one) || (others.length > 0 && isUsed(row, others, one))) continue
        if (acceptEach !== undefined) {
          row[each] = one
          if (!acceptEach()) continue
        }
        const here = nodes[depth]
        walked.push(one)
        used.add(one)
        enter(one.source === here ? one.target : one.source)
        if (arrive()) return true
      }
    },
  )
}
