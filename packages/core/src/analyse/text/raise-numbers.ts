import type { DraftToken } from './draft-token.js'

/** "175 **rocket** and drone strikes": a number before a word that describes a noun in the plural counts the noun. */
export function raiseNumbers(tokens: readonly DraftToken[]): void {
  tokens.forEach((number, at) => {
    if (number.deprel !== 'nummod' || number.head < at) return
    const word = tokens[number.head]
    if (word?.deprel !== 'compound' || word.xpos !== 'NN' || word.head <= number.head) return
    if (tokens[word.head]?.xpos === 'NNS') number.head = word.head
  })
}
