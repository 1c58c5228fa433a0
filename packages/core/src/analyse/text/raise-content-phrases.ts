import type { DraftToken } from './draft-token.js'

/**
 * "Rebels attacked the base late on Tuesday, officials said": what stands before the comma is of what was said, though the parser
 * may hang it by the saying or by who said it.
 */
export function raiseContentPhrases(tokens: readonly DraftToken[]): void {
  tokens.forEach((content, at) => {
    const speech = content.head
    if (content.deprel !== 'ccomp' || content.upos !== 'VERB' || speech < at) return
    const subject = tokens.findIndex(({ head, deprel }) => head === speech && /^nsubj/.test(deprel))
    if (subject < at || subject > speech) return
    const comma = tokens.findLastIndex(({ text }, index) => text === ',' && index > at && index < subject)
    if (comma < 0) return
    for (let index = at + 1; index < comma; index += 1) {
      const token = tokens[index]
      if (token === undefined || token.head <= comma || token.upos === 'PUNCT') continue
      const next = tokens[index + 2]
      // "late on Tuesday"
      const isOfDay = /^(?:amod|advmod)$/.test(token.deprel) && tokens[index + 1]?.deprel === 'case' && next
      if (isOfDay && tokens[index + 1]?.head === index + 2)
        Object.assign(token, { head: index + 2, deprel: 'advmod' })
      else if (/^(?:obl|advmod|nmod|amod)/.test(token.deprel))
        Object.assign(token, {
          head: at,
          deprel: token.deprel === 'amod' ? 'advmod' : token.deprel.replace('nmod', 'obl'),
        })
    }
  })
}
