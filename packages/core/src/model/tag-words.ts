import { feature1, feature2, feature3, feature4 } from './hash.js'
import { FORM, FORM_SIZE } from './word-forms.js'

/** Fills `scores` with a score per class for the first `count` features. */
export type Score = (features: Int32Array, count: number, scores: Int32Array | Float64Array) => void

/** The most features that one word has. */
export const TAG_FEATURES = 64

const OUTSIDE = 0x5bd1e995

/**
 * The features by which a word's tag is chosen: the word, its ends and shape, its neighbours, the tags already
 * given to the two words before it, and what tags the words after it usually have.
 * @param slots each word's slot in `forms`
 * @param tags the tags given so far
 * @returns how many of `out` are filled
 */
export function tagFeatures(
  forms: Int32Array,
  slots: Int32Array,
  length: number,
  i: number,
  tags: Int32Array,
  out: Int32Array,
): number {
  const w0 = (slots[i] as number) * FORM_SIZE
  const at = (offset: number): number => {
    const j = i + offset
    return j >= 0 && j < length ? (slots[j] as number) * FORM_SIZE : -1
  }
  const p1 = at(-1)
  const p2 = at(-2)
  const n1 = at(1)
  const n2 = at(2)
  const of = (form: number, part: number): number => (form < 0 ? OUTSIDE : (forms[form + part] as number))
  const word = forms[w0 + FORM.word] as number
  const end2 = forms[w0 + FORM.end2] as number
  const end3 = forms[w0 + FORM.end3] as number
  const shape = forms[w0 + FORM.shape] as number
  const fine = forms[w0 + FORM.fine] as number
  const coarse = forms[w0 + FORM.coarse] as number
  const lex = forms[w0 + FORM.tags] as number
  const marks = forms[w0 + FORM.marks] as number
  const wordBefore = of(p1, FORM.word)
  const wordAfter = of(n1, FORM.word)
  const lexBefore = of(p1, FORM.tags)
  const lexAfter = of(n1, FORM.tags)
  const lexAfter2 = of(n2, FORM.tags)
  const t1 = i > 0 ? (tags[i - 1] as number) : 255
  const t2 = i > 1 ? (tags[i - 2] as number) : 255
  const first = i === 0 ? 1 : 0
  let n = 0
  out[n++] = feature1(1, 0)
  out[n++] = feature1(2, word)
  out[n++] = feature1(3, forms[w0 + FORM.end1] as number)
  out[n++] = feature1(4, end2)
  out[n++] = feature1(5, end3)
  out[n++] = feature1(6, forms[w0 + FORM.end4] as number)
  out[n++] = feature1(7, forms[w0 + FORM.begin1] as number)
  out[n++] = feature1(8, forms[w0 + FORM.begin2] as number)
  out[n++] = feature1(9, forms[w0 + FORM.begin3] as number)
  out[n++] = feature2(10, shape, first)
  out[n++] = feature1(11, fine)
  out[n++] = feature1(12, coarse)
  out[n++] = feature1(13, lex)
  out[n++] = feature2(14, marks, first)
  out[n++] = feature1(15, wordBefore)
  out[n++] = feature1(16, wordAfter)
  out[n++] = feature1(17, of(p2, FORM.word))
  out[n++] = feature1(18, of(n2, FORM.word))
  out[n++] = feature2(19, wordBefore, word)
  out[n++] = feature2(20, word, wordAfter)
  out[n++] = feature1(21, t1)
  out[n++] = feature2(22, t1, t2)
  out[n++] = feature2(23, t1, word)
  out[n++] = feature3(24, t1, t2, word)
  out[n++] = feature2(25, t1, lex)
  out[n++] = feature2(26, t1, end3)
  out[n++] = feature2(27, t1, shape)
  out[n++] = feature2(28, lex, lexAfter)
  out[n++] = feature3(29, t1, lex, lexAfter)
  out[n++] = feature3(30, lex, lexAfter, lexAfter2)
  out[n++] = feature4(31, t2, t1, lex, lexAfter)
  out[n++] = feature2(32, word, lexAfter)
  out[n++] = feature3(33, word, lexAfter, lexAfter2)
  out[n++] = feature2(34, t1, wordAfter)
  out[n++] = feature2(35, t1, fine)
  out[n++] = feature2(36, fine, lexAfter)
  out[n++] = feature2(37, of(p1, FORM.fine), fine)
  out[n++] = feature2(38, fine, of(n1, FORM.fine))
  out[n++] = feature1(39, of(p1, FORM.fine))
  out[n++] = feature1(40, of(n1, FORM.fine))
  out[n++] = feature1(41, of(n2, FORM.fine))
  out[n++] = feature2(42, t1, of(n1, FORM.end3))
  out[n++] = feature1(43, of(p1, FORM.end3))
  out[n++] = feature1(44, of(n1, FORM.end3))
  out[n++] = feature2(45, shape, of(p1, FORM.shape))
  out[n++] = feature2(46, shape, of(n1, FORM.shape))
  out[n++] = feature3(47, t1, end2, lexAfter)
  out[n++] = feature3(48, lexBefore, lex, lexAfter)
  out[n++] = feature3(49, wordBefore, lex, wordAfter)
  out[n++] = feature2(50, forms[w0 + FORM.begin3] as number, end3)
  if ((marks & 8) !== 0) {
    out[n++] = feature1(51, forms[w0 + FORM.tail] as number)
    out[n++] = feature1(52, forms[w0 + FORM.tailTags] as number)
    out[n++] = feature1(53, forms[w0 + FORM.tailFine] as number)
  }
  return n
}

/** Room that tagging writes into, made once and used again. */
export interface TagRoom {
  readonly features: Int32Array
  readonly scores: Int32Array
}

/**
 * Gives each of `length` words the class with the highest score, left to right, into `tags`. Where words have theirs (`fixed`, by
 * index), what stands before the first of them is left as it was tagged without: a tag only bears on those behind it.
 */
export function tagWords(
  forms: Int32Array,
  slots: Int32Array,
  length: number,
  tags: Int32Array,
  room: TagRoom,
  score: (features: Int32Array, count: number, scores: Int32Array) => void,
  fixed?: ReadonlyMap<number, number>,
): void {
  for (let i = fixed === undefined ? 0 : Math.min(length, ...fixed.keys()); i < length; i++) {
    const known = fixed?.get(i)
    if (known !== undefined) {
      tags[i] = known
      continue
    }
    const count = tagFeatures(forms, slots, length, i, tags, room.features)
    score(room.features, count, room.scores)
    tags[i] = bestOf(room.scores)
  }
}

/** The first class with the highest score. */
export function bestOf(scores: ArrayLike<number>): number {
  let best = 0
  let top = scores[0] as number
  for (let i = 1; i < scores.length; i++) {
    const value = scores[i] as number
    if (value > top) {
      top = value
      best = i
    }
  }
  return best
}
