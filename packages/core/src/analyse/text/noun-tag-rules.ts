import { FINITE, type TagRule } from './tag-rule.js'

/** "a gold **mine**": behind an article or a noun it is a thing, and nobody's own. */
const nounOfPronoun: TagRule = (words, at, rules) =>
  rules.thingsAsPronouns.has(words[at]?.text ?? '') &&
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

/** "set the house **ablaze**": what became of a thing, and no thing. */
const burning: TagRule = (words, at, rules) =>
  /^NN/.test(words[at]?.xpos ?? '') && rules.burning.has(words[at]?.text ?? '') ? 'ADJ JJ' : undefined

/** "Sayid**'s** widow, Hana Sol, said": before a bare noun in the singular such an ending says whose it is. */
const ending: TagRule = (words, at, rules) =>
  words[at]?.upos === 'AUX' &&
  rules.ownerEndings.has(words[at]?.text ?? '') &&
  /^NNP?$/.test(words[at - 1]?.xpos ?? '') &&
  words[at + 1]?.xpos === 'NN' &&
  words.slice(at + 2).some(({ xpos }) => FINITE.test(xpos))
    ? 'PART POS'
    : undefined

/** Rules of nouns that were taken for something else. */
export const nounTagRules = {
  ending,
  nounOfPronoun,
  ordinalBeforeName,
  burning,
}
