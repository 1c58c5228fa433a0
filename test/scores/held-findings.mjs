import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { sentenceHash, silverSentences } from '../gold/silver-sentences.mjs'
import { layOut, overlap } from './sentences.mjs'

const top = new URL('../../', import.meta.url)
const root = fileURLToPath(top)

/**
 * What the program finds in the annotated sentences and texts, and whether a reader found the same: `{ set, signs, confidence,
 * holds }`, in order. `set` is `sentences dev`, `sentences test` (the half to measure on) or `texts`; sentences that are
 * not here are left out. An event holds where type, agents, targets, polarity and modality are right; in the texts, which list
 * edges, an event or relation between two ends holds where there is such an edge of its type.
 */
export async function heldFindings() {
  const { extractArticles } = await import(new URL('packages/core/dist/index.js', top).href)
  return [...(await inSentences(extractArticles)), ...(await inTexts(extractArticles))]
}

async function inSentences(extractArticles) {
  const silver = await silverSentences()
  if (silver === undefined) return []
  const gold = readFileSync(new URL('../gold/sentences.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const cases = []
  for (const [k, wanted] of gold.entries()) {
    const { words } = silver[wanted.sentence] ?? { words: [] }
    if (sentenceHash(words) !== wanted.hash) continue
    const { text, spanOf } = layOut(words)
    for await (const record of extractArticles([{ id: 'a', text }], { explain: true })) {
      const mentionsOf = new Map(record.entities.map(({ id, mentions }) => [id, mentions]))
      for (const event of record.events) {
        if (event.participants.length === 0) continue
        const holds = wanted.events.some((one) => isSame(event, one, spanOf, mentionsOf))
        cases.push(caseOf(k % 2 === 0 ? 'sentences dev' : 'sentences test', event, holds))
      }
    }
  }
  return cases
}

const caseOf = (set, { confidence, why }, holds) => ({
  set,
  signs: why.signs.map(({ sign }) => sign),
  confidence,
  holds,
})

function isSame(event, wanted, spanOf, mentionsOf) {
  const { polarity = 'positive', modality = 'actual' } = wanted
  const at = spanOf(wanted.trigger)
  const triggers = [event.trigger, ...(event.triggers ?? [])]
  const isFiller = ({ role, entity }) =>
    !['agent', 'target', 'victim'].includes(role) ||
    wanted.participants.some(
      ([as, from, to]) =>
        (as === role || (as === 'target' && role === 'victim')) &&
        (mentionsOf.get(entity) ?? []).some(({ start, end }) => overlap([start, end], spanOf([from, to]))),
    )
  return (
    event.type === wanted.type &&
    triggers.some(({ start, end }) => overlap([start, end], at)) &&
    event.factuality.polarity === polarity &&
    event.factuality.modality === modality &&
    event.participants.every(isFiller)
  )
}

async function inTexts(extractArticles) {
  const { module } = await runnerImport(`${root}test/helpers/read-story.ts`, {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: [{ find: /^#core\/(.*)$/, replacement: `${root}packages/core/src/$1` }] },
  })
  const folder = new URL('../gold/texts/', import.meta.url)
  const cases = []
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.story')) continue
    const { articles, lines } = module.readStory(readFileSync(new URL(name, folder), 'utf8'))
    const edges = lines.map((line) => /^(.+?) -([\w-]+)-> (.+?)(?: \[(.*)\])?$/.exec(line) ?? [])
    for await (const record of extractArticles(articles, { explain: true })) {
      const entities = new Map(record.entities.map((entity) => [entity.id, entity]))
      const isEdge = (type, a, b) =>
        edges.some(
          ([, source, predicate, target]) =>
            predicate === type &&
            ((isNamed(entities.get(a), source) && isNamed(entities.get(b), target)) ||
              (isNamed(entities.get(a), target) && isNamed(entities.get(b), source) && symmetric.has(type))),
        )
      for (const event of record.events) {
        const ends = (...roles) =>
          event.participants.filter(({ role }) => roles.includes(role)).map(({ entity }) => entity)
        const pairs = pairsOf(ends('agent'), ends('target', 'victim'))
        if (pairs.length > 0)
          cases.push(
            caseOf(
              'texts',
              event,
              pairs.every(([a, b]) => isEdge(event.type, a, b)),
            ),
          )
      }
      for (const relation of record.relations) {
        // where unnamed things lie is not listed
        const isListed = relation.type !== 'located-in' || isName(entities.get(relation.source))
        if (isListed)
          cases.push(caseOf('texts', relation, isEdge(relation.type, relation.source, relation.target)))
      }
    }
  }
  return cases
}

const symmetric = new Set(['fights', 'meets', 'ally-of', 'negotiates-with', 'signs-with', 'agrees-with'])

const pairsOf = (agents, targets) =>
  targets.length === 0 && agents.length > 1
    ? agents.slice(1).map((other) => [agents[0], other])
    : agents.flatMap((agent) => targets.map((target) => [agent, target]))

const isName = (entity) => entity?.mentions.some(({ form }) => form === 'name')

const bare = (name) =>
  ` ${name
    .toLowerCase()
    .replace(/^(?:the|a|an|some|its|their|his|her) /, '')
    .replace(/[’']s\b/g, '')} `

const isNamed = (entity, wanted) =>
  [entity?.name ?? '', ...(entity?.aliases ?? [])].some((name) =>
    wanted.split('|').some((other) => bare(name).includes(bare(other)) || bare(other).includes(bare(name))),
  )
