/** A tree: heads (-1 = the root) and label numbers by word. */
export interface LabelledTree {
  readonly heads: ArrayLike<number>
  readonly labels: ArrayLike<number>
}

/**
 * The projective tree with one root that most of the trees' arcs are in, found with Eisner's algorithm (J. Eisner, "Three
 * new probabilistic models for dependency parsing", COLING 1996); labels by majority among the trees that agree on the arc.
 */
export function treeOfVotes(trees: readonly LabelledTree[], length: number): LabelledTree {
  const votes = new Float64Array((length + 1) * (length + 1))
  const at = (head: number, child: number): number => (head + 1) * (length + 1) + child + 1
  for (const tree of trees) {
    for (let i = 0; i < length; i++) {
      const cell = at(tree.heads[i] as number, i)
      votes[cell] = (votes[cell] as number) + 1
    }
  }
  const heads = bestProjectiveTree(votes, length)
  const labels = heads.map((head, i) => {
    const counts = new Map<number, number>()
    for (const tree of trees) {
      const weight = tree.heads[i] === head ? 1000 : 1
      const label = tree.labels[i] as number
      counts.set(label, (counts.get(label) ?? 0) + weight)
    }
    return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0
  })
  return { heads, labels }
}

/** Node 0 is the root; `votes[head * (n + 1) + child]`. */
function bestProjectiveTree(votes: Float64Array, length: number): number[] {
  const n = length + 1
  const size = n * n
  // open and shut spans, [0] headed at the right end, [1] at the left
  const open = [new Float64Array(size), new Float64Array(size)] as const
  const shut = [new Float64Array(size), new Float64Array(size)] as const
  const openAt = [new Int32Array(size), new Int32Array(size)] as const
  const shutAt = [new Int32Array(size), new Int32Array(size)] as const
  for (let span = 1; span < n; span++) {
    for (let s = 0; s + span < n; s++) {
      const t = s + span
      const cell = s * n + t
      let best = Number.NEGATIVE_INFINITY
      let where = s
      for (let r = s; r < t; r++) {
        const value = (shut[1][s * n + r] as number) + (shut[0][(r + 1) * n + t] as number)
        if (value > best && (s > 0 || r === s)) {
          best = value
          where = r
        }
      }
      open[0][cell] = s === 0 ? Number.NEGATIVE_INFINITY : best + (votes[t * n + s] as number)
      open[1][cell] = best + (votes[s * n + t] as number)
      openAt[0][cell] = where
      openAt[1][cell] = where
      let left = Number.NEGATIVE_INFINITY
      for (let r = s; r < t; r++) {
        const value = (shut[0][s * n + r] as number) + (open[0][r * n + t] as number)
        if (value > left) {
          left = value
          shutAt[0][cell] = r
        }
      }
      shut[0][cell] = left
      let right = Number.NEGATIVE_INFINITY
      for (let r = s + 1; r <= t; r++) {
        const value = (open[1][s * n + r] as number) + (shut[1][r * n + t] as number)
        if (value > right) {
          right = value
          shutAt[1][cell] = r
        }
      }
      shut[1][cell] = right
    }
  }
  const heads = new Array<number>(length).fill(-1)
  const walk = (s: number, t: number, side: 0 | 1, isOpen: boolean): void => {
    if (s === t) return
    const cell = s * n + t
    if (isOpen) {
      const child = side === 1 ? t : s
      heads[child - 1] = (side === 1 ? s : t) - 1
      const r = openAt[side][cell] as number
      walk(s, r, 1, false)
      walk(r + 1, t, 0, false)
      return
    }
    const r = shutAt[side][cell] as number
    if (side === 0) {
      walk(s, r, 0, false)
      walk(r, t, 0, true)
    } else {
      walk(s, r, 1, true)
      walk(r, t, 1, false)
    }
  }
  walk(0, length, 1, false)
  return heads
}
