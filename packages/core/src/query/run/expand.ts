import type { GraphSource } from '../source/graph-source.js'
import type { NodeValue, RelationshipValue, Value } from '../values/value.js'
import { isNode } from '../values/value.js'
import type { Operator } from './operator.js'
import { expanding } from './operator.js'

export type Direction = 'out' | 'in' | 'both'

/** What all ways of walking along relationships need to know. */
export interface Walk {
  readonly row: Value[]
  readonly source: GraphSource
  readonly step: () => void
  readonly profile: boolean
  readonly from: number
  readonly to: number
  readonly relationship: number
  readonly direction: Direction
  /** By type number; every type where absent. */
  readonly types: Uint8Array | undefined
  /** Slots of relationships that this one must differ from. */
  readonly others: readonly number[]
  /** The far end is known already. */
  readonly bound: boolean
  readonly detail: string
}

/** Whether a relationship is already used by another part of the pattern. */
export const isUsed = (row: readonly Value[], others: readonly number[], one: RelationshipValue): boolean => {
  for (const slot of others) {
    const other = row[slot]
    if (other === one) return true
    if (Array.isArray(other) && other.includes(one)) return true
  }
  return false
}

const none: readonly RelationshipValue[] = []

/** A node's relationships in a direction, one after the other; a loop comes once. */
export const walker = (
  source: GraphSource,
  direction: Direction,
  types: Uint8Array | undefined,
): { begin: (node: NodeValue) => void; more: () => RelationshipValue | undefined } => {
  let first = none
  let second = none
  let i = 0
  const begin = (node: NodeValue): void => {
    i = 0
    first = direction === 'in' ? source.incoming(node) : source.outgoing(node)
    second = direction === 'both' ? source.incoming(node) : none
  }
  const more = (): RelationshipValue | undefined => {
    for (; i < first.length; ) {
      const one = first[i++]
      if (one !== undefined && (types === undefined || types[one.typeId] === 1)) return one
    }
    for (; i - first.length < second.length; ) {
      const one = second[i++ - first.length]
      if (one !== undefined && one.source !== one.target && (types === undefined || types[one.typeId] === 1))
        return one
    }
    return undefined
  }
  return { begin, more }
}

/** One step from a known node; where both ends are known it starts from the end with fewer relationships. */
export const expand = (input: Operator, walk: Walk, accept: () => boolean): Operator => {
  const { row, source, from, to, relationship, others, bound, direction } = walk
  const forward = walker(source, direction, walk.types)
  const backward = walker(
    source,
    direction === 'out' ? 'in' : direction === 'in' ? 'out' : 'both',
    walk.types,
  )
  let active = forward
  let start: NodeValue | undefined
  let target: Value
  const degree = (node: NodeValue): number => source.outgoing(node).length + source.incoming(node).length
  return expanding(
    walk.profile,
    bound ? 'ExpandInto' : 'Expand',
    walk.detail,
    input,
    () => {
      const node = row[from]
      start = isNode(node) ? node : undefined
      target = bound ? row[to] : undefined
      active = forward
      if (start === undefined) return
      if (bound && isNode(target) && degree(target) < degree(start)) {
        active = backward
        const other = start
        start = target
        target = other
      }
      active.begin(start)
    },
    () => {
      if (start === undefined) return false
      for (;;) {
        const one = active.more()
        if (one === undefined) return false
        walk.step()
        const far = one.source === start ? one.target : one.source
        if (bound ? far !== target : false) continue
        if (others.length > 0 && isUsed(row, others, one)) continue
        row[relationship] = one
        if (!bound) row[to] = far
        if (accept()) return true
      }
    },
  )
}
