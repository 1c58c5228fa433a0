import { order } from '../values/compare.js'
import type { Value } from '../values/value.js'
import type { Operator } from './operator.js'
import { operator } from './operator.js'

export interface SortKey {
  readonly run: () => Value
  readonly descending: boolean
}

interface Sorting {
  readonly row: Value[]
  readonly profile: boolean
  readonly step: () => void
  readonly keep: () => void
}

interface Kept {
  readonly keys: readonly Value[]
  readonly number: number
  readonly row: readonly Value[]
}

/**
 * Rows in order; equal ones stay as they came. With `most` only that many first rows are kept, in a heap, so that the
 * first ten of a million cost ten rows of memory.
 */
export const sort = (
  input: Operator,
  { row, profile, step, keep }: Sorting,
  keys: readonly SortKey[],
  most?: () => number,
): Operator => {
  let rows: Kept[] = []
  let i = 0
  let ready = false

  const before = (a: Kept, b: Kept): number => {
    for (let k = 0; k < keys.length; k += 1) {
      const by = order(a.keys[k], b.keys[k])
      if (by !== 0) return keys[k]?.descending === true ? -by : by
    }
    return a.number - b.number
  }

  const sink = (): void => {
    let at = 0
    for (;;) {
      let last = at
      for (const child of [at * 2 + 1, at * 2 + 2]) {
        const [one, other] = [rows[child], rows[last]]
        if (one !== undefined && other !== undefined && before(one, other) > 0) last = child
      }
      const [one, other] = [rows[at], rows[last]]
      if (last === at || one === undefined || other === undefined) return
      rows[at] = other
      rows[last] = one
      at = last
    }
  }

  const rise = (): void => {
    let at = rows.length - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      const [one, other] = [rows[at], rows[parent]]
      if (one === undefined || other === undefined || before(one, other) <= 0) return
      rows[at] = other
      rows[parent] = one
      at = parent
    }
  }

  const gather = (): void => {
    rows = []
    const limit = most?.() ?? Number.POSITIVE_INFINITY
    for (let number = 0; input.next(); number += 1) {
      step()
      const found = keys.map(({ run }) => run())
      if (rows.length < limit) {
        keep()
        rows.push({ keys: found, number, row: row.slice() })
        if (limit !== Number.POSITIVE_INFINITY) rise()
        continue
      }
      const worst = rows[0]
      if (worst === undefined || before({ keys: found, number, row }, worst) >= 0) continue
      rows[0] = { keys: found, number, row: row.slice() }
      sink()
    }
    rows.sort(before)
  }

  return operator(profile, {
    name: most === undefined ? 'Sort' : 'Top',
    inputs: [input],
    open: () => {
      ready = false
      i = 0
      input.open()
    },
    next: () => {
      if (!ready) gather()
      ready = true
      const kept = rows[i++]
      if (kept === undefined) return false
      for (let k = 0; k < kept.row.length; k += 1) row[k] = kept.row[k]
      return true
    },
  })
}

/** Leaves out the first rows and stops after the last wanted one. */
export const slice = (
  input: Operator,
  { profile }: Sorting,
  skip: (() => number) | undefined,
  limit: (() => number) | undefined,
): Operator => {
  let left = 0
  let ahead = 0
  return operator(profile, {
    name: skip === undefined ? 'Limit' : limit === undefined ? 'Skip' : 'SkipLimit',
    inputs: [input],
    open: () => {
      ahead = skip?.() ?? 0
      left = limit?.() ?? Number.POSITIVE_INFINITY
      input.open()
    },
    next: () => {
      if (left <= 0) return false
      for (; ahead > 0; ahead -= 1) if (!input.next()) return false
      left -= 1
      return input.next()
    },
  })
}
