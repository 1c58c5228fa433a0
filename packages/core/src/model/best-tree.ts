import type { NetworkMemory } from './network-memory.js'

/** Where the scores of a sentence's arcs stand, and room for a chart. */
export interface ArcScores {
  /** A row for each word, `step` bytes apart: what the root scores as its head, then what each word does. */
  readonly scores: number
  readonly step: number
  /** `longest * longest * 3` numbers. */
  readonly chart: number
  readonly longest: number
}

/** Fills `heads` with the best tree over so many words; `count` stands for the root. */
export type FindTree = (count: number, heads: Int32Array) => void

/**
 * Finds projective trees with one word below the root: each word's best head (the first of equals) where those make such a
 * tree, else the tree with the highest sum (Eisner, "Three New Probabilistic Models for Dependency Parsing", COLING 1996).
 */
export function treeFinderOf({ kernel, int32s }: NetworkMemory, place: ArcScores): FindTree {
  const { longest } = place
  const table = longest * longest * 4
  const [rightsAt, leftsAt, arcsAt] = [place.chart, place.chart + table, place.chart + 2 * table]
  const [rights, lefts, arcs] = [rightsAt / 4, leftsAt / 4, arcsAt / 4]
  const [scores, step] = [place.scores / 4, place.step / 4]
  const waiting = { words: new Int32Array(longest), children: new Int32Array(longest) }

  const numberAt = (start: number, row: number, column: number): number =>
    int32s[start + row * longest + column] as number
  const scoreOf = (child: number, head: number): number => int32s[scores + child * step + 1 + head] as number

  const choose = (count: number, heads: Int32Array): void => {
    for (let i = 0; i < count; i++) {
      const row = scores + i * step
      let best = -1
      let most = int32s[row] as number
      for (let j = 0; j < count; j++) {
        const score = int32s[row + 1 + j] as number
        if (score > most && j !== i) {
          best = j
          most = score
        }
      }
      heads[i] = best < 0 ? count : best
    }
  }

  /** Hangs the words after s, up to t, below s; those before t, from s on, below t; and those between. */
  const unfoldRight = (heads: Int32Array, s: number, t: number): void => {
    if (s === t) return
    const sum = numberAt(rights, s, t)
    let r = s + 1
    while (numberAt(arcs, s, r) + numberAt(rights, t, r) !== sum) r++
    heads[r] = s
    unfoldBetween(heads, s, r, numberAt(arcs, s, r) - scoreOf(r, s))
    unfoldRight(heads, r, t)
  }
  const unfoldLeft = (heads: Int32Array, s: number, t: number): void => {
    if (s === t) return
    const sum = numberAt(lefts, s, t)
    let r = s
    while (numberAt(lefts, s, r) + numberAt(arcs, t, r) !== sum) r++
    heads[r] = t
    unfoldBetween(heads, r, t, numberAt(arcs, t, r) - scoreOf(r, t))
    unfoldLeft(heads, s, r)
  }
  const unfoldBetween = (heads: Int32Array, s: number, t: number, sum: number): void => {
    let r = s
    while (numberAt(rights, s, r) + numberAt(lefts, t, r + 1) !== sum) r++
    unfoldRight(heads, s, r)
    unfoldLeft(heads, r + 1, t)
  }

  return (count, heads) => {
    if (count === 0) return
    choose(count, heads)
    if (isProjectiveTree(heads, count, waiting)) return
    kernel.fillChart(place.scores, place.step, count, longest * 4, rightsAt, leftsAt, arcsAt)
    let root = 0
    let most = Number.NEGATIVE_INFINITY
    for (let i = 0; i < count; i++) {
      const sum =
        (int32s[scores + i * step] as number) + numberAt(lefts, 0, i) + numberAt(rights, i, count - 1)
      if (sum > most) {
        root = i
        most = sum
      }
    }
    heads[root] = count
    unfoldLeft(heads, 0, root)
    unfoldRight(heads, root, count - 1)
  }
}

/**
 * Whether heads make a projective tree with one word below the root (`count`): then, and only then, words can be taken one
 * after the other and each merged into its head beside it once its own are (Nivre's arc-standard system).
 */
function isProjectiveTree(
  heads: Int32Array,
  count: number,
  { words, children }: { readonly words: Int32Array; readonly children: Int32Array },
): boolean {
  children.fill(0, 0, count)
  for (let i = 0; i < count; i++) {
    const head = heads[i] as number
    if (head < count) children[head] = (children[head] as number) + 1
  }
  let depth = 0
  for (let i = 0; i < count; i++) {
    words[depth++] = i
    while (depth > 1) {
      const last = words[depth - 1] as number
      const before = words[depth - 2] as number
      const head = heads[before] === last && children[before] === 0 ? last : before
      if (head === before && (heads[last] !== before || children[last] !== 0)) break
      children[head] = (children[head] as number) - 1
      words[depth - 2] = head
      depth--
    }
  }
  return depth === 1 && heads[words[0] as number] === count
}
