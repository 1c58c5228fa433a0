import { describeSpelling, FORM, FORM_SIZE } from '#core/model/word-forms.ts'
import type { PlainDirection, PlainMatrix, PlainNetwork, PlainTable } from './network-bytes.ts'

/** Dice that fall the same way for the same seed (mulberry32): whole numbers from `least` to `most`. */
export const diceOf = (seed: number) => {
  let state = seed | 0
  return (least: number, most: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let n = Math.imul(state ^ (state >>> 15), 1 | state)
    n = (n + Math.imul(n ^ (n >>> 7), 61 | n)) ^ n
    return least + (((n ^ (n >>> 14)) >>> 0) % (most - least + 1))
  }
}

const typical = { X1: 64, X2: 64, H: 96, TG: 32, A: 96, D: 96, T: 85, L: 50 }

/**
 * A network of random weights that knows about half of `words`. Its weights are about as large as learnt ones; with `wild`
 * some are as large as they can be, so that sums run against every bound.
 */
export const randomNetwork = (
  seed: number,
  words: readonly string[],
  { sizes = typical, wild = false }: { readonly sizes?: PlainNetwork['sizes']; readonly wild?: boolean } = {},
): PlainNetwork => {
  const dice = diceOf(seed)
  const { X1, X2, H, TG, A, D, T, L } = sizes
  const list = (length: number, one: () => number): number[] => Array.from({ length }, one)
  const curve = (of: (x: number) => number): number[] =>
    Array.from({ length: 4096 }, (_, i) => Math.round(4096 * of((4 * i + 2 - 8192) / 1024)))
  const form = new Int32Array(FORM_SIZE)
  const tableOf = (part: number, width: number): PlainTable => {
    const keys = new Set<number>()
    for (const word of words) {
      describeSpelling(word, form, 0)
      if (dice(0, 1) === 1) keys.add((form[part] as number) >>> 0)
    }
    return {
      keys: [...keys].sort((a, b) => a - b),
      rows: Array.from({ length: keys.size + 1 }, () => list(width, () => dice(-127, 127))),
    }
  }
  const matrix = (outputs: number, inputs: number, bias = true): PlainMatrix => {
    const shift = dice(9, 13)
    const most = Math.min(32767, Math.round((2 ** shift * 2.5) / Math.sqrt(inputs)))
    const weight = (): number => (wild && dice(0, 30) === 0 ? dice(-32768, 32767) : dice(-most, most))
    return {
      shift,
      bias: list(outputs, () => (bias ? dice(-(2 ** (shift + 9)), 2 ** (shift + 9)) : 0)),
      rows: Array.from({ length: outputs }, () => list(inputs, weight)),
    }
  }
  const layer = (inputs: number): readonly PlainDirection[] =>
    [0, 1].map(() => ({ input: matrix(4 * H, inputs), state: matrix(4 * H, H, false) }))
  return {
    sizes,
    sigmoids: curve((x) => 1 / (1 + Math.exp(-x))),
    tangents: curve(Math.tanh),
    wordShift: wild ? 4 : 6,
    words: tableOf(FORM.word, X1),
    affixShift: wild ? 5 : 7,
    affixes: [FORM.end3, FORM.end2, FORM.begin3, FORM.shape].map((part) => tableOf(part, X2)),
    lower: layer(X1 + X2),
    tags: matrix(T, 2 * H),
    tagRows: Array.from({ length: T }, () => list(TG, () => dice(-2000, 2000))),
    upper: layer(2 * H + TG),
    arcHead: matrix(A, 2 * H),
    arcChild: matrix(A, 2 * H),
    arcPair: matrix(A, A),
    rootArc: list(A, () => dice(-2000, 2000)),
    labelHead: matrix(D, 2 * H, false),
    labelChild: matrix(D, 2 * H),
    rootLabel: list(D, () => dice(-2000, 2000)),
    labelOut: matrix(L, D),
  }
}

/** Words of letters, some with hyphens, digits or capitals. */
export const randomWords = (seed: number, count: number): readonly string[] => {
  const dice = diceOf(seed)
  const part = (): string =>
    Array.from({ length: dice(1, 5) }, () => String.fromCharCode(dice(97, 101))).join('')
  return Array.from({ length: count }, () => {
    const kind = dice(0, 9)
    if (kind === 0) return ','
    if (kind === 1) return `${part()}-${part()}`
    if (kind === 2) return `${dice(0, 99)}`
    return kind === 3 ? part().toUpperCase() : part()
  })
}
