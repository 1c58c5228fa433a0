import type { TextRules } from '../../languages/index.js'
import type { TagName } from './tag-names.js'
import type { TaggedWord } from './tag-rule.js'
import { tagRules } from './tag-rules.js'

/**
 * Tags that are known better than the tagger guessed, by index, as classes of the model. The rules are asked in turn, each
 * of the tags that the ones before it left.
 */
export const knownTags = (
  tagged: readonly TaggedWord[],
  tags: readonly TagName[],
  rules: TextRules,
): ReadonlyMap<number, number> => {
  const words = [...tagged]
  const fixed = new Map<number, number>()
  for (const rule of tagRules) {
    for (let at = 0; at < words.length; at++) {
      const known = rule(words, at, rules)
      const word = words[at]
      if (known === undefined || word === undefined || known === word.name) continue
      const found = tags.findIndex(({ name }) => name === known)
      const tag = tags[found]
      if (tag === undefined) continue
      fixed.set(at, found)
      words[at] = { ...word, name: tag.name, upos: tag.upos, xpos: tag.xpos, unheard: false }
    }
  }
  return fixed
}
