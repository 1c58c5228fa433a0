/** Disjoint sets over `0 … size - 1`; the smallest member stands for its set, so order leaves no trace. */
export interface UnionFind {
  find(item: number): number
  union(a: number, b: number): void
}

/** Tarjan's disjoint sets with path halving ("Efficiency of a Good But Not Linear Set Union Algorithm", 1975). */
export function unionFind(size: number): UnionFind {
  const parents = Int32Array.from({ length: size }, (_, index) => index)
  const parentOf = (item: number): number => parents[item] ?? item
  const find = (item: number): number => {
    let at = item
    while (parentOf(at) !== at) {
      parents[at] = parentOf(parentOf(at))
      at = parentOf(at)
    }
    return at
  }
  return {
    find,
    union(a, b) {
      const [left, right] = [find(a), find(b)]
      if (left !== right) parents[Math.max(left, right)] = Math.min(left, right)
    },
  }
}
