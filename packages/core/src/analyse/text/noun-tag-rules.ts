import type { TagRule } from './tag-rule.js'

/** What cannot follow an adjective behind "the" unless it is the noun itself: "an official said", "the outpost came". */
const AFTER_NOUN = /^(?:VBD|VBZ|VBP|VBG|MD|IN|,|\.)$/

/** What goes on behind the comma of "a serious, immediate threat". */
const ADJECTIVE = /^(?:JJ[RS]?|VBN|VBG)$/

/** An adjective between "the" and a verb is a noun: "an official speaking". */
const nounBehindArticle: TagRule = (words, at, rules) => {
  const word = words[at]
  return word?.xpos === 'JJ' &&
    words[at - 1]?.xpos === 'DT' &&
    /^\p{Ll}{4,}$/u.test(word.text) &&
    !rules.headless.has(word.text) &&
    AFTER_NOUN.test(words[at + 1]?.xpos ?? '') &&
    !(words[at + 1]?.text === ',' && ADJECTIVE.test(words[at + 2]?.xpos ?? ''))
    ? 'NOUN NN'
    : undefined
}

/** What stands before the noun of an actor: "the US military", "Iraq's opposition". */
const BEFORE_ACTOR = /^(?:DT|JJ|NNPS?|POS|PRP\$)$/

/** A noun of an actor that is an adjective's form as well, before its verb: "Iraq's opposition said". */
const nounOfActor: TagRule = (words, at, rules) => {
  const next = words[at + 1]
  const isVerbal = next !== undefined && (/^(?:VB[DZPN]|MD)$/.test(next.xpos) || next.upos === 'AUX')
  return words[at]?.xpos === 'JJ' &&
    rules.nounsAsAdjectives.has(words[at]?.text ?? '') &&
    BEFORE_ACTOR.test(words[at - 1]?.xpos ?? '') &&
    isVerbal
    ? 'NOUN NN'
    : undefined
}

/** "a gold **mine**": behind an article or a noun it is a thing, and nobody's own. */
const nounOfPronoun: TagRule = (words, at) =>
  words[at]?.text === 'mine' &&
  /^(?:DT|JJ|NNP?|POS|PRP\$)$/.test(words[at - 1]?.xpos ?? '') &&
  words[at]?.upos === 'PRON'
    ? 'NOUN NN'
    : undefined

/** "the **93rd** Brigade": before a name an ordinal only tells which. */
const ordinalBeforeName: TagRule = (words, at) =>
  /^NN/.test(words[at]?.xpos ?? '') &&
  /^\d+(?:st|nd|rd|th)$/.test(words[at]?.text ?? '') &&
  words[at + 1]?.upos === 'PROPN'
    ? 'ADJ JJ'
    : undefined

/** "a bid by": what stands between an article and a preposition is a noun. */
const nounBeforePreposition: TagRule = (words, at) => {
  const word = words[at]
  return word?.upos === 'VERB' &&
    word.xpos !== 'VBG' &&
    /^(?:a|an|the)$/i.test(words[at - 1]?.text ?? '') &&
    /^(?:IN|TO|POS|[.,])$/.test(words[at + 1]?.xpos ?? '') &&
    !word.text.endsWith('ed')
    ? 'NOUN NN'
    : undefined
}

/** "a garbage **can** in front of it": between a noun and a preposition no auxiliary stands. */
const nounLikeAuxiliary: TagRule = (words, at) =>
  words[at]?.xpos === 'MD' &&
  words[at - 1]?.upos === 'NOUN' &&
  words[at + 1]?.xpos === 'IN' &&
  words[at + 1]?.upos === 'ADP'
    ? 'NOUN NN'
    : undefined

/** "set the house **ablaze**": what became of a thing, and no thing. */
const burning: TagRule = (words, at, rules) =>
  /^NN/.test(words[at]?.xpos ?? '') && rules.burning.has(words[at]?.text ?? '') ? 'ADJ JJ' : undefined

/** Rules of nouns that were taken for something else. */
export const nounTagRules = {
  nounBehindArticle,
  nounOfPronoun,
  ordinalBeforeName,
  burning,
  nounOfActor,
  nounBeforePreposition,
  nounLikeAuxiliary,
}
