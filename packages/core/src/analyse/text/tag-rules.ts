import type { TextRules } from '../../languages/index.js'
import { headlineTagRules } from './headline-tag-rules.js'
import { nameTagRules } from './name-tag-rules.js'
import { nounTagRules } from './noun-tag-rules.js'
import { pastTagRules } from './past-tag-rules.js'
import { FINITE, lower, type TaggedWord, type TagRule } from './tag-rule.js'

/** A word that has but one tag: "between". Capitals within a sentence may make a name of it. */
const onlyTag: TagRule = (words, at, rules) => {
  const small = lower(words, at)
  return at === 0 || words[at]?.text === small ? rules.soleTags.get(small) : undefined
}

/** "**Fighting** broke out": in front of its verb, or of where it was, such a form is a noun. */
const happening: TagRule = (words, at, rules) =>
  words[at]?.xpos === 'VBG' &&
  rules.happenings.has(lower(words, at)) &&
  (at === 0 || /^(?:DT|JJ|IN)$/.test(words[at - 1]?.xpos ?? '')) &&
  (FINITE.test(words[at + 1]?.xpos ?? '') || rules.happeningPrepositions.has(lower(words, at + 1)))
    ? 'NOUN NN'
    : undefined

/** "it **had** tortured prisoners": right before a participle and whom it befell such a word only helps. */
const helping: TagRule = (words, at, rules) => {
  const word = words[at]
  if (word?.upos !== 'VERB' || !rules.havingForms.has(word.lower) || words[at + 1]?.xpos !== 'VBN')
    return undefined
  return /^(?:PRP|NNPS?|NNS|WP|WDT)$/.test(words[at - 1]?.xpos ?? '') &&
    /^(?:NNP?S|NNP|DT|CD|PRP\$?)$/.test(words[at + 2]?.xpos ?? '')
    ? `AUX ${word.xpos}`
    : undefined
}

/** "demanded that the cabinet **resign**": behind a demand and its subject a base form is the verb, if none has come yet. */
const subjunctive: TagRule = (words, at, rules) => {
  const word = words[at]
  if (word === undefined || !rules.askedVerbs.has(word.text) || !/^(?:NNP?|VBP|JJ|IN)$/.test(word.xpos))
    return undefined
  if (!/^NN|^PRP$/.test(words[at - 1]?.xpos ?? '')) return undefined
  const hasThing = words[at + 1]?.xpos === 'NNS' && /^(?:NNP|PRP)$/.test(words[at - 1]?.xpos ?? '')
  if (!hasThing && /^(?:NN|VB|MD|POS)/.test(words[at + 1]?.xpos ?? '')) return undefined
  for (let back = at - 1; back > 0 && at - back <= 9; back -= 1) {
    const tag = words[back]?.xpos ?? ''
    if (lower(words, back) === 'that')
      return words.slice(Math.max(0, back - 3), back).some(({ lower }) => rules.mandatives.has(lower))
        ? 'VERB VB'
        : undefined
    if (FINITE.test(tag) || /^[,.;]$/.test(tag)) return undefined
  }
  return undefined
}

/** "had taken over the town": the second half of a verb of two words, unless a number follows. */
const particle: TagRule = (words, at, rules) =>
  at > 0 && words[at - 1]?.upos === 'VERB' ? particleOf(words, at, rules) : undefined

const particleOf: TagRule = (words, at, rules) => {
  const verb = rules.lemma(lower(words, at - 1), 'VERB', words[at - 1]?.xpos ?? '')
  const isParticle = rules.phrasalVerbs.get(verb)?.has(lower(words, at)) === true
  return isParticle && (words[at + 1]?.xpos !== 'CD' || rules.phrasalOnly.has(verb)) ? 'ADP RP' : undefined
}

/** "…, after Paris refused": behind a verb, "after" with a noun phrase and a finite verb right behind it opens a clause. */
const subordinator: TagRule = (words, at, rules) => {
  if (words[at]?.xpos !== 'IN' || words[at]?.upos !== 'ADP' || !rules.timeClauseWords.has(lower(words, at)))
    return undefined
  if (!words.slice(0, at).some((word) => FINITE.test(word.xpos))) return undefined
  let aside = false
  for (let next = at + 1; next < Math.min(words.length, at + (aside ? 14 : 9)); next += 1) {
    const word = words[next]
    if (word?.xpos === ',' && next > at + 1 && !aside) {
      // "after the agency, the SBU, struck": what is set between two commas
      const close = words.findIndex((each, place) => place > next && each.xpos === ',')
      if (close < 0 || close > next + 6) return undefined
      next = close
      aside = true
      continue
    }
    if (word === undefined || /^(?:,|\.|IN|WDT|WP|VBG|VBN)$/.test(word.xpos)) return undefined
    const before = words[next - 1]?.xpos ?? ''
    if (FINITE.test(word.xpos))
      return next > at + 1 && (/^(?:NN|PRP)/.test(before) || (aside && before === ','))
        ? 'SCONJ IN'
        : undefined
  }
  return undefined
}

/** "the Iran-backed militias": a participle joined to a word by a hyphen is no verb before the noun that it describes. */
const joinedParticiple: TagRule = (words, at) =>
  words[at]?.upos === 'VERB' &&
  // "Police tear-gassed students": not the only verb
  words.some(({ xpos }, other) => other !== at && FINITE.test(xpos)) &&
  /\p{L}-\p{Ll}*(?:ed|led|held|run|born|built|made|torn|hit|struck|stricken|prone|wide|bound|wing)$/u.test(
    words[at]?.text ?? '',
  ) &&
  /^(?:ADJ|NOUN|PROPN)$/.test(words[at + 1]?.upos ?? '')
    ? 'ADJ JJ'
    : undefined

/** "…, **warning** that": behind a comma. */
const isBeforeContent = (words: readonly TaggedWord[], at: number, rules: TextRules): boolean =>
  words[at - 1]?.text === ',' && rules.complementisers.has(lower(words, at + 1))

/** "of bombing its own people", "regretted bombing the town", "by bombing Norland": behind a preposition or a verb and before what it is done to, an -ing is a verb. */
const gerund: TagRule = (words, at, rules) =>
  words[at]?.xpos === 'NN' &&
  /^\p{Ll}+ing$/u.test(words[at]?.text ?? '') &&
  (words[at - 1]?.xpos === 'IN' || words[at - 1]?.upos === 'VERB' || isBeforeContent(words, at, rules)) &&
  (/^(?:DT|PRP\$)$/.test(words[at + 1]?.xpos ?? '') ||
    isBeforeContent(words, at, rules) ||
    (/^\p{Lu}\p{Ll}/u.test(words[at + 1]?.text ?? '') &&
      words[at + 1]?.upos === 'PROPN' &&
      !rules.calendar.has(lower(words, at + 1))))
    ? 'VERB VBG'
    : undefined

/** "on supporters to march": a small word behind "to" that came out as a name is a verb. */
const infinitive: TagRule = (words, at) =>
  words[at]?.upos === 'PROPN' && lower(words, at - 1) === 'to' && /^\p{Ll}+$/u.test(words[at]?.text ?? '')
    ? 'VERB VB'
    : undefined

const infinitiveMarker: TagRule = (words, at) =>
  words[at]?.xpos === 'IN' && words[at + 1]?.xpos === 'VB' && lower(words, at) === 'to'
    ? 'PART TO'
    : undefined

/** "evidence ties Norland to": the first verb of a sentence, where a name follows what would be a plural. */
const verbBeforeName: TagRule = (words, at, rules) => {
  const word = words[at]
  return word?.xpos === 'NNS' &&
    words[at - 1]?.xpos === 'NN' &&
    words[at + 1]?.upos === 'PROPN' &&
    /^\p{Ll}+s$/u.test(word.text) &&
    !rules.calendar.has(lower(words, at + 1)) &&
    rules.nounVerbs.has(rules.lemma(word.text, 'VERB', 'VBZ')) &&
    !words.slice(0, at).some((each) => FINITE.test(each.xpos))
    ? 'VERB VBZ'
    : undefined
}

/** "said … and that eleven people were hurt": before what cannot be "that" one, "that" opens a clause. */
const secondThat: TagRule = (words, at) =>
  lower(words, at) === 'that' &&
  words[at - 1]?.upos === 'CCONJ' &&
  words[at]?.upos !== 'SCONJ' &&
  /^(?:CD|DT|NNS|NNPS?|PRP\$?)$/.test(words[at + 1]?.xpos ?? '') &&
  words.slice(0, at).some((word) => FINITE.test(word.xpos)) &&
  words.slice(at).some((word) => FINITE.test(word.xpos))
    ? 'SCONJ IN'
    : undefined

/** "will **free** ten men", "to **free** the crew": between what opens an infinitive and an object, an adjective that is a verb as well is one. */
const verbLikeAdjective: TagRule = (words, at, rules) => {
  if (words[at]?.upos !== 'ADJ' || !rules.adjectiveVerbs.has(words[at]?.text ?? '')) return undefined
  const [before, next] = [words[at - 1], words[at + 1]?.xpos ?? '']
  const isAided = before?.xpos === 'MD' && /^(?:DT|CD|PRP\$?|NNPS?|NNS)$/.test(next)
  const isInfinitive = lower(words, at - 1) === 'to' && /^(?:DT|CD|PRP\$?|NNP)$/.test(next)
  return isAided || isInfinitive ? 'VERB VB' : undefined
}

/** "rallied **outside** parliament": right behind a verb such a word says where, and not of what sort. */
const markerOfPlace: TagRule = (words, at, rules) =>
  words[at]?.upos === 'ADJ' &&
  rules.placeMarkers.has(words[at]?.lower ?? '') &&
  words[at - 1]?.upos === 'VERB' &&
  /^(?:NOUN|PROPN)$/.test(words[at + 1]?.upos ?? '')
    ? 'ADP IN'
    : undefined

/** "backed **by** neighbouring Kenya": who does it stands behind "by", where no gerund does. */
const markerOfAgent: TagRule = (words, at, rules) =>
  words[at]?.upos === 'SCONJ' &&
  rules.agentMarkers.has(words[at]?.text ?? '') &&
  words[at + 1] !== undefined &&
  !/^(?:VBG|RB)$/.test(words[at + 1]?.xpos ?? '')
    ? 'ADP IN'
    : undefined

/** Every rule, in the order in which they are asked. */
export const tagRules: readonly TagRule[] = [
  joinedParticiple,
  nounTagRules.ending,
  nounTagRules.nounOfPronoun,
  nounTagRules.ordinalBeforeName,
  nounTagRules.burning,
  nameTagRules.nameInCapitals,
  onlyTag,
  pastTagRules.verbOnly,
  pastTagRules.unchangedPast,
  pastTagRules.besidePast,
  pastTagRules.headlinePassive,
  pastTagRules.pastWithObject,
  pastTagRules.pastBesidePast,
  pastTagRules.participleBeforeAgent,
  pastTagRules.ravageBehindAnd,
  pastTagRules.nounBehindPast,
  nameTagRules.nameUnheard,
  nameTagRules.nameAlone,
  nameTagRules.wholeOfOwner,
  nameTagRules.someoneOfAge,
  headlineTagRules.hiddenVerb,
  headlineTagRules.hiddenAdjective,
  headlineTagRules.furtherVerb,
  headlineTagRules.verbBeforeNumber,
  headlineTagRules.pluralBeforeNumber,
  happening,
  helping,
  subjunctive,
  verbLikeAdjective,
  infinitive,
  infinitiveMarker,
  subordinator,
  verbBeforeName,
  particle,
  gerund,
  secondThat,
  markerOfAgent,
  markerOfPlace,
]
