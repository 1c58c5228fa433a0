import type { EntityRules } from '../../languages/index.js'
import type { Gazetteer, GazetteerEntry, ParsedToken } from '../../types/index.js'
import type { Line } from './line.js'
import { blankName, type NameSpan } from './name-span.js'
import { plainWord } from './name-words.js'
import { nounKind } from './noun-kind.js'

const HYPHEN = /[-‐‑–]/u
const LAST_HYPHEN = /[-‐‑–](?=[^-‐‑–]*$)/u
const LARGE = /\p{Lu}/u
const FUNCTION_WORD = new Set(['ADP', 'AUX', 'CCONJ', 'DET', 'PART', 'PRON', 'SCONJ', 'VERB', 'ADV', 'INTJ'])

/** Does the way these tokens are written (and tagged) allow them to be a name? */
const isWrittenAsName = (
  line: Line,
  from: number,
  to: number,
  {
    rules,
    isPeople = false,
    isCountry = false,
  }: { readonly rules: EntityRules; readonly isPeople?: boolean; readonly isCountry?: boolean },
): boolean => {
  const tokens = line.tokens.slice(from, to)
  const first = tokens[0]
  if (!first) return false
  if (tokens.every((token) => LARGE.test(asWritten(token)))) {
    if (!LARGE.test(first.text)) return true
  } else if (!LARGE.test(first.text)) return false
  for (const token of tokens) {
    const word = token.lower
    if (/^\p{L}/u.test(token.text) && !LARGE.test(token.text)) {
      if (
        !rules.nameParticles.has(word) &&
        !rules.nameClasses.has(token.lemma) &&
        !rules.facilityModifiers.has(word)
      )
        return false
    }
  }
  if (tokens.length > 1) return true
  if (rules.noNames.has(plainWord(first.text))) return false
  const initial = line.shouting || isInitial(line, from)
  if (!line.shouting && /^\p{Lu}{2,6}$/u.test(first.text)) return true
  if (initial) {
    const isAdjective = isPeople && first.upos === 'ADJ'
    const isSurely = isCountry && first.upos === 'NOUN'
    return first.upos === 'PROPN' || isAdjective || isSurely || /^(?:\p{Lu}\.)+$/u.test(first.text)
  }
  return !FUNCTION_WORD.has(first.upos) || !/\p{Ll}/u.test(first.text)
}

/** The first word of its line or of a quotation, where every word is written large. */
export const isInitial = (line: Line, at: number): boolean => {
  for (let before = at - 1; before >= 0; before -= 1) {
    const token = line.tokens[before]
    if (token?.upos !== 'PUNCT') return false
    if (/["“”'‘:]/.test(token.text)) return true
  }
  return true
}

const span = (line: Line, from: number, to: number): NameSpan => ({
  ...blankName,
  from,
  to,
  start: line.tokens[from]?.start ?? line.start,
  end: line.tokens[to - 1]?.end ?? line.end,
})

const demonymAt = (
  line: Line,
  at: number,
  gazetteer: Gazetteer,
): { length: number; entry: GazetteerEntry } | undefined => {
  const word = line.tokens[at]?.text ?? ''
  const next = line.tokens[at + 1]?.text
  if (next !== undefined && /\p{L}/u.test(next) && !/^['’]/.test(next)) {
    const two = gazetteer.demonym(`${word} ${next}`)
    if (two) return { length: 2, entry: two }
  }
  const one = gazetteer.demonym(word)
  return one && { length: 1, entry: one }
}

/** "Iran" in "Iran-backed", "pro-Iran": the part of a hyphenated token that the gazetteer knows. */
export const hyphenatedAt = (
  line: Line,
  at: number,
  gazetteer: Gazetteer,
  rules: EntityRules,
): NameSpan | undefined => {
  const token = line.tokens[at]
  if (!token) return undefined
  if (!HYPHEN.test(token.text)) return undefined
  const first = token.text.search(HYPHEN)
  const last = token.text.search(LAST_HYPHEN)
  const known = (text: string, offset: number): NameSpan | undefined => {
    if (!LARGE.test(text)) return undefined
    const place: NameSpan = {
      ...blankName,
      from: at,
      to: at + 1,
      start: token.start + offset,
      end: token.start + offset + text.length,
    }
    const demonym = gazetteer.demonym(text)
    const entries = gazetteer.named(text)
    if (entries.length > 0) return { ...place, entries, hyphenated: true }
    return demonym && { ...place, demonym, hyphenated: true }
  }
  if (rules.hyphenPrefixes.has(token.text.slice(0, first).toLowerCase()))
    return known(token.text.slice(first + 1), first + 1)
  if (!/^\p{Ll}/u.test(token.text.slice(last + 1))) return undefined
  return known(token.text.slice(0, last), 0)
}

/** A single common word ("University", "South") that some town is called too. */
const isCommonWord = (word: string, rules: EntityRules): boolean => {
  const lower = word.toLowerCase()
  return (
    rules.directions.has(lower) ||
    rules.namesakes.has(lower) ||
    rules.titles.has(lower) ||
    rules.nameClasses.has(lower) ||
    nounKind([lower]) !== undefined
  )
}

const PLACES = new Set(['city', 'region', 'facility', 'place'])

/** The entries of a name as it is written, without towns that are called by a common word. */
export const entriesOf = (
  name: string,
  gazetteer: Gazetteer,
  rules: EntityRules,
): readonly GazetteerEntry[] => {
  const entries = gazetteer.named(name)
  return isCommonWord(name, rules) ? entries.filter((entry) => !PLACES.has(entry.kind)) : entries
}

const areCountries = (entries: readonly GazetteerEntry[]): boolean =>
  entries.length > 0 && entries.every((entry) => entry.kind === 'country')

interface SpanTools {
  readonly words: readonly string[]
  readonly gazetteer: Gazetteer
  readonly rules: EntityRules
}

/** The name or demonym that begins with this token. */
const spanAt = (line: Line, at: number, { words, gazetteer, rules }: SpanTools): NameSpan | undefined => {
  const word = words[at] ?? ''
  const people = peopleAt(line, at, { words, gazetteer, rules })
  const match = gazetteer.longest(words, at)
  const to = at + (match?.length ?? 0)
  if (people && people.to >= to && !(match && people.to === to && people.demonym !== undefined)) return people
  if (match && isWrittenAsName(line, at, to, { rules, isCountry: areCountries(match.entries) })) {
    const from = rules.articles.has(word.toLowerCase()) && to - at > 1 ? at + 1 : at
    const single = to - from === 1 && isCommonWord(words[from] ?? '', rules)
    const entries = single ? match.entries.filter((entry) => !PLACES.has(entry.kind)) : match.entries
    if (entries.length > 0) return { ...span(line, from, to), entries }
  }
  const alone = match || people ? entriesOf(word, gazetteer, rules) : []
  return alone.length > 0 && isWrittenAsName(line, at, at + 1, { rules, isCountry: areCountries(alone) })
    ? { ...span(line, at, at + 1), entries: alone }
    : people
}

/** A demonym of one or two words, or a people or religion, perhaps with a part of the world before it. */
const peopleAt = (line: Line, at: number, { words, gazetteer, rules }: SpanTools): NameSpan | undefined => {
  const word = (words[at] ?? '').toLowerCase()
  if (rules.articles.has(word)) return undefined
  const demonym = demonymAt(line, at, gazetteer)
  const next = words[at + 1] ?? ''
  const isPart = rules.directions.has(word) && LARGE.test(next)
  const isPeopleWord = (text: string): boolean => rules.peoples.has(text.toLowerCase())
  if (
    demonym &&
    (demonym.length > 1 || (!isPart && (demonym.entry.kind === 'country' || !isPeopleWord(word))))
  )
    return isWrittenAsName(line, at, at + demonym.length, { rules, isPeople: true })
      ? { ...span(line, at, at + demonym.length), demonym: demonym.entry }
      : undefined
  if (isPart && (isPeopleWord(next) || gazetteer.demonym(next)))
    return { ...span(line, at, at + 2), people: true }
  return isPeopleWord(word) && isWrittenAsName(line, at, at + 1, { rules, isPeople: true })
    ? { ...span(line, at, at + 1), people: true }
    : undefined
}

/** A word as the gazetteer shall read it: a name that its writer did not write large, large. */
const asWritten = ({ text, upos }: ParsedToken): string =>
  upos === 'PROPN' && /^\p{Ll}{4,}$/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text

/** "Saudi Arabia" in "Saudi Arabia-led": a state's name of several words of which the last goes on behind a hyphen. */
const longHyphenatedAt = (
  line: Line,
  at: number,
  gazetteer: Gazetteer,
  rules: EntityRules,
): NameSpan | undefined => {
  if (rules.articles.has(line.tokens[at]?.lower ?? '')) return undefined
  for (let last = at + 1; last <= at + 2; last += 1) {
    const [first, token] = [line.tokens[at], line.tokens[last]]
    if (first === undefined || token === undefined || !LARGE.test(token.text)) return undefined
    const hyphen = token.text.search(LAST_HYPHEN)
    if (hyphen < 1 || !/^\p{Ll}/u.test(token.text.slice(hyphen + 1))) continue
    const end = token.start + hyphen
    const name = line.text.slice(first.start, end)
    const entries = gazetteer.named(name).filter(({ kind }) => kind === 'country' || kind === 'region')
    if (entries.length > 0)
      return { ...blankName, from: at, to: last + 1, start: first.start, end, entries, hyphenated: true }
  }
  return undefined
}

/** Names that the gazetteer knows, longest first from the left, and the demonyms between them. */
export const gazetteerSpans = (line: Line, gazetteer: Gazetteer, rules: EntityRules): readonly NameSpan[] => {
  const words = line.tokens.map(asWritten)
  const found: NameSpan[] = []
  let at = 0
  while (at < words.length) {
    const isLarge = LARGE.test(words[at] ?? '')
    const span = isLarge
      ? (longHyphenatedAt(line, at, gazetteer, rules) ?? spanAt(line, at, { words, gazetteer, rules }))
      : undefined
    const part = span ?? hyphenatedAt(line, at, gazetteer, rules)
    if (part) found.push(part)
    at = Math.max(at + 1, span?.to ?? 0)
  }
  return found
}
