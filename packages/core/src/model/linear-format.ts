import { NewsgraphError } from '../errors.js'
import { createLinearModel, enterKey, KEY_BITS, type LinearModel } from './linear-model.js'
import { readVarint, writeVarint } from './varint.js'

/** A row as the trainer hands it over: a feature's key and its weights as signed 8-bit codes, by rising class. */
export interface CodedRow {
  readonly key: number
  readonly classes: readonly number[]
  readonly codes: readonly number[]
}

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
  const { entries } = model
  const lengthsAt = cursor.at + stepBytes
  const classesAt = lengthsAt + rowCount
  const codesAt = classesAt + codeCount
  let key = 0
  let pair = 0
  let write = 0
  for (let row = 0; row < rowCount; row++) {
    key += readVarint(bytes, cursor)
    if (key >= 2 ** KEY_BITS || key === 0)
      throw new NewsgraphError('bad-model', 'A feature key is out of range.')
    const length = bytes[lengthsAt + row] as number
    if (pair + length > codeCount) throw new NewsgraphError('bad-model', 'A row runs past the weights.')
    enterKey(model, key, write)
    entries[write++] = length
    let cls = 0
    for (let i = 0; i < length; i++) {
      cls += bytes[classesAt + pair] as number
      if (cls >= classes) throw new NewsgraphError('bad-model', 'A weight belongs to no class.')
      const code = ((bytes[codesAt + pair] as number) << 24) >> 24
      entries[write++] = (decodeWeight(code) << 8) | cls
      pair++
    }
  }
  if (cursor.at !== lengthsAt)
    throw new NewsgraphError('bad-model', 'The feature keys do not fill their stream.')
  return model
}
