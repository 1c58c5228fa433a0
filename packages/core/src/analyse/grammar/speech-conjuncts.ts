import type { ClauseRules } from '../../languages/index.js'
import type { ParsedToken } from '../../types/index.js'

/**
 * "said that four were killed **and vowed** to avenge them": verbs of speech are coordinated with each other, not with what
 * was said. Tokens as they came, but for the heads of such verbs.
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
    const said = tokens[token.head]
    const speech = tokens[said?.head ?? -1]
    const isJoined =
      token.deprel === 'conj' &&
      token.upos === 'VERB' &&
      said?.deprel === 'ccomp' &&
      said.head < token.head &&
      speech?.upos === 'VERB' &&
      (token.xpos === speech.xpos || (token.xpos === 'VBN' && speech.xpos === 'VBD')) &&
      speaks(speech.lemma) &&
      speaks(token.lemma) &&
      !speaks(said.lemma) &&
      !tokens.some((child) => child.head === at && /^(?:nsubj|aux|mark)/.test(child.deprel))
    return isJoined && said !== undefined ? { ...token, head: said.head } : token
  })
}
