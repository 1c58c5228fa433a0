import { kinds } from '../ontology/index.js'
import type { GazetteerEntry, Geo } from '../types/index.js'
import { distanceBetween } from './distance-between.js'

/** A place that an article names, as far as it helps to tell others. */
export type NearPlace = Pick<GazetteerEntry, 'geo' | 'country'> & { readonly id?: string }

/** What the rest of an article tells about where it plays. */
export interface PlaceContext {
  /** ISO codes of the countries that it names, or whose people it names. */
  readonly countries?: ReadonlySet<string>
  /** Ids of the entries that it names: a candidate's province among them tells the candidate. */
  readonly named?: ReadonlySet<string>
  /** Places below a country that it names beyond doubt. */
  readonly near?: readonly NearPlace[]
  /** Ids of those candidates that are the capital of their country. */
  readonly capitals?: ReadonlySet<string>
}

/** Weights in powers of ten of people: a country named is worth a thousand times as many. */
const IN_NAMED_COUNTRY = 3
const IN_NAMED_PROVINCE = 2
const IS_CAPITAL = 2
const CLOSE = { kilometres: 250, worth: 2 }
const SAME_PART = { kilometres: 1000, worth: 1 }

/** What stands in for a population where there is none: a country outranks a city, unless its neighbours are named. */
const COUNTRY = 7.5
const REGION = 4.8
const FACILITY = 4.5
const HAMLET = 3

const places: ReadonlySet<string> = new Set(
  kinds.filter(({ family }) => family === 'place').map(({ id }) => id),
)

/**
 * The entries that one place name may mean, the likeliest first: by people, by the countries and provinces that the
 * article names, by nearness to other places of it. "Georgia" is the country, but beside Atlanta the state. Entries
 * that are no places keep their positions; equals keep their order.
 */
export function rankPlaces(
  candidates: readonly GazetteerEntry[],
  context: PlaceContext,
): readonly GazetteerEntry[] {
  const scored = candidates
    .filter(({ kind }) => places.has(kind))
    .map((entry) => ({
      entry,
      score: isCapitalOfItsName(entry, candidates) ? sizeOf(entry) : scoreOf(entry, context),
    }))
  if (scored.length < 2) return candidates
  const ranked = scored.toSorted((a, b) => b.score - a.score).map(({ entry }) => entry)
  let next = 0
  return candidates.map((entry) => (places.has(entry.kind) ? (ranked[next++] ?? entry) : entry))
}

/** Singapore the city: what speaks for its country speaks for the country first. */
const isCapitalOfItsName = (entry: GazetteerEntry, candidates: readonly GazetteerEntry[]): boolean =>
  entry.kind !== 'country' &&
  candidates.some(({ kind, country }) => kind === 'country' && country === entry.country)

function scoreOf(entry: GazetteerEntry, { countries, named, near = [], capitals }: PlaceContext): number {
  const country = entry.country ?? ''
  const below = entry.kind !== 'country'
  const own = below && countries?.has(country) ? IN_NAMED_COUNTRY : 0
  const province = below && entry.parent !== undefined && named?.has(entry.parent) ? IN_NAMED_PROVINCE : 0
  const neighbours = near.filter((place) => place.country === country)
  const beside = below ? nearness(entry.geo, neighbours) : neighbours.length > 0 ? IN_NAMED_COUNTRY : 0
  return (
    sizeOf(entry) +
    (entry.kind === 'region' ? Math.min(own, SAME_PART.worth) : own) +
    Math.max(province, beside) +
    (capitals?.has(entry.id) ? IS_CAPITAL : 0)
  )
}

/** Nearness to other places of the same country. */
function nearness(geo: Geo | undefined, near: readonly Pick<GazetteerEntry, 'geo'>[]): number {
  if (geo === undefined) return 0
  const distances = near.flatMap((place) =>
    place.geo === undefined ? [] : [distanceBetween(geo, place.geo)],
  )
  const closest = Math.min(...distances)
  if (closest <= CLOSE.kilometres) return CLOSE.worth + SAME_PART.worth
  return closest <= SAME_PART.kilometres ? CLOSE.worth : 0
}

function sizeOf({ kind, population }: GazetteerEntry): number {
  if (kind === 'country') return COUNTRY
  if (kind === 'region') return REGION
  if (kind === 'facility' || kind === 'place') return FACILITY
  return population === undefined ? HAMLET : Math.log10(Math.max(population, 1000))
}
