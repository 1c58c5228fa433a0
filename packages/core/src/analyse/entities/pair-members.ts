import type { EntityRules } from '../../languages/index.js'
import type { Chains } from './chains.js'
import type { Line } from './line.js'
import { familyOf } from './noun-kind.js'
import type { Phrase, Phrases } from './phrase.js'
import { caseOf, dependents, firstConjunct } from './tree.js'

/** How many sentences back the two may have been named. */
const REACH = 4

interface PairTools {
  readonly lines: readonly Line[]
  readonly phrases: Phrases
  readonly chains: Chains
  readonly rules: EntityRules
}

/** One who may be a side: whom the article calls so first in a sentence, and by what two phrases are of one side. */
interface Side {
  readonly phrase: number
  readonly key: string
}

/** Does the phrase act or is it dealt with, not merely where something is or whose something is? */
const isParty = (line: Line, phrase: Phrase, { chains, rules }: PairTools, at: number): boolean => {
  const { kind, named, country } = chains.profile(at)
  if (phrase.demonym || phrase.modifier || phrase.form === 'pronoun') return false
  const isActor = kind === 'country' || familyOf(kind) === 'organisation' || (kind === 'person' && named)
  if (!isActor || (!named && country === undefined && kind !== 'armed-group')) return false
  const first = firstConjunct(line, phrase.title?.from === undefined ? phrase.head : phrase.head)
  if (/^nmod:poss/.test(line.tokens[first]?.deprel ?? '')) return false
  const preposition = caseOf(line, first)
  return (
    preposition === undefined ||
    !(rules.metonyms.placePrepositions.has(preposition) || preposition === 'of' || preposition === 'from')
  )
}

const institutions: ReadonlySet<string> = new Set(['country', 'government', 'military', 'police'])

/** The sides that a sentence names before a token: of several phrases for one state the first, a state's own name before all. */
const sidesIn = (
  line: Line,
  before: number,
  fits: (at: number) => boolean,
  tools: PairTools,
): readonly Side[] => {
  const { phrases, chains } = tools
  const sides = new Map<string, Side>()
  const owners = phrases.owners[line.order] ?? []
  for (const at of new Set(owners)) {
    const phrase = phrases.all[at]
    if (phrase === undefined || at >= before || !isParty(line, phrase, tools, at) || !fits(at)) continue
    const { kind, country } = chains.profile(at)
    const key = country !== undefined && institutions.has(kind) ? country : `${chains.of(at)}`
    const known = sides.get(key)
    if (known === undefined || (kind === 'country' && chains.profile(known.phrase).kind !== 'country'))
      sides.set(key, { phrase: at, key })
  }
  return [...sides.values()]
}

/** Does a noun for one of two ("country", "side", "leader") fit that one? */
const fitsNoun = (noun: string, { chains, rules }: PairTools, at: number): boolean => {
  const accepted = rules.pairNouns.get(noun)
  const { kind, country } = chains.profile(at)
  if (accepted === undefined) return false
  if (accepted.has(kind) || accepted.has(familyOf(kind))) return true
  return accepted.has('country') && country !== undefined && institutions.has(kind)
}

/** The noun by which a phrase means two that were named: "both sides", "the two countries", "the parties"; '' for a bare "both". */
const pairNoun = (line: Line, phrase: Phrase, rules: EntityRules): string | undefined => {
  if (phrase.dual) return ''
  if (phrase.form !== 'nominal' || phrase.possessor !== undefined || phrase.classNoun === undefined)
    return undefined
  const words = line.tokens.slice(phrase.from, phrase.head).map(({ lower }) => lower)
  const isTwo = phrase.definite && words.some((word) => rules.pairWords.has(word))
  const isEach = words.length === 1 && rules.distributives.has(words[0] ?? '')
  const isBare =
    phrase.definite &&
    words.length === 1 &&
    phrase.number === 'plural' &&
    rules.sideNouns.has(phrase.classNoun)
  return (isTwo && words.length < 4) || isEach || isBare ? phrase.classNoun : undefined
}

const pairFor = (
  at: number,
  phrase: Phrase,
  noun: string,
  tools: PairTools,
): readonly number[] | undefined => {
  const { lines, phrases, chains } = tools
  const fits = (other: number): boolean =>
    noun === '' ? familyOf(chains.profile(other).kind) !== 'person' : fitsNoun(noun, tools, other)
  const own = lines[phrase.line]
  for (let order = phrase.line; order >= Math.max(0, phrase.line - REACH); order -= 1) {
    const line = lines[order]
    if (line === undefined || line.field !== own?.field) return undefined
    // "Oman asked both sides": whoever deals with them is neither of them
    const sides = sidesIn(line, at, fits, tools).filter(
      (side) =>
        order !== phrase.line || phrase.role === 'subject' || phrases.all[side.phrase]?.role !== 'subject',
    )
    if (sides.length === 2) return sides.map((side) => side.phrase)
    if (sides.length > 2) return undefined
  }
  return undefined
}

/** The two that a phrase's noun is joined to by "and", itself first, if each is one and both are actors of a family. */
const coupleAt = (at: number, { lines, phrases, chains }: PairTools): readonly number[] | undefined => {
  const phrase = phrases.all[at]
  const line = lines[phrase?.line ?? -1]
  if (phrase === undefined || line === undefined || phrase.form === 'pronoun') return undefined
  const all = [phrase.head, ...dependents(line, phrase.head, 'conj')].map(
    (head) => phrases.owners[phrase.line]?.[head] ?? -1,
  )
  const family = familyOf(phrase.kind)
  const areActors =
    (family === 'person' || family === 'organisation' || phrase.kind === 'country') &&
    all.every((one) => {
      const kind = phrases.all[one]?.kind
      return kind !== undefined && familyOf(kind) === family && phrases.all[one]?.number !== 'plural'
    })
  return all.length === 2 && areActors && new Set(all.map(chains.of)).size === 2 ? all : undefined
}

/** "Ali Noor and Omar Sol were tried. **Both** were jailed": the only two that the sentence or the one before it joins. */
const coupleFor = (at: number, phrase: Phrase, tools: PairTools): readonly number[] | undefined => {
  const { lines, phrases, chains } = tools
  const own = lines[phrase.line]
  // "a priest and a nun met the two men": they are others
  for (
    let order = phrase.dual ? phrase.line : phrase.line - 1;
    order >= Math.max(0, phrase.line - 1);
    order -= 1
  ) {
    if (lines[order]?.field !== own?.field) return undefined
    const before = [...new Set(phrases.owners[order] ?? [])].filter((other) => other >= 0 && other < at)
    const couples = before
      .map((other) => coupleAt(other, tools))
      .filter((couple) => couple !== undefined)
      .filter(
        ([first = at]) =>
          phrase.dual === true || familyOf(chains.profile(first).kind) === familyOf(phrase.kind),
      )
    if (couples.length > 0) return couples.length === 1 ? couples[0] : undefined
  }
  return undefined
}

/** "Iran and Iraq … their meeting": the conjuncts that a plural pronoun stands for all of. */
const conjunctsFor = (
  at: number,
  phrase: Phrase,
  { lines, phrases, chains }: PairTools,
): readonly number[] | undefined => {
  if (phrase.reading?.person !== 3 || phrase.reading.number !== 'plural') return undefined
  for (const member of [...chains.profile(at).members].sort((a, b) => b - a)) {
    const earlier = phrases.all[member]
    if (member >= at || earlier === undefined || earlier.line < phrase.line - 1) continue
    const line = lines[earlier.line]
    if (line === undefined || earlier.number !== 'singular' || earlier.form === 'pronoun') continue
    const first = firstConjunct(line, earlier.head)
    const heads = [first, ...dependents(line, first, 'conj')]
    const all = heads.map((head) => phrases.owners[earlier.line]?.[head] ?? -1)
    const family = familyOf(chains.profile(member).kind)
    const areActors = all.every((one) => one >= 0 && familyOf(chains.profile(one).kind) === family)
    return all.length > 1 && areActors && new Set(all.map(chains.of)).size === all.length ? all : undefined
  }
  return undefined
}

/** "the foes **Norland and Tarvia**": the names behind a plural that says what they are. */
const namedBehind = (line: Line, phrase: Phrase, { phrases }: PairTools): readonly number[] | undefined => {
  if (phrase.form !== 'nominal' || phrase.number !== 'plural') return undefined
  const [name] = dependents(line, phrase.head, 'appos')
  if (name !== phrase.head + 1 || line.tokens[name]?.upos !== 'PROPN') return undefined
  const all = [name, ...dependents(line, name, 'conj')].map(
    (head) => phrases.owners[phrase.line]?.[head] ?? -1,
  )
  return all.length > 1 && all.every((at) => phrases.all[at]?.form === 'name') ? all : undefined
}

/** Who deals with each other: the conjuncts of the subject, or the two that it stands for. */
const subjectsOf = (
  phrase: Phrase,
  pairs: ReadonlyMap<number, readonly number[]>,
  { lines, phrases }: PairTools,
): readonly number[] | undefined => {
  const line = lines[phrase.line]
  let verb = line?.tokens[firstConjunct(line, phrase.head)]?.head ?? -1
  for (let steps = 0; line !== undefined && verb >= 0 && steps < 4; steps += 1) {
    const [subject] = dependents(line, verb, 'nsubj')
    if (subject !== undefined) {
      const all = [subject, ...dependents(line, subject, 'conj')].map(
        (head) => phrases.owners[phrase.line]?.[head] ?? -1,
      )
      const [only = -1] = all
      return all.length > 1 ? all.filter((one) => one >= 0) : pairs.get(only)
    }
    verb = line.tokens[verb]?.head ?? -1
  }
  return undefined
}

/**
 * Who is meant by a phrase for two or more that are named apart: "both sides", "the two countries", "each other", "they" after
 * "Iran and Iraq", "the foes" before them. The two that deal with each other in the sentence or those before it, where no third could be meant;
 * phrases by phrase.
 */
export const pairMembers = (
  lines: readonly Line[],
  phrases: Phrases,
  chains: Chains,
  rules: EntityRules,
): ReadonlyMap<number, readonly number[]> => {
  const tools: PairTools = { lines, phrases, chains, rules }
  const pairs = new Map<number, readonly number[]>()
  phrases.all.forEach((phrase, at) => {
    const line = lines[phrase.line]
    if (line === undefined) return
    const noun = pairNoun(line, phrase, rules)
    const members = phrase.reciprocal
      ? subjectsOf(phrase, pairs, tools)
      : noun === undefined
        ? (namedBehind(line, phrase, tools) ?? conjunctsFor(at, phrase, tools))
        : (pairFor(at, phrase, noun, tools) ?? coupleFor(at, phrase, tools))
    if (members === undefined || members.length < 2) return
    pairs.set(at, members)
    const kind = chains.profile(members[0] ?? at).kind
    if (phrase.form === 'pronoun' && chains.profile(at).members.length === 1) chains.settle(at, kind)
  })
  // "the foreign ministers of the two countries" are those of each
  phrases.all.forEach((phrase, at) => {
    const line = lines[phrase.line]
    if (line === undefined || pairs.has(at) || phrase.form !== 'nominal' || phrase.number !== 'plural') return
    const inner = dependents(line, phrase.head, 'nmod')
      .filter((child) => child > phrase.head && /^(?:of|from)$/.test(caseOf(line, child) ?? ''))
      .map((child) => pairs.get(phrases.owners[phrase.line]?.[child] ?? -1))
      .find((members) => members !== undefined)
    if (inner !== undefined && ['person', 'organisation'].includes(familyOf(phrase.kind)))
      pairs.set(at, inner)
  })
  return pairs
}
