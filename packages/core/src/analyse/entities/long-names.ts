import type { EntityRules } from '../../languages/index.js'
import type { GazetteerEntry } from '../../types/index.js'
import { LARGE, wordAt } from './large-words.js'
import type { Line } from './line.js'
import { blankName, type NameSpan } from './name-span.js'
import { familyOf, nounKind } from './noun-kind.js'

/** The country (or other entry) that a part of a name tells. */
export const innerOf = (inside: readonly NameSpan[]): GazetteerEntry | undefined => {
  const entries = inside.map((span) => span.demonym ?? span.entries[0]).filter((entry) => entry !== undefined)
  return entries.find((entry) => entry.country !== undefined)
}

/** Does a class noun of organisations or places, written large, stand here ("University" in "University of X")? */
const isLargeClass = (line: Line, at: number, rules: EntityRules): boolean => {
  const token = line.tokens[at]
  if (token?.upos !== 'PROPN' || !LARGE.test(token.text)) return false
  const told = rules.nameClasses.get(token.lower) ?? nounKind([token.lower])?.kind
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
      rules.bodyLinks.has(wordAt(line, of)) &&
      isLargeClass(line, of - 1, rules)
    if (!isJoined || (before && before.to > of)) {
      joined.push(span)
      continue
    }
    const own =
      before && before.to === of && !before.demonym && before.entries.length === 0 ? joined.pop() : undefined
    let from = own?.from ?? of - 1
    while (!own && isLargeModifier(line, from - 1, joined[joined.length - 1]?.to ?? 0)) from -= 1
    joined.push({
      ...blankName,
      from,
      to: span.to,
      start: line.tokens[from]?.start ?? span.start,
      end: span.end,
      label: own?.label,
      inner: innerOf([span]),
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
    ({ text, lower }) => rules.nameClasses.has(lower) || (text.length > 1 && !/\p{Ll}/u.test(text)),
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
      joined[joined.length - 1] = {
        ...span,
        from: before.from,
        start: before.start,
        label: span.label ?? before.label,
        inner: span.inner ?? before.inner,
      }
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

/** A word that a body is for and nobody is called by: "Tourism" in "Ministry of Culture and Tourism". */
const isDomain = (line: Line, at: number, rules: EntityRules): boolean => {
  const token = line.tokens[at]
  const word = wordAt(line, at)
  return (
    token !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    /^(?:PROPN|NOUN|ADJ)$/.test(token.upos) &&
    !rules.genders.male.has(word) &&
    !rules.genders.female.has(word) &&
    !rules.nameClasses.has(word) &&
    !rules.peoples.has(word) &&
    !rules.noNames.has(word)
  )
}

/** Where the words end that a body is for, from a token on; the token itself where there are none. */
const domainEnd = (line: Line, from: number, rules: EntityRules): number => {
  let at = from
  while (at - from < 4 && isDomain(line, at, rules)) at += 1
  return at
}

/** Where the list of what a body is for ends that goes on at a token: ", Labour and Welfare", "and Tourism". */
const listEnd = (line: Line, from: number, rules: EntityRules): number => {
  let at = from
  while (wordAt(line, at) === ',' && isDomain(line, at + 1, rules)) at = domainEnd(line, at + 1, rules)
  const and = wordAt(line, at) === ',' ? at + 1 : at
  const end = rules.joiners.has(wordAt(line, and)) ? domainEnd(line, and + 1, rules) : 0
  return end > and + 1 ? end : from
}

/** Is this span nothing that the world's data knows, nor a person of two names? */
const isLoose = ({ entries, demonym, people, hyphenated, label, from, to }: NameSpan): boolean =>
  entries.length === 0 && !demonym && !people && !hyphenated && !(label === 'person' && to - from > 1)

/**
 * "Department of Criminal Justice", "Ministry of Culture and Tourism", "Truth and Reconciliation Commission": a body's name goes
 * on over all that it is for.
 */
const acrossDomains = (line: Line, spans: readonly NameSpan[], rules: EntityRules): readonly NameSpan[] => {
  const isBodyAt = (at: number): boolean => rules.domainBodies.has(wordAt(line, at))
  const longer = spans.map((span): NameSpan => {
    if (span.demonym || span.hyphenated || span.people || line.shouting) return span
    const of = line.tokens.findIndex(
      ({ text }, at) => at > span.from && at <= span.to && rules.domainLinks.has(text) && isBodyAt(at - 1),
    )
    let to = span.to
    if (of === to && (span.entries.length === 0 || rules.bodyLinks.has(wordAt(line, of)))) {
      const start = rules.articles.has(wordAt(line, of + 1)) ? of + 2 : of + 1
      const end = domainEnd(line, start, rules)
      if (end > start) to = end
    }
    if (of > 0 && to > of) to = listEnd(line, to, rules)
    const first = span.from - 2
    const isPair =
      isBodyAt(of > 0 && of < span.to ? of - 1 : span.to - 1) &&
      span.to - span.from > 1 &&
      span.entries.length === 0 &&
      rules.joiners.has(wordAt(line, span.from - 1)) &&
      isDomain(line, first, rules) &&
      spans.every(
        (other) =>
          other.to !== first + 1 || (isLoose(other) && other.from === first && other.label !== 'place'),
      )
    const from = isPair ? first : span.from
    const over = spans.filter((other) => other !== span && other.from < to && other.to > from)
    const isFree = over.every((other) => isLoose(other) && other.from >= from && other.to <= to)
    if (!isFree || (from === span.from && to === span.to)) return span
    return {
      ...span,
      from,
      to,
      start: line.tokens[from]?.start ?? span.start,
      end: line.tokens[to - 1]?.end ?? span.end,
      entries: [],
    }
  })
  return longer.filter(
    (span, at) =>
      !longer.some((other, index) => index !== at && other.from <= span.from && other.to >= span.to),
  )
}

/** "the **Kurdish** Youth Union": the people whose body it is begin its name, where its class noun ends it. */
const withPeople = (line: Line, spans: readonly NameSpan[], rules: EntityRules): readonly NameSpan[] =>
  spans.flatMap((span, at) => {
    const body = spans[at + 1]
    const people = spans[at - 1]
    if (body !== undefined && isBodyOf(line, span, body, rules)) return []
    if (people === undefined || !isBodyOf(line, people, span, rules)) return [span]
    return [{ ...span, from: people.from, start: people.start, inner: innerOf([people]) ?? span.inner }]
  })

const isBodyOf = (line: Line, people: NameSpan, body: NameSpan, rules: EntityRules): boolean =>
  (people.demonym !== undefined || people.people === true) &&
  !people.hyphenated &&
  people.to === body.from &&
  body.to - body.from > 1 &&
  body.entries.length === 0 &&
  rules.articles.has(wordAt(line, people.from - 1)) &&
  isLargeClass(line, body.to - 1, rules)

/** Names that go on over a number, brackets, an "of" or the class noun behind them, at their full length. */
export const longNames = (line: Line, spans: readonly NameSpan[], rules: EntityRules): readonly NameSpan[] =>
  withPeople(
    line,
    acrossDomains(line, acrossOf(line, acrossLinks(line, acrossBrackets(line, spans), rules), rules), rules),
    rules,
  )
    .map((span) => withNumber(line, withClassNoun(line, span, rules)))
    .filter((span, at, all) => at === 0 || (all[at - 1]?.to ?? 0) <= span.from)
