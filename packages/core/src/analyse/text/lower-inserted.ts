import type { DraftToken } from './draft-token.js'

/**
 * "Omar, head of the agency **since 2019**, was shot": a phrase within what is set between two commas behind a noun belongs to that,
 * and to nothing behind the second comma.
 */
export function lowerInserted(tokens: readonly DraftToken[]): void {
  tokens.forEach((token, at) => {
    if (token.deprel !== 'obl' || token.head <= at) return
    const isComma = (_: DraftToken, i: number): boolean => tokens[i]?.text === ','
    const close = tokens.findIndex((each, i) => i > at && isComma(each, i))
    const open = tokens.findLastIndex((each, i) => i < at && isComma(each, i))
    if (open < 1 || close < 0 || close > token.head) return
    const isMarked = tokens.slice(open + 2, at).some(({ head, deprel }) => head === at && deprel === 'case')
    const inserted = tokens.findIndex(
      ({ deprel, head }, i) => i > open && i < at && deprel === 'appos' && head < open,
    )
    if (isMarked && inserted >= 0) Object.assign(token, { head: inserted, deprel: 'nmod' })
  })
}
