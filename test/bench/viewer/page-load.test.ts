import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserMissing, openBrowser, servePage } from '../../helpers/browser.ts'
import { plantedGraph } from '../../helpers/planted-graph.ts'

const viewer = createRequire(fileURLToPath(new URL('../../../packages/viewer/package.json', import.meta.url)))
const missing = browserMissing()
if (missing !== undefined) console.log(`the page's load is not measured: ${missing}`)

/** The least page that draws the same graph: sigma on random places, no labels, evidence, filters or search. */
const plainEntry = `
import { MultiDirectedGraph } from ${JSON.stringify(viewer.resolve('graphology'))}
import Sigma from ${JSON.stringify(viewer.resolve('sigma'))}
const file = await (await fetch('./graph.json')).json()
const graph = MultiDirectedGraph.from(file)
let seed = 1
graph.updateEachNodeAttributes((node, { label }) => {
  seed = (seed * 16807) % 2147483647
  const x = seed
  seed = (seed * 16807) % 2147483647
  return { label, x, y: seed, size: 3 }
})
const sigma = new Sigma(graph, document.querySelector('main'))
sigma.once('afterRender', () => document.body.setAttribute('data-drawn', ''))
sigma.refresh()
`

const plainPage = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-bench-'))
  writeFileSync(join(folder, 'main.js'), plainEntry)
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root: folder,
    build: { write: false, target: 'es2022', rollupOptions: { input: join(folder, 'main.js') } },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (output === undefined || !('output' in output)) throw new Error('no bundle')
  const [chunk] = output.output
  return `<!doctype html><style>html, body, main { height: 100%; margin: 0 }</style><main></main><script type="module">${chunk.code}</script>`
}

const servePlain = async (page: string, graph: string): Promise<{ url: string; close: () => void }> => {
  const server = createServer(({ url }, response) => {
    response.setHeader(
      'content-type',
      url === '/graph.json' ? 'application/json' : 'text/html; charset=utf-8',
    )
    response.end(url === '/graph.json' ? graph : page)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() }
}

const isLong = process.env.NEWSGRAPH_LONG === '1'

describe.skipIf(missing !== undefined || !isLong)('the first picture, against a plain sigma page', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
  })

  /** The least of three loads in milliseconds, from the request to the first drawn frame. */
  const loadOf = async (url: string, drawn: string): Promise<number> => {
    const times: number[] = []
    for (let turn = 0; turn < 3; turn++) {
      const page = await browser.newPage()
      const start = performance.now()
      await page.goto(url)
      await page.waitForSelector(drawn, { state: 'attached', timeout: 120_000 })
      times.push(performance.now() - start)
      await page.close()
    }
    return Math.min(...times)
  }

  /** Small graphs load at once on either page; what counts is that large ones do not take longer and longer. */
  it.each([10_000, 50_000])(
    'takes at most three times as long at %i nodes',
    async (size) => {
      const file = plantedGraph(size).graph.export()
      const plain = await servePlain(await plainPage(), JSON.stringify(file))
      const ours = await servePage(file)
      try {
        const floor = await loadOf(plain.url, 'body[data-drawn]')
        const time = await loadOf(ours.url, 'newsgraph-graph[data-drawn]')
        console.log(
          `${size} nodes: plain sigma ${Math.round(floor)} ms, newsgraph ${Math.round(time)} ms, × ${(time / floor).toFixed(2)}`,
        )
        expect(time / floor).toBeLessThan(3)
      } finally {
        plain.close()
        ours.close()
      }
    },
    600_000,
  )
})
