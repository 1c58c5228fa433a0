import type { TextRules } from '../../languages/index.js'
import type { Token } from '../../types/index.js'
import { type DraftToken, draftToken } from './draft-token.js'

/** Words that are parsed together: tokens of one sentence, and what the model reads in their places. */
export interface WordRun {
  readonly tokens: readonly Token[]
  readonly words: readonly string[]
}

/** The tree over a run; heads count from its own first token, the root's is −1. */
export type ReadRun = (run: WordRun) => DraftToken[]

/**
 * A way to read a run with some of its words set aside: what is left is read by `read`, and so is what was set aside, each as
 * if it stood alone; then they are joined to one tree over the whole run.
 */
export type SetAside = (run: WordRun, read: ReadRun, rules: TextRules) => DraftToken[]

/** The words of a run at some places, in order. */
export const runAt = ({ tokens, words }: WordRun, places: readonly number[]): WordRun => ({
  tokens: places.map((at) => tokens[at] as Token),
  words: places.map((at) => words[at] as string),
})

/** The same, with a full stop read in place of a comma at its end: what is said before "…, he said" is a whole sentence. */
export const closedRunAt = (run: WordRun, places: readonly number[]): WordRun => {
  const part = runAt(run, places)
  const last = part.words.length - 1
  return part.words[last] === ',' ? { ...part, words: part.words.with(last, '.') } : part
}

/** Puts trees over parts of a run into one list; roots stay roots. Every place must be given once. */
export const joinRuns = (
  parts: readonly { readonly places: readonly number[]; readonly drafts: readonly DraftToken[] }[],
): DraftToken[] => {
  const whole: DraftToken[] = []
  for (const { places, drafts } of parts)
    drafts.forEach((draft, index) => {
      const token = draftToken(draft)
      if (token.head >= 0) token.head = places[token.head] as number
      whole[places[index] as number] = token
    })
  return whole
}
