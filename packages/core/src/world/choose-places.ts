import { kinds } from '../ontology/index.js'
import type { Gazetteer, GazetteerEntry } from '../types/index.js'
import { distanceBetween } from './distance-between.js'
import { normaliseName } from './normalise-name.js'
import { type PlaceContext, rankPlaces } from './rank-places.js'

/** A name as one article uses it, with all that it may mean. */
export interface PlaceName {
  /** Normalised. */
  readonly name: string
  /** Best known first; entries that are no places among them are left where they are. */
  readonly candidates: readonly GazetteerEntry[]
  /** The place told right behind it: Kentucky in "Glasgow, Ky.". */
  readonly within?: GazetteerEntry | undefined
  /** The entry that an adjective tells ("Iraqi"). */
  readonly demonym?: GazetteerEntry | undefined
}

/** A city so large needs no word of its country to be meant. */
const FAMOUS = 1_000_000

/** So many places elsewhere in an article, and none near, speak against a lesser namesake. */
const ELSEWHERE = 3
const FAR = 1500

const places: ReadonlySet<string> = new Set(
  kinds.filter(({ family }) => family === 'place').map(({ id }) => id),
)
const isPlace = ({ kind }: GazetteerEntry): boolean => places.has(kind)

/**
 * What each name of one article means, the likeliest entry first; in the order of the names. A name that bodies of many
 * countries bear is that of one whose country the article names. What is told behind a
 * name binds it and its repetitions ("Glasgow, Ky. … in Glasgow"), else the countries, provinces and neighbours that
 * the article names decide. A town that none of them speaks for, of an article that plays elsewhere, is taken from
 * the candidates: unknown stays unknown.
 */
export function choosePlaces(
  names: readonly PlaceName[],
  gazetteer: Gazetteer,
): readonly (readonly GazetteerEntry[])[] {
  const bound = new Map<string, GazetteerEntry>()
  for (const { name, within } of names) if (within !== undefined && !bound.has(name)) bound.set(name, within)
  const { countries, named, near } = contextOf(names)
  const spoken = new Set([...countries, ...near.map(({ country }) => country)])
  return names.map(({ name, candidates: all, within = bound.get(name) }) => {
    const candidates = all.filter(
      ({ common = [], country }) =>
        spoken.has(country) || !common.some((shared) => normaliseName(shared) === name),
    )
    if (!candidates.some(isPlace)) return candidates
    if (within !== undefined) {
      const inside = candidates.filter((entry) => isPlace(entry) && liesIn(entry, within, gazetteer))
      return candidates.filter((entry) => !isPlace(entry) || inside.includes(entry))
    }
    const known = { countries, named, near, capitals: capitalsAmong(name, candidates, gazetteer) }
    const unlikely = candidates.filter((entry) => entry.kind === 'city' && !isPlausible(entry, known))
    return rankPlaces(candidates, known).filter(
      (entry) =>
        !unlikely.includes(entry) &&
        !(entry.kind === 'region' && unlikely.some(({ country }) => country === entry.country)),
    )
  })
}

/** Those that stand for their country when they act. */
const capitalsAmong = (
  name: string,
  candidates: readonly GazetteerEntry[],
  gazetteer: Gazetteer,
): ReadonlySet<string> => {
  const state = gazetteer.metonym(candidates[0]?.name ?? name)
  return new Set(
    candidates
      .filter(({ kind, country }) => kind === 'city' && country === state?.country)
      .map(({ id }) => id)
      .slice(0, 1),
  )
}

function contextOf(names: readonly PlaceName[]): Omit<Required<PlaceContext>, 'capitals'> {
  const told = names.flatMap(({ candidates, demonym, within }) => {
    const only = candidates.length === 1 || candidates[0]?.kind === 'country' ? candidates[0] : undefined
    return [only, demonym, within].filter((entry) => entry !== undefined)
  })
  return {
    countries: new Set(
      told.flatMap(({ kind, country }) => (kind !== 'country' || country === undefined ? [] : [country])),
    ),
    named: new Set(told.map(({ id }) => id)),
    near: told.filter((entry) => isPlace(entry) && entry.kind !== 'country' && entry.country !== undefined),
  }
}

/** Whether an entry is a part of another, or they are of one country and one of them is that country. */
function liesIn(entry: GazetteerEntry, outer: GazetteerEntry, gazetteer: Gazetteer): boolean {
  if (outer.kind === 'country') return entry.country === outer.country && entry.id !== outer.id
  for (let at: GazetteerEntry | undefined = entry; at !== undefined; ) {
    if (at.id === outer.id) return entry.id !== outer.id
    at = at.parent === undefined ? undefined : gazetteer.get(at.parent)
  }
  return false
}

/** Whether something speaks for a town, or nothing against it. */
function isPlausible(entry: GazetteerEntry, { countries, near, capitals }: Required<PlaceContext>): boolean {
  if ((entry.population ?? 0) >= FAMOUS || entry.country === undefined || capitals.has(entry.id)) return true
  const others = near.filter(({ id }) => id !== entry.id)
  if (countries.has(entry.country) || others.some(({ country }) => country === entry.country)) return true
  const { geo } = entry
  const close = others.some((other) => geo && other.geo && distanceBetween(geo, other.geo) <= FAR)
  return close || others.length < ELSEWHERE
}
