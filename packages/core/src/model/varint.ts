import { NewsgraphError } from '../errors.js'

/** Appends a whole number ≥ 0 in seven-bit groups, lowest first (LEB128). */
export function writeVarint(bytes: number[], value: number): void {
  let rest = value
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) | 0x80)
    rest = Math.floor(rest / 0x80)
  }
  bytes.push(rest)
}

/**
 * Reads such a number and moves the cursor past it.
 * @throws NewsgraphError `bad-model` at the end of the bytes or beyond 35 bits.
 */
export function readVarint(bytes: Uint8Array, cursor: { at: number }): number {
  let value = 0
  let scale = 1
  for (let i = 0; i < 5; i++) {
    const byte = bytes[cursor.at]
    if (byte === undefined) break
    cursor.at++
    value += (byte & 0x7f) * scale
    if (byte < 0x80) return value
    scale *= 0x80
  }
  throw new NewsgraphError('bad-model', 'A number in the model is cut short.')
}
