import {
  createParseNodes,
  createParseState,
  createWordForms,
  describeNodes,
  type LinearModel,
  PARSE_FEATURES,
  parseWords,
  scoreClasses,
  TAG_FEATURES,
  tagWords,
  type WordTable,
} from './model.js'

const LONGEST = 2048

/** Tags by the weights that ship, as the program does. */
export function runTagger(model: LinearModel, table: WordTable): (words: readonly string[]) => Int32Array {
  const forms = createWordForms(table)
  const room = { features: new Int32Array(TAG_FEATURES), scores: new Int32Array(model.classes) }
  const slots = new Int32Array(LONGEST)
  return (words) => {
    const tags = new Int32Array(words.length)
    forms.makeRoom(words.length)
    words.forEach((word, i) => {
      slots[i] = forms.slotOf(word)
    })
    tagWords(forms.numbers, slots, words.length, tags, room, (f, n, s) => scoreClasses(model, f, n, s))
    return tags
  }
}

/** Parses by the weights that ship, as the program does; -1 is the root. */
export function runParser(
  model: LinearModel,
  table: WordTable,
  uposOf: Uint8Array,
): (words: readonly string[], tags: Int32Array) => { heads: Int32Array; labels: Int32Array } {
  const forms = createWordForms(table)
  const room = { features: new Int32Array(PARSE_FEATURES), scores: new Int32Array(model.classes) }
  const slots = new Int32Array(LONGEST)
  const state = createParseState(LONGEST)
  const nodes = createParseNodes(LONGEST)
  return (words, tags) => {
    const n = words.length
    forms.makeRoom(n)
    words.forEach((word, i) => {
      slots[i] = forms.slotOf(word)
    })
    describeNodes(nodes, forms.numbers, slots, n, tags, uposOf)
    parseWords(state, nodes, n, room, (f, k, s) => scoreClasses(model, f, k, s))
    return {
      heads: state.heads.slice(0, n).map((head) => (head === n ? -1 : head)),
      labels: state.labels.slice(0, n),
    }
  }
}
