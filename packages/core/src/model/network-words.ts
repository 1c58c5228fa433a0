import { findKey } from './find-key.js'
import { type KeyedRows, type NetworkWeights, SCALE_BITS } from './network-format.js'
import { describeSpelling, FORM, FORM_SIZE, tailAt, wordHash } from './word-forms.js'

/** Activations stay within this, up and down: 8 at their scale. */
export const HIGHEST = 8191

/** Writes what the network takes in for a word: `sizes.word + sizes.affix` numbers. */
export type WordNumbers = (word: string, numbers: Int16Array, at: number) => void

/** The numbers of words by their spelling: the row of the word (or of what stands after its hyphen), and its affixes' sum. */
export function wordNumbersOf({ words, wordShift, affixes, affixShift }: NetworkWeights): WordNumbers {
  const form = new Int32Array(FORM_SIZE)
  const scaleOfWord = 1 << (SCALE_BITS - wordShift)
  const scaleOfAffix = 1 << (SCALE_BITS - affixShift)
  const parts = [FORM.end3, FORM.end2, FORM.begin3, FORM.shape]
  const affixWidth = affixes[0]?.width ?? 0
  return (word, numbers, at) => {
    const plain = describeSpelling(word, form, 0)
    let row = rowOf(words, form[FORM.word] as number)
    const tail = tailAt(plain)
    if (row === 0 && tail < plain.length) row = rowOf(words, wordHash(plain.slice(tail)))
    for (let k = 0; k < words.width; k++)
      numbers[at + k] = within((words.rows[row * words.width + k] as number) * scaleOfWord)
    const begins = affixes.map((table, i) => rowOf(table, form[parts[i] as number] as number) * affixWidth)
    for (let k = 0; k < affixWidth; k++) {
      let sum = 0
      for (let i = 0; i < begins.length; i++)
        sum += (affixes[i] as KeyedRows).rows[(begins[i] as number) + k] as number
      numbers[at + words.width + k] = within(sum * scaleOfAffix)
    }
  }
}

/** The row of a hash, 0 where the table lacks it. */
function rowOf({ keys }: KeyedRows, hash: number): number {
  return findKey(keys, hash >>> 0) + 1
}

function within(number: number): number {
  return Math.max(-HIGHEST, Math.min(HIGHEST, number))
}
