import { FINITE, type TaggedWord, type TagRule } from './tag-rule.js'

/** "Zartur **welcomed** the offer": a word with a capital that nobody met, in front of the sentence's verb, is a name. */
const nameUnheard: TagRule = (words, at) =>
  at === 0 &&
  words[at]?.unheard === true &&
  !/^(?:NNPS?|NNS)$/.test(words[at]?.xpos ?? '') &&
  /^\p{Lu}\p{Ll}+$/u.test(words[at]?.text ?? '') &&
  FINITE.test(words[at + 1]?.xpos ?? '')
    ? 'PROPN NNP'
    : undefined

/** "Zarturland": a word with a capital that stands alone is a name, and none that joins others. */
const nameAlone: TagRule = (words) =>
  words.length === 1 &&
  /^(?:CCONJ|SCONJ|ADP|AUX|PART)$/.test(words[0]?.upos ?? '') &&
  /^\p{Lu}\p{Ll}{4,}$/u.test(words[0]?.text ?? '')
    ? 'PROPN NNP'
    : undefined

/** "Norland's **displaced**": a participle that ends what stands alone, behind an owner, is whom it befell. */
const wholeOfOwner: TagRule = (words, at) =>
  at > 0 && at === words.length - 1 && words[at]?.xpos === 'VBN' && words[at - 1]?.xpos === 'POS'
    ? 'NOUN NNS'
    : undefined

/** "the killing of a **17-year-old** by police": an age before no noun is whoever is of that age. */
const someoneOfAge: TagRule = (words, at, rules) =>
  words[at]?.upos === 'ADJ' &&
  rules.ageAlone.test(words[at]?.text ?? '') &&
  !/^(?:NOUN|PROPN|ADJ)$/.test(words[at + 1]?.upos ?? '') &&
  !/^VB[NG]$/.test(words[at + 1]?.xpos ?? '')
    ? 'NOUN NN'
    : undefined

/**
 * "Rights Watch called": a capital behind another within a sentence of small letters is a name's, and no verb's; nor is "HMS"
 * a plural.
 */
const nameInCapitals: TagRule = (words, at) => {
  const isLarge = (word: TaggedWord | undefined): boolean => /^\p{Lu}\p{Ll}+$/u.test(word?.text ?? '')
  const isAcronym = /^NNS?$/.test(words[at]?.xpos ?? '') && /^\p{Lu}{2,5}$/u.test(words[at]?.text ?? '')
  if (isAcronym) return words.some((word) => /^\p{Ll}/u.test(word.text)) ? 'PROPN NNP' : undefined
  if (words[at]?.upos !== 'VERB' || !isLarge(words[at]) || !isLarge(words[at - 1])) return undefined
  if (at < 2 && words[at - 1]?.upos !== 'PROPN') return undefined
  // "and Hassan Said fled"
  if (/^VB[DZ]$/.test(words[at + 1]?.xpos ?? '') && /^\p{Ll}/u.test(words[at + 1]?.text ?? ''))
    return 'PROPN NNP'
  // where such words are written small too, no headline has them all large
  const isText = words.some(({ text, upos }) => /^\p{Ll}{4}/u.test(text) && /^(?:NOUN|VERB|ADJ)$/.test(upos))
  return isText ? 'PROPN NNP' : undefined
}

/** Rules of names, and of words that stand for whoever they say. */
export const nameTagRules = { nameUnheard, nameAlone, wholeOfOwner, someoneOfAge, nameInCapitals }
