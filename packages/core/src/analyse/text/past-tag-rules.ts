import type { TextRules } from '../../languages/index.js'
import {
  DETERMINERS,
  FINITE,
  isHelped,
  isVerb,
  lower,
  REACH,
  type TaggedWord,
  type TagRule,
} from './tag-rule.js'

const pastTag = (words: readonly TaggedWord[], at: number, form: 'VBD' | 'either', rules: TextRules) =>
  `VERB ${form === 'either' && isHelped(words, at, rules) ? 'VBN' : 'VBD'}`

/** A past form that is nothing but a verb ("struck") and yet came out as a noun or adjective, not behind a determiner. */
const verbOnly: TagRule = (words, at, rules) => {
  const form = at === 0 || isVerb(words[at]) ? undefined : rules.pastForms.get(words[at]?.text ?? '')
  if (form === undefined) return undefined
  return DETERMINERS.test(words[at - 1]?.xpos ?? '') ? undefined : pastTag(words, at, form, rules)
}

/**
 * "trained and **armed** militias": behind a verb and "and" a past form is a verb too, with what follows for an object of both; not
 * where what follows does something itself ("fled and armed men entered").
 */
const pastBesidePast: TagRule = (words, at, rules) => {
  const word = words[at]
  if (at < 2 || word?.xpos !== 'JJ' || !word.text.endsWith('ed')) return undefined
  const [verb, joint] = [words[at - 2], words[at - 1]]
  if (joint?.upos !== 'CCONJ') return undefined
  if (verb?.xpos !== 'VBD' && verb?.xpos !== 'VBN') return undefined
  let next = at + 1
  while (/^(?:DT|JJ|CD|NN|NNS|NNP|NNPS)$/.test(words[next]?.xpos ?? '')) next += 1
  const isFollowed = next > at + 1 && !FINITE.test(words[next]?.xpos ?? '')
  return isFollowed && rules.lemma(word.text, 'VERB', 'VBD') !== word.text ? `VERB ${verb.xpos}` : undefined
}

/**
 * "Rebels freed the town", "attacked a school, **looted** shops and burned houses": where nothing else has a tense, or in a row of
 * past tenses, a participle before its object is one too.
 */
const pastWithObject: TagRule = (words, at, rules) => {
  if (words[at]?.xpos !== 'VBN') return undefined
  const [before, next] = [words[at - 1], words[at + 1]]
  if (before === undefined || next === undefined) return undefined
  if (!/^(?:DT|PRP\$?|NNP?S?)$/.test(next.xpos) || rules.calendar.has(next.lower)) return undefined
  const isComma = before.text === ',' && words.slice(0, at).some(({ xpos }) => /^NN/.test(xpos))
  if (words.some(({ xpos }) => FINITE.test(xpos)))
    return isComma && isInRow(words, at) ? 'VERB VBD' : undefined
  const isSubject = /^(?:NNP?S?|PRP)$/.test(before.xpos) && !rules.objectPronouns.has(before.lower)
  return isComma || isSubject ? 'VERB VBD' : undefined
}

/** Does a past tense stand before, and another one behind "and"? */
const isInRow = (words: readonly TaggedWord[], at: number): boolean =>
  words.slice(0, at).some(({ xpos }) => xpos === 'VBD') &&
  words.some(({ xpos }, i) => i > at && xpos === 'CC' && words[i + 1]?.xpos === 'VBD')

/** "The ministry put the toll at six": a form that is its own past, behind a noun and no helper, tells what was. */
const unchangedPast: TagRule = (words, at, rules) => {
  const word = words[at]
  if ((word?.xpos !== 'VB' && word?.xpos !== 'VBP') || !rules.unchangedPasts.has(word.text)) return undefined
  const isHelpless = words
    .slice(Math.max(0, at - REACH), at)
    .every(({ xpos, upos }) => !/^(?:TO|MD)$/.test(xpos) && upos !== 'AUX')
  return isHelpless && /^NN/.test(words[at - 1]?.xpos ?? '') ? 'VERB VBD' : undefined
}

/**
 * "An officer shot and killed a man", "came in and shot and killed two", "who was there on Monday shot and killed": behind a
 * noun, another "and" or a day, before "and" and a past form, what may be a past form is one.
 */
const besidePast: TagRule = (words, at, rules) => {
  const text = words[at]?.text ?? ''
  if (words[at]?.xpos !== 'NN' || lower(words, at + 1) !== 'and') return undefined
  if (!/^VB[DN]$/.test(words[at + 2]?.xpos ?? '')) return undefined
  if (!rules.unchangedPasts.has(text) && rules.lemma(text, 'VERB', 'VBD') === text) return undefined
  const before = lower(words, at - 1)
  const isFurther = before === 'and' || rules.calendar.has(before) || rules.spans.has(before)
  const isOnly =
    /^NN/.test(words[at - 1]?.xpos ?? '') && !words.slice(0, at).some(({ xpos }) => FINITE.test(xpos))
  if (!isOnly && !isFurther) return undefined
  return lower(words, at + 3) === 'by' ? 'VERB VBN' : 'VERB VBD'
}

/** Nothing more, or a circumstance. */
const isPassiveEnd = (words: readonly TaggedWord[], at: number): boolean =>
  at === words.length || /^(?:IN|,|:)$/.test(words[at]?.xpos ?? '')

/** "3 killed in blast": in a headline, whoever is left without an object and with a circumstance is the one it befell. */
const headlinePassive: TagRule = (words, at, rules) => {
  const word = words[at]
  if (
    word === undefined ||
    !/^(?:VBD|NNP)$/.test(word.xpos) ||
    !rules.befalling.has(word.lower) ||
    words.length >= 20 ||
    /^[.?!]$/.test(words.at(-1)?.text ?? '') ||
    !/^(?:NN|CD)/.test(words[at - 1]?.xpos ?? '')
  )
    return undefined
  const next = words[at + 1]
  // "shot dead in the street", "shot nine times by police", "shot and killed"
  const isFate =
    next?.xpos === 'JJ' && (at + 2 === words.length || /^(?:IN|,|:)$/.test(words[at + 2]?.xpos ?? ''))
  const isOften = next?.xpos === 'CD' && lower(words, at + 2) === 'times'
  const isShared =
    next?.lower === 'and' && rules.befalling.has(lower(words, at + 2)) && isPassiveEnd(words, at + 3)
  return isFate || isOften || isShared || isPassiveEnd(words, at + 1) ? 'VERB VBN' : undefined
}

/** "rejected **claims** that": right behind a past tense there is no second verb, but what is a plural noun's form as well. */
const nounBehindPast: TagRule = (words, at, rules) =>
  words[at]?.xpos === 'VBZ' &&
  words[at]?.upos === 'VERB' &&
  words[at - 1]?.xpos === 'VBD' &&
  words[at - 1]?.upos === 'VERB' &&
  rules.nounVerbs.has(rules.lemma(words[at]?.text ?? '', 'VERB', 'VBZ'))
    ? 'NOUN NNS'
    : undefined

/** "killed 15 villagers and **torched** homes": behind violence told in the past, "and" and what ruins a bare plural join a further deed. */
const ravageBehindAnd: TagRule = (words, at, rules) => {
  const word = words[at]
  if (word === undefined || !/^(?:VBN|JJ)$/.test(word.xpos) || !rules.ravages.has(word.text)) return undefined
  if (lower(words, at - 1) !== 'and' || !/^NNS$/.test(words[at + 1]?.xpos ?? '')) return undefined
  const deed = words.findLastIndex(
    ({ upos, xpos }, i) => i < at - 1 && (upos === 'AUX' || /^(?:VB|MD)/.test(xpos)),
  )
  const isDeed = words[deed]?.xpos === 'VBD' && rules.violentForms.has(words[deed]?.text ?? '')
  return isDeed ? 'VERB VBD' : undefined
}

/** "fighters **armed** by Norland", "the boy **shot** by an officer": behind a noun and before "by", such a form is a participle. */
const participleBeforeAgent: TagRule = (words, at, rules) => {
  const word = words[at]
  if (word === undefined || !rules.agentMarkers.has(lower(words, at + 1))) return undefined
  if (!/^NN/.test(words[at - 1]?.xpos ?? '')) return undefined
  const isDescribing = word.xpos === 'JJ' && /^\p{Ll}+ed$/u.test(word.text)
  const isPast =
    word.xpos === 'NN' && rules.lemma(word.text, 'VERB', 'VBN') !== word.text && !word.text.endsWith('ing')
  return isDescribing || isPast ? 'VERB VBN' : undefined
}

export const pastTagRules = {
  verbOnly,
  unchangedPast,
  besidePast,
  headlinePassive,
  pastWithObject,
  pastBesidePast,
  participleBeforeAgent,
  ravageBehindAnd,
  nounBehindPast,
} satisfies Record<string, TagRule>
