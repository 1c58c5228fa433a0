import type { EntityKind, KindFamily } from '../ontology/index.js'
import { areOtherPersons } from '../world/index.js'
import { soundsAlike } from './name-form.js'
import type { Referent } from './referent.js'

/** What a cluster has been said to be, as far as it can speak against taking in another. */
export interface Character {
  readonly families: readonly KindFamily[]
  readonly kinds: readonly EntityKind[]
  readonly countries: readonly string[]
  readonly gazetteer: readonly string[]
  /** Referents that a person has said are others, … */
  readonly apart: readonly string[]
  /** … and those that they are, where a person has said so of any. */
  readonly keys: readonly string[]
  /** Whole names of persons, as words. */
  readonly persons: readonly string[]
}

/** That of nobody. */
export const noCharacter: Character = {
  families: [],
  kinds: [],
  countries: [],
  gazetteer: [],
  apart: [],
  keys: [],
  persons: [],
}

/** What one referent is said to be, and from whom a person has set it apart, where that has been said of any. */
export const characterOf = (
  { key, family, kind, country, gazetteer, forms, whole }: Referent,
  apart?: readonly string[],
): Character => ({
  families: [family],
  kinds: [kind],
  countries: country === undefined ? [] : [country],
  gazetteer: gazetteer === undefined ? [] : [gazetteer],
  apart: apart ?? [],
  keys: apart === undefined ? [] : [key],
  persons:
    family === 'person' && forms.some(({ words }) => words.length > 1 && words.join(' ') === whole)
      ? [whole]
      : [],
})

const both = <T>(a: readonly T[], b: readonly T[]): readonly T[] => {
  const more = b.filter((value) => !a.includes(value))
  return more.length === 0 ? a : [...a, ...more]
}

export const joined = (a: Character, b: Character): Character => ({
  families: both(a.families, b.families),
  kinds: both(a.kinds, b.kinds),
  countries: both(a.countries, b.countries),
  gazetteer: both(a.gazetteer, b.gazetteer),
  apart: both(a.apart, b.apart),
  keys: both(a.keys, b.keys),
  persons: both(a.persons, b.persons),
})

const meets = <T>(a: readonly T[], b: readonly T[]): boolean => a.some((value) => b.includes(value))

/** A people and its organisation go by one name; nothing else of two families does. */
const GROUPS: ReadonlySet<KindFamily> = new Set(['organisation', 'people'])

/**
 * What forbids that two are one, in words; undefined where nothing does. Two gazetteer entries, two countries, two
 * families of kinds, a country and a place in it, the full names of two persons are never joined.
 */
export function contradiction(a: Character, b: Character): string | undefined {
  if (meets(a.apart, b.keys) || meets(b.apart, a.keys)) return 'a person has decided that they are two'
  if (a.gazetteer.length > 0 && b.gazetteer.length > 0 && !meets(a.gazetteer, b.gazetteer))
    return 'two known entries'
  if (a.countries.length > 0 && b.countries.length > 0 && !meets(a.countries, b.countries))
    return 'two countries'
  if (a.kinds.includes('country') !== b.kinds.includes('country')) return 'a country and something else'
  const families = both(a.families, b.families)
  if (families.length > 1 && !families.every((family) => GROUPS.has(family))) return 'two kinds'
  const strangers = a.persons.some((one) =>
    b.persons.some((other) => areOtherPersons(one.split(' '), other.split(' '), soundsAlike)),
  )
  return strangers ? 'two full names' : undefined
}
