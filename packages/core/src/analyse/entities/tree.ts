import { bareRelation } from '../grammar/index.js'
import type { Line } from './line.js'
import type { PhraseRole } from './phrase.js'

/** The token of a span that hangs by a word outside it; of several, the one nearest to the root. */
export const headOf = (line: Line, from: number, to: number): number => {
  let best = to - 1
  let depth = Number.POSITIVE_INFINITY
  for (let at = from; at < to; at += 1) {
    const token = line.tokens[at]
    if (!token || token.upos === 'PUNCT') continue
    const isOutside = token.head < from || token.head >= to
    const own = line.depths[at] ?? 0
    if (isOutside && own < depth) {
      best = at
      depth = own
    }
  }
  return best
}

/** First and last token of all that hangs by a token, itself among it; half-open. */
export const subtree = (line: Line, token: number): { readonly from: number; readonly to: number } =>
  line.reaches[token] ?? { from: token, to: token + 1 }

/** The first conjunct of a coordination, which alone hangs by the governing word. */
export const firstConjunct = (line: Line, token: number): number => {
  let at = token
  for (let steps = 0; steps < line.tokens.length; steps += 1) {
    const here = line.tokens[at]
    if (here?.deprel !== 'conj' || here.head < 0) return at
    at = here.head
  }
  return at
}

/** What a phrase with this head is to the word that governs it; conjuncts share their first one's role. */
export const roleOf = (line: Line, head: number): PhraseRole => {
  const deprel = line.tokens[firstConjunct(line, head)]?.deprel ?? ''
  if (/^(?:nsubj|csubj|obl:agent)/.test(deprel)) return 'subject'
  return /^i?obj/.test(deprel) ? 'object' : 'other'
}

const nothing: readonly number[] = []

/** The dependents of a token under one of these relations (subtypes are not looked at unless they are named). */
export const dependents = (line: Line, token: number, ...relations: readonly string[]): readonly number[] => {
  const children = line.children[token]
  if (children === undefined || children.length === 0) return nothing
  let found: number[] | undefined
  for (const child of children) {
    const deprel = line.tokens[child]?.deprel ?? ''
    if (!relations.includes(deprel) && !relations.includes(bareRelation(deprel))) continue
    if (found === undefined) found = [child]
    else found.push(child)
  }
  return found ?? nothing
}

/** The preposition (or genitive mark) of a phrase, lower case. */
export const caseOf = (line: Line, head: number): string | undefined => {
  const marks = dependents(line, head, 'case')
  const mark = marks.find((child) => child < head) ?? marks[0]
  return mark === undefined ? undefined : line.tokens[mark]?.lower
}
