/**
 * A linear model over hashed features: an open-addressing table from a feature's key to its row, and rows of
 * (class, weight) pairs for the weights that pruning left. Weights are whole numbers, so that sums are the
 * same on every machine.
 */
export interface LinearModel {
  readonly classes: number
  /** A bit for each value of a key's low bits that some key has: most features that have no row end here. */
  readonly filter: Uint32Array
  /** By slot two numbers: a key (0 = empty) and where its row begins in `entries`. The length is a power of two. */
  readonly table: Uint32Array
  /** A row: its length, then its pairs as `weight << 8 | class`. */
  readonly entries: Int32Array
}

/** How many bits of a feature's hash are its key; the rest is not stored. Zero is kept for "empty". */
export const KEY_BITS = 28

/** The key that stands in a model for a feature's hash. */
export function keyOf(hash: number): number {
  return hash >>> (32 - KEY_BITS) || 1
}

/** An empty model with room for `rows` rows and `pairs` pairs. */
export function createLinearModel(classes: number, rows: number, pairs: number): LinearModel {
  let slots = 16
  while (slots < rows * 2) slots *= 2
  return {
    classes,
    filter: new Uint32Array((slots * 4) / 32 + 1),
    table: new Uint32Array(slots * 2),
    entries: new Int32Array(rows + pairs),
  }
}

/** Enters a row's key; the row begins at `start` of the entries. */
export function enterKey(model: LinearModel, key: number, start: number): void {
  const { filter, table } = model
  const mask = table.length - 2
  let at = (key << 1) & mask
  while (table[at] !== 0) at = (at + 2) & mask
  table[at] = key
  table[at + 1] = start
  const bit = key & ((filter.length - 1) * 32 - 1)
  filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31))
}

/**
 * Fills `scores` (as long as the model has classes) with the sums over the first `count` features; overwrites them.
 * The first loop has no branch to guess, since about every other feature has no row.
 */
export function scoreClasses(
  model: LinearModel,
  features: Int32Array,
  count: number,
  scores: Int32Array,
): void {
  const { filter, table, entries } = model
  const bits = (filter.length - 1) * 32 - 1
  const mask = table.length - 2
  let left = 0
  for (let i = 0; i < count; i++) {
    const key = (features[i] as number) >>> (32 - KEY_BITS) || 1
    const bit = key & bits
    features[left] = key
    left += ((filter[bit >>> 5] as number) >>> (bit & 31)) & 1
  }
  scores.fill(0)
  for (let i = 0; i < left; i++) {
    const key = features[i] as number
    let slot = (key << 1) & mask
    let found = table[slot] as number
    while (found !== key && found !== 0) {
      slot = (slot + 2) & mask
      found = table[slot] as number
    }
    if (found === 0) continue
    let at = table[slot + 1] as number
    const end = at + (entries[at] as number)
    while (at < end) {
      at++
      const entry = entries[at] as number
      const cls = entry & 0xff
      scores[cls] = (scores[cls] as number) + (entry >> 8)
    }
  }
}
