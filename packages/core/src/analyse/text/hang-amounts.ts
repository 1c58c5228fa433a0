import type { TextRules } from '../../languages/index.js'
import { sums } from '../../ontology/index.js'
import type { DraftToken } from './draft-token.js'
import { isBelow } from './is-below.js'

const moneys: ReadonlySet<string> = new Set(sums.split('|'))

/** "signed a deal **worth 5 million euros** with Norland": what something is worth is said of it, and what follows is its own. */
export function hangWorths(tokens: readonly DraftToken[], rules: TextRules): void {
  tokens.forEach((worth, at) => {
    const sum = tokens[worth.head]
    const thing = tokens[at - 1]
    if (!rules.worthWords.has(worth.text) || sum === undefined || worth.head < at || thing?.upos !== 'NOUN')
      return
    for (const token of tokens)
      if (token.head === worth.head && token.deprel === 'nmod' && token !== sum) token.head = at - 1
    Object.assign(sum, { head: at, deprel: 'obl' })
    Object.assign(worth, { head: at - 1, deprel: 'amod' })
  })
}

/** "suspended $2 million **in aid**": the bare noun right behind a sum says what it is a sum of, and not in what something was done. */
export function hangAmounts(tokens: readonly DraftToken[], rules: TextRules): void {
  tokens.forEach((marker, at) => {
    if (marker.deprel !== 'case' || marker.lemma !== rules.contentMarker || marker.head < at) return
    const noun = tokens[marker.head]
    if (noun?.upos !== 'NOUN' || noun.deprel !== 'obl' || rules.timeUnits.has(noun.lemma)) return
    if (tokens.some(({ head, deprel }) => head === marker.head && /^(?:det|nummod|nmod:poss)$/.test(deprel)))
      return
    const sum = tokens.findLastIndex(
      ({ head, deprel, lemma }, i) => i < at && head === noun.head && deprel === 'obj' && moneys.has(lemma),
    )
    const isCounted = tokens.some(({ head, deprel }) => head === sum && deprel === 'nummod')
    const isNext = sum === at - 1 || isBelow(tokens, at - 1, sum)
    if (sum >= 0 && isCounted && isNext) Object.assign(noun, { head: sum, deprel: 'nmod' })
  })
}
