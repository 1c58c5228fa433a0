import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserMissing, complaintsOf, openBrowser, servePage, settledPage } from '../helpers/browser.ts'
import { graphFile } from '../helpers/graph.ts'

const missing = browserMissing()

/** The fixture with a text in place of a sentence, a name, an outlet and an address. */
const withText = (hostile: string) => {
  const file = graphFile()
  for (const { attributes } of file.nodes) if (attributes.label === 'Velia') attributes.label = hostile
  for (const { key, attributes } of file.edges)
    if (key === 'condemns')
      Object.assign(attributes, {
        evidence: attributes.evidence.map((one) => ({ ...one, quote: hostile })),
        label: hostile,
      })
  const article = file.attributes.articles['herald-1']
  if (article !== undefined)
    Object.assign(article, { title: hostile, source: hostile, url: hostile, text: hostile })
  return file
}

describe.skipIf(missing !== undefined)('the page is safe', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
  })

  const opened = async (
    graph: unknown,
    run: (page: Page, complaints: string[]) => Promise<void>,
    hash = '',
    theme: 'light' | 'dark' = 'light',
  ) => {
    const server = await servePage(graph)
    const context = await browser.newContext({ colorScheme: theme, bypassCSP: false })
    const page = await context.newPage()
    const complaints = complaintsOf(page)
    await page.goto(`${server.url}${hash}`)
    try {
      await run(page, complaints)
    } finally {
      await context.close()
      server.close()
    }
  }

  it.each([
    '<img src=x onerror="window.broken = 1"><script>window.broken = 1</script>',
    '</script><script>window.broken = 1</script>',
    '"><svg onload="window.broken = 1">',
    'javascript:window.broken=1',
    '${window.broken = 1} {{window.broken = 1}}',
  ])('from markup in texts: %s', async (hostile) => {
    await opened(
      withText(hostile),
      async (page, complaints) => {
        await settledPage(page)
        await page.locator('.edge-card[data-edge=condemns]').waitFor()
        expect(await page.locator('.edge-card blockquote').textContent()).toBe(hostile)
        expect(await page.locator('.edge-card a[href^="javascript"]').count()).toBe(0)
        await page.locator('[data-open=herald-1]').click()
        await page.locator('.full-text').waitFor()
        expect(await page.evaluate(() => 'broken' in window)).toBe(false)
        expect(complaints).toEqual([])
      },
      '#edge=condemns',
    )
  })

  it('from characters that turn or hide text', async () => {
    await opened(
      withText('Velia \u202eattacked\u202c no\u200bbody'),
      async (page) => {
        await page.locator('.edge-card[data-edge=condemns]').waitFor()
        expect(await page.locator('.edge-card blockquote').textContent()).toBe('Velia ░attacked░ no░body')
      },
      '#edge=condemns',
    )
  })

  it('from scripts: its policy lets none in', async () => {
    await opened(graphFile(), async (page) => {
      await settledPage(page)
      await page.evaluate(() => {
        const script = document.createElement('script')
        script.textContent = 'window.broken = 1'
        document.body.append(script)
      })
      expect(await page.evaluate(() => 'broken' in window)).toBe(false)
    })
  })

  it('and says which field of a broken graph file is wrong', async () => {
    const file = graphFile()
    for (const { key, attributes } of file.edges)
      if (key === 'meets') Object.assign(attributes, { confidence: 7 })
    await opened(file, async (page, complaints) => {
      await page.locator('.message[data-error="bad-graph"]').waitFor()
      expect(await page.locator('.message').textContent()).toContain('graph.edges[10].attributes.confidence')
      expect(complaints).toEqual([])
    })
  })

  it('and helps where there is no graph, or an empty one', async () => {
    await opened(undefined, async (page) => {
      expect(await page.locator('.message h2').textContent()).toBe('No graph yet')
    })
    await opened({ ...graphFile(), nodes: [], edges: [] }, async (page) => {
      await page.locator('.message h2', { hasText: 'The graph is empty' }).waitFor()
    })
  })
})
