import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { browserMissing, settledPage } from '../helpers/browser.ts'
import { graphFile } from '../helpers/graph.ts'
import { servedGraph } from '../helpers/served-graph.ts'

const missing = browserMissing()

describe.skipIf(missing !== undefined)('the page', () => {
  const served = servedGraph(graphFile)

  it('with its graph drawn has fetched at most 130 kB gzipped: models, map, editor, search come when first used', async () => {
    const page = await served.browser.newPage()
    const weights = new Map<string, Promise<number>>()
    page.on('response', (response) => {
      const path = new URL(response.url()).pathname
      if (path !== '/graph.json')
        weights.set(
          path,
          response.body().then((body) => gzipSync(body).length),
        )
    })
    await page.goto(served.url)
    await settledPage(page)
    const names = [...weights.keys()].map((path) => path.replace(/^.*\/|-[\w-]{8}\.\w+$/g, ''))
    const bytes = (await Promise.all(weights.values())).reduce((sum, weight) => sum + weight, 0)
    console.log(`the page weighs ${bytes.toLocaleString('en-GB')} bytes gzipped: ${names.join(', ')}`)
    expect(names).toContain('graph-panel')
    expect(names).toContain('refine-worker')
    expect(names.filter((name) => /^(map|query|read|find|ask)/.test(name))).toEqual([])
    expect(bytes).toBeGreaterThan(50_000)
    expect(bytes).toBeLessThanOrEqual(130_000)
    await page.close()
  })
})
