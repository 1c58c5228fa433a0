import type { Gazetteer, GazetteerEntry } from '../types/index.js'
import { firstWordOf, longestName } from './longest-name.js'
import { normaliseName } from './normalise-name.js'
import { mayBeWritten } from './surface.js'

/** Where a province stands among cities of its name, as if it had so many thousand people; and what a capital has more. */
const PROVINCE = 60
const CAPITAL = 1000

/** The words of the longest name of a city. */
const LONGEST = 6

const PLACE_NAME = { acronym: false, cased: true, dotted: false }

/** How many looked-up names are kept. */
const REMEMBERED = 20_000

/** What a country's and a province's entry are called, where they stand elsewhere. */
export interface Surroundings {
  /** Ids of countries by ISO code. */
  readonly countryIds: ReadonlyMap<string, string>
  /** The id of a province that is described by hand. */
  readonly province: (name: string, country: string) => string | undefined
}

/** What a gazetteer of cities can tell besides. */
export interface Cities {
  /** Every city and province, in the order of their normalised names. */
  all(): readonly GazetteerEntry[]
}

/** A line of the table, read. */
interface Row {
  readonly key: string
  readonly name: string
  readonly kind: 'city' | 'region'
  readonly country: string
  readonly code: string
  readonly lat: number
  readonly lon: number
  /** In thousands. */
  readonly people: number
  readonly rank: number
}

/**
 * The cities and provinces of `data/places/cities.ts`, the larger first. The table is sorted by normalised name and
 * looked up by bisection, so that nothing is read before it is asked for. The id of a city is its name and country
 * (`fallujah-iq`), with a number where a larger one there has the same name.
 */
export function cityGazetteer(table: string, surroundings: Surroundings): Gazetteer & Cities {
  const remembered = new Map<string, readonly GazetteerEntry[]>()
  const begins = new Map<string, boolean>()
  let codes: ReadonlyMap<string, string> | undefined

  /** Where the first line stands whose name is not before `key`. */
  const lowerBound = (key: string): number => {
    let low = 0
    let high = table.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const start = table.lastIndexOf('\n', middle - 1) + 1
      if (keyAt(table, start) < key) {
        const end = table.indexOf('\n', middle)
        low = end < 0 ? table.length : end + 1
      } else high = start
    }
    return low
  }

  const linesOf = (key: string): string[] => {
    const lines: string[] = []
    for (let at = lowerBound(key); at < table.length && keyAt(table, at) === key; ) {
      const end = lineEnd(table, at)
      lines.push(table.slice(at, end))
      at = end + 1
    }
    return lines
  }

  const rowsOf = (key: string): Row[] =>
    linesOf(key)
      .filter((line) => !line.startsWith(`${key}>`))
      .map(rowOf)

  /** Rows of this name, and those of which it is another name. */
  const rowsCalled = (key: string): Row[] => {
    const own = linesOf(key)
    const others = own.flatMap((line) => {
      if (!line.startsWith(`${key}>`)) return []
      const [shown = '', country] = line.slice(key.length + 1).split('|')
      return rowsOf(shown).filter((row) => row.country === country)
    })
    return [...own.filter((line) => !line.startsWith(`${key}>`)).map(rowOf), ...others]
  }

  const idOf = (row: Row): string => {
    const namesakes = rowsOf(row.key).filter(
      ({ kind, country }) => kind === row.kind && country === row.country,
    )
    const place = namesakes.findIndex((other) => other.lat === row.lat && other.lon === row.lon)
    const id = `${row.key.replaceAll(' ', '-')}-${row.country.toLowerCase()}${row.kind === 'region' ? '-province' : ''}`
    return place < 1 ? id : `${id}-${place + 1}`
  }

  const parents = new Map<string, string | undefined>()

  const parentOf = (row: Row): string | undefined => {
    const place = row.kind === 'region' ? row.country : `${row.country}.${row.code}`
    if (!parents.has(place)) parents.set(place, parentAbove(row))
    return parents.get(place)
  }

  const parentAbove = ({ kind, country, code }: Row): string | undefined => {
    codes ??= provinceCodes(table)
    const key = kind === 'region' ? undefined : codes.get(`${country}.${code}`)
    const province =
      key === undefined
        ? undefined
        : rowsOf(key).find((row) => row.kind === 'region' && row.country === country && row.code === code)
    if (province === undefined) return surroundings.countryIds.get(country)
    return surroundings.province(province.name, country) ?? idOf(province)
  }

  const entryOf = (row: Row): GazetteerEntry => {
    const parent = parentOf(row)
    return {
      id: idOf(row),
      kind: row.kind,
      name: row.name,
      country: row.country,
      geo: { lat: row.lat / 100, lon: row.lon / 100 },
      ...(row.people > 0 ? { population: row.people * 1000 } : {}),
      ...(parent === undefined ? {} : { parent }),
    }
  }

  const isToldElsewhere = (row: Row): boolean =>
    row.kind === 'region' && surroundings.province(row.name, row.country) !== undefined

  const entriesOf = (key: string): readonly GazetteerEntry[] => {
    const before = remembered.get(key)
    if (before !== undefined) return before
    if (remembered.size >= REMEMBERED) remembered.clear()
    const entries = rowsCalled(key)
      .filter((row) => !isToldElsewhere(row))
      .sort((a, b) => b.rank - a.rank || (a.country < b.country ? -1 : 1))
      .map(entryOf)
    remembered.set(key, entries)
    return entries
  }

  const index = {
    most: (word: string): number => {
      let known = begins.get(word)
      if (known === undefined) {
        if (begins.size >= REMEMBERED) begins.clear()
        const at = lowerBound(word)
        known = at < table.length && firstWordOf(keyAt(table, at)) === word
        begins.set(word, known)
      }
      return known ? LONGEST : 0
    },
    named: (key: string, surface: string): readonly GazetteerEntry[] =>
      mayBeWritten(PLACE_NAME, surface) ? entriesOf(key) : [],
  }

  return {
    version: 'cities',
    get(id) {
      const [, slug = '', code = '', division, number] =
        /^(.+)-([a-z]{2})(-province)?(?:-(\d+))?$/.exec(id) ?? []
      const kind = division === undefined ? 'city' : 'region'
      const row = rowsOf(slug.replaceAll('-', ' ')).filter(
        (other) => other.kind === kind && other.country === code.toUpperCase(),
      )[number === undefined ? 0 : Number(number) - 1]
      return row === undefined || number === '1' || isToldElsewhere(row) ? undefined : entryOf(row)
    },
    named: (name) => index.named(normaliseName(name), name),
    demonym: () => undefined,
    metonym: () => undefined,
    country: () => undefined,
    longest: (words, from) => longestName(index, words, from),
    all: () =>
      table
        .split('\n')
        .filter((line) => line.includes('|') && !line.slice(0, line.indexOf('|')).includes('>'))
        .map(rowOf)
        .filter((row) => !isToldElsewhere(row))
        .map(entryOf),
  }
}

const lineEnd = (table: string, start: number): number => {
  const end = table.indexOf('\n', start)
  return end < 0 ? table.length : end
}

/** The name that the line at `start` is listed under: what stands before its first bar or arrow. */
function keyAt(table: string, start: number): string {
  let end = start
  for (; end < table.length; end++) {
    const unit = table.charCodeAt(end)
    if (unit === BAR || unit === ARROW || unit === NEWLINE) break
  }
  return table.slice(start, end)
}

const BAR = 0x7c
const ARROW = 0x3e
const NEWLINE = 0x0a

function rowOf(line: string): Row {
  const [key = '', written = '', country = '', code = '', lat, lon, people = '0'] = line.split('|')
  const mark = written.startsWith('=') || written.startsWith('*') ? written[0] : ''
  const name = mark === '' ? written : written.slice(1)
  return {
    key,
    name: name === '' ? key.replace(/(?<=^| )\p{L}/gu, (letter) => letter.toUpperCase()) : name,
    kind: mark === '=' ? 'region' : 'city',
    country,
    code,
    lat: Number(lat),
    lon: Number(lon),
    people: Number(people),
    rank: mark === '=' ? PROVINCE : Number(people) + (mark === '*' ? CAPITAL : 0),
  }
}

/** "IQ.01" to the normalised name of Anbar. */
function provinceCodes(table: string): ReadonlyMap<string, string> {
  const codes = new Map<string, string>()
  for (const [, key = '', country = '', code = ''] of table.matchAll(
    /^([^|>\n]+)\|=[^|\n]*\|(..)\|([^|\n]*)/gm,
  ))
    codes.set(`${country}.${code}`, key)
  return codes
}
