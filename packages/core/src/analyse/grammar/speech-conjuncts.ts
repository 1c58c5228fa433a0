import type { ClauseRules } from '../../languages/index.js'
import type { ParsedToken } from '../../types/index.js'

/**
 * "said that four were killed **and vowed** to avenge them": verbs of speech are coordinated with each other, not with what
 * was said; and what came of a deed that somebody tells of hangs by the deed. Tokens as they came, but for the heads of such verbs.
 */
export const withSpeechJoined = (
  tokens: readonly ParsedToken[],
  rules: ClauseRules,
): readonly ParsedToken[] => {
  const speaks = (lemma: string | undefined): boolean => {
    const operator = rules.operators.get(lemma ?? '')
    return (
      rules.speech.has(lemma ?? '') ||
      rules.subjectControl.has(lemma ?? '') ||
      operator?.modality === 'demanded' ||
      operator?.modality === 'threatened'
    )
  }
  return tokens.map((token, at) => {
    if (token.deprel === 'advcl' && token.xpos === 'VBG' && !speaks(token.lemma)) {
      const deed = deedBefore(tokens, at, rules)
      return deed >= 0 ? { ...token, head: deed } : token
    }
    if (token.deprel !== 'conj' || token.upos !== 'VERB') return token
    const said = tokens[token.head]
    if (said?.deprel !== 'ccomp' || said.head >= token.head) return token
    const speech = tokens[said.head]
    const isJoined =
      speech?.upos === 'VERB' &&
      (token.xpos === speech.xpos || (token.xpos === 'VBN' && speech.xpos === 'VBD')) &&
      speaks(speech.lemma) &&
      speaks(token.lemma) &&
      !speaks(said.lemma) &&
      !tokens.some((child) => child.head === at && /^(?:nsubj|aux|mark)/.test(child.deprel))
    return isJoined ? { ...token, head: said.head } : token
  })
}

/** "Rebels shelled a convoy, the army said, **killing** six": what came of it came of what was said, not of the saying. */
const deedBefore = (tokens: readonly ParsedToken[], at: number, rules: ClauseRules): number => {
  const token = tokens[at]
  const said = tokens[token?.head ?? -1]
  const isBehind =
    token !== undefined &&
    token.head < at &&
    said?.upos === 'VERB' &&
    rules.speech.has(said.lemma) &&
    !tokens.some((child) => child.head === at && child.deprel === 'mark')
  if (!isBehind) return -1
  return tokens.findIndex(
    ({ head, deprel, upos }, i) =>
      head === token.head && deprel === 'ccomp' && upos === 'VERB' && i < token.head,
  )
}
