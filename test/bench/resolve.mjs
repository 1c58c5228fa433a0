#!/usr/bin/env node
// How resolving grows: `node --expose-gc test/bench/resolve.mjs [SIZE …]`, in milliseconds of processor time and MiB of heap
// that the facts hold, for generated articles (one in ten a copy with another end) and for repeated ones (nine in ten are
// such copies). Then what the hundredth article costs beside building a hundred, on the texts of examples/, each told
// several times with other numbers and names of days, so that no two are the same; each fifth of them comes last in its turn.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('../../', import.meta.url))
const load = async (path) =>
  (
    await runnerImport(join(root, path), {
      root,
      configFile: false,
      logLevel: 'error',
      resolve: { alias: [{ find: /^#core\/(.*)$/, replacement: join(root, 'packages/core/src/$1') }] },
    })
  ).module
const { resolve } = await load('packages/core/src/resolve/index.ts')
const { generatedReads } = await load('test/helpers/generated-reads.ts')
const { smallWorld } = await load('test/helpers/extraction.ts')
const gazetteer = smallWorld()

const cost = async (work) => {
  const before = process.cpuUsage()
  const made = await work()
  const { user, system } = process.cpuUsage(before)
  return { made, ms: Math.round((user + system) / 1000) }
}
const heap = () => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 2 ** 20
}

const measured = async (kind, copies, size) => {
  const reads = generatedReads(size, { copies })
  const articles = reads.map(({ article }) => article)
  const extractions = reads.map(({ extraction }) => extraction)
  const before = heap()
  const { made, ms } = await cost(() => resolve(extractions, { articles, gazetteer }))
  const grown = heap() - before
  const { entities, events } = made.facts
  return `${kind.padEnd(10)} ${String(size).padStart(6)} articles  ${String(ms).padStart(6)} ms, ${(ms / size).toFixed(2)} an article; ${entities.length} entities, ${events.length} events; ${grown.toFixed(1)} MiB, ${((grown * 2 ** 10) / entities.length).toFixed(2)} KiB an entity`
}

const sizes = process.argv.slice(2).map(Number)
for (const [kind, copies] of [
  ['generated', 1],
  ['repeated', 9],
]) {
  for (const size of sizes.length > 0 ? sizes : [100, 1_000, 10_000])
    console.log(await measured(kind, copies, size))
}

const core = await import(join(root, 'packages/core/dist/index.js'))
const texts = readdirSync(join(root, 'examples'))
  .filter((name) => /\.(?:txt|md)$/.test(name) && name !== 'README.md')
  .map((name) => readFileSync(join(root, 'examples', name), 'utf8'))
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const retold = (text, turn) =>
  text
    .replace(/\b[2-9]\b/g, (figure) => String(((Number(figure) + turn) % 8) + 2))
    .replace(/\b[A-Z][a-z]+day\b/g, (day) => days[(days.indexOf(day) + turn + 7) % 7] ?? day)
const different = new Set()
for (let at = 0; different.size < 100; at += 1)
  different.add(retold(texts[at % texts.length] ?? '', Math.floor(at / texts.length)))
const hundred = [...different].map((text, at) => ({ id: `article-${at}`, text }))
await core.buildFacts(hundred.slice(0, 10))
const whole = await cost(() => core.buildFacts(hundred))
const records = new Map()
for (const count of [90, 95, 100]) await core.buildFacts(hundred.slice(0, count), { records })
const keys = [...records.keys()]
const mean = (values) => Math.round(values.reduce((sum, value) => sum + value, 0) / values.length)
// each fifth comes last in its turn, so that those which do are as long as the others
const turns = []
for (let at = 3; at < hundred.length; at += 5) {
  const known = new Map(records)
  known.delete(keys[at])
  await core.buildFacts(hundred.toSpliced(at, 1), { records: known })
  const last = await cost(() => core.buildFacts(hundred, { records: known }))
  const alone = await cost(async () => {
    for await (const extraction of core.extractArticles(hundred.slice(at, at + 1))) return extraction
  })
  const isSame = JSON.stringify(last.made.facts) === JSON.stringify(whole.made.facts)
  turns.push({ last: last.ms, alone: alone.ms, isSame })
}
const last = mean(turns.map((turn) => turn.last))
const alone = mean(turns.map((turn) => turn.alone))
const same = turns.every(({ isSame }) => isSame)
console.log(
  `a hundred articles ${whole.ms} ms; the hundredth ${last} ms (mean of ${turns.length} that come last), of which ${alone} ms reading it: 1/${Math.round(whole.ms / last)} of it${same ? '' : ', AND NOT THE SAME FACTS'}`,
)
