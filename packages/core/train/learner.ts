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
  /** Rows after pruning all but the largest `keep` (0 to 1) of the weights and coding the rest in 8 bits. */
  rows(keep: number): CodedRow[]
}

export function createLearner(classes: number, cutoff: number): Learner {
  let size = 1 << 20
  let keys = new Int32Array(size)
  let values = new Int32Array(size)
  let used = 0
  let rows = 0
  let rowStart = new Int32Array(1 << 16)
  let rowLength = new Uint8Array(1 << 16)
  let rowRoom = new Uint8Array(1 << 16)
  let pool = 0
  let poolClass = new Uint8Array(1 << 20)
  let poolWeight = new Float32Array(1 << 20)
  let poolSum = new Float64Array(1 << 20)
  let step = 1

  const slotOf = (key: number): number => {
    const mask = size - 1
    let slot = (key ^ (key >>> 15)) & mask
    while (values[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }
  const growTable = (): void => {
    const oldKeys = keys
    const oldValues = values
    size *= 2
    keys = new Int32Array(size)
    values = new Int32Array(size)
    for (let i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] === 0) continue
      const slot = slotOf(oldKeys[i] as number)
      keys[slot] = oldKeys[i] as number
      values[slot] = oldValues[i] as number
    }
  }
  const rowFor = (key: number): number => {
    let slot = slotOf(key)
    const value = values[slot] as number
    if (value > 0) return value - 1
    if (value === 0) {
      if (used * 3 > size * 2) {
        growTable()
        slot = slotOf(key)
      }
      used++
      keys[slot] = key
    }
    if (1 - value < cutoff) {
      values[slot] = value - 1
      return -1
    }
    if (rows === rowStart.length) {
      rowStart = grown(rowStart, Int32Array)
      rowLength = grown(rowLength, Uint8Array)
      rowRoom = grown(rowRoom, Uint8Array)
    }
    values[slot] = ++rows
    return rows - 1
  }
  const add = (row: number, cls: number, delta: number): void => {
    const start = rowStart[row] as number
    const length = rowLength[row] as number
    for (let i = start; i < start + length; i++) {
      if (poolClass[i] === cls) {
        poolWeight[i] = (poolWeight[i] as number) + delta
        poolSum[i] = (poolSum[i] as number) + step * delta
        return
      }
    }
    let at = start
    if (length === rowRoom[row]) {
      const room = length === 0 ? 2 : Math.min(length * 2, 255)
      while (pool + room > poolClass.length) {
        poolClass = grown(poolClass, Uint8Array)
        poolWeight = grown(poolWeight, Float32Array)
        poolSum = grown(poolSum, Float64Array)
      }
      at = pool
      pool += room
      poolClass.copyWithin(at, start, start + length)
      poolWeight.copyWithin(at, start, start + length)
      poolSum.copyWithin(at, start, start + length)
      rowStart[row] = at
      rowRoom[row] = room
    }
    const i = at + length
    poolClass[i] = cls
    poolWeight[i] = delta
    poolSum[i] = step * delta
    rowLength[row] = length + 1
  }
  const sum = (weights: Float32Array, features: Int32Array, count: number, scores: Float64Array): void => {
    scores.fill(0)
    for (let i = 0; i < count; i++) {
      const value = values[slotOf(features[i] as number)] as number
      if (value <= 0) continue
      const start = rowStart[value - 1] as number
      const end = start + (rowLength[value - 1] as number)
      for (let k = start; k < end; k++) {
        const cls = poolClass[k] as number
        scores[cls] = (scores[cls] as number) + (weights[k] as number)
      }
    }
  }
  return {
    classes,
    score: (features, count, scores) => sum(poolWeight, features, count, scores),
    update(features, count, good, bad, delta = 1) {
      for (let i = 0; i < count; i++) {
        const row = rowFor(features[i] as number)
        if (row < 0) continue
        add(row, good, delta)
        add(row, bad, -delta)
      }
      step++
    },
    tick() {
      step++
    },
    averaged() {
      const weights = new Float32Array(pool)
      for (let i = 0; i < pool; i++) weights[i] = (poolWeight[i] as number) - (poolSum[i] as number) / step
      return {
        score: (features, count, scores) => sum(weights, features, count, scores),
        rows(keep) {
          const sizes = new Float32Array(pool)
          let live = 0
          for (let row = 0; row < rows; row++) {
            const start = rowStart[row] as number
            for (let k = start; k < start + (rowLength[row] as number); k++) {
              if (weights[k] !== 0) sizes[live++] = Math.abs(weights[k] as number)
            }
          }
          const sorted = sizes.subarray(0, live).sort()
          const least = sorted[Math.floor(live * (1 - keep))] ?? 0
          const top = sorted[live - 1] ?? 1
          const coded = new Map<number, { classes: number[]; codes: number[] }>()
          for (let slot = 0; slot < size; slot++) {
            const value = values[slot] as number
            if (value <= 0) continue
            const start = rowStart[value - 1] as number
            const kept: [number, number][] = []
            for (let k = start; k < start + (rowLength[value - 1] as number); k++) {
              const weight = weights[k] as number
              if (Math.abs(weight) < least) continue
              const code = Math.round(Math.sqrt(Math.abs(weight) / top) * 127)
              if (code > 0) kept.push([poolClass[k] as number, weight < 0 ? -code : code])
            }
            const key = keyOf(keys[slot] as number)
            if (kept.length === 0 || coded.has(key)) continue
            kept.sort((a, b) => a[0] - b[0])
            coded.set(key, { classes: kept.map((pair) => pair[0]), codes: kept.map((pair) => pair[1]) })
          }
          return [...coded].map(([key, row]) => ({ key, ...row })).sort((a, b) => a.key - b.key)
        },
      }
    },
  }
}

function grown<T extends Int32Array | Uint8Array | Float32Array | Float64Array>(
  old: T,
  make: new (length: number) => T,
): T {
  const larger = new make(old.length * 2)
  larger.set(old as never)
  return larger
}
