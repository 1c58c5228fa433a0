import type { Group } from './regrouping.js'

interface Pair<R> {
  readonly left: R
  readonly right: R
}

/**
 * The pairs in a block in which each is compared with the `window` that follow it. Of two that were compared when the block
 * last was looked at, with others between them, it is known what came of it; a block in which one is new costs that one's
 * comparisons. Rows that stay keep their order.
 */
export function pairsWithin<R, P extends Pair<R>>(
  rows: readonly R[],
  window: number,
  last: Group<R, readonly P[]> | undefined,
  compare: (left: R, right: R) => P | undefined,
): readonly P[] {
  const now = new Map(rows.map((row, at) => [row, at]))
  const before = new Map((last?.rows ?? []).map((row, at) => [row, at]))
  const was = rows.map((row) => before.get(row) ?? Number.NaN)
  const distance = ({ left, right }: P): number =>
    (now.get(right) ?? Number.NaN) - (now.get(left) ?? Number.NaN)
  const pairs = (last?.made ?? []).filter((pair) => distance(pair) <= window)
  rows.forEach((left, at) => {
    for (let next = at + 1; next <= at + window; next += 1) {
      const right = rows[next]
      if (right === undefined) break
      if ((was[next] ?? Number.NaN) - (was[at] ?? Number.NaN) <= window) continue
      const pair = compare(left, right)
      if (pair) pairs.push(pair)
    }
  })
  return pairs
}
