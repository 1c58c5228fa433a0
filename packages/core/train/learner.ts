import { type CodedRow, keyOf } from './model.js'

/**
 * An averaged perceptron (M. Collins, "Discriminative training methods for hidden Markov models", EMNLP 2002) over
 * hashed features with sparse rows. A feature gets a row once it has been in `cutoff` updates.
 */
export interface Learner {
  readonly classes: number
  score(features: Int32Array, count: number, scores: Float64Array): void
  /** Raises `good` and lowers `bad` for the features; counts as one step of the average. */
  update(features: Int32Array, count: number, good: number, bad: number, step?: number): void
  /** Counts a step without a change. */
  tick(): void
  /** The same with averaged weights; the learner itself can go on learning. */
  averaged(): Averaged
}

/** Averaged weights: what scoring needs, and the rows to ship. */
export interface Averaged {
  score(features: Int32Array, count: number, scores: Float64Array): void
  /** Rows after pruning all but the `keep` largest weights and coding these in 8 bits. */
  rows(keep: number): CodedRow[]
}

/** The most features that are scored at once. */
const MOST_FEATURES = 256

/*
 * Memory is laid out so that scoring a feature costs two far reads: `table` holds by slot a key and where its row begins
 * (or, below zero, how often it was in an update), and a row is its length, its room, and pairs of class and weight.
 */
export function createLearner(classes: number, cutoff: number): Learner {
  let size = 1 << 20
  let table = new Int32Array(2 * size)
  let used = 0
  let pool = 2
  let ints = new Int32Array(1 << 22)
  let weights = new Float32Array(ints.buffer)
  /** By pair: the sum of each change times the step at which it was made. */
  let sums = new Float64Array(1 << 21)
  let step = 1
  const rows = new Int32Array(MOST_FEATURES)
  const lengths = new Int32Array(MOST_FEATURES)

  const slotOf = (key: number): number => {
    const mask = 2 * size - 2
    let slot = ((key ^ (key >>> 15)) << 1) & mask
    while (table[slot + 1] !== 0 && table[slot] !== key) slot = (slot + 2) & mask
    return slot
  }
  const growTable = (): void => {
    const old = table
    size *= 2
    table = new Int32Array(2 * size)
    for (let i = 0; i < old.length; i += 2) {
      if (old[i + 1] === 0) continue
      const slot = slotOf(old[i] as number)
      table[slot] = old[i] as number
      table[slot + 1] = old[i + 1] as number
    }
  }
  const allot = (room: number): number => {
    while (pool + 2 + 2 * room > ints.length) {
      const larger = new Int32Array(ints.length * 2)
      larger.set(ints)
      ints = larger
      weights = new Float32Array(ints.buffer)
      const moreSums = new Float64Array(sums.length * 2)
      moreSums.set(sums)
      sums = moreSums
    }
    const row = pool
    pool += 2 + 2 * room
    ints[row + 1] = room
    return row
  }
  /** The slot whose row the feature has, or -1 while it is too rare for one. */
  const slotWithRow = (key: number): number => {
    let slot = slotOf(key)
    const value = table[slot + 1] as number
    if (value > 0) return slot
    if (value === 0) {
      if (used * 3 > size * 2) {
        growTable()
        slot = slotOf(key)
      }
      used++
      table[slot] = key
    }
    if (1 - value < cutoff) {
      table[slot + 1] = value - 1
      return -1
    }
    table[slot + 1] = allot(2)
    return slot
  }
  const add = (slot: number, cls: number, delta: number): void => {
    let row = table[slot + 1] as number
    const length = ints[row] as number
    let at = row + 2
    const end = at + 2 * length
    while (at < end && ints[at] !== cls) at += 2
    if (at < end) {
      weights[at + 1] = (weights[at + 1] as number) + delta
      sums[at >> 1] = (sums[at >> 1] as number) + step * delta
      return
    }
    if (length === ints[row + 1]) {
      const moved = allot(Math.min(2 * length, classes))
      ints.copyWithin(moved + 2, row + 2, end)
      sums.copyWithin((moved + 2) >> 1, (row + 2) >> 1, end >> 1)
      table[slot + 1] = moved
      row = moved
      at = row + 2 + 2 * length
    }
    ints[at] = cls
    weights[at + 1] = delta
    sums[at >> 1] = step * delta
    ints[row] = length + 1
  }
  /** Rows are looked up for all features before any is summed, so that the far reads are under way together. */
  const sum = (by: Float32Array, features: Int32Array, count: number, scores: Float64Array): void => {
    scores.fill(0)
    let left = 0
    for (let i = 0; i < count; i++) {
      const row = table[slotOf(features[i] as number) + 1] as number
      rows[left] = row
      if (row > 0) left++
    }
    for (let i = 0; i < left; i++) lengths[i] = ints[rows[i] as number] as number
    for (let i = 0; i < left; i++) {
      const row = rows[i] as number
      const end = row + 2 + 2 * (lengths[i] as number)
      for (let at = row + 2; at < end; at += 2) {
        const cls = ints[at] as number
        scores[cls] = (scores[cls] as number) + (by[at + 1] as number)
      }
    }
  }
  const averagedWeights = (): Float32Array => {
    const by = new Float32Array(pool)
    for (let slot = 0; slot < table.length; slot += 2) {
      const row = table[slot + 1] as number
      if (row <= 0) continue
      const end = row + 2 + 2 * (ints[row] as number)
      for (let at = row + 2; at < end; at += 2) {
        by[at + 1] = (weights[at + 1] as number) - (sums[at >> 1] as number) / step
      }
    }
    return by
  }
  const codedRows = (by: Float32Array, keep: number): CodedRow[] => {
    const sizes = new Float32Array(pool)
    let live = 0
    const each = (visit: (key: number, row: number, end: number) => void): void => {
      for (let slot = 0; slot < table.length; slot += 2) {
        const row = table[slot + 1] as number
        if (row > 0) visit(table[slot] as number, row + 2, row + 2 + 2 * (ints[row] as number))
      }
    }
    each((_, from, end) => {
      for (let at = from; at < end; at += 2)
        if (by[at + 1] !== 0) sizes[live++] = Math.abs(by[at + 1] as number)
    })
    const sorted = sizes.subarray(0, live).sort()
    const least = sorted[Math.max(0, live - Math.round(keep))] ?? 0
    const top = sorted[live - 1] ?? 1
    const coded = new Map<number, CodedRow>()
    each((hash, from, end) => {
      const kept: [number, number][] = []
      for (let at = from; at < end; at += 2) {
        const weight = by[at + 1] as number
        if (Math.abs(weight) < least) continue
        const code = Math.round(Math.sqrt(Math.abs(weight) / top) * 127)
        if (code > 0) kept.push([ints[at] as number, weight < 0 ? -code : code])
      }
      const key = keyOf(hash)
      if (kept.length === 0 || coded.has(key)) return
      kept.sort((a, b) => a[0] - b[0])
      coded.set(key, { key, classes: kept.map((pair) => pair[0]), codes: kept.map((pair) => pair[1]) })
    })
    return [...coded.values()].sort((a, b) => a.key - b.key)
  }
  return {
    classes,
    score: (features, count, scores) => sum(weights, features, count, scores),
    update(features, count, good, bad, delta = 1) {
      for (let i = 0; i < count; i++) {
        const slot = slotWithRow(features[i] as number)
        if (slot < 0) continue
        add(slot, good, delta)
        add(slot, bad, -delta)
      }
      step++
    },
    tick() {
      step++
    },
    averaged() {
      const by = averagedWeights()
      return {
        score: (features, count, scores) => sum(by, features, count, scores),
        rows: (keep) => codedRows(by, keep),
      }
    },
  }
}
