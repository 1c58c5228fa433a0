import { isVerb, lower, type TagRule } from './tag-rule.js'

/** "hits the camp, kills 12": in the present of a headline a further verb may stand behind a comma, before a number. */
const furtherVerb: TagRule = (words, at, rules) =>
  words[at]?.xpos === 'NNS' &&
  words[at - 1]?.text === ',' &&
  words[at + 1]?.xpos === 'CD' &&
  rules.nounVerbs.has(rules.lemma(lower(words, at), 'VERB', 'VBZ')) &&
  words.slice(0, at).some((word) => word.xpos === 'VBZ')
    ? 'VERB VBZ'
    : undefined

/** "Strike kills 12": in a headline, what would be a plural before a number is what befell so many. */
const verbBeforeNumber: TagRule = (words, at, rules) => {
  const isHeadline = words.length < 20 && !/^[.?!]$/.test(words.at(-1)?.text ?? '')
  if (!isHeadline || words[at]?.xpos !== 'NNS' || words[at + 1]?.xpos !== 'CD') return undefined
  const base = rules.lemma(lower(words, at), 'VERB', 'VBZ')
  const befalls = [`${base}ed`, `${base}d`].some((past) => rules.befalling.has(past))
  return befalls && /^(?:NN|CD|CC|,)/.test(words[at - 1]?.xpos ?? '') ? 'VERB VBZ' : undefined
}

/** "Police arrest five over fraud": a plural, what may be a verb, and how many it befell. */
const pluralBeforeNumber: TagRule = (words, at, rules) => {
  const isHeadline = words.length < 20 && !/^[.?!]$/.test(words.at(-1)?.text ?? '')
  const word = words[at]
  if (!isHeadline || word?.upos !== 'NOUN' || word.xpos !== 'NN' || words[at + 1]?.xpos !== 'CD')
    return undefined
  const before = words[at - 1]
  const isPlural = before?.xpos === 'NNS' || rules.plurals.has(lower(words, at - 1))
  const base = lower(words, at)
  const befalls = [`${base}ed`, `${base}d`].some((past) => rules.befalling.has(past))
  return befalls && isPlural && !words.some(isVerb) ? 'VERB VBP' : undefined
}

/** A sentence without a verb has one that is a noun's form as well, between two nouns: "Two drones target a base". */
const hiddenVerb: TagRule = (words, at, rules) => {
  if (at === 0 || words.length > 40) return undefined
  const before = words[at - 1]
  const next = words[at + 1]
  if (before === undefined || next === undefined) return undefined
  if (before.upos !== 'NOUN' && before.upos !== 'PROPN') return undefined
  const text = lower(words, at)
  const inThird = text.endsWith('s') && rules.nounVerbs.has(rules.lemma(text, 'VERB', 'VBZ'))
  if (!inThird && !rules.nounVerbs.has(text)) return undefined
  const isAsked = words.at(-1)?.text === '?' && words[0]?.upos === 'AUX'
  // "Police arrest mayor **as** truce collapses": what its own clause tells stands before
  const isOpen = words.length < 20 && !/^[.?!"”]$/.test(words.at(-1)?.text ?? '')
  const opener = isOpen
    ? words.findIndex((each, i) => i > at + 1 && rules.timeClauseWords.has(each.lower))
    : -1
  const own = opener < 0 ? words : words.slice(0, opener)
  if (own.some((each) => (isAsked ? each.upos === 'VERB' : isVerb(each)))) return undefined
  // "Rebel forces clash with police"
  const isMutual = rules.mutualPrepositions.has(next.text) && before.xpos === 'NNS' && !inThird
  if (!isMutual && !/^(?:DET|NOUN|PROPN|ADJ|NUM|PRON)$/.test(next.upos)) return undefined
  if (/^(?:WDT|WP)$/.test(next.xpos)) return undefined
  if (isAsked) return inThird ? undefined : 'VERB VB'
  const isPlural =
    /S$/.test(before.xpos) ||
    rules.plurals.has(lower(words, at - 1)) ||
    words.slice(0, at).some((each) => each.upos === 'CCONJ' && each.text === 'and')
  if (inThird) return isPlural ? undefined : 'VERB VBZ'
  return isPlural ? 'VERB VBP' : undefined
}

/** "Rebels **free** two men held for a year": a plural, an adjective that is a verb as well, and whom it befell, in a headline without another verb. */
const hiddenAdjective: TagRule = (words, at, rules) => {
  const isHeadline = words.length < 20 && !/^[.?!]$/.test(words.at(-1)?.text ?? '')
  if (!isHeadline || words[at]?.upos !== 'ADJ' || !rules.adjectiveVerbs.has(lower(words, at)))
    return undefined
  const isTold = words.some((word) => isVerb(word) && word.xpos !== 'VBN')
  return words[at - 1]?.xpos === 'NNS' && /^(?:NN|CD|DT|PRP\$)/.test(words[at + 1]?.xpos ?? '') && !isTold
    ? 'VERB VBP'
    : undefined
}

/** Rules for verbs that a headline hides, by name; `tagRules` says in which order they are asked. */
export const headlineTagRules = {
  hiddenVerb,
  hiddenAdjective,
  furtherVerb,
  verbBeforeNumber,
  pluralBeforeNumber,
} satisfies Record<string, TagRule>
