import type { Gazetteer, GazetteerEntry } from '../types/index.js'
import { type Cities, cityGazetteer } from './city-gazetteer.js'
import { actors } from './data/actors/index.js'
import { countries } from './data/countries.js'
import { cities } from './data/places/cities.js'
import { facilities } from './data/places/facilities.js'
import { regions } from './data/places/regions.js'
import { fingerprint } from './fingerprint.js'
import { gazetteer } from './gazetteer.js'
import { normaliseName } from './normalise-name.js'
import { parseCountries, parseEntries } from './parse-entries.js'

interface World {
  readonly curated: readonly GazetteerEntry[]
  readonly cities: Gazetteer & Cities
  readonly gazetteer: Gazetteer
}

let world: World | undefined

/**
 * The names of the world that come with the program: countries with their demonyms and capitals, regions and
 * cities, armed groups, armies, services, alliances, parties, agencies, companies, leaders with posts and years,
 * bases. Read once, at the first call.
 */
export function worldGazetteer(): Gazetteer {
  world ??= readWorld()
  return world.gazetteer
}

/** A user's names over ours: what they name means theirs alone, and an entry with the id of ours takes its place. */
export function userGazetteer(entries: readonly GazetteerEntry[]): Gazetteer {
  const base = worldGazetteer()
  const version = `${base.version}+${fingerprint([JSON.stringify(entries)])}`
  return gazetteer(entries, { base, version, shadows: true })
}

/** Everyone and everything that the program knows by name, best known first: countries, regions, actors, facilities, cities. */
export function worldEntries(): readonly GazetteerEntry[] {
  world ??= readWorld()
  return [...world.curated, ...world.cities.all()]
}

function readWorld(): World {
  const states = parseCountries(countries)
  const countryIds = new Map<string, string>()
  for (const { country, id } of states) {
    if (country !== undefined && !countryIds.has(country)) countryIds.set(country, id)
  }
  const curated = [
    ...states,
    ...[regions, ...actors, facilities].flatMap((source) => parseEntries(source, countryIds)),
  ]
  const towns = cityGazetteer(cities.trim(), { countryIds, province: regionIn(curated) })
  const version = fingerprint([countries, regions, ...actors, facilities, cities])
  return { curated, cities: towns, gazetteer: gazetteer(curated, { base: towns, version }) }
}

const DIVISION = / (?:State|Province|Governorate|Oblast|Region|Department|County|Prefecture)$/i

/** Finds the region of a country by name. */
function regionIn(entries: readonly GazetteerEntry[]): (name: string, country: string) => string | undefined {
  const ids = new Map<string, string>()
  for (const { kind, country, name, aliases, id } of entries) {
    if (kind !== 'region' || country === undefined) continue
    for (const other of [name, ...(aliases ?? [])])
      ids.set(`${country} ${normaliseName(other.replace(DIVISION, ''))}`, id)
  }
  return (name, country) => ids.get(`${country} ${normaliseName(name)}`)
}
