import type { ParsedToken } from '../../types/index.js'

/** The tokens that hang by each token of a sentence, in text order; most have nothing, and share one empty list. */
export const childrenIn = (tokens: readonly ParsedToken[]): readonly (readonly number[])[] => {
  const none: number[] = []
  const children = tokens.map(() => none)
  for (const [index, { head }] of tokens.entries()) {
    const own = children[head]
    if (own === undefined || head === index) continue
    if (own === none) children[head] = [index]
    else own.push(index)
  }
  return children
}
