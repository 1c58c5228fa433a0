import type { EntityKind, KindFamily } from '../ontology/index.js'
import { type NameForm, soundsAlike } from './name-form.js'
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
  /** Whole names of persons, by their words. */
  readonly persons: ReadonlyMap<string, NameForm>
}

export const characterOf = (referent: Referent, apart: readonly string[] = []): Character => ({
  families: new Set([referent.family]),
  kinds: new Set([referent.kind]),
  countries: new Set(referent.country === undefined ? [] : [referent.country]),
  gazetteer: new Set(referent.gazetteer === undefined ? [] : [referent.gazetteer]),
  apart: new Set(apart),
  keys: new Set([referent.key]),
  persons: new Map(
    referent.family === 'person'
      ? referent.forms
          .filter(({ words }) => words.length > 1 && words.join(' ') === referent.whole)
          .map((form) => [referent.whole, form])
      : [],
  ),
})

const both = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): ReadonlySet<T> => new Set([...a, ...b])

export const joined = (a: Character, b: Character): Character => ({
  families: both(a.families, b.families),
  kinds: both(a.kinds, b.kinds),
  countries: both(a.countries, b.countries),
  gazetteer: both(a.gazetteer, b.gazetteer),
  apart: both(a.apart, b.apart),
  keys: both(a.keys, b.keys),
  persons: new Map([...a.persons, ...b.persons]),
})

const meets = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((value) => b.has(value))

/** A people and its organisation go by one name; nothing else of two families does. */
const GROUPS: ReadonlySet<KindFamily> = new Set(['organisation', 'people'])

/**
 * What forbids that two are one, in words; undefined where nothing does. Two gazetteer entries, two countries, two
 * families of kinds, a country and a place in it, two persons' full names that have nothing in common are never joined.
 */
export function contradiction(a: Character, b: Character): string | undefined {
  if (meets(a.apart, b.keys) || meets(b.apart, a.keys)) return 'a person has decided that they are two'
  if (a.gazetteer.size > 0 && b.gazetteer.size > 0 && !meets(a.gazetteer, b.gazetteer))
    return 'two known entries'
  if (a.countries.size > 0 && b.countries.size > 0 && !meets(a.countries, b.countries)) return 'two countries'
  if (a.kinds.has('country') !== b.kinds.has('country')) return 'a country and something else'
  const families = both(a.families, b.families)
  if (families.size > 1 && ![...families].every((family) => GROUPS.has(family))) return 'two kinds'
  for (const one of a.persons.values()) {
    for (const other of b.persons.values()) {
      if (!haveWordInCommon(one, other)) return 'two full names'
    }
  }
  return undefined
}

const haveWordInCommon = (a: NameForm, b: NameForm): boolean =>
  a.words.some((word) => word.length > 2 && b.words.some((other) => soundsAlike(word, other)))
