import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const at = (path: string) => createRequire(fileURLToPath(new URL(path, import.meta.url)))
const viewer = at('../../../packages/viewer/package.json')
const here = at('../../../package.json')
const from = (require: NodeRequire, name: string): string => JSON.stringify(require.resolve(name))

/** Places at random, the same each time: what a page without a layout of its own can draw at once. */
const placed = `
const file = await (await fetch('./graph.json')).json()
let seed = 1
const number = () => (seed = (seed * 16807) % 2147483647) / 1000000
const places = new Map(file.nodes.map(({ key }) => [key, { x: number(), y: number() }]))
const drawn = () => document.body.setAttribute('data-drawn', '')
`

/**
 * The least page that draws the same graph with each library: names and lines, no evidence, facets, time or search.
 * Each sets `filter(predicate)`, which leaves the edges of one type.
 */
const entries = {
  sigma: `
import { MultiDirectedGraph } from ${from(viewer, 'graphology')}
import Sigma from ${from(viewer, 'sigma')}
${placed}
const graph = MultiDirectedGraph.from(file)
graph.updateEachNodeAttributes((node, { label }) => ({ label, ...places.get(node), size: 3 }))
let only
const sigma = new Sigma(graph, document.querySelector('main'), {
  edgeReducer: (_edge, data) => (only === undefined || data.predicate === only ? data : { ...data, hidden: true }),
})
sigma.once('afterRender', drawn)
sigma.refresh()
window.filter = (predicate) => { only = predicate; sigma.refresh() }
`,
  cytoscape: `
import cytoscape from ${from(here, 'cytoscape')}
${placed}
const elements = [
  ...file.nodes.map(({ key, attributes }) => ({ data: { id: key, label: attributes.label }, position: places.get(key) })),
  ...file.edges.map(({ key, source, target, attributes }) => ({ data: { id: key, source, target, predicate: attributes.predicate } })),
]
const cy = cytoscape({
  container: document.querySelector('main'),
  elements,
  layout: { name: 'preset' },
  style: [
    { selector: 'node', style: { width: 6, height: 6, label: 'data(label)', 'min-zoomed-font-size': 8 } },
    { selector: 'edge', style: { width: 1, 'curve-style': 'haystack' } },
  ],
})
cy.one('render', drawn)
window.filter = (predicate) => cy.batch(() => {
  cy.edges().show()
  cy.edges().filter((edge) => edge.data('predicate') !== predicate).hide()
})
`,
  'vis-network': `
import { DataSet, DataView, Network } from ${from(here, 'vis-network/standalone')}
${placed}
const nodes = new DataSet(file.nodes.map(({ key, attributes }) => ({ id: key, label: attributes.label, ...places.get(key) })))
let only
const edges = new DataView(
  new DataSet(file.edges.map(({ key, source, target, attributes }) => ({ id: key, from: source, to: target, predicate: attributes.predicate }))),
  { filter: ({ predicate }) => only === undefined || predicate === only },
)
const network = new Network(document.querySelector('main'), { nodes, edges }, {
  physics: false,
  nodes: { shape: 'dot', size: 3 },
  edges: { smooth: false, width: 1 },
})
network.once('afterDrawing', drawn)
window.filter = (predicate) => { only = predicate; edges.refresh() }
`,
} as const

export type PlainPage = keyof typeof entries
export const plainPages = Object.keys(entries) as PlainPage[]

/** Bundles and serves one of them with a graph beside it. */
export const servePlain = async (
  name: PlainPage,
  graph: string,
): Promise<{ readonly url: string; readonly close: () => void }> => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-bench-'))
  writeFileSync(join(folder, 'main.js'), entries[name])
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root: folder,
    build: { write: false, target: 'es2022', rollupOptions: { input: join(folder, 'main.js') } },
  })
  rmSync(folder, { recursive: true })
  const [output] = Array.isArray(result) ? result : [result]
  if (output === undefined || !('output' in output)) throw new Error('no bundle')
  const [chunk] = output.output
  const page = `<!doctype html><link rel="icon" href="data:,"><style>html, body, main { height: 100%; margin: 0 }</style><main></main><script type="module">${chunk.code.replaceAll('</script', '<\\/script')}</script>`
  const server = createServer(({ url }, response) => {
    const isGraph = url === '/graph.json'
    response.setHeader('content-type', isGraph ? 'application/json' : 'text/html; charset=utf-8')
    response.end(isGraph ? graph : page)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() }
}
