import type { Token } from '../../types/index.js'
import { type DraftToken, draftToken } from './draft-token.js'
import { joinRuns, type SetAside } from './set-aside.js'

const DASH = /^[-‐‑–]$/

/** Does a dash without spaces join this token to a name before it, as one of two ("US-Iran talks")? */
const isSecond = (tokens: readonly Token[], at: number): boolean => {
  if (at < 2 || !DASH.test(tokens[at - 1]?.text ?? '')) return false
  const [first, dash, second] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  return (
    first !== undefined &&
    dash !== undefined &&
    second !== undefined &&
    first.end === dash.start &&
    dash.end === second.start &&
    /^\p{Lu}/u.test(first.text) &&
    /^\p{Lu}/u.test(second.text)
  )
}

/** Reads a sentence with the first of two joined names only ("the US talks"), and hangs the second by it afterwards. */
export const besidePairs: SetAside = (run, read) => {
  const seconds = [...run.tokens.keys()].filter((at) => isSecond(run.tokens, at))
  if (seconds.length === 0) return read(run)
  const aside = new Set(seconds.flatMap((at) => [at - 1, at]))
  const places = run.tokens.flatMap((_, at) => (aside.has(at) ? [] : [at]))
  const drafts = read({
    tokens: places.map((at) => run.tokens[at] as Token),
    words: places.map((at) => run.words[at] as string),
  })
  const whole = joinRuns([{ places, drafts }])
  const hang = (at: number, as: Pick<DraftToken, 'upos' | 'xpos' | 'head' | 'deprel'>): void => {
    const { upos, xpos, head, deprel } = as
    const { text, ...token } = run.tokens[at] as Token
    whole[at] = draftToken({ ...token, text, upos, xpos, lemma: text, head, deprel })
  }
  for (const at of seconds) {
    let first = at - 2
    while (aside.has(first) && first > 1) first -= 2
    hang(at - 1, { upos: 'PUNCT', xpos: 'HYPH', head: at, deprel: 'punct' })
    hang(at, { upos: 'PROPN', xpos: 'NNP', head: first, deprel: 'conj' })
  }
  return whole
}
