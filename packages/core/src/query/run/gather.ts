import type { AggregateCall } from '../compile/environment.js'
import type { Accumulator } from '../functions/query-function.js'
import { keyOf } from '../values/compare.js'
import type { Value } from '../values/value.js'
import type { Operator } from './operator.js'
import { operator } from './operator.js'
import type { Touches } from './touches.js'

interface Gathering {
  readonly row: Value[]
  readonly profile: boolean
  readonly step: () => void
  readonly keep: () => void
}

/** A grouping key: what it is worked out from and where it goes. */
export interface GroupKey {
  readonly run: () => Value
  readonly slot: number
}

interface Group {
  readonly keys: readonly Value[]
  readonly counters: readonly Counter[]
  readonly touched: Value[]
}

/** Passes on the first row of each key. */
export const distinct = (
  input: Operator,
  { row, profile, step, keep }: Gathering,
  slots: readonly number[],
): Operator => {
  let seen = new Set<unknown>()
  const [only] = slots
  const key = (): unknown =>
    slots.length === 1 && only !== undefined ? keyOf(row[only]) : keyOf(slots.map((slot) => row[slot]))
  return operator(profile, {
    name: 'Distinct',
    inputs: [input],
    open: () => {
      seen = new Set()
      input.open()
    },
    next: () => {
      while (input.next()) {
        step()
        const before = seen.size
        if (seen.add(key()).size === before) continue
        keep()
        return true
      }
      return false
    },
  })
}

interface Counter {
  readonly add: () => void
  readonly result: () => Value
}

const counting = (call: AggregateCall): Counter => {
  if (call.star) {
    let count = 0
    return {
      add: () => {
        count += 1
      },
      result: () => count,
    }
  }
  const state: Accumulator = call.aggregate.start()
  const seen = call.distinct ? new Set<unknown>() : undefined
  const runs = call.args.map(({ run }) => run)
  const [first] = runs
  const result = state.result
  if (first === undefined) return { add: () => state.add([]), result }
  return {
    add: () => {
      const value = first()
      if (value === undefined) return
      if (seen !== undefined) {
        const key = keyOf(value)
        if (seen.has(key)) return
        seen.add(key)
      }
      state.add(runs.length === 1 ? [value] : [value, ...runs.slice(1).map((run) => run())])
    },
    result,
  }
}

/** Finds the group of the row as it stands; several keys make a tree of maps, so that no key is ever written out. */
const groupFinder = (keys: readonly GroupKey[], open: () => Group): (() => Group) => {
  const root = new Map<unknown, unknown>()
  const last = keys.length - 1
  let single: Group | undefined
  return () => {
    if (last < 0) {
      single ??= open()
      return single
    }
    let level = root
    for (let i = 0; i < last; i += 1) {
      const key = keyOf(keys[i]?.run())
      let next = level.get(key) as Map<unknown, unknown> | undefined
      if (next === undefined) {
        next = new Map()
        level.set(key, next)
      }
      level = next
    }
    const key = keyOf(keys[last]?.run())
    const known = level.get(key) as Group | undefined
    if (known !== undefined) return known
    const group = open()
    level.set(key, group)
    return group
  }
}

/** Rows into groups: one row for each set of equal keys, or exactly one where there are no keys. */
export const aggregate = (
  input: Operator,
  gathering: Gathering,
  keys: readonly GroupKey[],
  calls: readonly AggregateCall[],
  touches: Touches,
): Operator => {
  const { row, profile, step, keep } = gathering
  let groups: Group[] = []
  let i = 0
  let ready = false

  const open = (): Group => {
    keep()
    const group = { keys: keys.map(({ run }) => run()), counters: calls.map(counting), touched: [] }
    groups.push(group)
    return group
  }

  const gather = (): void => {
    groups = []
    const find = groupFinder(keys, open)
    while (input.next()) {
      step()
      const group = find()
      for (let k = 0; k < group.counters.length; k += 1) group.counters[k]?.add()
      touches.collect(group.touched)
    }
    if (groups.length === 0 && keys.length === 0) open()
  }

  return operator(profile, {
    name: 'Aggregate',
    detail: calls.map(({ aggregate: { name } }) => name).join(', '),
    inputs: [input],
    open: () => {
      ready = false
      i = 0
      input.open()
    },
    next: () => {
      if (!ready) gather()
      ready = true
      const group = groups[i++]
      if (group === undefined) return false
      touches.restore(group.touched)
      keys.forEach(({ slot }, k) => {
        row[slot] = group.keys[k]
      })
      calls.forEach(({ slot }, k) => {
        row[slot] = group.counters[k]?.result()
      })
      return true
    },
  })
}
