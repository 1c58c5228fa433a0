import { f1 } from './measure.js'
import type { GoldSentence } from './treebank.js'

/** What a tagger and parser made of a gold sentence's words. */
export interface Answer {
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  readonly heads: ArrayLike<number>
  readonly deprels: readonly string[]
}

/** Shares of right answers; F1 of single relations by their full label. */
export interface Scores {
  readonly upos: number
  readonly xpos: number
  readonly uas: number
  readonly las: number
  readonly relations: Readonly<Record<string, number>>
}

/** Compares answers with gold trees; relations by full label for LAS too. */
export function scoreTrees(
  gold: readonly GoldSentence[],
  answers: readonly Answer[],
  relations: readonly string[],
): Scores {
  let words = 0
  let upos = 0
  let xpos = 0
  let uas = 0
  let las = 0
  const counts = new Map(relations.map((name) => [name, { right: 0, given: 0, wanted: 0 }]))
  gold.forEach((sentence, k) => {
    const answer = answers[k]
    if (answer === undefined) return
    sentence.words.forEach((_, i) => {
      words++
      if (sentence.upos[i] === answer.upos[i]) upos++
      if (sentence.xpos[i] === answer.xpos[i]) xpos++
      const head = sentence.heads[i] === answer.heads[i]
      const wanted = sentence.deprels[i] ?? ''
      const given = answer.deprels[i] ?? ''
      if (head) uas++
      if (head && wanted === given) las++
      const a = counts.get(wanted)
      if (a) a.wanted++
      const b = counts.get(given)
      if (b) b.given++
      if (a && wanted === given && head) a.right++
    })
  })
  return {
    upos: upos / words,
    xpos: xpos / words,
    uas: uas / words,
    las: las / words,
    relations: Object.fromEntries([...counts].map(([name, count]) => [name, f1(count)])),
  }
}
