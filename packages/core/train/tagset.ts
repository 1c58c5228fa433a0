import type { GoldSentence } from './treebank.js'

/** The classes of tags: each a universal and a Penn tag that stand together in the corpora. */
export interface Tagset {
  /** "UPOS XPOS", sorted. */
  readonly classes: readonly string[]
  /** The class of a word, or undefined where the corpus does not say it or it is too rare. */
  classOf(sentence: GoldSentence, i: number): number | undefined
  /** The same; where the corpus does not say it, the class of the universal tag if it has but one. */
  onlyClassOf(sentence: GoldSentence, i: number): number | undefined
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
    onlyClassOf(sentence, i) {
      const ofTag = ofUpos.get(sentence.upos[i] ?? '') ?? []
      return classOf(sentence, i) ?? (ofTag.length === 1 ? ofTag[0] : undefined)
    },
  }
}
