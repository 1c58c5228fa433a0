import type { Value } from '../values/value.js'
import { isPath, tagOf } from '../values/value.js'

/** How many nodes and relationships are remembered for one row. */
export const MOST_TOUCHED = 200

/** Remembers which nodes and relationships a row came from, also through groups. */
export interface Touches {
  /** Adds what the row as it stands touches. */
  readonly collect: (into: Set<Value>) => void
  /** Makes a group's memory the row's own. */
  readonly restore: (touched: Set<Value>) => void
}

const add = (value: Value, into: Set<Value>): void => {
  if (value === undefined || typeof value !== 'object') return
  const tag = tagOf(value)
  if (tag === 'node' || tag === 'relationship') into.add(value)
  else if (isPath(value)) {
    for (const one of value.nodes) add(one, into)
    for (const one of value.relationships) add(one, into)
  } else if (Array.isArray(value)) {
    for (const one of value) {
      if (into.size >= MOST_TOUCHED) return
      add(one, into)
    }
  }
}

/** Watches these slots of a row; `memory` is the slot that holds what a group touched. */
export const touchesOf = (
  row: Value[],
  slots: ReadonlySet<number>,
  memory: number,
  wanted: boolean,
): Touches => ({
  collect: (into) => {
    if (!wanted || into.size >= MOST_TOUCHED) return
    const earlier = row[memory] as unknown
    if (earlier instanceof Set) for (const one of earlier) into.add(one as Value)
    for (const slot of slots) add(row[slot], into)
  },
  restore: (touched) => {
    if (!wanted) return
    for (const slot of slots) row[slot] = undefined
    row[memory] = touched as unknown as Value
  },
})
