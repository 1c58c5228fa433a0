import { NewsgraphError } from '../errors.js'
import { findKey } from './find-key.js'
import { hashText } from './hash.js'
import { readVarint, writeVarint } from './varint.js'

/** What the model knows of a word before it sees a sentence: numbers that mean something only to features. */
export interface WordFacts {
  /** Words of like use (GloVe vectors, clustered), fine and coarse; 0 = unknown. */
  readonly fine: number
  readonly coarse: number
  /** Which tags the word had in training, the usual one first, as a class; 0 = seldom or never seen. */
  readonly tags: number
}

/** Word → facts, by a hash of the word in lower case: rows in order of their keys. */
export interface WordTable {
  readonly keys: Uint32Array
  readonly fine: Uint16Array
  readonly tags: Uint16Array
  /** The coarse cluster of each fine one. */
  readonly coarseOf: Uint8Array
}

const WORD_KEY_BITS = 28

/** A word's key in the table. */
export function wordKey(lower: string): number {
  return hashText(lower, 0, lower.length, 0x77) >>> (32 - WORD_KEY_BITS) || 1
}

/** The row that holds a word, or -1. */
export function findWord({ keys }: WordTable, lower: string): number {
  return findKey(keys, wordKey(lower))
}

/** The table as bytes. Each fine cluster belongs to one coarse one, given by `coarseOf`. */
export function encodeWordTable(
  words: ReadonlyMap<number, { readonly fine: number; readonly tags: number }>,
  coarseOf: readonly number[],
): Uint8Array<ArrayBuffer> {
  const bytes: number[] = []
  writeVarint(bytes, coarseOf.length)
  bytes.push(...coarseOf)
  const sorted = [...words].sort((a, b) => a[0] - b[0])
  writeVarint(bytes, sorted.length)
  let last = 0
  for (const [key] of sorted) {
    writeVarint(bytes, key - last)
    last = key
  }
  for (const [, word] of sorted) writeVarint(bytes, word.fine)
  for (const [, word] of sorted) writeVarint(bytes, word.tags)
  return Uint8Array.from(bytes)
}

/**
 * The table that the bytes hold.
 * @throws NewsgraphError `bad-model`
 */
export function decodeWordTable(bytes: Uint8Array): WordTable {
  const cursor = { at: 0 }
  const clusters = readVarint(bytes, cursor)
  if (clusters > 65535) throw new NewsgraphError('bad-model', 'The word table has too many clusters.')
  const coarseOf = bytes.slice(cursor.at, cursor.at + clusters)
  cursor.at += clusters
  const count = readVarint(bytes, cursor)
  if (count > bytes.length) throw new NewsgraphError('bad-model', 'The word table is cut short.')
  const keys = new Uint32Array(count)
  const fine = new Uint16Array(count)
  const tags = new Uint16Array(count)
  let key = 0
  for (let i = 0; i < count; i++) {
    key += readVarint(bytes, cursor)
    keys[i] = key
  }
  for (let i = 0; i < count; i++) fine[i] = readVarint(bytes, cursor)
  for (let i = 0; i < count; i++) tags[i] = readVarint(bytes, cursor)
  if (cursor.at !== bytes.length) throw new NewsgraphError('bad-model', 'The word table is too long.')
  return { keys, fine, tags, coarseOf }
}
