import type { TextRules } from '../../languages/index.js'
import type { DraftToken } from './draft-token.js'
import type { TagName } from './tag-names.js'

/** How many words back an auxiliary may stand. */
const REACH = 3

/** Words in whose company a past form is no verb: "the accused", "a wanted man". */
const DETERMINERS = /^(?:DT|PRP\$|POS|JJ|CD)$/

/** What cannot follow an adjective behind "the" unless it is the noun itself: "an official said", "the outpost came". */
const AFTER_NOUN = /^(?:VBD|VBZ|VBP|VBG|MD|IN|,|\.)$/

/** The only tag that a word has; capitals within a sentence may make a name of it. */
const soleTag = (token: DraftToken, at: number, rules: TextRules): string | undefined =>
  at === 0 || token.text === token.text.toLowerCase()
    ? rules.soleTags.get(token.text.toLowerCase())
    : undefined

/** What stands before the noun of an actor: "the US military", "Iraq's opposition". */
const BEFORE_ACTOR = /^(?:DT|JJ|NNPS?|POS|PRP\$)$/

/** A verb with a tense or an auxiliary. */
const isVerbal = (token: DraftToken | undefined): boolean =>
  token !== undefined && (/^(?:VB[DZPN]|MD)$/.test(token.xpos) || token.upos === 'AUX')

/**
 * Tags that are known better than the tagger guessed, by index, as classes of the model: a past form that is nothing but
 * a verb ("struck") and yet came out as a noun or adjective, not behind a determiner; an adjective between "the" and
 * a verb, which is a noun ("an official speaking"); a word that has but one tag ("between"); and a past form whose
 * particle follows ("shot down").
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
    const isActor =
      token.xpos === 'JJ' &&
      rules.nounsAsAdjectives.has(token.text) &&
      BEFORE_ACTOR.test(tokens[at - 1]?.xpos ?? '') &&
      isVerbal(tokens[at + 1])
    // "a bid by": what stands between an article and a preposition is a noun
    const isThing =
      token.upos === 'VERB' &&
      token.xpos !== 'VBG' &&
      /^(?:a|an|the)$/i.test(tokens[at - 1]?.text ?? '') &&
      /^(?:IN|TO|POS|[.,])$/.test(tokens[at + 1]?.xpos ?? '') &&
      !token.text.endsWith('ed')
    if ((isNoun || isActor || isThing) && noun >= 0) fixed.set(at, noun)
    const word = token.text.toLowerCase()
    const sole = soleTag(token, at, rules)
    if (sole !== undefined && `${token.upos} ${token.xpos}` !== sole) {
      const found = tags.findIndex((tag) => `${tag.upos} ${tag.xpos}` === sole)
      if (found >= 0) fixed.set(at, found)
      return
    }
    const opensParticle = rules.particleVerbs.get(word)?.has(tokens[at + 1]?.text.toLowerCase() ?? '')
    const isPresent = opensParticle && rules.lemma(word, 'VERB', 'VBD') === word
    if (isPresent && token.upos !== 'VERB') {
      const found = classOf(word.endsWith('s') ? 'VBZ' : 'VBP')
      if (found >= 0) fixed.set(at, found)
      return
    }
    const form = rules.pastForms.get(token.text) ?? (opensParticle ? 'either' : undefined)
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
