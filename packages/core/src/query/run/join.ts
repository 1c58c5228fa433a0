import { keyOf } from '../values/compare.js'
import type { Value } from '../values/value.js'
import type { Operator } from './operator.js'
import { expanding, operator } from './operator.js'

interface Join {
  readonly row: Value[]
  readonly profile: boolean
  readonly detail: string
  readonly step: () => void
  readonly keep: () => void
}

/**
 * Joins each input row with the rows of an independent side, which is run once and kept: those with the same key, or all
 * of them where there is none. Null joins nothing.
 */
export const hashJoin = (
  input: Operator,
  other: Operator,
  join: Join,
  keys: { readonly outer: () => Value; readonly inner: () => Value } | undefined,
  slots: readonly number[],
  accept: () => boolean,
): Operator => {
  const { row, step, keep } = join
  let table: Map<unknown, Value[][]> | undefined
  let matches: readonly Value[][] = []
  let i = 0
  const build = (): Map<unknown, Value[][]> => {
    const built = new Map<unknown, Value[][]>()
    other.open()
    while (other.next()) {
      step()
      const value = keys?.inner()
      if (keys !== undefined && value === undefined) continue
      const key = keyOf(value)
      keep()
      const kept = slots.map((slot) => row[slot])
      const group = built.get(key)
      if (group === undefined) built.set(key, [kept])
      else group.push(kept)
    }
    return built
  }
  const joined = expanding(
    join.profile,
    keys === undefined ? 'CartesianProduct' : 'HashJoin',
    join.detail,
    input,
    () => {
      table ??= build()
      const value = keys?.outer()
      matches = (keys !== undefined && value === undefined ? undefined : table.get(keyOf(value))) ?? []
      i = 0
    },
    () => {
      while (i < matches.length) {
        step()
        const kept = matches[i++] ?? []
        for (let k = 0; k < slots.length; k += 1) row[slots[k] as number] = kept[k]
        if (accept()) return true
      }
      return false
    },
  )
  return { ...joined, inputs: [input, other] }
}

/** Each input row with what a pattern finds for it, or once with nulls where it finds nothing. */
export const optional = (
  input: Operator,
  pattern: Operator,
  join: Join,
  slots: readonly number[],
): Operator => {
  const { row } = join
  let state: 'none' | 'first' | 'more' = 'none'
  return operator(join.profile, {
    name: 'Optional',
    detail: join.detail,
    inputs: [input, pattern],
    open: () => {
      state = 'none'
      input.open()
    },
    next: () => {
      for (;;) {
        if (state === 'none') {
          if (!input.next()) return false
          pattern.open()
          state = 'first'
        }
        if (pattern.next()) {
          state = 'more'
          return true
        }
        const empty = state === 'first'
        state = 'none'
        if (empty) {
          for (const slot of slots) row[slot] = undefined
          return true
        }
      }
    },
  })
}
