/**
 * Quotation marks say who speaks but not how words hang together, and a parser that sees them goes astray: they are left
 * out of its sentence and hung into its tree afterwards.
 */

/** Fills `kept` with the indices of the words that are no quotation marks (of all, where there are no others). */
export function indicesWithoutQuotes(
  tags: ArrayLike<number>,
  length: number,
  isQuote: Uint8Array,
  kept: Int32Array,
): number {
  let count = 0
  for (let i = 0; i < length; i++) if (isQuote[tags[i] as number] === 0) kept[count++] = i
  if (count > 0) return count
  for (let i = 0; i < length; i++) kept[i] = i
  return length
}

/** A tree over the whole sentence. */
export interface WholeTree {
  /** The sentence's length stands for the root. */
  readonly heads: Int32Array
  readonly labels: Int32Array
}

/**
 * The tree of the whole sentence, from that of its `count` kept words: a quotation mark hangs, with the label `punct`, on
 * the topmost of the words between it and its partner, or on the sentence's root where it has none.
 */
export function restoreQuotes(
  reduced: WholeTree,
  kept: Int32Array,
  count: number,
  length: number,
  punct: number,
  whole: WholeTree,
): void {
  const { heads, labels } = whole
  heads.fill(-1, 0, length)
  let root = 0
  for (let r = 0; r < count; r++) {
    const i = kept[r] as number
    const head = reduced.heads[r] as number
    heads[i] = head === count ? length : (kept[head] as number)
    labels[i] = reduced.labels[r] as number
    if (head === count) root = i
  }
  if (count === length) return
  let open = -1
  for (let i = 0; i < length; i++) {
    if (heads[i] !== -1) continue
    labels[i] = punct
    heads[i] = root
    if (open < 0) {
      open = i
      continue
    }
    const top = topBetween(heads, open, i)
    if (top >= 0) {
      heads[open] = top
      heads[i] = top
    }
    open = -1
  }
}

/** The first word between two quotation marks whose head is not between them. */
function topBetween(heads: Int32Array, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const head = heads[i] as number
    if (head <= from || head >= to) return i
  }
  return -1
}
