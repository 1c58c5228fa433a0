import {
  createWordForms,
  type LinearModel,
  scorerOf,
  TAG_FEATURES,
  tagWords,
  type WordTable,
} from './model.js'

/** The longest sentence of the corpora, in words, and some. */
const LONGEST = 2048

/** Tags by the weights that ship, as the program does. */
export function runTagger(model: LinearModel, table: WordTable): (words: readonly string[]) => Int32Array {
  const forms = createWordForms(table)
  const room = { features: new Int32Array(TAG_FEATURES), scores: new Int32Array(model.classes) }
  const score = scorerOf(model, TAG_FEATURES)
  const slots = new Int32Array(LONGEST)
  return (words) => {
    const tags = new Int32Array(words.length)
    forms.makeRoom(words.length)
    words.forEach((word, i) => {
      slots[i] = forms.slotOf(word)
    })
    tagWords(forms.numbers, slots, words.length, tags, room, score)
    return tags
  }
}
