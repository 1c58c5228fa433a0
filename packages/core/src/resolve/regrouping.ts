import { inCodeUnitOrder } from './by-key.js'
import { areSame } from './remembering.js'

/** What parts hold under one key, in the order of the parts, and what was made of it. */
export interface Group<R, T> {
  readonly key: string
  readonly rows: readonly R[]
  readonly made: T
}

/** Groups of what these parts hold, in code-unit order of their keys; what is made follows from the rows, the key and `basis`. */
export type Regrouping<P, R, T> = (
  parts: readonly P[],
  basis: readonly unknown[],
  make: (rows: readonly R[], key: string, last: Group<R, T> | undefined) => T,
) => readonly Group<R, T>[]

interface Held<P, R, T> extends Group<R, T> {
  /** For each row the part that holds it. */
  readonly holders: readonly P[]
}

interface Last<P, R, T> {
  basis: readonly unknown[]
  parts: readonly P[]
  groups: readonly Held<P, R, T>[]
}

/**
 * Groups what parts hold by its keys and makes something of each group, so that one part more costs its own keys only: the
 * groups of the last time are kept, and those alone are made anew of which a part has come or gone. The group as it was is
 * handed to `make`, so that it need not begin anew. Whatever came before, the groups are those of a first time. They are
 * forgotten with the parts.
 */
export function regrouping<P extends object, R, T>(
  rowsOf: (part: P) => Iterable<readonly [string, R]>,
): Regrouping<P, R, T> {
  const memory = new WeakMap<P, Last<P, R, T>>()
  return (parts, basis, make) => {
    if (parts.length === 0) return []
    const first = parts.find((part) => memory.has(part))
    const last: Last<P, R, T> = (first && memory.get(first)) ?? { basis, parts: [], groups: [] }
    const ranks = new Map(parts.map((part, rank) => [part, rank]))
    const rankOf = (part: P): number => ranks.get(part) ?? -1
    const stay = last.parts.filter((part) => ranks.has(part))
    const isOther = !areSame(last.basis, basis) || !isAscending(stay.map(rankOf))
    const known = new Set(isOther ? [] : stay)
    const come = parts.filter((part) => !known.has(part))
    const gone = isOther ? [] : last.parts.filter((part) => !known.has(part))
    last.basis = basis
    last.parts = parts
    if (come.length + gone.length > 0) {
      const groups = new Map(isOther ? [] : last.groups.map((group) => [group.key, group]))
      for (const [key, more] of rowsUnder(come, gone, rowsOf)) {
        const group = regrouped(key, more, groups.get(key), rankOf, make)
        if (group) groups.set(key, group)
        else groups.delete(key)
      }
      // the known ones are in order, so that sorting is no more than putting the new ones between them
      last.groups = [...groups.values()].sort((a, b) => inCodeUnitOrder(a.key, b.key))
      for (const part of come) memory.set(part, last)
    }
    return last.groups
  }
}

const isAscending = (ranks: readonly number[]): boolean =>
  ranks.every((rank, at) => at === 0 || (ranks[at - 1] ?? 0) < rank)

/** The rows that have come, each with its part, under all keys that are touched. */
function rowsUnder<P, R>(
  come: readonly P[],
  gone: readonly P[],
  rowsOf: (part: P) => Iterable<readonly [string, R]>,
): ReadonlyMap<string, readonly (readonly [P, R])[]> {
  const touched = new Map<string, (readonly [P, R])[]>()
  for (const part of gone) for (const [key] of rowsOf(part)) touched.set(key, [])
  for (const part of come)
    for (const [key, row] of rowsOf(part)) {
      const rows = touched.get(key)
      if (rows) rows.push([part, row])
      else touched.set(key, [[part, row]])
    }
  return touched
}

/** A group with more rows, and without those of parts that are no more; undefined where none is left. */
function regrouped<P, R, T>(
  key: string,
  more: readonly (readonly [P, R])[],
  last: Held<P, R, T> | undefined,
  rankOf: (part: P) => number,
  make: (rows: readonly R[], key: string, last: Group<R, T> | undefined) => T,
): Held<P, R, T> | undefined {
  const kept = (last?.rows ?? []).flatMap((row, at): (readonly [P, R])[] => {
    const part = last?.holders[at]
    return part !== undefined && rankOf(part) >= 0 ? [[part, row]] : []
  })
  const all = [...kept, ...more].sort(([a], [b]) => rankOf(a) - rankOf(b))
  if (all.length === 0) return undefined
  const rows = all.map(([, row]) => row)
  const holders = all.map(([part]) => part)
  if (last && areSame(last.rows, rows)) return { ...last, holders }
  return { key, rows, holders, made: make(rows, key, last) }
}
