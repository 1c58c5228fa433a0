import { kinds } from '../ontology/index.js'
import type { Gazetteer, GazetteerEntry } from '../types/index.js'
import { distanceBetween } from './distance-between.js'
import { type PlaceContext, rankPlaces } from './rank-places.js'

/** A name as one article uses it, with all that it may mean. */
export interface PlaceName {
  readonly name: string
  /** Best known first; entries that are no places among them are left where they are. */
  readonly candidates: readonly GazetteerEntry[]
  /** The place told right behind it: Kentucky in "Glasgow, Ky.". */
  readonly within?: GazetteerEntry
  /** The entry that an adjective tells ("Iraqi"). */
  readonly demonym?: GazetteerEntry
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
 * What each name of one article means, the likeliest entry first; in the order of the names. What is told behind a
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
  const context = contextOf(names)
  return names.map(({ name, candidates, within = bound.get(name) }) => {
    if (!candidates.some(isPlace)) return candidates
    if (within !== undefined) {
      return candidates.filter((entry) => !isPlace(entry) || liesIn(entry, within, gazetteer))
    }
    const ranked = rankPlaces(candidates, context)
    return ranked.filter((entry) => !isPlace(entry) || isPlausible(entry, context))
  })
}

function contextOf(names: readonly PlaceName[]): Required<PlaceContext> {
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

function isPlausible(entry: GazetteerEntry, { countries, near }: Required<PlaceContext>): boolean {
  if (entry.kind !== 'city' || (entry.population ?? 0) >= FAMOUS || entry.country === undefined) return true
  const others = near.filter(({ id }) => id !== entry.id)
  if (countries.has(entry.country) || others.some(({ country }) => country === entry.country)) return true
  const { geo } = entry
  const close = others.some((other) => geo && other.geo && distanceBetween(geo, other.geo) <= FAR)
  return close || others.length < ELSEWHERE
}
