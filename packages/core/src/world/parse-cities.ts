import type { GazetteerEntry } from '../types/index.js'
import { entryId } from './entry-id.js'
import { normaliseName } from './normalise-name.js'

/** Countries whose towns' names lose their article and their last letter in English: "Al Fallūjah", "Falluja". */
const ARABIC = new Set('IQ SY YE LB PS JO SA AE QA KW BH OM EG SD LY TN DZ MA MR EH'.split(' '))
const ARTICLE = /^(?:Al|Ad|An|Ar|As|Ash|At|Ath|Az|Adh|El|Ed|En|Er|Es)[ -](?=\p{L}{3})/u

/** Provinces stand among the cities as if they had so many people, for want of a figure. */
const PROVINCE_RANK = 60_000

interface Draft {
  readonly entry: GazetteerEntry
  readonly rank: number
}

/**
 * Reads `data/places/cities.ts`: cities with their provinces, the largest first. `names` gives what the news call
 * them, `countryIds` the entries of countries by ISO code, `known` the id of a province that is described elsewhere.
 */
export function parseCities(
  source: string,
  names: string,
  {
    countryIds,
    known,
  }: {
    readonly countryIds: ReadonlyMap<string, string>
    readonly known: (name: string, country: string) => string | undefined
  },
): GazetteerEntry[] {
  const called = newsNames(names)
  const drafts: Draft[] = []
  const taken = new Set<string>()
  let country = ''
  let province: string | undefined
  let provinceName = ''
  for (const line of source.split('\n')) {
    if (line === '') continue
    if (line.startsWith('@')) {
      country = line.slice(1)
      continue
    }
    const [first = '', lat, lon, thousands] = line.split('|')
    const geo = { lat: Number(lat) / 100, lon: Number(lon) / 100 }
    const parent = countryIds.get(country)
    if (first.startsWith('=')) {
      provinceName = first.slice(1)
      province = provinceName === '' ? undefined : known(provinceName, country)
      if (provinceName === '' || province !== undefined) continue
      province = freeId(taken, entryId(`${provinceName} ${country} province`))
      drafts.push({
        entry: {
          id: province,
          kind: 'region',
          name: provinceName,
          ...aliases(ARABIC.has(country) ? withoutArticle(provinceName) : []),
          country,
          geo,
          ...(parent === undefined ? {} : { parent }),
        },
        rank: PROVINCE_RANK,
      })
      continue
    }
    const capital = first.startsWith('*')
    const listed = capital ? first.slice(1) : first
    const [name = listed, ...others] = called.get(`${country} ${listed}`) ?? [
      listed,
      ...(ARABIC.has(country) ? withoutArticle(listed) : []),
    ]
    const population = Number(thousands ?? 0) * 1000
    const id = freeId(taken, entryId(`${name} ${country}`), entryId(`${name} ${provinceName} ${country}`))
    const within = province ?? parent
    drafts.push({
      entry: {
        id,
        kind: 'city',
        name,
        ...aliases(others),
        country,
        geo,
        ...(population > 0 ? { population } : {}),
        ...(within === undefined ? {} : { parent: within }),
      },
      rank: population + (capital ? 1_000_000 : 0),
    })
  }
  return drafts.sort((a, b) => b.rank - a.rank).map(({ entry }) => entry)
}

const aliases = (names: readonly string[]): Pick<GazetteerEntry, 'aliases'> =>
  names.length === 0 ? {} : { aliases: names }

const freeId = (taken: Set<string>, ...wanted: readonly string[]): string => {
  const last = wanted.at(-1) ?? ''
  let id = wanted.find((candidate) => !taken.has(candidate)) ?? last
  for (let next = 2; taken.has(id); next++) id = `${last}-${next}`
  taken.add(id)
  return id
}

function withoutArticle(name: string): string[] {
  const bare = name.replace(ARTICLE, '')
  const forms = new Set(bare === name ? [] : [bare])
  for (const form of [name, bare]) if (/[aā]h$/.test(form)) forms.add(form.slice(0, -1))
  return [...forms].filter((form) => normaliseName(form) !== normaliseName(name))
}

/** "IQ Basrah" to the names of Basra, the one to show first. */
function newsNames(source: string): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, readonly string[]>()
  let country = ''
  for (const line of source.split('\n')) {
    if (line.startsWith('@')) country = line.slice(1)
    const [key, list] = line.split(' | ')
    if (key !== undefined && list !== undefined) named.set(`${country} ${key}`, list.split('; '))
  }
  return named
}
