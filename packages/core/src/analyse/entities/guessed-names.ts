import type { EntityRules } from '../../languages/index.js'
import type { Gazetteer, NameLabel } from '../../types/index.js'
import { isCommonNoun, LARGE, titleWord, wordAt } from './large-words.js'
import type { Line } from './line.js'
import type { NameSpan } from './name-span.js'
import { plainWord } from './name-words.js'

const POSSESSIVE = /^['’]s?$/

/** Tokens of one line that may be a name. */
export interface Range {
  readonly from: number
  readonly to: number
  readonly label?: NameLabel | undefined
}

const isTitle = (line: Line, at: number, rules: EntityRules): boolean =>
  rules.titles.has(titleWord(line.tokens[at]?.text ?? ''))

/** A model's name without articles, punctuation and genitives at its borders, and a person's without titles. */
const trimmed = (line: Line, name: Range, gazetteer: Gazetteer, rules: EntityRules): Range | undefined => {
  let { from, to } = name
  const isOuter = (at: number): boolean => {
    const token = line.tokens[at]
    return (
      !token ||
      rules.articles.has(token.lower) ||
      POSSESSIVE.test(token.text) ||
      (token.upos === 'PUNCT' && !/[)\]]/.test(token.text)) ||
      (['ADP', 'CCONJ', 'SCONJ', 'AUX', 'DET'].includes(token.upos) && !LARGE.test(token.text))
    )
  }
  while (from < to && isOuter(from)) from += 1
  while (from < to && isOuter(to - 1)) to -= 1
  while (
    to - from > 1 &&
    !LARGE.test(line.tokens[from]?.text ?? '') &&
    !rules.nameParticles.has(wordAt(line, from))
  )
    from += 1
  const isAddressed = rules.courtesies.has(titleWord(line.tokens[from]?.text ?? ''))
  const label = isAddressed ? 'person' : name.label
  if (label === 'person') {
    while (
      to - from > 1 &&
      (isTitle(line, from, rules) || gazetteer.demonym(line.tokens[from]?.text ?? '')) &&
      LARGE.test(
        line.tokens
          .slice(from + 1, to)
          .map((token) => token.text)
          .join(''),
      )
    ) {
      from += 1
      while (from < to - 1 && isOuter(from)) from += 1
    }
  }
  const words = line.tokens.slice(from, to)
  if (
    words.length === 0 ||
    words.every((token) => rules.noNames.has(plainWord(token.text)) || !/\p{L}/u.test(token.text))
  )
    return undefined
  if (label !== 'people' && words.every((token) => token.upos !== 'PROPN')) return undefined
  if (label === 'other' && words.every((token) => !LARGE.test(token.text))) return undefined
  const known = words.map((token) => token.lower)
  if (
    words.every((_, at) => isTitle(line, from + at, rules)) ||
    isCommonNoun(known, words[words.length - 1]?.lemma ?? '')
  )
    if (gazetteer.named(words.map((token) => token.text).join(' ')).length === 0) return undefined
  return { ...name, ...(label && { label }), from, to }
}

/** Is what stands here, up to the end of the name, a person's name: large words, none of them a class noun? */
const isPersonal = (line: Line, from: number, to: number, rules: EntityRules): boolean =>
  to > from &&
  line.tokens
    .slice(from, to)
    .every(
      ({ text, lower }, at) =>
        (LARGE.test(text) || (at > 0 && rules.nameParticles.has(text))) &&
        !rules.nameClasses.has(lower) &&
        !isTitleText(text, rules),
    ) &&
  !isCommonNoun([wordAt(line, to - 1)], line.tokens[to - 1]?.lemma ?? '')

const isTitleText = (text: string, rules: EntityRules): boolean => rules.titles.has(titleWord(text))

/**
 * Cuts a model's name where it is two: at a genitive ("Iraq's Haider al-Abadi"), behind an office ("UN Special Envoy
 * Staffan de Mistura"), behind a known place before a given name ("United States Hamdullah Mohib"). What is only
 * an office and its "of" is no name.
 */
const parts = (line: Line, name: Range, known: readonly NameSpan[], rules: EntityRules): readonly Range[] => {
  // a ship is called by a person's name: "HMS Edward Kerr", "Warship | HMS Kerr"
  const mark = line.tokens.findIndex(
    ({ text, lower }, at) =>
      at >= name.from &&
      at < name.to - 1 &&
      (at === name.from || /^\p{Lu}+$/u.test(text)) &&
      rules.leadingClasses.has(lower) &&
      rules.nameClasses.get(lower) === 'vehicle',
  )
  if (mark >= 0) return [{ ...name, from: mark, label: 'other' }]
  // "Supreme Leader Ali Karim": behind nothing but titles a given name begins the person's own
  let titled = name.from
  while (isTitle(line, titled, rules)) titled += 1
  const given = plainWord(line.tokens[titled]?.text ?? '')
  const isCalled = rules.genders.male.has(given) || rules.genders.female.has(given)
  if (titled > name.from && isCalled && isPersonal(line, titled, name.to, rules))
    return [{ ...name, from: titled, label: 'person' }]
  const isOffice = (at: number): boolean => rules.offices.has(titleWord(line.tokens[at]?.text ?? ''))
  const office = name.from + (isOffice(name.from) ? 0 : -2)
  if (isOffice(office) && rules.officeLinks.has(wordAt(line, office + 1))) {
    // "Secretary of State Ada Renn"
    const person = office + 3
    if (isTitle(line, office + 2, rules) && isPersonal(line, person, name.to, rules))
      return [{ ...name, from: person, label: 'person' }]
    // "Minister of Finance and Planning Ada Renn"
    for (let at = person; at < name.to - 1; at += 1) {
      const word = plainWord(line.tokens[at]?.text ?? '')
      const isGiven = rules.genders.male.has(word) || rules.genders.female.has(word)
      if (isGiven && isPersonal(line, at, name.to, rules)) return [{ ...name, from: at, label: 'person' }]
    }
    if (office === name.from) return []
  }
  for (let at = name.from + 1; at < name.to; at += 1) {
    const token = line.tokens[at]
    const isGenitive = token !== undefined && at < name.to - 1 && POSSESSIVE.test(token.text)
    if (isGenitive && known.some((span) => span.to === at && span.from >= name.from))
      return [{ ...name, to: at, label: 'other' }, ...parts(line, { ...name, from: at + 1 }, known, rules)]
    if (isOffice(at - 1) && isPersonal(line, at, name.to, rules)) {
      let end = at - 1
      while (end > name.from && isTitleText(line.tokens[end - 1]?.text ?? '', rules)) end -= 1
      const person: Range = { ...name, from: at, label: 'person' }
      // "District | Judge | Liam Sorel"
      const isName = end > name.from + 1 || !rules.nameClasses.has(wordAt(line, name.from))
      return end > name.from && isName ? [{ ...name, to: end, label: 'other' }, person] : [person]
    }
    const first = plainWord(token?.text ?? '')
    const isGiven = rules.genders.male.has(first) || rules.genders.female.has(first)
    // "Operator 1st Class Carl H. Keller": nothing but a person has an initial behind a given name
    const hasInitial = /^\p{Lu}\.$/u.test(line.tokens[at + 1]?.text ?? '') && at < name.to - 2
    if (
      isGiven &&
      at < name.to - 1 &&
      (hasInitial || known.some((span) => span.to === at && span.from >= name.from)) &&
      isPersonal(line, at, name.to, rules)
    )
      return [
        { ...name, to: at },
        { ...name, from: at, label: 'person' },
      ]
  }
  return [name]
}

/** What the name finder saw in a line, cut where it is two names, without what is no part of a name. */
export const guessedNames = (
  line: Line,
  known: readonly NameSpan[],
  gazetteer: Gazetteer,
  rules: EntityRules,
): readonly Range[] =>
  line.names
    .flatMap((name) => parts(line, name, known, rules))
    .map((name) => trimmed(line, name, gazetteer, rules))
    .filter((name) => name !== undefined)
