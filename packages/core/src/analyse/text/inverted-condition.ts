import type { TextRules } from '../../languages/index.js'
import type { Token } from '../../types/index.js'
import type { DraftToken } from './draft-token.js'

/** How many words the subject of an inverted condition may have. */
const REACH = 8

const NOMINAL = /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|ADP|PART|ADV|CCONJ)$/
const HEAD = /^(?:NOUN|PROPN|PRON)$/

/** Where a word stands that may open a condition set before its subject: "should", and at the head "had", "were". */
export const conditionOpener = (tokens: readonly Token[], rules: TextRules): number =>
  tokens.at(-1)?.text === '?'
    ? -1
    : tokens.findIndex(
        ({ text, lower }, at) =>
          rules.conditionOpeners.has(lower) && (at === 0 ? text !== lower : lower === 'should'),
      )

/**
 * Is a sentence that was read with "if" in the opener's place a condition there: does a subject stand between it and the
 * first verb, which is a base form ("should war **break** out") or, behind "had" and "were", a participle or infinitive?
 */
export const isInvertedCondition = (tokens: readonly DraftToken[], opener: number): boolean => {
  const word = tokens[opener]?.lower
  let hasSubject = false
  for (let at = opener + 1; at < Math.min(tokens.length, opener + 1 + REACH); at += 1) {
    const token = tokens[at]
    if (token === undefined) return false
    if (token.upos === 'VERB' || token.upos === 'AUX') {
      if (!hasSubject) return false
      return word === 'should' ? /^VBP?$/.test(token.xpos) : word === 'had' || tokens[at - 1]?.xpos === 'TO'
    }
    if (!NOMINAL.test(token.upos)) return false
    hasSubject ||= HEAD.test(token.upos)
  }
  return false
}
