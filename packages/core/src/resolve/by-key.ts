/** Code-unit order, the same on every machine. */
export const inCodeUnitOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A copy sorted by a key, in code-unit order; equal keys keep their order. */
export const sortedBy = <T>(list: Iterable<T>, keyOf: (item: T) => string): T[] =>
  [...list]
    .map((item): readonly [string, T] => [keyOf(item), item])
    .sort((a, b) => inCodeUnitOrder(a[0], b[0]))
    .map(([, item]) => item)

/** A copy in the order of ids. */
export const inIdOrder = <T extends { readonly id: string }>(list: Iterable<T>): T[] =>
  [...list].sort((a, b) => inCodeUnitOrder(a.id, b.id))

/** Items under each key, in the order in which they came. */
export function groupedBy<T>(list: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of list) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** The value with the most votes; ties go to the first in code-unit order. */
export function voted<T extends string>(votes: Iterable<readonly [T, number]>): T | undefined {
  const sums = new Map<T, number>()
  for (const [value, weight] of votes) sums.set(value, (sums.get(value) ?? 0) + weight)
  let best: readonly [T, number] | undefined
  for (const entry of sums) {
    if (!best || entry[1] > best[1] || (entry[1] === best[1] && entry[0] < best[0])) best = entry
  }
  return best?.[0]
}

/** Different values in code-unit order. */
export const distinct = <T extends string>(list: Iterable<T>): T[] => [...new Set(list)].sort(inCodeUnitOrder)
