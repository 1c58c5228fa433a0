/**
 * A linear model over hashed features: an open-addressing table from a feature's key to its row, and rows of
 * (class, weight) pairs for the weights that pruning left. Weights are whole numbers, so that sums are the
 * same on every machine.
 */
export interface LinearModel {
  readonly classes: number
  /** Power of two less one. */
  readonly mask: number
  /** Keys by slot; 0 is an empty slot. */
  readonly keys: Uint32Array
  /** By slot: where the row begins in `entries`. */
  readonly starts: Uint32Array
  /** A row: its length, then its pairs as `weight << 8 | class`. */
  readonly entries: Int32Array
}

/** How many bits of a feature's hash are its key; the rest is not stored. Zero is kept for "empty". */
export const KEY_BITS = 28

/** The key that stands in a model for a feature's hash. */
export function keyOf(hash: number): number {
  return hash >>> (32 - KEY_BITS) || 1
}

/** Fills `scores` (as long as the model has classes) with the sums over the first `count` features. */
export function scoreClasses(
  model: LinearModel,
  features: Int32Array,
  count: number,
  scores: Int32Array,
): void {
  const { mask, keys, starts, entries } = model
  scores.fill(0)
  for (let i = 0; i < count; i++) {
    const key = (features[i] as number) >>> (32 - KEY_BITS) || 1
    let slot = key & mask
    let found = keys[slot] as number
    while (found !== key && found !== 0) {
      slot = (slot + 1) & mask
      found = keys[slot] as number
    }
    if (found === 0) continue
    let at = starts[slot] as number
    const end = at + (entries[at] as number)
    while (at < end) {
      at++
      const entry = entries[at] as number
      const cls = entry & 0xff
      scores[cls] = (scores[cls] as number) + (entry >> 8)
    }
  }
}
