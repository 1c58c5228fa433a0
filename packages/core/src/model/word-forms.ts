import { hashText, spread } from './hash.js'
import { findWord, type WordTable } from './word-table.js'

/** How many numbers describe a word. */
export const FORM_SIZE = 16

/** Offsets of a word's numbers within its form. */
export const FORM = {
  /** The word in lower case, digits as zeros. */
  word: 0,
  /** Letters, digits and marks in order, runs of a kind as one. */
  shape: 1,
  /** The last one to four letters. */
  end1: 2,
  end2: 3,
  end3: 4,
  end4: 5,
  /** The first one to three. */
  begin1: 6,
  begin2: 7,
  begin3: 8,
  fine: 9,
  coarse: 10,
  tags: 11,
  /** Bits: 1 begins with a capital, 2 all capitals, 4 has a digit, 8 has a hyphen. */
  marks: 12,
  /** What stands after the last hyphen ("backed" of "Iran-backed"), else 0. */
  tail: 13,
  /** The fine cluster and the tags of that. */
  tailFine: 14,
  tailTags: 15,
} as const

/** The forms of the words met so far: `numbers[FORM_SIZE * slot + FORM.word]` and so on. */
export interface WordForms {
  /** Where a word's form is. Valid until `slotsOf` is called again for other words. */
  slotOf(word: string): number
  readonly numbers: Int32Array
}

const CAPACITY = 1 << 15

/** A memory of word forms that starts afresh when it is full, so that it never grows with the text. */
export function createWordForms(table: WordTable): WordForms & { makeRoom(words: number): void } {
  const numbers = new Int32Array(FORM_SIZE * CAPACITY)
  let slots = new Map<string, number>()
  return {
    numbers,
    makeRoom(words) {
      if (slots.size + words > CAPACITY) slots = new Map()
    },
    slotOf(word) {
      const known = slots.get(word)
      if (known !== undefined) return known
      const slot = slots.size
      slots.set(word, slot)
      describeWord(word, table, numbers, slot * FORM_SIZE)
      return slot
    },
  }
}

/** Writes a word's form at `at`. */
export function describeWord(word: string, table: WordTable, numbers: Int32Array, at: number): void {
  const plain = describeSpelling(word, numbers, at)
  const lower = word.toLowerCase()
  const n = lower.length
  const row = findWord(table, lower)
  numbers[at + FORM.fine] = row < 0 ? 0 : (table.fine[row] as number)
  numbers[at + FORM.coarse] = row < 0 ? 0 : (table.coarseOf[table.fine[row] as number] ?? 0)
  numbers[at + FORM.tags] = row < 0 ? 0 : (table.tags[row] as number)
  const tail = lower.slice(tailAt(lower))
  const tailRow = tail === '' ? -1 : findWord(table, tail)
  numbers[at + FORM.tail] = tail === '' ? 0 : hashText(tail, 0, tail.length, 9)
  numbers[at + FORM.tailFine] = tailRow < 0 ? 0 : (table.fine[tailRow] as number)
  numbers[at + FORM.tailTags] = tailRow < 0 ? 0 : (table.tags[tailRow] as number)
  const first = word.slice(0, 1)
  const upper = word.toUpperCase()
  numbers[at + FORM.marks] =
    (first !== first.toLowerCase() ? 1 : 0) |
    (n > 1 && word === upper && upper !== lower ? 2 : 0) |
    (plain !== lower ? 4 : 0) |
    (word.includes('-') ? 8 : 0)
}

/** Writes what of a word's form its letters alone tell (its hash, its ends and beginnings, its shape) and gives it plain. */
export function describeSpelling(word: string, numbers: Int32Array, at: number): string {
  const plain = word.toLowerCase().replace(/\d/g, '0')
  const n = plain.length
  numbers[at + FORM.word] = wordHash(plain)
  numbers[at + FORM.end1] = hashText(plain, Math.max(0, n - 1), n, 2)
  numbers[at + FORM.end2] = hashText(plain, Math.max(0, n - 2), n, 3)
  numbers[at + FORM.end3] = hashText(plain, Math.max(0, n - 3), n, 4)
  numbers[at + FORM.end4] = hashText(plain, Math.max(0, n - 4), n, 5)
  numbers[at + FORM.begin1] = hashText(plain, 0, Math.min(1, n), 6)
  numbers[at + FORM.begin2] = hashText(plain, 0, Math.min(2, n), 7)
  numbers[at + FORM.begin3] = hashText(plain, 0, Math.min(3, n), 8)
  numbers[at + FORM.shape] = shapeOf(word)
  return plain
}

/** The hash that stands in `FORM.word` for a word in lower case with digits as zeros. */
export function wordHash(plain: string): number {
  return hashText(plain, 0, plain.length, 1)
}

/** Where what stands after a word's last hyphen begins; the word's length where that is nothing, or all. */
export function tailAt(word: string): number {
  const hyphen = word.lastIndexOf('-')
  return hyphen > 0 ? hyphen + 1 : word.length
}

/** Kinds of letters in order, runs as one: "Iran-backed" is "Xx-x", "2,500" is "d,d". */
function shapeOf(word: string): number {
  let hash = 11
  let last = 0
  const end = Math.min(word.length, 24)
  for (let i = 0; i < end; i++) {
    const kind = kindOf(word, i)
    if (kind === last) continue
    hash = Math.imul(hash ^ kind, 0x01000193)
    last = kind
  }
  return spread(hash)
}

function kindOf(word: string, i: number): number {
  const code = word.charCodeAt(i)
  if (code >= 97 && code <= 122) return 1
  if (code >= 65 && code <= 90) return 2
  if (code >= 48 && code <= 57) return 3
  if (code < 128) return code + 16
  const letter = word.charAt(i)
  const lower = letter.toLowerCase()
  if (lower !== letter) return 2
  return lower !== letter.toUpperCase() ? 1 : 4
}
