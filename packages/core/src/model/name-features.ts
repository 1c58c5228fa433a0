import { feature1, feature2, feature3, feature4 } from './hash.js'
import { FORM, FORM_SIZE } from './word-forms.js'

/** The most features that one word has for the name finder. */
export const NAME_FEATURES = 72

const OUTSIDE = 0x5bd1e995

/**
 * The features by which a word is found to begin, continue or not be a name: the word and its neighbours, their shapes,
 * tags and clusters, and the labels already given.
 * @returns how many of `out` are filled
 */
export function nameFeatures(
  forms: Int32Array,
  slots: Int32Array,
  length: number,
  i: number,
  tags: Int32Array,
  labels: Int32Array,
  out: Int32Array,
): number {
  const form = (offset: number): number => {
    const j = i + offset
    return j >= 0 && j < length ? (slots[j] as number) * FORM_SIZE : -1
  }
  const w0 = form(0)
  const p1 = form(-1)
  const p2 = form(-2)
  const n1 = form(1)
  const n2 = form(2)
  const of = (at: number, part: number): number => (at < 0 ? OUTSIDE : (forms[at + part] as number))
  const tagAt = (offset: number): number => {
    const j = i + offset
    return j >= 0 && j < length ? (tags[j] as number) : 400
  }
  const word = of(w0, FORM.word)
  const shape = of(w0, FORM.shape)
  const fine = of(w0, FORM.fine)
  const coarse = of(w0, FORM.coarse)
  const marks = of(w0, FORM.marks)
  const t0 = tagAt(0)
  const before = i > 0 ? (labels[i - 1] as number) : 50
  const before2 = i > 1 ? (labels[i - 2] as number) : 50
  const first = i === 0 ? 1 : 0
  const wordBefore = of(p1, FORM.word)
  const wordAfter = of(n1, FORM.word)
  const fineBefore = of(p1, FORM.fine)
  const fineAfter = of(n1, FORM.fine)
  let n = 0
  out[n++] = feature1(1, before)
  out[n++] = feature2(2, before, before2)
  out[n++] = feature2(3, word, before)
  out[n++] = feature1(4, word)
  out[n++] = feature1(5, wordBefore)
  out[n++] = feature1(6, wordAfter)
  out[n++] = feature1(7, of(p2, FORM.word))
  out[n++] = feature1(8, of(n2, FORM.word))
  out[n++] = feature2(9, wordBefore, word)
  out[n++] = feature2(10, word, wordAfter)
  out[n++] = feature3(11, shape, before, first)
  out[n++] = feature3(12, of(p1, FORM.shape), shape, of(n1, FORM.shape))
  out[n++] = feature1(13, of(w0, FORM.end2))
  out[n++] = feature1(14, of(w0, FORM.end3))
  out[n++] = feature1(15, of(w0, FORM.end4))
  out[n++] = feature1(16, of(w0, FORM.begin2))
  out[n++] = feature1(17, of(w0, FORM.begin3))
  out[n++] = feature2(18, t0, before)
  out[n++] = feature3(19, tagAt(-1), t0, before)
  out[n++] = feature3(20, t0, tagAt(1), before)
  out[n++] = feature4(21, tagAt(-1), t0, tagAt(1), tagAt(2))
  out[n++] = feature1(22, fine)
  out[n++] = feature2(23, fine, before)
  out[n++] = feature2(24, coarse, before)
  out[n++] = feature2(25, fineBefore, fine)
  out[n++] = feature2(26, fine, fineAfter)
  out[n++] = feature1(27, fineBefore)
  out[n++] = feature1(28, fineAfter)
  out[n++] = feature1(29, of(p2, FORM.fine))
  out[n++] = feature1(30, of(n2, FORM.fine))
  out[n++] = feature3(31, fineBefore, before, marks)
  out[n++] = feature3(32, wordBefore, shape, before)
  out[n++] = feature3(33, wordAfter, shape, before)
  out[n++] = feature3(34, fineAfter, shape, before)
  out[n++] = feature2(35, of(n1, FORM.shape), fineAfter)
  out[n++] = feature2(36, wordBefore, wordAfter)
  out[n++] = feature3(37, marks, first, of(w0, FORM.tags))
  out[n++] = feature2(38, of(n1, FORM.word), of(n2, FORM.word))
  out[n++] = feature2(39, of(p1, FORM.word), of(p2, FORM.word))
  out[n++] = feature2(40, of(p1, FORM.coarse), of(n1, FORM.coarse))
  if ((marks & 8) !== 0) {
    out[n++] = feature1(45, of(w0, FORM.tail))
    out[n++] = feature2(46, of(w0, FORM.tailFine), of(w0, FORM.begin3))
  }
  // the last word of a run of capitals tells most of what the run is ("… Brigade")
  let end = i
  while (
    end + 1 < length &&
    end - i < 6 &&
    (forms[(slots[end + 1] as number) * FORM_SIZE + FORM.marks] as number) & 1
  )
    end++
  if (end > i) {
    const last = (slots[end] as number) * FORM_SIZE
    out[n++] = feature3(47, forms[last + FORM.word] as number, before, marks & 1)
    out[n++] = feature3(48, forms[last + FORM.fine] as number, before, marks & 1)
  }
  return n
}

/** May label `next` follow label `before`? "I-x" only goes on where "B-x" or "I-x" stands. */
export function followsLabel(labels: readonly string[], before: number, next: number): boolean {
  const label = labels[next] ?? 'O'
  if (!label.startsWith('I-')) return true
  return before >= 0 && (labels[before] ?? 'O').slice(2) === label.slice(2)
}
