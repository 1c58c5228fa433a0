import { beforeAll, describe, expect, test } from 'vitest'
import { kinds } from '#core/ontology/index.ts'
import { cities } from '#core/world/data/places/cities.ts'
import { normaliseName, worldEntries, worldGazetteer } from '#core/world/index.ts'

const world = worldGazetteer()
const kindIds = new Set<string>(kinds.map(({ id }) => id))
const sectors = new Set(
  'AGR BUS COP CRM CVL EDU ELI GOV HLH IGO JRN JUD LAB LEG MED MIL NGO OPP PRE PRM PTY REB REF REL SOC SPY UAF UNK'.split(
    ' ',
  ),
)
/** ISO 3166-1 alpha-2 as the platform knows it, with codes of states that are gone and the usual one of Kosovo. */
const isCountryCode = (code: string): boolean =>
  /^(?:SU|YU|CS|DD|YD|XK)$/.test(code) || new Intl.DisplayNames(['en'], { type: 'region' }).of(code) !== code

/** Two of a kind that really share a name. */
const NAMESAKES = new Set([
  'JEM',
  "Peoples' Democratic Party",
  'Peoples Democratic Party',
  'Republicans',
  'The Republicans',
])

describe('every entry', () => {
  const all = worldEntries()
  const byId = new Map(all.map((entry) => [entry.id, entry]))
  const curated = all.filter(({ id, kind }) => kind !== 'city' && !id.endsWith('-province'))

  test('there are 1,500 actors and more, of every kind that acts', () => {
    const places = new Set(kinds.filter(({ family }) => family === 'place').map(({ id }) => id))
    expect(curated.filter(({ kind }) => !places.has(kind)).length).toBeGreaterThan(3000)
    expect(curated.filter(({ kind }) => kind === 'country').length).toBeGreaterThan(200)
    expect(all.length - curated.length).toBeGreaterThan(14_000)
  })

  test('has an id of its own in kebab-case', () => {
    expect(byId.size).toBe(all.length)
    expect(
      all.filter(({ id }) => !/^[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+)*$/u.test(id)).map(({ id }) => id),
    ).toEqual([])
  })

  test('is found by its id', () => {
    expect(all.filter(({ id, name }) => world.get(id)?.name !== name).map(({ id }) => id)).toEqual([])
  })

  test('is of a kind, a country and a sector that exist', () => {
    const wrong = curated.filter(
      ({ kind, country, sector }) =>
        !kindIds.has(kind) ||
        (country !== undefined && !isCountryCode(country)) ||
        (sector !== undefined && !sectors.has(sector)),
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  test('is found by each of its names', () => {
    const lost = curated.flatMap((entry) =>
      [entry.name, ...(entry.aliases ?? [])].filter(
        (name) => !world.named(name).some(({ id }) => id === entry.id),
      ),
    )
    expect(lost).toEqual([])
  })

  test('lies in an entry that exists, and in no circle', () => {
    for (const { id } of all) {
      const seen = new Set<string>()
      for (let at: string | undefined = id; at !== undefined; at = byId.get(at)?.parent) {
        if (!byId.has(at) || seen.has(at)) expect.fail(`${id} leads to ${at}`)
        seen.add(at)
      }
    }
  })

  test('stands on earth, if it stands anywhere', () => {
    const off = all.filter(
      ({ geo }) => geo !== undefined && !(Math.abs(geo.lat) <= 90 && Math.abs(geo.lon) <= 180),
    )
    expect(off).toEqual([])
    expect(all.filter(({ kind, geo }) => ['country', 'city'].includes(kind) && geo === undefined)).toEqual([])
  })

  test('shares no name with another of its kind without a reason', () => {
    const shared = new Set<string>()
    for (const entry of curated) {
      if (entry.kind === 'region') continue
      for (const name of [entry.name, ...(entry.aliases ?? [])]) {
        const others = world.named(name).filter(({ id, kind }) => id !== entry.id && kind === entry.kind)
        if (others.length > 0 && !NAMESAKES.has(name)) shared.add(name)
      }
    }
    expect([...shared]).toEqual([])
  })

  test('tells posts of entries that exist, in years that follow each other', () => {
    const wrong = curated.filter(({ posts = [] }) =>
      posts.some(
        ({ of, from, to }) =>
          !byId.has(of) || from === undefined || from < 1900 || (to !== undefined && to < from),
      ),
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  test('resolves its demonyms and metonyms, or one that is better known does', () => {
    for (const { demonyms = [], metonyms = [] } of curated) {
      for (const word of demonyms) expect(world.demonym(word), word).toBeDefined()
      for (const name of metonyms) expect(world.metonym(name), name).toBeDefined()
    }
  })

  test('of a country has people to be called by', () => {
    const nameless = new Set('CG DM VA MP VI VG TC JE GG AQ CS KM'.split(' '))
    const without = curated.filter(
      ({ kind, demonyms, country }) =>
        kind === 'country' && demonyms === undefined && !nameless.has(country ?? ''),
    )
    expect(without.map(({ id }) => id)).toEqual([])
  })
})

test('the table of cities is sorted by the names that it is looked up by', () => {
  const lines = cities.trim().split('\n')
  const keys = lines.map((line) => /^[^|>]+/.exec(line)?.[0] ?? '')
  expect(keys.filter((key, at) => at > 0 && key < (keys[at - 1] ?? ''))).toEqual([])
  expect(keys.filter((key) => normaliseName(key) !== key)).toEqual([])
})

describe('known by name', () => {
  test.each([
    ['US', 'united-states'],
    ['UK', 'united-kingdom'],
    ['Britain', 'united-kingdom'],
    ['UAE', 'united-arab-emirates'],
    ['Burma', 'myanmar'],
    ['Zaire', 'democratic-republic-of-the-congo'],
    ['Soviet Union', 'soviet-union'],
    ['Côte d’Ivoire', 'ivory-coast'],
    ['Daesh', 'islamic-state'],
    ['Al-Qaida', 'al-qaeda'],
    ['Hizballah', 'hezbollah'],
    ['Ansar Allah', 'houthis'],
    ['Hashd al-Shaabi', 'popular-mobilization-forces'],
    ['Sendero Luminoso', 'shining-path'],
    ['Ayn al-Asad', 'ain-al-asad-air-base'],
    ['Ain al-Assad airbase', 'ain-al-asad-air-base'],
    ['Guantánamo Bay', 'guantanamo-bay'],
    ['Islamic Revolutionary Guard Corps', 'islamic-revolutionary-guard-corps'],
    ['Nato', 'nato'],
    ['U.N.', 'united-nations'],
    ['AFP', 'agence-france-presse'],
    ['Kremlin', 'kremlin'],
    ['Fallujah', 'fallujah-iq'],
    ['Falluja', 'fallujah-iq'],
    ['Kiev', 'kyiv-ua'],
    ['Saddam', 'saddam-hussein'],
    ['Georgia', 'georgia'],
    ['Tripoli', 'tripoli-ly'],
  ])('%s is %s', (name, id) => {
    expect(world.named(name)[0]?.id).toBe(id)
  })

  test.each([
    ['Iraqi', 'iraq'],
    ['Britons', 'united-kingdom'],
    ['Dane', 'denmark'],
    ['Afghans', 'afghanistan'],
    ['Filipinos', 'philippines'],
    ['Palestinians', 'palestine'],
    ['South Korean', 'south-korea'],
    ['Kurdish', 'kurdistan'],
    ['Salvadoran', 'el-salvador'],
  ])('%s tells %s', (word, id) => {
    expect(world.demonym(word)?.id).toBe(id)
  })

  test.each([
    ['Baghdad', 'iraq'],
    ['Washington', 'united-states'],
    ['Downing Street', 'united-kingdom'],
    ['Moscow', 'russia'],
  ])('%s acts for %s', (name, id) => {
    expect(world.metonym(name)?.id).toBe(id)
  })

  test.each(['us', 'is', 'who', 'it', 'turkey', 'chad', 'polish', 'Miss', 'Ill'])('%s is no name', (word) => {
    expect(world.named(word)).toEqual([])
    expect(world.demonym(word)).toBeUndefined()
  })
})

describe('loaded', () => {
  let milliseconds = Number.POSITIVE_INFINITY
  beforeAll(() => {
    const before = performance.now()
    worldGazetteer()
    milliseconds = performance.now() - before
  })

  test('once, and then at hand', () => {
    expect(milliseconds).toBeLessThan(5)
    expect(worldGazetteer()).toBe(world)
    expect(world.version).toMatch(/^[0-9a-f]{8}$/)
  })
})
