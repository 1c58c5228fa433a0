/**
 * A linear model over hashed features: rows of (class, weight) pairs for the weights that pruning left, in order of their
 * keys, and where the rows of each range of keys begin. Weights are whole numbers, so that sums are the same on every
 * machine.
 */
export interface LinearModel {
  readonly classes: number
  /** How many low bits of a key do not say in which range it is. */
  readonly shift: number
  /** A bit for each run of `2 ** filterShift` keys of which some has a row: most features that have no row end here. */
  readonly filter: Uint32Array
  readonly filterShift: number
  /** Where the rows of each range begin in `entries`; one more stands at the end. */
  readonly starts: Uint32Array
  /** A row: `low bits of the key << 8 | length`, then its pairs as `weight << 8 | class`. */
  readonly entries: Int32Array
}

/** How many bits of a feature's hash are its key; the rest is not stored. Zero is kept for "empty". */
export const KEY_BITS = 28

/** About how many bits the filter has for each row. */
const FILTER_BITS = 12

/** The key that stands in a model for a feature's hash. */
export function keyOf(hash: number): number {
  return hash >>> (32 - KEY_BITS) || 1
}

/** A model with room for `rows` rows and `pairs` pairs, all still empty. */
export function createLinearModel(classes: number, rows: number, pairs: number): LinearModel {
  // what is left of a key must fit beside a length
  let bits = KEY_BITS - 23
  while (bits < 22 && 2 ** bits < rows) bits++
  let filterBits = bits
  while (filterBits < KEY_BITS && 2 ** filterBits < rows * FILTER_BITS) filterBits++
  return {
    classes,
    shift: KEY_BITS - bits,
    filter: new Uint32Array(2 ** filterBits / 32),
    filterShift: KEY_BITS - filterBits,
    starts: new Uint32Array(2 ** bits + 1),
    // one more than is filled: where the last range is empty, its beginning is read
    entries: new Int32Array(rows + pairs + 1),
  }
}

/** Fills `scores` (as long as the model has classes) with the sums over the first `count` features; overwrites both. */
export type ScoreFeatures = (features: Int32Array, count: number, scores: Int32Array) => void

/**
 * The scores that a model gives to up to `most` features at once. What is far in memory is read for all features before any
 * of it is needed, so that the reads are under way together: they take most of the time.
 */
export function scorerOf(model: LinearModel, most: number): ScoreFeatures {
  const { filter, filterShift, starts, shift, entries } = model
  const lowBits = (1 << shift) - 1
  const places = new Int32Array(most)
  const heads = new Int32Array(most)
  return (features, count, scores) => {
    let left = 0
    for (let i = 0; i < count; i++) {
      const key = (features[i] as number) >>> (32 - KEY_BITS) || 1
      const bit = key >>> filterShift
      features[left] = key
      left += ((filter[bit >>> 5] as number) >>> (bit & 31)) & 1
    }
    for (let i = 0; i < left; i++) places[i] = starts[(features[i] as number) >>> shift] as number
    for (let i = 0; i < left; i++) heads[i] = entries[places[i] as number] as number
    scores.fill(0)
    for (let i = 0; i < left; i++) {
      const key = features[i] as number
      const low = key & lowBits
      const end = starts[(key >>> shift) + 1] as number
      let at = places[i] as number
      let head = heads[i] as number
      while (head >>> 8 !== low && at < end) {
        at += (head & 0xff) + 1
        head = entries[at] as number
      }
      if (at >= end) continue
      for (const last = at + (head & 0xff); at < last; ) {
        at++
        const entry = entries[at] as number
        const cls = entry & 0xff
        scores[cls] = (scores[cls] as number) + (entry >> 8)
      }
    }
  }
}
