import { writeVarint } from '#core/model/varint.ts'

/** A matrix as plain rows. */
export interface PlainMatrix {
  readonly shift: number
  readonly bias: readonly number[]
  readonly rows: readonly (readonly number[])[]
}

/** Rows by key; `rows[0]` is that of keys which are not there, `rows[k + 1]` that of `keys[k]`. */
export interface PlainTable {
  readonly keys: readonly number[]
  readonly rows: readonly (readonly number[])[]
}

export interface PlainDirection {
  readonly input: PlainMatrix
  readonly state: PlainMatrix
}

/** A network as one would write it down. */
export interface PlainNetwork {
  readonly sizes: {
    X1: number
    X2: number
    H: number
    TG: number
    A: number
    D: number
    T: number
    L: number
  }
  readonly sigmoids: readonly number[]
  readonly tangents: readonly number[]
  readonly wordShift: number
  readonly words: PlainTable
  readonly affixShift: number
  readonly affixes: readonly PlainTable[]
  readonly lower: readonly PlainDirection[]
  readonly tags: PlainMatrix
  readonly tagRows: readonly (readonly number[])[]
  readonly upper: readonly PlainDirection[]
  readonly arcHead: PlainMatrix
  readonly arcChild: PlainMatrix
  readonly arcPair: PlainMatrix
  readonly rootArc: readonly number[]
  readonly labelHead: PlainMatrix
  readonly labelChild: PlainMatrix
  readonly rootLabel: readonly number[]
  readonly labelOut: PlainMatrix
}

/** The bytes that a network's weights are kept in. */
export const networkBytes = (net: PlainNetwork): Uint8Array => {
  const bytes: number[] = []
  const u32 = (n: number): void => {
    bytes.push(n & 255, (n >> 8) & 255, (n >> 16) & 255, (n >> 24) & 255)
  }
  const planes = (numbers: readonly number[]): void => {
    for (const n of numbers) bytes.push(n & 255)
    for (const n of numbers) bytes.push((n >> 8) & 255)
  }
  const table = ({ keys, rows }: PlainTable): void => {
    u32(keys.length)
    keys.forEach((key, i) => {
      writeVarint(bytes, key - (keys[i - 1] ?? 0))
    })
    for (const n of rows.flat()) bytes.push(n & 255)
  }
  const matrix = ({ shift, bias, rows }: PlainMatrix): void => {
    bytes.push(shift)
    bias.forEach(u32)
    planes(rows.flat())
  }
  const layer = (directions: readonly PlainDirection[]): void => {
    for (const { input, state } of directions) {
      matrix(input)
      matrix(state)
    }
  }
  const { X1, X2, H, TG, A, D, T, L } = net.sizes
  for (const size of [X1, X2, H, TG, A, D, T, L]) u32(size)
  for (const n of [...net.sigmoids, ...net.tangents]) bytes.push(n & 255, (n >> 8) & 255)
  bytes.push(net.wordShift)
  table(net.words)
  bytes.push(net.affixShift)
  net.affixes.forEach(table)
  layer(net.lower)
  matrix(net.tags)
  planes(net.tagRows.flat())
  layer(net.upper)
  matrix(net.arcHead)
  matrix(net.arcChild)
  matrix(net.arcPair)
  planes(net.rootArc)
  matrix(net.labelHead)
  matrix(net.labelChild)
  planes(net.rootLabel)
  matrix(net.labelOut)
  return Uint8Array.from(bytes)
}
