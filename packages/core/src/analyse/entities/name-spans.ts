import type { EntityRules } from '../../languages/index.js'
import type { Gazetteer, NameLabel } from '../../types/index.js'
import { entriesOf, gazetteerSpans } from './gazetteer-spans.js'
import type { Line } from './line.js'
import type { NameSpan } from './name-span.js'
import { plainWord } from './name-words.js'
import { familyOf, nounKind } from './noun-kind.js'

const LARGE = /\p{Lu}/u
const POSSESSIVE = /^['’]s?$/

interface Range {
  readonly from: number
  readonly to: number
  readonly label?: NameLabel
}

const overlap = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to
const covers = (a: Range, b: Range): boolean => a.from <= b.from && a.to >= b.to

const wordAt = (line: Line, at: number): string => (line.tokens[at]?.text ?? '').toLowerCase()

/** A title as it is looked up: "Maj." is `maj`. */
export const titleWord = (text: string): string => text.toLowerCase().replace(/\.$/, '')

const isTitle = (line: Line, at: number, rules: EntityRules): boolean =>
  rules.titles.has(titleWord(line.tokens[at]?.text ?? ''))

/** A model's name without articles, punctuation and genitives at its borders, and a person's without titles. */
const trimmed = (line: Line, name: Range, gazetteer: Gazetteer, rules: EntityRules): Range | undefined => {
  let { from, to } = name
  const isOuter = (at: number): boolean => {
    const token = line.tokens[at]
    return (
      !token ||
      rules.articles.has(token.text.toLowerCase()) ||
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
  const known = words.map((token) => token.text.toLowerCase())
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
      ({ text }) =>
        LARGE.test(text) && !rules.nameClasses.has(text.toLowerCase()) && !isTitleText(text, rules),
    ) &&
  !isCommonNoun([wordAt(line, to - 1)], line.tokens[to - 1]?.lemma ?? '')

const isTitleText = (text: string, rules: EntityRules): boolean => rules.titles.has(titleWord(text))

/**
 * Cuts a model's name where it is two: at a genitive ("Iraq's Haider al-Abadi"), behind an office ("UN Special Envoy
 * Staffan de Mistura"), behind a known place before a given name ("United States Hamdullah Mohib"). What is only
 * an office and its "of" is no name.
 */
const parts = (line: Line, name: Range, known: readonly NameSpan[], rules: EntityRules): readonly Range[] => {
  const isOffice = (at: number): boolean => rules.offices.has(titleWord(line.tokens[at]?.text ?? ''))
  if (isOffice(name.from) && /^(?:of|for|to)$/.test(wordAt(line, name.from + 1))) return []
  for (let at = name.from + 1; at < name.to; at += 1) {
    const token = line.tokens[at]
    const isGenitive = token !== undefined && at < name.to - 1 && POSSESSIVE.test(token.text)
    if (isGenitive && known.some((span) => span.to === at && span.from >= name.from))
      return [{ ...name, to: at, label: 'other' }, ...parts(line, { ...name, from: at + 1 }, known, rules)]
    if (isOffice(at - 1) && isPersonal(line, at, name.to, rules)) {
      let end = at - 1
      while (end > name.from && isTitleText(line.tokens[end - 1]?.text ?? '', rules)) end -= 1
      const person: Range = { ...name, from: at, label: 'person' }
      return end > name.from ? [{ ...name, to: end, label: 'other' }, person] : [person]
    }
    const first = plainWord(token?.text ?? '')
    const isGiven = rules.genders.male.has(first) || rules.genders.female.has(first)
    if (
      isGiven &&
      at < name.to - 1 &&
      known.some((span) => span.to === at && span.from >= name.from) &&
      isPersonal(line, at, name.to, rules)
    )
      return [
        { ...name, to: at },
        { ...name, from: at, label: 'person' },
      ]
  }
  return [name]
}

/** "Prime Minister", "Government": a common noun that is written large. */
const isCommonNoun = (words: readonly string[], lemma: string): boolean =>
  nounKind([words.join(' ')]) !== undefined ||
  nounKind([[...words.slice(0, -1), lemma].join(' ')]) !== undefined

/** Runs of words written large and tagged as names that neither finder knew. */
const unknownRuns = (line: Line, taken: readonly boolean[], rules: EntityRules): readonly Range[] => {
  const runs: Range[] = []
  const isOpen = (at: number): boolean => {
    const token = line.tokens[at]
    return (
      token !== undefined &&
      !taken[at] &&
      token.upos === 'PROPN' &&
      LARGE.test(token.text) &&
      !rules.noNames.has(plainWord(token.text))
    )
  }
  for (let at = 0; at < line.tokens.length; at += 1) {
    if (!isOpen(at)) continue
    let to = at + 1
    while (isOpen(to)) to += 1
    runs.push({ from: at, to })
    at = to
  }
  return runs
}

/** The country (or other entry) that a part of a name tells. */
const innerOf = (inside: readonly NameSpan[]): Pick<NameSpan, 'inner'> => {
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

/** "Ain al-Assad" + "air base": a place's name goes on over the class noun that is written small after it. */
const withClassNoun = (line: Line, span: NameSpan, rules: EntityRules): NameSpan => {
  const kind = span.entries[0]?.kind
  const isPlace = kind
    ? ['city', 'region', 'facility', 'place'].includes(kind)
    : span.label !== 'organisation'
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

/**
 * The proper names of one line: what the name finder saw, with borders and readings set right by the gazetteer,
 * and what only one of the two knew. They never overlap.
 */
export const nameSpans = (line: Line, gazetteer: Gazetteer, rules: EntityRules): readonly NameSpan[] => {
  const known = gazetteerSpans(line, gazetteer, rules)
  const place = (range: Range): { start: number; end: number } => ({
    start: line.tokens[range.from]?.start ?? line.start,
    end: line.tokens[range.to - 1]?.end ?? line.end,
  })
  const spans: NameSpan[] = []
  const taken = new Array<boolean>(line.tokens.length).fill(false)
  const take = (span: NameSpan): void => {
    for (let at = span.from; at < span.to; at += 1) if (taken[at]) return
    for (let at = span.from; at < span.to; at += 1) taken[at] = true
    spans.push(span)
  }
  const guessed = line.names
    .flatMap((name) => parts(line, name, known, rules))
    .map((name) => trimmed(line, name, gazetteer, rules))
    .filter((name) => name !== undefined)
  for (const name of guessed) {
    const inside = known.filter((span) => overlap(span, name))
    const same = inside.find((span) => covers(span, name))
    if (same) {
      take({ ...same, ...(name.label && { label: name.label }) })
      continue
    }
    const crossing = inside.filter((span) => !covers(name, span) && span.to - span.from > 1)
    const list = inside.filter((span) => covers(name, span) && !span.demonym)
    const isList =
      list.length > 1 &&
      line.tokens
        .slice(name.from, name.to)
        .every(
          (token, at) =>
            list.some((span) => covers(span, { from: name.from + at, to: name.from + at + 1 })) ||
            token.upos === 'CCONJ' ||
            token.upos === 'PUNCT',
        )
    if (crossing.length > 0 || isList) for (const span of crossing.length > 0 ? crossing : list) take(span)
    else
      take({
        ...name,
        ...place(name),
        entries: entriesOf(line.text.slice(place(name).start, place(name).end), gazetteer, rules),
        ...innerOf(inside),
      })
  }
  for (const span of known) take(span)
  for (const run of unknownRuns(line, taken, rules)) {
    const before = spans.find((span) => span.to === run.from && !span.demonym && !span.hyphenated)
    const last = wordAt(line, run.to - 1)
    const isClass = rules.nameClasses.has(last) || nounKind([last])?.kind === 'facility'
    if (
      before &&
      (before.label !== 'person' || rules.groupClasses.has(last)) &&
      isClass &&
      !isTitle(line, run.from, rules)
    ) {
      spans.splice(spans.indexOf(before), 1)
      const range = { from: before.from, to: run.to }
      spans.push({ ...range, ...place(range), entries: [], ...innerOf([before]) })
      continue
    }
    const words = line.tokens.slice(run.from, run.to).map((token) => titleWord(token.text))
    if (words.every((word) => rules.titles.has(word))) continue
    if (
      !isCommonNoun(words, line.tokens[run.to - 1]?.lemma ?? '') &&
      !words.every((word) => rules.directions.has(word))
    )
      spans.push({ ...run, ...place(run), entries: [] })
  }
  spans.sort((a, b) => a.from - b.from || a.start - b.start)
  return acrossOf(line, acrossBrackets(line, spans), rules)
    .map((span) => withClassNoun(line, span, rules))
    .filter((span, at, all) => at === 0 || (all[at - 1]?.to ?? 0) <= span.from)
}
