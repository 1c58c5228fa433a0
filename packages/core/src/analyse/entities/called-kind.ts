import type { EntityRules } from '../../languages/index.js'
import type { ParsedToken } from '../../types/index.js'
import { wordAt } from './large-words.js'
import type { Line } from './line.js'
import type { NameReading } from './name-kind.js'
import type { NameSpan } from './name-span.js'
import { plainWord } from './name-words.js'
import { familyOf, nounKind } from './noun-kind.js'
import { caseOf, dependents, firstConjunct, headOf } from './tree.js'

/** The noun before the "of" of a name, or of the first of several: "the **towns** of Qala and Zar". */
const nounOver = (
  line: Line,
  span: NameSpan,
  { genitivePreposition: of }: EntityRules,
): ParsedToken | undefined => {
  if (line.tokens[span.from - 1]?.text === of) return line.tokens[span.from - 2]
  const head = headOf(line, span.from, span.to)
  const first = firstConjunct(line, head)
  const noun = line.tokens[line.tokens[first]?.head ?? -1]
  return first !== head && caseOf(line, first) === of && noun?.xpos === 'NNS' ? noun : undefined
}

/** "the town of Qala", "the province of Zar": what the words before a name call it. */
export const calledPlace = (line: Line, span: NameSpan, rules: EntityRules): NameReading | undefined => {
  const noun = nounOver(line, span, rules)
  const kind = noun?.upos === 'NOUN' ? nounKind([noun.lemma])?.kind : undefined
  return noun && (kind === 'city' || kind === 'region') ? { kind, classNoun: noun.lemma } : undefined
}

/** "the Zarin mountains", "Qala district", "the Northern Shield militia": what the noun behind a name calls it. */
const calledBehind = (line: Line, span: NameSpan, rules: EntityRules): NameReading | undefined => {
  const noun = line.tokens[span.to]
  const name = line.tokens[span.to - 1]
  const isModifier = /^(?:compound|nmod|amod|flat)/.test(name?.deprel ?? '') && name?.head === span.to
  if (noun?.upos !== 'NOUN' || !isModifier || !/^\p{Ll}/u.test(noun.text)) return undefined
  const kind = nounKind([noun.lemma])?.kind
  if (kind !== undefined && familyOf(kind) === 'organisation') {
    const isPersons = span.label === 'person' && !rules.bodiesOfNoOne.has(noun.lemma)
    return rules.appositiveClasses.has(noun.lemma) && !isPersons ? { kind, classNoun: noun.lemma } : undefined
  }
  const isGroup = span.label === 'organisation' && !/\p{Ll}/u.test(name?.text ?? '')
  return !isGroup && (kind === 'city' || kind === 'region' || kind === 'place')
    ? { kind: 'place' }
    : undefined
}

/** "the militia Northern Shield": what the noun before a name calls it, where the name is its apposition. */
const calledInFront = (line: Line, span: NameSpan): NameReading | undefined => {
  const noun = line.tokens[span.from - 1]
  const name = line.tokens[headOf(line, span.from, span.to)]
  if (noun?.xpos !== 'NN' || noun.upos !== 'NOUN' || name?.deprel !== 'appos') return undefined
  // "the militant Omar Sol"
  if (span.label === 'person') return undefined
  const kind = name.head === span.from - 1 ? nounKind([noun.lemma])?.kind : undefined
  return kind !== undefined && familyOf(kind) === 'organisation' ? { kind, classNoun: noun.lemma } : undefined
}

/** "A police **sergeant**, Omar Sayid,", "Omar Sayid, deputy **head** of": one who is beside a name, before or behind a comma. */
const calledPerson = (line: Line, span: NameSpan, rules: EntityRules): NameReading | undefined => {
  if (span.label === 'organisation' || span.to - span.from < 2) return undefined
  const name = headOf(line, span.from, span.to)
  const own = line.tokens[name]
  const before = own?.deprel === 'appos' && line.tokens[span.from - 1]?.text === ',' ? own.head : undefined
  const behind = line.tokens[span.to]?.text === ',' ? dependents(line, name, 'appos')[0] : undefined
  const isOne = (at: number | undefined): boolean => {
    const { xpos, lemma = '' } = line.tokens[at ?? -1] ?? {}
    const kind = xpos === 'NN' ? nounKind([lemma])?.kind : undefined
    return (
      (kind !== undefined && familyOf(kind) === 'person' && !rules.relational.has(lemma)) ||
      rules.posts.has(lemma)
    )
  }
  return isOne(before) || isOne(behind) ? { kind: 'person' } : undefined
}

/** "Northern Shield, a militia …", "Qala is a town …": the noun that is said of a name, with an article before it. */
const saidOf = (line: Line, span: NameSpan, { articles }: EntityRules): number | undefined => {
  const head = headOf(line, span.from, span.to)
  const own = line.tokens[head]
  const beside = dependents(line, head, 'appos').find((child) => child > span.to)
  const predicate =
    own?.deprel === 'nsubj' && own.head > span.to && dependents(line, own.head, 'cop').length > 0
      ? own.head
      : undefined
  const noun = line.tokens[span.to]?.text === ',' ? (beside ?? predicate) : predicate
  const isOne =
    noun !== undefined &&
    line.tokens[noun]?.xpos === 'NN' &&
    dependents(line, noun, 'det').some((child) => articles.has(wordAt(line, child))) &&
    dependents(line, noun, 'case').length === 0
  return isOne ? noun : undefined
}

const calledBeside = (line: Line, span: NameSpan, rules: EntityRules): NameReading | undefined => {
  const noun = saidOf(line, span, rules)
  const lemma = line.tokens[noun ?? -1]?.lemma
  if (noun === undefined || lemma === undefined) return undefined
  const before = dependents(line, noun, 'compound', 'amod').filter((child) => child < noun)
  const reading = nounKind([...before.map((child) => line.tokens[child]?.lemma ?? ''), lemma])
  if (reading === undefined || rules.relational.has(lemma)) return undefined
  const family = familyOf(reading.kind)
  const first = plainWord(line.tokens[span.from]?.text ?? '')
  const isGiven = rules.genders.male.has(first) || rules.genders.female.has(first)
  if (family === 'organisation' || family === 'place')
    return isGiven && span.label === 'person' ? undefined : { kind: reading.kind, classNoun: lemma }
  // a company may be "a sponsor" or "a producer" too
  const isOffice =
    family === 'person' && reading.sector !== undefined && !/^(?:BUS|JRN)$/.test(reading.sector)
  return isOffice && span.label !== 'organisation' ? { kind: 'person' } : undefined
}

/** "Mara Poole, 22,": nobody but a person is so old. */
const isAged = (line: Line, span: NameSpan, rules: EntityRules): boolean =>
  span.label !== 'organisation' && rules.ageBehind.test(line.text.slice(span.end, span.end + 12))

/** "a blast at the Tarvo Bank": a body's name that says where something is is a place. */
const isHouse = (line: Line, span: NameSpan, rules: EntityRules): boolean => {
  const where = caseOf(line, headOf(line, span.from, span.to))
  return (
    span.to - span.from > 1 &&
    rules.premises.has(wordAt(line, span.to - 1)) &&
    (where === 'at' || rules.listPrepositions.has(where ?? ''))
  )
}

/** What the words beside a name that no list knows call it, the nearest first; undefined where they call it nothing. */
export const calledKind = (line: Line, span: NameSpan, rules: EntityRules): NameReading | undefined =>
  (isHouse(line, span, rules) ? { kind: 'place' } : undefined) ??
  calledPlace(line, span, rules) ??
  calledBehind(line, span, rules) ??
  calledInFront(line, span) ??
  calledPerson(line, span, rules) ??
  calledBeside(line, span, rules) ??
  (isAged(line, span, rules) ? { kind: 'person' } : undefined)
