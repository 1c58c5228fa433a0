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

/** A form whose particle follows is a verb: "shot down", "should war break out". */
const verbBeforeParticle: TagRule = (words, at, rules) => {
  const word = lower(words, at)
  if (isVerb(words[at]) || rules.particleVerbs.get(word)?.has(lower(words, at + 1)) !== true) return undefined
  if (at === 0 || DETERMINERS.test(words[at - 1]?.xpos ?? '')) return undefined
  if (rules.lemma(word, 'VERB', 'VBD') !== word) return pastTag(words, at, 'either', rules)
  return word.endsWith('s') ? 'VERB VBZ' : 'VERB VBP'
}

/** A past form that is nothing but a verb ("struck") and yet came out as a noun or adjective, not behind a determiner. */
const verbOnly: TagRule = (words, at, rules) => {
  const form = at === 0 || isVerb(words[at]) ? undefined : rules.pastForms.get(words[at]?.text ?? '')
  if (form === undefined) return undefined
  return DETERMINERS.test(words[at - 1]?.xpos ?? '') ? undefined : pastTag(words, at, form, rules)
}

/** "the second exploded": behind an adjective that stands for a noun a past form is a verb, unless a noun follows. */
const verbBehindHeadless: TagRule = (words, at, rules) =>
  words[at - 2]?.xpos === 'DT' &&
  !isVerb(words[at]) &&
  rules.pastForms.has(words[at]?.text ?? '') &&
  rules.headless.has(lower(words, at - 1)) &&
  !/^NN/.test(words[at + 1]?.xpos ?? '')
    ? 'VERB VBD'
    : undefined

/** "shot" is the past of "shoot", and no present of its own. */
const irregularPast: TagRule = (words, at, rules) => {
  const text = words[at]?.text ?? ''
  return words[at]?.upos === 'VERB' &&
    words[at]?.xpos === 'VBP' &&
    /^\p{Ll}+$/u.test(text) &&
    !text.endsWith('ed') &&
    rules.lemma(text, 'VERB', 'VBD') !== text
    ? 'VERB VBD'
    : undefined
}

/**
 * "trained and **armed** militias": behind a verb and "and" a past form is a verb too, with what follows for an object of both; not
 * where what follows does something itself ("fled and armed men entered").
 */
const pastBesidePast: TagRule = (words, at, rules) => {
  const [verb, joint, word] = [words[at - 2], words[at - 1], words[at]]
  if (word?.xpos !== 'JJ' || !/ed$/.test(word.text) || joint?.upos !== 'CCONJ') return undefined
  if (verb?.xpos !== 'VBD' && verb?.xpos !== 'VBN') return undefined
  let next = at + 1
  while (/^(?:DT|JJ|CD|NN|NNS|NNP|NNPS)$/.test(words[next]?.xpos ?? '')) next += 1
  const isFollowed = next > at + 1 && !FINITE.test(words[next]?.xpos ?? '')
  return isFollowed && rules.lemma(word.text, 'VERB', 'VBD') !== word.text ? `VERB ${verb.xpos}` : undefined
}

/** A past participle without an auxiliary that has a noun before it and an object behind it is a past tense: "Rebels freed the town". */
const pastWithObject: TagRule = (words, at, rules) => {
  if (words[at]?.xpos !== 'VBN') return undefined
  const [before, next] = [words[at - 1], words[at + 1]]
  if (before === undefined || next === undefined || isHelped(words, at, rules)) return undefined
  const isDay = before.xpos === 'CD' && rules.calendar.has(lower(words, at - 2))
  const hasSubject = /^(?:NN|NNS|NNP|NNPS|PRP|RB)$/.test(before.xpos) || before.text === ',' || isDay
  const isSubject = !rules.objectPronouns.has(before.lower)
  const isDescribed = next.xpos === 'JJ' && /^NNS?$/.test(words[at + 2]?.xpos ?? '') && isDay
  const hasObject =
    isDescribed ||
    (/^(?:DT|PRP\$|PRP|NN|NNS|NNP|NNPS)$/.test(next.xpos) && !rules.calendar.has(lower(words, at + 1)))
  const isList = before.text === ',' && words.slice(0, at).every((each) => !/^NN/.test(each.xpos))
  return hasSubject && isSubject && hasObject && !isList ? 'VERB VBD' : undefined
}

/** "The ministry put the toll at six": a form that is its own past, behind a noun and no helper, tells what was. */
const unchangedPast: TagRule = (words, at, rules) => {
  const word = words[at]
  if ((word?.xpos !== 'VB' && word?.xpos !== 'VBP') || !rules.unchangedPasts.has(word.text)) return undefined
  const isHelpless = words
    .slice(Math.max(0, at - REACH), at)
    .every(({ xpos, upos }) => !/^(?:TO|MD)$/.test(xpos) && upos !== 'AUX')
  return isHelpless && /^NN/.test(words[at - 1]?.xpos ?? '') ? 'VERB VBD' : undefined
}

/** "was shot and **killed** in the town": beside a passive, what has no object of its own is one as well. */
const sharedPassive: TagRule = (words, at, rules) =>
  words[at]?.xpos === 'VBD' &&
  rules.befalling.has(words[at]?.text ?? '') &&
  lower(words, at - 1) === 'and' &&
  words[at - 2]?.xpos === 'VBN' &&
  !/^(?:DT|PRP|PRP\$|CD|JJ|NN)/.test(words[at + 1]?.xpos ?? '')
    ? 'VERB VBN'
    : undefined

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

/** "A gunman shot to death one person": behind a noun, before "to death", what may be a past form is one. */
const pastToDeath: TagRule = (words, at, rules) =>
  /^NNS?$/.test(words[at]?.xpos ?? '') &&
  /^(?:NN|CD|PRP$)/.test(words[at - 1]?.xpos ?? '') &&
  lower(words, at + 1) === 'to' &&
  lower(words, at + 2) === 'death' &&
  rules.lemma(words[at]?.text ?? '', 'VERB', 'VBD') !== words[at]?.text
    ? pastTag(words, at, 'either', rules)
    : undefined

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

/** "threats that the rebels made over it": behind a noun, "that" and a subject, what has no auxiliary is a past tense. */
const pastInRelative: TagRule = (words, at, rules) => {
  if (words[at]?.xpos !== 'VBN' || isHelped(words, at, rules) || !/^NN/.test(words[at - 1]?.xpos ?? ''))
    return undefined
  for (let back = at - 1; back > 0 && at - back <= 6; back -= 1) {
    const word = words[back]
    if (word === undefined) return undefined
    if (rules.relativePronouns.has(word.lower))
      return /^NN/.test(words[back - 1]?.xpos ?? '') ? 'VERB VBD' : undefined
    if (!/^(?:DT|JJ|NN|NNS|NNP|NNPS|PRP\$|CD|POS)$/.test(word.xpos)) return undefined
  }
  return undefined
}

/** "fighters **armed** by Norland": behind a noun and before "by", a form in -ed is a participle. */
const participleBeforeAgent: TagRule = (words, at, rules) =>
  words[at]?.xpos === 'JJ' &&
  /^\p{Ll}+ed$/u.test(words[at]?.text ?? '') &&
  /^NN/.test(words[at - 1]?.xpos ?? '') &&
  rules.agentMarkers.has(lower(words, at + 1))
    ? 'VERB VBN'
    : undefined

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

/** Rules for past forms, by name; `tagRules` says in which order they are asked. */
export const pastTagRules = {
  verbBeforeParticle,
  verbOnly,
  verbBehindHeadless,
  irregularPast,
  unchangedPast,
  besidePast,
  pastToDeath,
  headlinePassive,
  sharedPassive,
  pastWithObject,
  pastBesidePast,
  pastInRelative,
  participleBeforeAgent,
  ravageBehindAnd,
  nounBehindPast,
} satisfies Record<string, TagRule>
