import type { Value } from '../values/value.js'
import { isList, isPath, tagOf } from '../values/value.js'

/** How many nodes and relationships are remembered for one row. */
export const MOST_TOUCHED = 200

/** Remembers which nodes and relationships a row came from, also through groups. */
export interface Touches {
  /** Adds what the row as it stands touches; the same thing may be added twice. */
  readonly collect: (into: Value[]) => void
  /** Makes a group's memory the row's own. */
  readonly restore: (touched: readonly Value[]) => void
}

const add = (value: Value, into: Value[]): void => {
  if (value === undefined || typeof value !== 'object' || into.length >= MOST_TOUCHED) return
  const tag = tagOf(value)
  if (tag === 'node' || tag === 'relationship') into.push(value)
  else if (isPath(value)) {
    for (const one of value.nodes) add(one, into)
    for (const one of value.relationships) add(one, into)
  } else if (isList(value)) {
    for (const one of value) {
      if (into.length >= MOST_TOUCHED) return
      add(one, into)
    }
  }
}

/** Watches these slots of a row; `memory` is the slot that holds what a group touched. */
export const touchesOf = (row: Value[], slots: ReadonlySet<number>, memory: number): Touches => ({
  collect: (into) => {
    if (into.length >= MOST_TOUCHED) return
    if (row[memory] !== undefined) add(row[memory], into)
    slots.forEach((slot) => {
      add(row[slot], into)
    })
  },
  restore: (touched) => {
    for (const slot of slots) row[slot] = undefined
    row[memory] = touched
  },
})
