import type { TextRules } from '../../languages/index.js'
import type { DraftToken } from './draft-token.js'
import type { TagName } from './tag-names.js'

/** How many words back an auxiliary may stand. */
const REACH = 3

/** Words in whose company a past form is no verb: "the accused", "a wanted man". */
const DETERMINERS = /^(?:DT|PRP\$|POS|JJ|CD)$/

/** What cannot follow an adjective behind "the" unless it is the noun itself: "an official said", "the outpost came". */
const AFTER_NOUN = /^(?:VBD|VBZ|VBP|VBG|MD|IN|,|\.)$/

/**
 * Tags that are known better than the tagger guessed, by index, as classes of the model: a past form that is nothing but
 * a verb ("struck") and yet came out as a noun or adjective, not behind a determiner; and an adjective between "the" and
 * a verb, which is a noun ("an official speaking").
 */
export const knownTags = (
  tokens: readonly DraftToken[],
  tags: readonly TagName[],
  rules: TextRules,
): ReadonlyMap<number, number> => {
  const fixed = new Map<number, number>()
  const classOf = (xpos: string): number => tags.findIndex((tag) => tag.upos === 'VERB' && tag.xpos === xpos)
  const noun = tags.findIndex((tag) => tag.upos === 'NOUN' && tag.xpos === 'NN')
  tokens.forEach((token, at) => {
    const isNoun =
      token.xpos === 'JJ' &&
      tokens[at - 1]?.xpos === 'DT' &&
      /^\p{Ll}{4,}$/u.test(token.text) &&
      !rules.headless.has(token.text) &&
      AFTER_NOUN.test(tokens[at + 1]?.xpos ?? '')
    if (isNoun && noun >= 0) fixed.set(at, noun)
    const form = rules.pastForms.get(token.text)
    if (form === undefined || token.upos === 'VERB' || token.upos === 'AUX') return
    const before = tokens[at - 1]
    if (before === undefined || DETERMINERS.test(before.xpos)) return
    const helped = tokens
      .slice(Math.max(0, at - REACH), at)
      .some((word) => rules.perfectMarkers.has(word.text.toLowerCase()))
    const found = classOf(form === 'either' && helped ? 'VBN' : 'VBD')
    if (found >= 0) fixed.set(at, found)
  })
  return fixed
}
