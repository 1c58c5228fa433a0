import { NewsgraphError } from '../errors.js'
import { type EntityKind, kinds } from '../ontology/index.js'
import type { GazetteerEntry } from '../types/index.js'
import { entryId } from './entry-id.js'

type Post = NonNullable<GazetteerEntry['posts']>[number]

interface Section {
  readonly kind: EntityKind
  readonly country?: string
  readonly sector?: string
}

/** Splits "a; b; c" and drops what is empty. */
function list(text: string | undefined): string[] {
  if (text === undefined || text.trim() === '') return []
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** "Iraqi+s" is Iraqi and Iraqis. */
const inflected = (words: readonly string[]): string[] =>
  words.flatMap((word) => {
    const cut = word.indexOf('+')
    return cut < 0 ? [word] : [word.slice(0, cut), word.slice(0, cut) + word.slice(cut + 1)]
  })

const coordinates = (text: string | undefined): { lat: number; lon: number } | undefined => {
  if (text === undefined) return undefined
  const [lat, lon] = text.split(',').map(Number)
  return lat === undefined || lon === undefined || Number.isNaN(lat + lon) ? undefined : { lat, lon }
}

const some = <T>(items: readonly T[]): readonly T[] | undefined => (items.length === 0 ? undefined : items)

/** Reads the lines of `data/countries.ts`. */
export function parseCountries(source: string): GazetteerEntry[] {
  return lines(source).map((line) => {
    const [name = '', aliases, place = '', demonyms, metonyms] = line.split('|').map((part) => part.trim())
    const [country = '', middle = ''] = place.split(' ')
    return entryWith(
      { id: entryId(name), kind: 'country', name },
      {
        country,
        sector: 'GOV',
        aliases: some(list(aliases)),
        demonyms: some(inflected(list(demonyms))),
        metonyms: some(list(metonyms)),
        geo: coordinates(middle),
      },
    )
  })
}

/**
 * Reads the lines of the other files in `data/`. A section's head gives what its lines share
 * (`@ armed-group IQ REB`: kind, country or `-`, sector), a line is
 * `name | other names | facts | posts` with the last two left out where there are none:
 * facts are `in=` (parent), `cc=`, `sector=`, `id=`, `at=lat,lon`, `pop=`, `demonyms=a;b`, `common=a;b`, `beside=id;id`;
 * posts are `president 1981-1989; leader @hezbollah 1992-2024`, of the section's country where
 * no entry follows the `@`.
 */
export function parseEntries(source: string, countryIds: ReadonlyMap<string, string>): GazetteerEntry[] {
  const entries: GazetteerEntry[] = []
  let section: Section | undefined
  for (const line of lines(source)) {
    if (line.startsWith('@')) {
      section = sectionOf(line)
      continue
    }
    if (section === undefined)
      throw new NewsgraphError('bad-gazetteer', `“${line}” stands before any section`)
    entries.push(entryOf(line, section, countryIds))
  }
  return entries
}

const lines = (source: string): string[] =>
  source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))

/** Kinds by their ids, each as the ontology's own word, with which engines compare it at once. */
const kindIds: ReadonlyMap<string, EntityKind> = new Map(kinds.map(({ id }) => [id, id]))

function sectionOf(line: string): Section {
  const [kind = '', country = '-', sector = '-'] = line.slice(1).trim().split(/\s+/)
  return {
    kind: kindIds.get(kind) ?? (kind as EntityKind),
    ...(country === '-' ? {} : { country }),
    ...(sector === '-' ? {} : { sector }),
  }
}

const NO_FACTS: ReadonlyMap<string, string> = new Map()

function factsOf(column: string | undefined): ReadonlyMap<string, string> {
  if (column === undefined) return NO_FACTS
  const facts = new Map<string, string>()
  for (const [, key = '', value = ''] of column.matchAll(/(\w+)=(.*?)(?=\s+\w+=|$)/g)) facts.set(key, value)
  return facts
}

function entryOf(line: string, section: Section, countryIds: ReadonlyMap<string, string>): GazetteerEntry {
  const [name = '', aliases, ...columns] = line.split('|')
  const factColumn = columns.find((column) => FACTS.test(column))
  const facts = factsOf(factColumn?.trim())
  const country = facts.get('cc') ?? section.country
  const sector = facts.get('sector') ?? section.sector
  const population = facts.get('pop')
  const home = countryIds.get(country ?? '') ?? ''
  const posts = columns.filter((column) => column !== factColumn).flatMap(list)
  return entryWith(
    { id: facts.get('id') ?? entryId(name.trim()), kind: section.kind, name: name.trim() },
    {
      aliases: some(list(aliases)),
      demonyms: some(inflected(list(facts.get('demonyms')))),
      metonyms: some(list(facts.get('metonyms'))),
      common: some(list(facts.get('common'))),
      beside: some(list(facts.get('beside'))),
      country: country === '-' ? undefined : country,
      sector: sector === '-' ? undefined : sector,
      geo: coordinates(facts.get('at')),
      population: population === undefined ? undefined : Number(population),
      parent: facts.get('in'),
      posts: some(posts.map((post) => postOf(post, home))),
    },
  )
}

const FACTS = /^\s*\w+=/

type Optional = Omit<GazetteerEntry, 'id' | 'kind' | 'name'>

type Writable<T> = { -readonly [Part in keyof T]: T[Part] }

/** An entry with those of its further parts that there are. Set one by one, which is many times quicker than by key. */
function entryWith(
  { id, kind, name }: Pick<GazetteerEntry, 'id' | 'kind' | 'name'>,
  may: { readonly [Part in keyof Optional]?: Optional[Part] | undefined },
): GazetteerEntry {
  const entry: Writable<GazetteerEntry> = { id, kind, name }
  if (may.aliases !== undefined) entry.aliases = may.aliases
  if (may.demonyms !== undefined) entry.demonyms = may.demonyms
  if (may.metonyms !== undefined) entry.metonyms = may.metonyms
  if (may.common !== undefined) entry.common = may.common
  if (may.beside !== undefined) entry.beside = may.beside
  if (may.country !== undefined) entry.country = may.country
  if (may.sector !== undefined) entry.sector = may.sector
  if (may.geo !== undefined) entry.geo = may.geo
  if (may.population !== undefined) entry.population = may.population
  if (may.parent !== undefined) entry.parent = may.parent
  if (may.posts !== undefined) entry.posts = may.posts
  return entry
}

function postOf(text: string, home: string): Post {
  const match = /^(.*?)(?: @([a-z0-9-]+))?(?: (\d{4})(-(\d{4})?)?)?$/.exec(text)
  const [, title = text, of = home, from, dash, to] = match ?? []
  const last = to ?? (dash === undefined ? from : undefined)
  return {
    title,
    of,
    ...(from === undefined ? {} : { from: Number(from) }),
    ...(last === undefined ? {} : { to: Number(last) }),
  }
}
