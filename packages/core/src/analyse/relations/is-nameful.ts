import type { FoundMention } from '../entities/index.js'
import type { Tree } from '../grammar/index.js'

/** A name, or words that hold one or a number for one: "the Beni Khalid tribe", "3rd Battalion". */
export const isNameful = (tree: Tree, { form, from, to }: FoundMention): boolean =>
  form === 'name' ||
  tree.tokens.slice(from, to).some(({ upos, text }) => upos === 'PROPN' || /^\d+(?:st|nd|rd|th)$/.test(text))
