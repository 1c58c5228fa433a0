import type { EntityRules } from '../../languages/index.js'
import type { Chains } from './chains.js'
import type { Line } from './line.js'
import { plainWord } from './name-words.js'
import { familyOf } from './noun-kind.js'
import type { Phrase, Phrases } from './phrase.js'

const MOST_WORDS = 12

/** The first letters of a name's words, with and without the small ones. */
export const initials = (words: readonly string[], small: ReadonlySet<string>): readonly string[] => [
  words.map((word) => word[0]).join(''),
  words
    .filter((word) => !small.has(word))
    .map((word) => word[0])
    .join(''),
]

/**
 * The token at which the words begin whose first letters these are, read backwards from a bracket (Schwartz and
 * Hearst, "A Simple Algorithm for Identifying Abbreviation Definitions in Biomedical Text", 2003); undefined where
 * they do not fit.
 */
const spelledOutFrom = (
  line: Line,
  bracket: number,
  letters: string,
  rules: EntityRules,
): number | undefined => {
  let at = bracket
  for (let letter = letters.length - 1; letter >= 0; letter -= 1) {
    at -= 1
    const isLink = (): boolean => line.tokens[at]?.upos === 'CCONJ'
    const isOther = (): boolean => isLink() || plainWord(line.tokens[at]?.text ?? '')[0] !== letters[letter]
    while (
      at > bracket - MOST_WORDS &&
      isOther() &&
      (rules.nameParticles.has(line.tokens[at]?.lower ?? '') || isLink())
    )
      at -= 1
    if (at < 0 || isOther()) return undefined
  }
  return at
}

const isAcronym = (text: string): boolean => /^\p{Lu}[\p{Lu}\d.&-]*s?$/u.test(text)

/** Whom the name in brackets after them is another name of: the phrase that it spells short, or the name before it. */
const bracketed = (line: Line, phrase: Phrase, phrases: Phrases, rules: EntityRules): number | undefined => {
  if (line.tokens[phrase.from - 1]?.text !== '(' || !/^[),;]$/.test(line.tokens[phrase.to]?.text ?? ''))
    return undefined
  const owners = phrases.owners[phrase.line]
  // "the Central Command's (CENTCOM) fleet"
  const bracket = phrase.from - (line.tokens[phrase.from - 2]?.xpos === 'POS' ? 2 : 1)
  const before = owners?.[bracket - 1] ?? -1
  const other = phrases.all[before]
  const letters = phrase.words.join('').replace(/s$/, '')
  if (isAcronym(line.text.slice(phrase.start, phrase.end)) && letters.length > 1) {
    const from =
      spelledOutFrom(line, bracket, letters, rules) ??
      spelledOutFrom(line, bracket, phrase.words.join(''), rules)
    const long = from === undefined ? -1 : (owners?.[from] ?? -1)
    if (long >= 0) return phrases.all[long]?.form === 'pronoun' ? undefined : long
    if (from !== undefined && other) return before
    return other?.form === 'name' &&
      ['organisation', 'object'].includes(familyOf(phrase.kind)) &&
      familyOf(other.kind) !== 'place'
      ? before
      : undefined
  }
  if (other?.form !== 'name') return undefined
  const isSpelledOut = initials(phrase.words, rules.nameParticles).includes(other.words.join(''))
  return isSpelledOut || other.kind === 'vehicle' ? before : undefined
}

/** Whom the name behind "also known as" is another name of: the nearest name before it. */
const alsoKnown = (
  line: Line,
  phrase: Phrase,
  at: number,
  { phrases, rules }: { readonly phrases: Phrases; readonly rules: EntityRules },
): number | undefined => {
  const words = line.tokens
    .slice(Math.max(0, phrase.from - 4), phrase.from)
    .map((token) => token.lower)
    .join(' ')
  if (!rules.aliasMarkers.some((marker) => words === marker || words.endsWith(` ${marker}`))) return undefined
  for (let before = at - 1; before >= 0 && phrases.all[before]?.line === phrase.line; before -= 1) {
    const other = phrases.all[before]
    if (other?.form === 'name' && !other.demonym && familyOf(other.kind) === familyOf(phrase.kind))
      return before
  }
  return undefined
}

/** Who calls itself so, or is called so: the description right before "calling itself", "known as". */
const selfNamed = (
  line: Line,
  phrase: Phrase,
  { phrases, rules }: { readonly phrases: Phrases; readonly rules: EntityRules },
): number | undefined => {
  let end = phrase.from
  while (rules.articles.has(line.tokens[end - 1]?.lower ?? '')) end -= 1
  for (let from = end - 1; from >= Math.max(1, end - 3); from -= 1) {
    const words = line.tokens.slice(from, end).map(({ lower }) => lower)
    if (!rules.selfNaming.has(words.join(' '))) continue
    const isRelative = rules.relativePronouns.has(line.tokens[from - 1]?.lower ?? '')
    const noun = from - (isRelative ? 2 : 1)
    const owner = phrases.owners[phrase.line]?.[noun] ?? -1
    const described = phrases.all[owner]
    return described?.form === 'nominal' && described.head === noun && described.kind !== 'object'
      ? owner
      : undefined
  }
  return undefined
}

/** "Islamic Revolutionary Guard Corps (IRGC)", "Abboud Qanbar, also known as Abu Haidar": one entity by two names. */
export const joinOtherNames = (
  lines: readonly Line[],
  phrases: Phrases,
  chains: Chains,
  rules: EntityRules,
): void => {
  phrases.all.forEach((phrase, at) => {
    const line = lines[phrase.line]
    if (!line || phrase.form !== 'name' || phrase.words.length === 0) return
    const other =
      bracketed(line, phrase, phrases, rules) ??
      alsoKnown(line, phrase, at, { phrases, rules }) ??
      selfNamed(line, phrase, { phrases, rules })
    const long = other === undefined ? undefined : phrases.all[other]
    if (other === undefined || !long || !chains.join(other, at, { surely: true })) return
    if (long.form === 'nominal' && long.kind !== 'object' && !phrase.entry) chains.settle(at, long.kind)
  })
}
