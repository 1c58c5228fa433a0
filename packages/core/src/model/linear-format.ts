import { NewsgraphError } from '../errors.js'
import { createLinearModel, KEY_BITS, type LinearModel } from './linear-model.js'
import { readVarint, writeVarint } from './varint.js'

/** A row as the trainer hands it over: a feature's key and its weights as signed 8-bit codes, by rising class. */
export interface CodedRow {
  readonly key: number
  readonly classes: readonly number[]
  readonly codes: readonly number[]
}

const LAST_KEY = 2 ** KEY_BITS - 1

/** The weight that an 8-bit code stands for: its square, with its sign. Small weights keep their detail. */
export function decodeWeight(code: number): number {
  return code < 0 ? -code * code : code * code
}

/**
 * A model as bytes: four streams (key steps, row lengths, classes, codes), each with its length before it,
 * so that like stands by like when the whole is compressed. Rows must be sorted by key.
 */
export function encodeLinearModel(classes: number, rows: readonly CodedRow[]): Uint8Array<ArrayBuffer> {
  const steps: number[] = []
  const lengths: number[] = []
  const classBytes: number[] = []
  const codeBytes: number[] = []
  let last = 0
  for (const row of rows) {
    writeVarint(steps, row.key - last)
    last = row.key
    lengths.push(row.classes.length)
    let previous = 0
    for (const cls of row.classes) {
      classBytes.push(cls - previous)
      previous = cls
    }
    for (const code of row.codes) codeBytes.push(code & 0xff)
  }
  const head: number[] = []
  for (const n of [classes, rows.length, steps.length, codeBytes.length]) writeVarint(head, n)
  return Uint8Array.from([...head].concat(steps, lengths, classBytes, codeBytes))
}

/**
 * The model that the bytes hold.
 * @throws NewsgraphError `bad-model` where they are cut short or contradict themselves.
 */
export function decodeLinearModel(bytes: Uint8Array): LinearModel {
  const cursor = { at: 0 }
  const classes = readVarint(bytes, cursor)
  const rowCount = readVarint(bytes, cursor)
  const stepBytes = readVarint(bytes, cursor)
  const codeCount = readVarint(bytes, cursor)
  if (classes < 1 || classes > 256 || cursor.at + stepBytes + rowCount + 2 * codeCount !== bytes.length) {
    throw new NewsgraphError('bad-model', 'The lengths in a linear model do not agree with its size.')
  }
  const model = createLinearModel(classes, rowCount, codeCount)
  const { filter, filterShift, starts, shift, entries } = model
  const lowBits = (1 << shift) - 1
  const weights = Int32Array.from({ length: 256 }, (_, byte) => decodeWeight((byte << 24) >> 24) << 8)
  const lengthsAt = cursor.at + stepBytes
  const classesAt = lengthsAt + rowCount
  const codesAt = classesAt + codeCount
  let at = cursor.at
  let key = 0
  let range = 0
  let pair = 0
  let write = 0
  for (let row = 0; row < rowCount; row++) {
    let byte = bytes[at++] as number
    let step = byte & 0x7f
    for (let bits = 7; byte >= 0x80 && bits < 28; bits += 7) {
      byte = bytes[at++] as number
      step |= (byte & 0x7f) << bits
    }
    key += step
    if (step === 0 || key > LAST_KEY)
      throw new NewsgraphError('bad-model', 'The feature keys are not in order.')
    const length = bytes[lengthsAt + row] as number
    if (pair + length > codeCount) throw new NewsgraphError('bad-model', 'A row runs past the weights.')
    while (range < key >>> shift) starts[++range] = write
    const bit = key >>> filterShift
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31))
    entries[write++] = ((key & lowBits) << 8) | length
    let cls = 0
    for (const end = pair + length; pair < end; pair++) {
      cls += bytes[classesAt + pair] as number
      if (cls >= classes) throw new NewsgraphError('bad-model', 'A weight belongs to no class.')
      entries[write++] = (weights[bytes[codesAt + pair] as number] as number) | cls
    }
  }
  starts.fill(write, range + 1)
  if (at !== lengthsAt) throw new NewsgraphError('bad-model', 'The feature keys do not fill their stream.')
  return model
}
