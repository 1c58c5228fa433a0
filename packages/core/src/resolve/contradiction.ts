import type { EntityKind, KindFamily } from '../ontology/index.js'
import type { Referent } from './referent.js'

/** What a cluster has been said to be, as far as it can speak against taking in another. */
export interface Character {
  readonly families: ReadonlySet<KindFamily>
  readonly kinds: ReadonlySet<EntityKind>
  readonly countries: ReadonlySet<string>
  readonly gazetteer: ReadonlySet<string>
  /** Referents that a person has said are others. */
  readonly apart: ReadonlySet<string>
  readonly keys: ReadonlySet<string>
}

export const characterOf = (referent: Referent, apart: readonly string[] = []): Character => ({
  families: new Set([referent.family]),
  kinds: new Set([referent.kind]),
  countries: new Set(referent.country === undefined ? [] : [referent.country]),
  gazetteer: new Set(referent.gazetteer === undefined ? [] : [referent.gazetteer]),
  apart: new Set(apart),
  keys: new Set([referent.key]),
})

const both = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): ReadonlySet<T> => new Set([...a, ...b])

export const joined = (a: Character, b: Character): Character => ({
  families: both(a.families, b.families),
  kinds: both(a.kinds, b.kinds),
  countries: both(a.countries, b.countries),
  gazetteer: both(a.gazetteer, b.gazetteer),
  apart: both(a.apart, b.apart),
  keys: both(a.keys, b.keys),
})

const meets = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((value) => b.has(value))

/** A people and its organisation go by one name; nothing else of two families does. */
const GROUPS: ReadonlySet<KindFamily> = new Set(['organisation', 'people'])

/**
 * What forbids that two are one, in words; undefined where nothing does. Two gazetteer entries, two countries, two
 * families of kinds, a country and a place in it are never joined, however alike their names.
 */
export function contradiction(a: Character, b: Character): string | undefined {
  if (meets(a.apart, b.keys) || meets(b.apart, a.keys)) return 'a person has decided that they are two'
  if (a.gazetteer.size > 0 && b.gazetteer.size > 0 && !meets(a.gazetteer, b.gazetteer))
    return 'two known entries'
  if (a.countries.size > 0 && b.countries.size > 0 && !meets(a.countries, b.countries)) return 'two countries'
  if (a.kinds.has('country') !== b.kinds.has('country')) return 'a country and something else'
  const families = both(a.families, b.families)
  if (families.size > 1 && ![...families].every((family) => GROUPS.has(family))) return 'two kinds'
  return undefined
}
