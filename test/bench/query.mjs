#!/usr/bin/env node
import { createRequire } from 'node:module'
// Queries against hand-written loops over the same graph: `node test/bench/query.mjs [NODES] [EDGES]`.
// Medians of several runs after as many that warm up, in milliseconds; every run of ours reads, plans and runs its text. oxigraph and kuzu-wasm join in where they are found: they are too heavy to be
// installed for everybody (`npm i oxigraph kuzu-wasm` in a folder, and ENGINES=that/folder).
import { resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath, pathToFileURL } from 'node:url'
import graphology from 'graphology'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('../../', import.meta.url))
const [nodes = 100_000, edges = 500_000] = process.argv.slice(2).map(Number)
const { module: core } = await runnerImport(resolve(root, 'packages/core/src/query/index.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
})

let state = 7
const random = (below) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return Math.floor((state / 4294967296) * below)
}
const kinds = ['armed-group', 'country', 'facility', 'person', 'government', 'military', 'city', 'party']
const predicates = ['attacks', 'backs', 'accuses', 'threatens', 'located-in', 'meets', 'commands', 'supplies']
const graph = new graphology.MultiDirectedGraph()
for (let i = 0; i < nodes; i += 1)
  graph.addNode(`n${i}`, { label: `Name ${i}`, kind: kinds[random(kinds.length)], mentions: random(1000) })
for (let i = 0; i < edges; i += 1) {
  graph.addEdgeWithKey(`e${i}`, `n${random(nodes)}`, `n${random(nodes)}`, {
    predicate: predicates[random(predicates.length)],
    confidence: random(1000) / 1000,
  })
}

const before = process.memoryUsage().heapUsed
const began = performance.now()
const source = core.graphologySource(graph)
const snapshotMs = performance.now() - began
source.nodesWith('name', '')
const snapshotMb = (process.memoryUsage().heapUsed - before) / 2 ** 20

const median = async (run, times) => {
  const took = []
  let found
  for (let i = 0; i < 2 * times; i += 1) {
    const start = performance.now()
    found = run(i)
    if (found instanceof Promise) found = await found
    if (i >= times) took.push(performance.now() - start)
  }
  return { ms: took.sort((a, b) => a - b)[times >> 1], found }
}
const at = (i) => `n${(i * 7919) % nodes}`
const nameOf = (i) => `Name ${(i * 7919) % nodes}`
const byName = new Map()
graph.forEachNode((key, { label }) => byName.set(label, key))
const options = { timeBudgetMs: 60_000, clock: () => performance.now(), maxRows: 1_000_000 }
const count = (text, params) => core.query(source, text, { ...options, params }).rows

/** Each: what it is, how often, by hand, and as a query; both give the same answer. */
const tasks = [
  [
    'one hop',
    1001,
    (i) => {
      let n = 0
      graph.forEachOutEdge(byName.get(nameOf(i)), (_, { predicate }) => {
        if (predicate === 'attacks') n += 1
      })
      return n
    },
    'MATCH (a {name: $name})-[:ATTACKS]->(b) RETURN b.name',
    (rows) => rows.length,
  ],
  [
    'two hops',
    1001,
    (i) => {
      let n = 0
      graph.forEachOutEdge(byName.get(nameOf(i)), (first, { predicate }, _, b) => {
        if (predicate === 'attacks')
          graph.forEachOutEdge(b, (second, attributes) => {
            if (attributes.predicate === 'backs' && first !== second) n += 1
          })
      })
      return n
    },
    'MATCH (a {name: $name})-[:ATTACKS]->()-[:BACKS]->(b) RETURN b.name',
    (rows) => rows.length,
  ],
  [
    '*1..4',
    51,
    (i) => {
      let n = 0
      const walk = (node, depth, used) =>
        graph.forEachOutEdge(node, (edge, _a, _s, next) => {
          if (used.includes(edge)) return
          n += 1
          if (depth < 4) walk(next, depth + 1, [...used, edge])
        })
      walk(byName.get(nameOf(i)), 1, [])
      return n
    },
    'MATCH (a {name: $name})-[*1..4]->(b) RETURN count(*)',
    (rows) => rows[0].values[0],
  ],
  [
    'shortest path',
    15,
    (i) => {
      const [from, to] = [byName.get(nameOf(i)), at(i + 31)]
      const seen = new Map([[from, 0]])
      let frontier = [from]
      for (let depth = 1; frontier.length > 0; depth += 1) {
        const next = []
        for (const node of frontier)
          graph.forEachOutNeighbor(node, (other) => {
            if (!seen.has(other)) {
              seen.set(other, depth)
              next.push(other)
            }
          })
        if (seen.has(to)) return seen.get(to)
        frontier = next
      }
      return -1
    },
    'MATCH (a {name: $name}), (b {name: $other}), p = shortestPath((a)-[*]->(b)) RETURN length(p)',
    (rows) => rows[0]?.values[0] ?? -1,
  ],
  [
    'group by',
    7,
    () => {
      const groups = new Map()
      graph.forEachEdge((_, { predicate }, source) => {
        const key = `${graph.getNodeAttribute(source, 'kind')}\0${predicate}`
        groups.set(key, (groups.get(key) ?? 0) + 1)
      })
      return groups.size
    },
    'MATCH (a)-[r]->() RETURN a.kind, r.predicate, count(*) AS n',
    (rows) => rows.length,
  ],
  [
    'top k',
    7,
    () => {
      const degree = new Map()
      graph.forEachEdge((_, { predicate }, source) => {
        if (predicate === 'attacks') degree.set(source, (degree.get(source) ?? 0) + 1)
      })
      return [...degree]
        .sort((a, b) => b[1] - a[1])
        .slice(0, 10)
        .reduce((sum, [, n]) => sum + n, 0)
    },
    'MATCH (a)-[:ATTACKS]->() RETURN a.name, count(*) AS n ORDER BY n DESC LIMIT 10',
    (rows) => rows.reduce((sum, { values }) => sum + values[1], 0),
  ],
]

/** A package from the workspace or from the folder that ENGINES names. */
const engine = async (name) => {
  try {
    const from = createRequire(resolve(process.env.ENGINES ?? root, 'package.json'))
    return await import(pathToFileURL(from.resolve(name)))
  } catch {
    console.log(`${name} is not here: left out`)
    return undefined
  }
}

/** The same questions in SPARQL; an edge is a triple, and its predicate the type. */
const oxigraphAnswers = async () => {
  const oxigraph = await engine('oxigraph')
  if (oxigraph === undefined) return undefined
  const { Store } = oxigraph.default ?? oxigraph
  const lines = []
  graph.forEachNode((key, { label, kind }) =>
    lines.push(`<u:${key}> <u:name> "${label}" .`, `<u:${key}> <u:kind> "${kind}" .`),
  )
  graph.forEachEdge((_, { predicate }, from, to) => lines.push(`<u:${from}> <u:${predicate}> <u:${to}> .`))
  const store = new Store()
  const start = performance.now()
  store.load(lines.join('\n'), { format: 'application/n-triples' })
  console.log(`oxigraph loads in ${(performance.now() - start).toFixed(0)} ms`)
  return {
    'one hop': (i) =>
      store.query(`SELECT ?n { ?a <u:name> "${nameOf(i)}" . ?a <u:attacks> ?b . ?b <u:name> ?n }`),
    'two hops': (i) =>
      store.query(
        `SELECT ?n { ?a <u:name> "${nameOf(i)}" . ?a <u:attacks> ?m . ?m <u:backs> ?b . ?b <u:name> ?n }`,
      ),
    'group by': () =>
      store.query(
        'SELECT ?k ?p (COUNT(*) AS ?c) { ?a ?p ?b . ?a <u:kind> ?k FILTER(isIRI(?b)) } GROUP BY ?k ?p',
      ),
    'top k': () =>
      store.query(
        'SELECT ?n (COUNT(*) AS ?c) { ?a <u:attacks> ?b . ?a <u:name> ?n } GROUP BY ?n ORDER BY DESC(?c) LIMIT 10',
      ),
  }
}

const kuzuAnswers = async () => {
  const found = await engine('kuzu-wasm/nodejs')
  if (found === undefined) return undefined
  const kuzu = found.default ?? found
  const connection = new kuzu.Connection(new kuzu.Database(':memory:'))
  const ask = async (text) => {
    const result = await connection.query(text)
    const all = await result.getAllObjects()
    await result.close()
    return all
  }
  await kuzu.FS.writeFile(
    '/n.csv',
    graph.mapNodes((key, { label, kind }) => `${key},${label},${kind}`).join('\n'),
  )
  await ask('CREATE NODE TABLE N(key STRING, name STRING, kind STRING, PRIMARY KEY(key))')
  await ask("COPY N FROM '/n.csv' (header=false)")
  for (const type of predicates) {
    const table = type.replace('-', '_')
    await kuzu.FS.writeFile(
      '/e.csv',
      graph
        .filterEdges((_, { predicate }) => predicate === type)
        .map((edge) => `${graph.source(edge)},${graph.target(edge)}`)
        .join('\n'),
    )
    await ask(`CREATE REL TABLE ${table}(FROM N TO N)`)
    await ask(`COPY ${table} FROM '/e.csv' (header=false)`)
  }
  return {
    'one hop': (i) => ask(`MATCH (a:N {key: '${byName.get(nameOf(i))}'})-[:attacks]->(b:N) RETURN b.name`),
    'two hops': (i) =>
      ask(`MATCH (a:N {key: '${byName.get(nameOf(i))}'})-[:attacks]->(:N)-[:backs]->(b:N) RETURN b.name`),
    '*1..4': (i) => ask(`MATCH (a:N {key: '${byName.get(nameOf(i))}'})-[*1..4]->(b:N) RETURN count(*)`),
    'shortest path': (i) =>
      ask(
        `MATCH p = (a:N {key: '${byName.get(nameOf(i))}'})-[* SHORTEST 1..20]->(b:N {key: '${at(i + 31)}'}) RETURN length(p)`,
      ),
    'group by': () => ask('MATCH (a:N)-[r]->(:N) RETURN a.kind, label(r), count(*)'),
    'top k': () => ask('MATCH (a:N)-[:attacks]->(:N) RETURN a.name, count(*) AS n ORDER BY n DESC LIMIT 10'),
  }
}

const rows = []
for (const [name, times, byHand, text, answerOf] of tasks) {
  const hand = await median(byHand, times)
  const asked = await median(
    (i) =>
      answerOf(
        count(text, {
          name: nameOf(i),
          other: nameOf(i + 31),
        }),
      ),
    times,
  )
  rows.push({ name, hand: hand.ms, query: asked.ms, same: hand.found === asked.found })
}
console.log(
  `${nodes} nodes, ${edges} edges; snapshot ${snapshotMs.toFixed(0)} ms, ${snapshotMb.toFixed(0)} MB`,
)
console.log('task             by hand ms   query ms   ratio  same answer')
for (const { name, hand, query, same } of rows) {
  console.log(
    `${name.padEnd(16)} ${hand.toFixed(3).padStart(10)} ${query.toFixed(3).padStart(10)} ${(query / hand).toFixed(2).padStart(7)}  ${same}`,
  )
}

for (const [name, load] of [
  ['oxigraph', oxigraphAnswers],
  ['kuzu-wasm', kuzuAnswers],
]) {
  const answers = await load().catch((error) => console.log(`${name} failed: ${error.message}`))
  for (const [task, answer] of Object.entries(answers ?? {})) {
    try {
      const ours = rows.find((row) => row.name === task)?.query ?? 0
      const { ms: theirs } = await median(answer, 7)
      console.log(
        `${name.padEnd(10)} ${task.padEnd(14)} ${theirs.toFixed(3).padStart(10)} ms, ${(theirs / ours).toFixed(1)} × ours`,
      )
    } catch (error) {
      console.log(`${name} ${task}: ${error.message}`)
    }
  }
}
process.exit(0)
