import { NewsgraphError } from '../errors.js'
import { readVarint } from './varint.js'

/** How wide each part of a network is, in the order in which the bytes tell it. */
export const NETWORK_SIZES = ['word', 'affix', 'cells', 'tag', 'arc', 'relation', 'tags', 'labels'] as const
export type NetworkSizes = Readonly<Record<(typeof NETWORK_SIZES)[number], number>>

/** Rows of signed bytes by key; row 0 is that of every key that the table lacks. */
export interface KeyedRows {
  /** Rising; key k has row k + 1. */
  readonly keys: Uint32Array
  readonly width: number
  readonly rows: Int8Array
}

/** `outputs × inputs` weights at scale `2 ** shift`, row by row, and what each output begins with. */
export interface Matrix {
  readonly outputs: number
  readonly inputs: number
  readonly shift: number
  readonly bias: Int32Array
  readonly weights: Int16Array
}

/** One direction of a layer: its four gates (i, f, g, o) over what comes in, and over its own states. */
export interface GateMatrices {
  readonly input: Matrix
  readonly state: Matrix
}

/** All that a network has learnt. */
export interface NetworkWeights {
  readonly sizes: NetworkSizes
  /** The curves of the gates by place, at scale 4096. */
  readonly sigmoids: Int16Array
  readonly tangents: Int16Array
  readonly wordShift: number
  readonly words: KeyedRows
  readonly affixShift: number
  /** By the last three letters, the last two, the first three, and the shape. */
  readonly affixes: readonly KeyedRows[]
  readonly lower: readonly GateMatrices[]
  readonly tags: Matrix
  /** What each tag adds to a word, row by row. */
  readonly tagRows: Int16Array
  readonly upper: readonly GateMatrices[]
  readonly arcHead: Matrix
  readonly arcChild: Matrix
  readonly arcPair: Matrix
  readonly rootArc: Int16Array
  readonly labelHead: Matrix
  readonly labelChild: Matrix
  readonly rootLabel: Int16Array
  readonly labelOut: Matrix
}

/** How many places the tables of the curves have. */
export const CURVE = 4096

/** The scale of activations, as a power of two. */
export const SCALE_BITS = 10

const WIDEST = 4096

/**
 * The network that the bytes hold.
 * @throws NewsgraphError `bad-model` where they are cut short or contradict themselves
 */
export function decodeNetwork(bytes: Uint8Array): NetworkWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const cursor = { at: 0 }
  /** Where the next `length` bytes begin; moves past them. */
  const take = (length: number): number => {
    const at = cursor.at
    if (length > bytes.length - at) throw new NewsgraphError('bad-model', 'The network is cut short.')
    cursor.at += length
    return at
  }
  const int16s = (length: number): Int16Array => {
    const at = take(2 * length)
    return Int16Array.from({ length }, (_, i) => view.getInt16(at + 2 * i, true))
  }
  const planes = (length: number): Int16Array => {
    const low = take(2 * length)
    const high = low + length
    const numbers = new Int16Array(length)
    for (let i = 0; i < length; i++)
      numbers[i] = (bytes[low + i] as number) | ((bytes[high + i] as number) << 8)
    return numbers
  }
  const shiftUpTo = (most: number): number => {
    const shift = bytes[take(1)] as number
    if (shift > most) throw new NewsgraphError('bad-model', 'The network has a scale beyond its numbers.')
    return shift
  }
  const keyedRows = (width: number): KeyedRows => {
    const count = view.getUint32(take(4), true)
    if (count > bytes.length) throw new NewsgraphError('bad-model', 'The network is cut short.')
    const keys = new Uint32Array(count)
    let key = 0
    for (let i = 0; i < count; i++) {
      const step = readVarint(bytes, cursor)
      key += step
      if ((step === 0 && i > 0) || key > 0xffff_ffff)
        throw new NewsgraphError('bad-model', 'The keys of the network are not in order.')
      keys[i] = key
    }
    const length = (count + 1) * width
    return { keys, width, rows: new Int8Array(bytes.buffer, bytes.byteOffset + take(length), length) }
  }
  const matrix = (outputs: number, inputs: number): Matrix => {
    const shift = shiftUpTo(31)
    const biasAt = take(4 * outputs)
    const bias = Int32Array.from({ length: outputs }, (_, i) => view.getInt32(biasAt + 4 * i, true))
    return { outputs, inputs, shift, bias, weights: planes(outputs * inputs) }
  }

  const sizesAt = take(4 * NETWORK_SIZES.length)
  const sizes = Object.fromEntries(
    NETWORK_SIZES.map((name, i) => [name, view.getUint32(sizesAt + 4 * i, true)]),
  ) as NetworkSizes
  const { word, affix, cells, tag, arc, relation, tags, labels } = sizes
  const isBad = (size: number): boolean => size < 1 || size > WIDEST
  const isUneven = (size: number): boolean => size % 8 !== 0
  if (Object.values(sizes).some(isBad) || [word + affix, cells, tag, arc, relation].some(isUneven))
    throw new NewsgraphError('bad-model', 'The network has a width that it cannot have.')
  const states = 2 * cells
  const layer = (inputs: number): readonly GateMatrices[] =>
    [0, 1].map(() => ({ input: matrix(4 * cells, inputs), state: matrix(4 * cells, cells) }))
  // in the order in which they stand
  const weights: NetworkWeights = {
    sizes,
    sigmoids: int16s(CURVE),
    tangents: int16s(CURVE),
    wordShift: shiftUpTo(SCALE_BITS),
    words: keyedRows(word),
    affixShift: shiftUpTo(SCALE_BITS),
    affixes: [0, 1, 2, 3].map(() => keyedRows(affix)),
    lower: layer(word + affix),
    tags: matrix(tags, states),
    tagRows: planes(tags * tag),
    upper: layer(states + tag),
    arcHead: matrix(arc, states),
    arcChild: matrix(arc, states),
    arcPair: matrix(arc, arc),
    rootArc: planes(arc),
    labelHead: matrix(relation, states),
    labelChild: matrix(relation, states),
    rootLabel: planes(relation),
    labelOut: matrix(labels, relation),
  }
  if (cursor.at !== bytes.length) throw new NewsgraphError('bad-model', 'The network is too long.')
  return weights
}
