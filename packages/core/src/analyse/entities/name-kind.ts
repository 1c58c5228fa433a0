import type { EntityRules } from '../../languages/index.js'
import type { EntityKind } from '../../ontology/index.js'
import type { GazetteerEntry, NameLabel } from '../../types/index.js'
import type { Line } from './line.js'
import type { NameSpan } from './name-span.js'
import { nameWords, plainWord } from './name-words.js'
import { familyOf, nounKind } from './noun-kind.js'

const kindOfLabel: Readonly<Record<NameLabel, EntityKind>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  people: 'population',
  other: 'object',
}

/** What a name is, who it is if the gazetteer knows, and the class noun that told it. */
export interface NameReading {
  readonly kind: EntityKind
  readonly entry?: GazetteerEntry
  readonly classNoun?: string
}

const agrees = (kind: EntityKind, label: NameLabel): boolean => {
  const family = familyOf(kind)
  if (label === 'person') return family === 'person'
  if (label === 'organisation') return family === 'organisation'
  if (label === 'place') return family === 'place'
  if (label === 'people') return family === 'people' || kind === 'country'
  return family === 'object'
}

const isClass = (word: string): boolean => {
  const told = nounKind([word])
  return told !== undefined && (familyOf(told.kind) === 'organisation' || familyOf(told.kind) === 'place')
}

/** The class noun of a name of several words: a ship's mark ("HMS"), its last, or the one before "of" ("Ministry of Defence"). */
const classNounOf = (line: Line, span: NameSpan, rules: EntityRules): string | undefined => {
  if (span.to - span.from < 2) return undefined
  const tokens = line.tokens.slice(span.from, span.to)
  const mark = tokens[0]?.lower ?? ''
  const told = rules.nameClasses.get(mark)
  if (rules.leadingClasses.has(mark) && (told === 'vehicle' || told === 'object')) return mark
  const of = tokens.findIndex((token) => /^(?:of|for|in)$/i.test(token.text))
  // "Task Force 50", "Unit Two"
  const isNumbered = tokens.length > 2 && tokens.at(-1)?.upos === 'NUM'
  const last = isNumbered ? tokens.at(-2) : tokens.at(-1)
  const candidates = of > 0 ? [tokens[of - 1], tokens[0]] : [last, tokens[0]]
  for (const token of candidates) {
    const word = token?.lower.replace(/\.$/, '')
    // "Expeditionary Group", "Contact Group": a class of two words
    const pair = token === tokens.at(-1) ? `${tokens.at(-2)?.lower ?? ''}-${word}` : ''
    if (rules.nameClasses.has(pair)) return pair
    if (word && token === tokens[0] && of <= 0 && !rules.leadingClasses.has(word)) continue
    if (word && rules.nameClasses.has(word)) return word
    if (token && rules.nameClasses.has(token.lemma)) return token.lemma
    if (word && isClass(word)) return word
  }
  return undefined
}

/** Does it do something, or is something done to it, and not only there: the subject or object of a verb? */
const isPartaking = (line: Line, { from, to, label }: NameSpan): boolean =>
  label === 'place' &&
  line.tokens
    .slice(from, to)
    .some(
      ({ deprel, head }) =>
        ((deprel === 'nsubj' && head >= to) || (deprel === 'obj' && head < from)) &&
        line.tokens[head]?.upos === 'VERB',
    )

/**
 * A name of two to four words whose first is a given name ("Salvador Allende"), and no place's name but of two words of which
 * the first is a town's as well ("Milan Kovač").
 */
const hasGivenName = (line: Line, span: NameSpan, rules: EntityRules): boolean => {
  const length = span.to - span.from
  const first = nameWords(line.tokens[span.from]?.text ?? '')[0] ?? ''
  const isGiven = rules.genders.male.has(first) || rules.genders.female.has(first)
  // "in Margarita"
  const before = line.tokens[span.from - 1]?.lower ?? ''
  const isWhere = length === 1 && span.label === 'place' && rules.metonyms.placePrepositions.has(before)
  return (
    length > 0 &&
    length < 5 &&
    isGiven &&
    !isWhere &&
    (span.inner === undefined || (length === 2 && (span.label === 'person' || isPartaking(line, span)))) &&
    !/^(?:of|for|and)$/.test(line.tokens[span.from + 1]?.text ?? '')
  )
}

/** Of two words a class that no family is called by tells more than the name finder ("Atlas Foundation"), but not behind a given name. */
const isTelling = (line: Line, { from }: NameSpan, classNoun: string, rules: EntityRules): boolean => {
  const first = plainWord(line.tokens[from]?.text ?? '')
  return (
    rules.groupClasses.has(classNoun) && !rules.genders.male.has(first) && !rules.genders.female.has(first)
  )
}

/** "Thessalians", "Sadrists": a people or following, by its ending. */
const isPeoples = (word: string, { peopleEndings }: EntityRules): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(word) &&
  peopleEndings.some((ending) => word.endsWith(ending) && word.length > ending.length + 2)

/** An acronym, or a word with a capital in its middle ("TechNova"), is no person's name but behind a part of a surname ("McKay"). */
const isCoined = (line: Line, word: string, rules: EntityRules): boolean => {
  if (!line.shouting && /^\p{Lu}{3,6}$/u.test(word)) return true
  const inner = word.search(/(?<=\p{Ll})\p{Lu}/u)
  return (
    inner > 0 && /^[\p{L}\p{N}]+$/u.test(word) && !rules.surnameStarts.has(word.slice(0, inner).toLowerCase())
  )
}

/** "Deir Hassan", "Wadi Nour": the first of two or three words is what places are called by. */
const isCalledAsPlace = (line: Line, { from, to }: NameSpan, rules: EntityRules): boolean =>
  to - from > 1 && to - from < 4 && rules.placeStarts.has(line.tokens[from]?.lower ?? '')

/** "Boston Red Sox", "Kasra Rangers": a place's name before a plural that is no class of places is a team's. */
const isTeam = (line: Line, { from, to, inner, label }: NameSpan): boolean =>
  to - from > 1 &&
  to - from < 5 &&
  label !== 'person' &&
  inner !== undefined &&
  familyOf(inner.kind) === 'place' &&
  (line.tokens[to - 1]?.xpos === 'NNPS' || /^\d/.test(line.tokens[to - 1]?.text ?? ''))

/** "rebels of the Northern Banner": a name of several words that fighters are of, with an article, is a group's. */
const isFoughtFor = (line: Line, { from, to }: NameSpan, { fighters }: EntityRules): boolean => {
  const [noun, of, article] = line.tokens.slice(Math.max(0, from - 3), from)
  return (
    to - from > 1 &&
    fighters.has(noun?.lemma.toLowerCase() ?? '') &&
    of?.lemma === 'of' &&
    article?.upos === 'DET'
  )
}

/** "**Manbij** was shelled", "**Manbij** is held by rebels", "fled to **Manbij**": what befalls places befell it, or it stands where they do. */
const isUsedAsPlace = (line: Line, { from, to }: NameSpan, rules: EntityRules): boolean => {
  const name = line.tokens[from]
  if (to - from > 1 || name === undefined) return false
  const verb = line.tokens[name.head]
  return (name.deprel === 'nsubj:pass' || name.deprel === 'obj') && rules.placeVerbs.has(verb?.lemma ?? '')
}

/**
 * The gazetteer's kind first (the entry that agrees with the name finder where there are several), then the class
 * noun, then the name finder's label. A single word that the finder takes for a person is no town of that name.
 */
export const nameKind = (line: Line, span: NameSpan, rules: EntityRules): NameReading => {
  if (span.people) return { kind: 'population' }
  const classNoun = classNounOf(line, span, rules)
  const withClass = classNoun ? { classNoun } : {}
  const { label } = span
  const entry = (label && span.entries.find((one) => agrees(one.kind, label))) ?? span.entries[0]
  if (entry) {
    const isSettlement = ['city', 'region', 'place', 'facility', 'company'].includes(entry.kind)
    const isNamesake =
      label === 'person' && entry.kind !== 'person' && isSettlement && !isUsedAsPlace(line, span, rules)
    if (!isNamesake) return { kind: entry.kind, entry, ...withClass }
  }
  const told = classNoun && (rules.nameClasses.get(classNoun) ?? nounKind([classNoun])?.kind)
  const isMarked = classNoun === line.tokens[span.from]?.lower
  const isNamed = label === 'person' && span.to - span.from < 3 && !isMarked
  if (told && !(isNamed && !(classNoun && isTelling(line, span, classNoun, rules))))
    return { kind: told, ...withClass }
  if (isTeam(line, span)) return { kind: 'organisation' }
  if (isCalledAsPlace(line, span, rules)) return { kind: 'place' }
  if (hasGivenName(line, span, rules)) return { kind: 'person' }
  if (label !== undefined && span.to - span.from === 1) {
    const word = line.tokens[span.from]?.text ?? ''
    if (isPeoples(word, rules)) return { kind: 'population' }
    if (label === 'person' && isCoined(line, word, rules)) return { kind: 'organisation' }
  }
  if (isFoughtFor(line, span, rules)) return { kind: 'armed-group' }
  if (label === 'person' && isUsedAsPlace(line, span, rules)) return { kind: 'place' }
  return { kind: label ? kindOfLabel[label] : 'object' }
}
