import type { DraftToken } from './draft-token.js'

/** "175 **rocket** and drone strikes": a number before a word that describes a noun in the plural counts the noun. */
export function raiseNumbers(tokens: readonly DraftToken[]): void {
  tokens.forEach((number, at) => {
    const word = tokens[number.head]
    const noun = tokens[word?.head ?? -1]
    if (number.deprel !== 'nummod' || word?.deprel !== 'compound' || number.head < at) return
    if (word.xpos === 'NN' && noun?.xpos === 'NNS' && word.head > number.head) number.head = word.head
  })
}
