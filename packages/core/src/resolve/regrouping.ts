import { inCodeUnitOrder } from './by-key.js'
import { areSame, lastOfAny } from './remembering.js'

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
  make: Make<R, T>,
) => readonly Group<R, T>[]

type Make<R, T> = (rows: readonly R[], key: string, last: Group<R, T> | undefined) => T

interface Held<P, R, T> extends Group<R, T> {
  /** For each row the part that holds it. */
  readonly holders: readonly P[]
}

/** What was grouped the last time, and the groups. */
interface Grouped<P, R, T> {
  readonly basis: readonly unknown[]
  readonly parts: readonly P[]
  readonly groups: readonly Held<P, R, T>[]
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
  const lastGrouped = lastOfAny<P, Grouped<P, R, T>>()
  return (parts, basis, make) => {
    const last = lastGrouped(parts)
    const ranks = new Map(parts.map((part, rank) => [part, rank]))
    const rankOf = (part: P): number => ranks.get(part) ?? -1
    const { parts: before, groups } = usable(last.made, basis, rankOf) ?? { parts: [], groups: [] }
    const known = new Set(before)
    const come = parts.filter((part) => !known.has(part))
    const gone = before.filter((part) => !ranks.has(part))
    const made =
      come.length + gone.length === 0
        ? groups
        : regroupedAll(groups, rowsUnder(come, gone, rowsOf), rankOf, make)
    last.made = { basis, parts, groups: made }
    return made
  }
}

/** The last groups, where they depend on the same and the parts that stay have kept their order. */
function usable<P, R, T>(
  last: Grouped<P, R, T> | undefined,
  basis: readonly unknown[],
  rankOf: (part: P) => number,
): Grouped<P, R, T> | undefined {
  const ranks = (last?.parts ?? []).map(rankOf).filter((rank) => rank >= 0)
  return last && areSame(last.basis, basis) && isAscending(ranks) ? last : undefined
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

/** The groups with those of the touched keys made anew, in the order of their keys. */
function regroupedAll<P, R, T>(
  groups: readonly Held<P, R, T>[],
  touched: ReadonlyMap<string, readonly (readonly [P, R])[]>,
  rankOf: (part: P) => number,
  make: Make<R, T>,
): readonly Held<P, R, T>[] {
  const found = new Map(groups.map((group) => [group.key, group]))
  for (const [key, more] of touched) {
    const group = regrouped(key, more, found.get(key), rankOf, make)
    if (group) found.set(key, group)
    else found.delete(key)
  }
  // the known ones are in order, so that sorting is no more than putting the new ones between them
  return [...found.values()].sort((a, b) => inCodeUnitOrder(a.key, b.key))
}

/** A group with more rows, and without those of parts that are no more; undefined where none is left. */
function regrouped<P, R, T>(
  key: string,
  more: readonly (readonly [P, R])[],
  last: Held<P, R, T> | undefined,
  rankOf: (part: P) => number,
  make: Make<R, T>,
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
