import type { EntityRules } from '../../languages/index.js'
import type { EntityKind } from '../../ontology/index.js'
import type { Gazetteer } from '../../types/index.js'
import type { Chains } from './chains.js'
import { homeCountry } from './home-country.js'
import type { Line } from './line.js'
import { familyOf, nounKind } from './noun-kind.js'
import type { Phrase, Phrases } from './phrase.js'
import type { Quotations } from './quotations.js'
import { caseOf, dependents } from './tree.js'

/** For whom those who speak stand, by their phrases; undefined where nobody knows. */
export interface Sides {
  /** Whom a speaker's "we" means. */
  of(speaker: number): number | undefined
  /** A phrase of the state that "our country", "his government" means beside this one. */
  stateOf(owner: number): number | undefined
}

/** How many sentences back a bare "spokesman" may have his ministry or army. */
const NEAR = 2
/** How many phrases back the group of an office may have been told of. */
const FAR = 200

/** Sectors of those who hold office in a state: their "we" is the state, or its army or police. */
const STATE_SECTORS: ReadonlyMap<string, EntityKind> = new Map([
  ['GOV', 'country'],
  ['MIL', 'military'],
  ['COP', 'police'],
  ['SPY', 'country'],
])

interface SideTools {
  readonly lines: readonly Line[]
  readonly phrases: Phrases
  readonly chains: Chains
  readonly rules: EntityRules
  readonly quotations: Quotations
  readonly gazetteer: Gazetteer
}

/** The words of a phrase by which whom its person works for may stand: its head and its title. */
const officeWords = (phrase: Phrase): readonly number[] => {
  const { from, to } = phrase.title ?? { from: phrase.head, to: phrase.head }
  return [...Array.from({ length: to - from }, (_, at) => from + at), phrase.head]
}

/**
 * For whom somebody speaks: a group for itself, who holds an office for whom the office belongs to ("a spokesman for the
 * Front"), a minister, general or envoy for the state or its forces, a spokesman whose house is not told beside him for
 * who spoke just before. A witness speaks for nobody.
 */
export const sidesOf = (tools: SideTools): Sides => {
  const { lines, phrases, chains, rules, quotations, gazetteer } = tools
  let home: ((at: number) => string | undefined) | undefined
  let places: ReadonlyMap<string, number> | undefined
  const isGroup = (at: number): boolean => {
    const { kind } = chains.profile(at)
    return familyOf(kind) === 'organisation' && kind !== 'media'
  }
  /** The first phrase of a country's state or forces, or of an entry of the world. */
  const firstOf = (key: string): number | undefined => {
    places ??= new Map(
      phrases.all
        .flatMap((phrase, at): [string, number][] => {
          const { kind, country, entry } = chains.profile(at)
          return phrase.modifier
            ? []
            : [
                [`${kind} ${country}`, at],
                [`${entry}`, at],
              ]
        })
        .reverse(),
    )
    return places.get(key)
  }
  const countryOf = (at: number): string | undefined => {
    const { country } = chains.profile(at)
    if (country !== undefined) return country
    home ??= homeCountry(lines, phrases, chains)
    return home(at)
  }
  /** The state, or its forces where these are told of. */
  const stateFor = (at: number, kind: EntityKind): number | undefined => {
    const code = countryOf(at)
    if (code === undefined) return undefined
    return firstOf(`${kind} ${code}`) ?? firstOf(`country ${code}`)
  }
  /** A ministry speaks for its state, where its state is told. */
  const wholeOf = (group: number): number => {
    const { kind, country } = chains.profile(group)
    return (
      (kind === 'government' && country !== undefined ? firstOf(`country ${country}`) : undefined) ?? group
    )
  }

  /** The group last told of by this noun: "junta" of "junta spokesman". */
  const toldAs = (noun: string, before: number): number | undefined => {
    for (let at = before - 1; at >= Math.max(0, before - FAR); at -= 1) {
      const phrase = phrases.all[at]
      const isTold = phrase?.classNoun === noun && phrase.modifier !== true && phrase.form !== 'pronoun'
      const { country } = chains.profile(at)
      const own = chains.profile(before).country
      const isOther = country !== undefined && own !== undefined && country !== own
      if (isTold && !isOther && isGroup(at)) return at
    }
    return undefined
  }

  /** Whom the words of an office name: "army spokesman", "the rebels' leader", "a spokesman for the Front". */
  const employerOf = (at: number): number | undefined => {
    const phrase = phrases.all[at]
    const line = phrase && lines[phrase.line]
    if (phrase === undefined || line === undefined || phrase.former) return undefined
    const words = officeWords(phrase)
    const isPost = words.some((word) => {
      const lemma = line.tokens[word]?.lemma.toLowerCase() ?? ''
      return rules.posts.has(lemma) || rules.unnamedSpeakers.has(lemma)
    })
    const beside = words.flatMap((word) => [
      ...(line.tokens[word]?.upos === 'NOUN' ? [word] : []),
      ...dependents(line, word, 'compound', 'amod', 'nmod:desc', 'nmod:unmarked'),
      ...(isPost ? dependents(line, word, 'nmod:poss') : []),
      ...(isPost
        ? dependents(line, word, 'nmod').filter((child) =>
            rules.employerPrepositions.has(caseOf(line, child) ?? ''),
          )
        : []),
    ])
    for (const word of new Set(beside)) {
      const owner = phrases.owners[phrase.line]?.[word] ?? -1
      const other = phrases.all[owner]
      if (owner >= 0 && owner !== at && other?.modifier !== true && !other?.demonym && isGroup(owner))
        return wholeOf(owner)
      const noun = line.tokens[word]?.lemma ?? ''
      const kind = word === phrase.head ? undefined : nounKind([noun])?.kind
      if (kind === undefined || familyOf(kind) !== 'organisation' || kind === 'media') continue
      const told = toldAs(noun, at)
      if (told !== undefined) return wholeOf(told)
      const own = kind === 'military' || kind === 'police' || kind === 'government'
      const state = own ? stateFor(at, kind === 'government' ? 'country' : kind) : undefined
      if (state !== undefined) return state
    }
    return undefined
  }

  /** Whoever spoke or acted as a group right before. */
  const lastGroup = (at: number, kinds?: readonly EntityKind[]): number | undefined => {
    const line = phrases.all[at]?.line ?? 0
    for (let before = at - 1; before >= 0; before -= 1) {
      const phrase = phrases.all[before]
      if (phrase === undefined || phrase.line < line - NEAR) return undefined
      if (phrase.role !== 'subject' || phrase.form === 'pronoun' || !phrase.definite) continue
      if (quotations.quoteAt(phrase.line, phrase.head) >= 0 || !isGroup(before)) continue
      if (kinds === undefined || kinds.includes(chains.profile(before).kind)) return before
    }
    return undefined
  }

  const known = new Map<number, number | undefined>()
  const sideOf = (speaker: number): number | undefined => {
    const profile = chains.profile(speaker)
    if (profile.kind === 'country') return speaker
    if (isGroup(speaker)) return wholeOf(speaker)
    if (familyOf(profile.kind) !== 'person' || profile.number === 'plural') return undefined
    const members = [...profile.members].sort((a, b) => a - b)
    const told = members.map(employerOf).find((each) => each !== undefined)
    if (told !== undefined) return told
    const entry = profile.entry === undefined ? undefined : gazetteer.get(profile.entry)
    const body = entry?.posts?.map(({ of }) => firstOf(of)).find((each) => each !== undefined)
    if (body !== undefined) return wholeOf(body)
    const own = members.map((at) => phrases.all[at]).filter((phrase) => phrase !== undefined)
    const nouns = own.map(
      ({ title, classNoun }) => title?.text.split(/\s+/).at(-1)?.toLowerCase() ?? classNoun ?? '',
    )
    const sector = own.find((phrase) => STATE_SECTORS.has(phrase.sector ?? ''))?.sector ?? entry?.sector
    const kind = STATE_SECTORS.get(sector ?? '')
    const first = members[0] ?? speaker
    if (kind === undefined)
      return nouns.some((noun) => rules.unnamedSpeakers.has(noun)) && profile.named
        ? optional(lastGroup(first), wholeOf)
        : undefined
    const kinds: readonly EntityKind[] =
      kind === 'country' ? ['government'] : [kind, 'armed-group', 'military']
    const house = kind === 'country' && profile.country !== undefined ? undefined : lastGroup(first, kinds)
    if (house !== undefined) return wholeOf(house)
    return stateFor(first, kind)
  }
  return {
    of: (speaker) => {
      const root = chains.of(speaker)
      if (!known.has(root)) known.set(root, sideOf(speaker))
      return known.get(root)
    },
    stateOf: (owner) => {
      const { kind, country } = chains.profile(owner)
      if (kind === 'country') return owner
      return country === undefined ? undefined : firstOf(`country ${country}`)
    },
  }
}

const optional = (at: number | undefined, then: (at: number) => number): number | undefined =>
  at === undefined ? undefined : then(at)
