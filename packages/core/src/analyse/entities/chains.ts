import type { Gender } from '../../languages/index.js'
import type { EntityKind } from '../../ontology/index.js'
import type { GazetteerEntry, JoinStep } from '../../types/index.js'
import { areOtherPersons } from '../../world/index.js'
import type { GrammaticalNumber } from './found-mention.js'
import { familyOf } from './noun-kind.js'
import type { Phrase } from './phrase.js'
import { soundKey } from './sound-key.js'

/** What is known of one entity from all the phrases that have been joined to it so far. */
export interface Profile {
  kind: EntityKind
  /** How far the kind can be trusted: gazetteer 4, class noun 3, name finder 2, head noun 1, nothing 0. */
  trust: number
  entry: string | undefined
  country: string | undefined
  gender: Gender | undefined
  number: GrammaticalNumber | undefined
  named: boolean
  /** The first phrase in text order. */
  first: number
  /** Phrases, in the order in which they were joined. */
  readonly members: number[]
  /** By what words it is told from others of its class: modifiers, words of names and titles. */
  readonly told: Set<string>
  /** Whole names of persons, as their words. */
  readonly persons: (readonly string[])[]
  /** Head lemmas and class nouns. */
  readonly heads: Set<string>
}

/** Which phrases speak of the same one: a forest of sets that refuses to join what contradicts. */
export interface Chains {
  /** The set of a phrase, as the number of one of its phrases. */
  of(phrase: number): number
  profile(phrase: number): Profile
  /** Could these two be one? */
  agree(a: number, b: number): boolean
  /** Says for good what kind a set is of. */
  settle(phrase: number, kind: EntityKind): void
  /** Says why what is joined from now on is held for one. */
  begin(step: JoinStep): void
  /** Why a phrase was joined to those before it; undefined for the first of its set. */
  joinedBy(phrase: number): JoinStep | undefined
  /** Says whose a set is, by ISO code, and (where the world knows it by name) which entry. */
  locate(phrase: number, country: string, entry?: GazetteerEntry): void
  /** Joins them if they agree (or, with `surely`, whatever their kinds); says whether they are one now. */
  join(a: number, b: number, options?: { readonly surely?: boolean }): boolean
}

const trustOf = (phrase: Phrase): number => {
  if (phrase.entry) return 4
  if (phrase.kind === 'object') return 0
  if (phrase.relational) return 0.5
  if (phrase.form === 'name') return phrase.classNoun ? 3 : 2
  return phrase.form === 'nominal' ? 1 : 0.5
}

const isVague = (profile: Profile): boolean => profile.kind === 'object' || profile.trust < 1

/** "gunmen", "the men": some without a name. */
const isBand = ({ kind, named }: Profile): boolean =>
  !named && (kind === 'person' || kind === 'population' || kind === 'armed-group')

const kindsAgree = (a: Profile, b: Profile): boolean => {
  if (isVague(a) || isVague(b) || a.kind === b.kind || (isBand(a) && isBand(b))) return true
  const [one, other] = [familyOf(a.kind), familyOf(b.kind)]
  if (one !== other) {
    const pair = `${one} ${other}`
    return pair === 'organisation people' || pair === 'people organisation'
  }
  if (one === 'organisation') {
    const generic = a.kind === 'organisation' || b.kind === 'organisation'
    return generic || Math.min(a.trust, b.trust) <= 2
  }
  if (one === 'place') return a.kind === 'place' || b.kind === 'place' || Math.min(a.trust, b.trust) <= 1
  return one === 'person'
}

const numbersAgree = (a: Profile, b: Profile): boolean => {
  if (a.number === undefined || b.number === undefined || a.number === b.number) return true
  const family = familyOf(a.trust >= b.trust ? a.kind : b.kind)
  return family === 'organisation' && (a.named || b.named)
}

/** The words of office before a name, as they are compared with modifiers. */
export const titleWords = (phrase: Phrase): readonly string[] =>
  phrase.title?.text.toLowerCase().split(/[\s.]+/) ?? noWords

const toldBy = (phrase: Phrase): Set<string> => {
  const told = new Set(phrase.modifiers)
  for (const word of phrase.words) told.add(word)
  for (const word of titleWords(phrase)) told.add(word)
  return told
}

const noWords: readonly string[] = []

const profileOf = (phrase: Phrase, at: number): Profile => ({
  kind: phrase.kind,
  trust: trustOf(phrase),
  entry: phrase.entry?.id,
  country: phrase.country,
  gender: phrase.gender,
  number: phrase.antecedent === undefined ? phrase.number : undefined,
  named: phrase.form === 'name',
  first: at,
  members: [at],
  told: toldBy(phrase),
  persons:
    phrase.form === 'name' && phrase.kind === 'person' && phrase.words.length > 1 ? [phrase.words] : [],
  heads: phrase.classNoun ? new Set<string>().add(phrase.classNoun) : new Set(),
})

const soundsLike = (a: string, b: string): boolean => soundKey(a) === soundKey(b)

/** Are any two of their whole names those of two persons? */
const areTwoPersons = ({ persons: one }: Profile, { persons: other }: Profile): boolean =>
  one.some((name) => other.some((words) => areOtherPersons(name, words, soundsLike)))

export const chainsOf = (phrases: readonly Phrase[]): Chains => {
  const parents = Int32Array.from(phrases, (_, at) => at)
  const steps = new Map<number, JoinStep>()
  let step: JoinStep = 'same-name'
  const profiles = phrases.map(profileOf)
  const of = (phrase: number): number => {
    let root = phrase
    while (parents[root] !== root) root = parents[root] ?? root
    for (let at = phrase; at !== root; ) {
      const above = parents[at] ?? root
      parents[at] = root
      at = above
    }
    return root
  }
  const profile = (phrase: number): Profile => {
    const found = profiles[of(phrase)]
    if (!found) throw new RangeError(`no phrase ${phrase}`)
    return found
  }
  const contradict = (a: Profile, b: Profile): boolean =>
    (a.entry !== undefined && b.entry !== undefined && a.entry !== b.entry) ||
    (a.gender !== undefined && b.gender !== undefined && a.gender !== b.gender)
  const agree = (a: number, b: number): boolean => {
    if (of(a) === of(b)) return true
    const [one, other] = [profile(a), profile(b)]
    return (
      !contradict(one, other) &&
      !areTwoPersons(one, other) &&
      kindsAgree(one, other) &&
      numbersAgree(one, other) &&
      (one.country === undefined || other.country === undefined || one.country === other.country)
    )
  }
  const join = (a: number, b: number, { surely = false }: { readonly surely?: boolean } = {}): boolean => {
    if (of(a) === of(b)) return true
    if (surely ? contradict(profile(a), profile(b)) : !agree(a, b)) return false
    const [big, small] =
      profile(a).members.length >= profile(b).members.length ? [of(a), of(b)] : [of(b), of(a)]
    const [keep, gone] = [profile(big), profile(small)]
    parents[small] = big
    const isCloser = gone.trust > keep.trust
    if (isCloser) {
      keep.kind = gone.kind
      keep.trust = gone.trust
    }
    keep.number = isCloser || keep.number === undefined ? (gone.number ?? keep.number) : keep.number
    keep.entry ??= gone.entry
    keep.country ??= gone.country
    keep.gender ??= gone.gender
    keep.named ||= gone.named
    steps.set(Math.max(keep.first, gone.first), step)
    keep.first = Math.min(keep.first, gone.first)
    for (const member of gone.members) keep.members.push(member)
    for (const head of gone.heads) keep.heads.add(head)
    for (const name of gone.persons) keep.persons.push(name)
    for (const word of gone.told) keep.told.add(word)
    return true
  }
  const settle = (phrase: number, kind: EntityKind): void => {
    const own = profile(phrase)
    own.kind = kind
    own.trust = Math.max(own.trust, 3)
  }
  const begin = (next: JoinStep): void => {
    step = next
  }
  const locate = (phrase: number, country: string, entry?: GazetteerEntry): void => {
    const own = profile(phrase)
    own.country ??= country
    own.entry ??= entry?.id
  }
  return { of, profile, agree, settle, locate, join, begin, joinedBy: (phrase) => steps.get(phrase) }
}
