import type { TagExample } from './train-tagger.js'
import type { GoldSentence } from './treebank.js'

/** The tagger's classes: each a universal and a Penn tag that stand together in the corpora. */
export interface Tagset {
  /** "UPOS XPOS", sorted. */
  readonly classes: readonly string[]
  /** The class of a word, or undefined where the corpus does not say it or it is too rare. */
  classOf(sentence: GoldSentence, i: number): number | undefined
  /** The sentence with the classes that are right for each word; several where it has but one of the two tags. */
  exampleOf(sentence: GoldSentence): TagExample
}

/** The pairs of tags that occur at least `leastCount` times. */
export function makeTagset(sentences: readonly GoldSentence[], leastCount: number): Tagset {
  const counts = new Map<string, number>()
  for (const { words, upos, xpos } of sentences) {
    for (let i = 0; i < words.length; i++) {
      if (xpos[i]) counts.set(`${upos[i]} ${xpos[i]}`, (counts.get(`${upos[i]} ${xpos[i]}`) ?? 0) + 1)
    }
  }
  const classes = [...counts]
    .filter(([, n]) => n >= leastCount)
    .map(([cls]) => cls)
    .sort()
  const numbers = new Map(classes.map((cls, i) => [cls, i]))
  const ofUpos = new Map<string, number[]>()
  classes.forEach((cls, i) => {
    const tag = cls.split(' ')[0] ?? ''
    ofUpos.set(tag, [...(ofUpos.get(tag) ?? []), i])
  })
  const classOf = ({ upos, xpos }: GoldSentence, i: number): number | undefined =>
    numbers.get(`${upos[i]} ${xpos[i]}`)
  return {
    classes,
    classOf,
    exampleOf(sentence) {
      const allowed = sentence.words.map((_, i) => {
        const cls = classOf(sentence, i)
        return cls === undefined ? (ofUpos.get(sentence.upos[i] ?? '') ?? []) : [cls]
      })
      return { words: sentence.words, allowed }
    },
  }
}
