import type { EntityRules } from '../../languages/index.js'
import { LARGE, wordAt } from './large-words.js'
import type { Line } from './line.js'
import type { NameSpan } from './name-span.js'
import { familyOf, nounKind } from './noun-kind.js'

/** The country (or other entry) that a part of a name tells. */
export const innerOf = (inside: readonly NameSpan[]): Pick<NameSpan, 'inner'> => {
  const entries = inside.map((span) => span.demonym ?? span.entries[0]).filter((entry) => entry !== undefined)
  const inner = entries.find((entry) => entry.country !== undefined)
  return inner ? { inner } : {}
}

/** Does a class noun of organisations or places, written large, stand here ("University" in "University of X")? */
const isLargeClass = (line: Line, at: number, rules: EntityRules): boolean => {
  const token = line.tokens[at]
  if (token?.upos !== 'PROPN' || !LARGE.test(token.text)) return false
  const told = rules.nameClasses.get(token.text.toLowerCase()) ?? nounKind([token.text.toLowerCase()])?.kind
  return told !== undefined && ['organisation', 'place'].includes(familyOf(told))
}

/** "University" + "of Southern Indiana", "Ministry" + "of Defence": one name over its "of". */
const acrossOf = (line: Line, spans: readonly NameSpan[], rules: EntityRules): NameSpan[] => {
  const joined: NameSpan[] = []
  for (const span of spans) {
    const article = wordAt(line, span.from - 1) === 'the' ? 1 : 0
    const of = span.from - 1 - article
    const before = joined[joined.length - 1]
    const isJoined =
      !span.demonym &&
      !span.hyphenated &&
      /^(?:of|for)$/.test(wordAt(line, of)) &&
      isLargeClass(line, of - 1, rules)
    if (!isJoined || (before && before.to > of)) {
      joined.push(span)
      continue
    }
    const own =
      before && before.to === of && !before.demonym && before.entries.length === 0 ? joined.pop() : undefined
    let from = own?.from ?? of - 1
    while (!own && isLargeModifier(line, from - 1, joined[joined.length - 1]?.to ?? 0)) from -= 1
    const label = own?.label
    joined.push({
      from,
      to: span.to,
      start: line.tokens[from]?.start ?? span.start,
      end: span.end,
      entries: [],
      ...(label && { label }),
      ...innerOf([span]),
    })
  }
  return joined
}

const isLargeModifier = (line: Line, at: number, least: number): boolean => {
  const token = line.tokens[at]
  return (
    at >= least && token !== undefined && LARGE.test(token.text) && /^(?:PROPN|NOUN|ADJ)$/.test(token.upos)
  )
}

/** Does a name that nobody knows say itself that it is a group: by its class noun, or as an acronym? */
const isKnownAsGroup = (line: Line, span: NameSpan, rules: EntityRules): boolean => {
  const words = line.tokens.slice(span.from, span.to)
  return words.some(
    ({ text }) => rules.nameClasses.has(text.toLowerCase()) || (text.length > 1 && !/\p{Ll}/u.test(text)),
  )
}

/** "Ain al-Assad" + "air base": a place's name goes on over the class noun that is written small after it. */
const withClassNoun = (line: Line, span: NameSpan, rules: EntityRules): NameSpan => {
  const kind = span.entries[0]?.kind
  const isPlace = kind
    ? ['city', 'region', 'facility', 'place'].includes(kind)
    : span.label !== 'organisation' || !isKnownAsGroup(line, span, rules)
  if (!isPlace || span.demonym || span.hyphenated) return span
  let at = span.to
  while (rules.facilityModifiers.has(wordAt(line, at))) at += 1
  if (!rules.facilityNouns.has(wordAt(line, at)) || (line.shouting && at > span.to)) return span
  const isCity = kind === 'city' || kind === 'region'
  if (
    isCity &&
    ['embassy', 'consulate', 'facility', 'complex', 'compound', 'base'].includes(wordAt(line, at)) &&
    at === span.to
  )
    return span
  return {
    ...span,
    to: at + 1,
    end: line.tokens[at]?.end ?? span.end,
    entries: kind === 'facility' ? span.entries : [],
  }
}

/** "Iraqi [Ain] al-Asad": a part in brackets, and what follows it, are one name. */
const acrossBrackets = (line: Line, spans: readonly NameSpan[]): NameSpan[] => {
  const joined: NameSpan[] = []
  for (const span of spans) {
    const before = joined[joined.length - 1]
    if (
      before &&
      !before.demonym &&
      span.from === before.to + 1 &&
      wordAt(line, before.from - 1) === '[' &&
      wordAt(line, before.to) === ']'
    ) {
      const entries = span.entries.length > 0 ? span.entries : before.entries
      joined[joined.length - 1] = { ...span, from: before.from, start: before.start, entries }
    } else joined.push(span)
  }
  return joined
}

/** "Deir az Zor": two names of one word and the article between them are one. */
const acrossLinks = (line: Line, spans: readonly NameSpan[], rules: EntityRules): NameSpan[] => {
  const joined: NameSpan[] = []
  const isOpen = ({ from, to, entries, demonym, people, hyphenated }: NameSpan): boolean =>
    to - from === 1 && entries.length === 0 && !demonym && !people && !hyphenated
  for (const span of spans) {
    const before = joined[joined.length - 1]
    const isPart =
      before !== undefined &&
      before.to === span.from - 1 &&
      rules.nameLinks.has(line.tokens[before.to]?.text ?? '')
    if (isPart && isOpen(before) && isOpen(span))
      joined[joined.length - 1] = { ...before, ...span, from: before.from, start: before.start }
    else joined.push(span)
  }
  return joined
}

/** "the **21st** Infantry Regiment": the number of a unit is a part of its name. */
const withNumber = (line: Line, span: NameSpan): NameSpan => {
  const number = line.tokens[span.from - 1]
  const isOwn = number !== undefined && number.head >= span.from && number.head < span.to
  if (!isOwn || !/^\d+\p{L}{2}$/u.test(number.text) || span.entries.length > 0 || span.demonym) return span
  return { ...span, from: span.from - 1, start: number.start }
}

/** Names that go on over a number, brackets, an "of" or the class noun behind them, at their full length. */
export const longNames = (line: Line, spans: readonly NameSpan[], rules: EntityRules): readonly NameSpan[] =>
  acrossOf(line, acrossLinks(line, acrossBrackets(line, spans), rules), rules)
    .map((span) => withNumber(line, withClassNoun(line, span, rules)))
    .filter((span, at, all) => at === 0 || (all[at - 1]?.to ?? 0) <= span.from)
