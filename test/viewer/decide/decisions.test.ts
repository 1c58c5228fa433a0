import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildGraph, type NewsGraph, parseCorrections } from '#core/index.ts'
import { browserMissing, openBrowser, servePage } from '../../helpers/browser.ts'
import { onPage } from '../../helpers/on-page.ts'

const missing = browserMissing()

const articles = [
  {
    id: 'a',
    publishedAt: '2031-03-12',
    text: 'Ali Karim met Omar Sayid in Baghdad on Monday, officials said. Turkey condemned Iran on Tuesday.',
  },
  {
    id: 'b',
    publishedAt: '2031-03-14',
    text: 'Ali Karim accused Nadia Haddad of fraud on Wednesday. The Dawn Brigades attacked the Rahba base on Thursday.',
  },
  { id: 'c', publishedAt: '2031-03-15', text: 'Ali Karim met Nadia Haddad in Ankara on Friday.' },
]

/** A graph as a reader sees it: its edges by labels and kinds, sorted. */
const linesOf = (graph: NewsGraph): readonly string[] =>
  graph
    .mapEdges((_key, { predicate }, _source, _target, from, to) => `${from.label} ${predicate} ${to.label}`)
    .sort()

describe.skipIf(missing !== undefined)('decisions made on the page', () => {
  let browser: Browser
  let graph: NewsGraph
  let server: Awaited<ReturnType<typeof servePage>>
  beforeAll(async () => {
    browser = await openBrowser()
    graph = (await buildGraph(articles)).graph
    server = await servePage(graph.export())
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  const keyOf = (label: string): string => {
    const key = graph.findNode((_key, attributes) => attributes.label === label)
    if (key === undefined) throw new Error(`no ${label} in the graph`)
    return key
  }
  const keyOfEdge = (predicate: string, other: string): string => {
    const key = graph.findEdge(
      (_key, attributes, _source, _target, from, to) =>
        attributes.predicate === predicate && [from.label, to.label].includes(other),
    )
    if (key === undefined) throw new Error(`no edge ${predicate} with ${other}`)
    return key
  }
  /** Opens the form for a decision about the node that is selected. */
  const begin = async (page: Page, action: string): Promise<void> => {
    const form = page.locator('.node-card .decide')
    await form.locator('summary').click()
    await form.locator(`[data-decide=${action}]`).click()
  }
  const end = async (page: Page): Promise<void> => {
    await page.locator('.decision input[name=reason]').fill('as the ministry says')
    await page.locator('.decision button[type=submit]').click()
  }
  const shownBy = (page: Page): Promise<readonly string[]> =>
    page.evaluate(() => {
      const viewer = document.querySelector('newsgraph-viewer') as unknown as { shown: NewsGraph }
      return viewer.shown
        .mapEdges((_key, { predicate }, _from, _to, from, to) => `${from.label} ${predicate} ${to.label}`)
        .sort()
    })
  const saved = async (page: Page): Promise<string> => {
    await page.locator('details.menu summary').click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-take=corrections]').click(),
    ])
    return readFileSync(await download.path(), 'utf8')
  }
  /** The graph that the same articles make with the decisions that the page saved. */
  const rebuilt = async (file: string): Promise<NewsGraph> => {
    const built = await buildGraph(articles, { corrections: parseCorrections(file) })
    expect(built.problems).toEqual([])
    return built.graph
  }

  it('rename: taken back, done again, saved, and in force when the articles are read again', async () => {
    await onPage(browser, `${server.url}#node=${keyOf('Dawn Brigades')}`, async (page) => {
      const title = page.locator('.node-card h2')
      await begin(page, 'rename')
      await page.locator('.decision input[name=name]').fill('Brigades of the Dawn')
      await end(page)
      await expect.poll(() => title.textContent()).toContain('Brigades of the Dawn')
      expect(await page.locator('.aliases').textContent()).toContain('Dawn Brigades')
      await page.locator('[data-action=undo]').click()
      await expect.poll(() => title.textContent()).not.toContain('Brigades of the Dawn')
      await page.locator('[data-action=redo]').click()
      await expect.poll(() => title.textContent()).toContain('Brigades of the Dawn')
      const again = await rebuilt(await saved(page))
      expect(linesOf(again)).toEqual(await shownBy(page))
    })
  })

  it('retype: the kind is another one on the page, and when the articles are read again', async () => {
    await onPage(browser, `${server.url}#node=${keyOf('Dawn Brigades')}`, async (page) => {
      await begin(page, 'retype')
      await page.locator('.decision select[name=kind]').selectOption('party')
      await end(page)
      await expect.poll(() => page.locator('.node-card .facts').textContent()).toMatch(/party/i)
      await page.keyboard.press('Control+z')
      await expect.poll(() => page.locator('.node-card .facts').textContent()).toMatch(/armed group/i)
      await page.keyboard.press('Control+y')
      await expect.poll(() => page.locator('.node-card .facts').textContent()).toMatch(/party/i)
      const again = await rebuilt(await saved(page))
      const kinds = again.mapNodes((_key, { label, kind }) => `${label}: ${kind}`)
      expect(kinds).toContain('Dawn Brigades: party')
    })
  })

  it('split: the ticked edges are of one other, also when the articles are read again, and one step takes it back', async () => {
    await onPage(browser, `${server.url}#node=${keyOf('Ali Karim')}`, async (page) => {
      const before = await shownBy(page)
      const nodes = await page.locator('.counts').textContent()
      await begin(page, 'split')
      for (const edge of [keyOfEdge('accuses', 'Nadia Haddad'), keyOfEdge('meets', 'Nadia Haddad')])
        await page.locator(`.decision input[value="${edge}"]`).check()
      await end(page)
      await expect.poll(() => page.locator('.counts').textContent()).not.toBe(nodes)
      const parted = await page.evaluate(
        () =>
          (document.querySelector('newsgraph-viewer') as unknown as { shown: NewsGraph }).shown.filterNodes(
            (_key, { label }) => label === 'Ali Karim',
          ).length,
      )
      expect(parted).toBe(2)
      const again = await rebuilt(await saved(page))
      expect(linesOf(again)).toEqual(before)
      const degrees = again
        .filterNodes((_key, { label }) => label === 'Ali Karim')
        .map((node) => again.degree(node))
      expect(degrees.sort()).toEqual([1, 2])
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+z')
      await expect.poll(() => page.locator('.counts').textContent()).toBe(nodes)
    })
  })

  it('split: what one article says of one cannot be parted, and the page says why', async () => {
    const text = 'Ali Karim met Omar Sayid on Monday. Ali Karim accused Nadia Haddad of fraud on Tuesday.'
    const one = (await buildGraph([{ id: 'd', publishedAt: '2031-03-12', text }])).graph
    const node = one.findNode((_key, { label }) => label === 'Ali Karim')
    const alone = await servePage(one.export())
    await onPage(browser, `${alone.url}#node=${node}`, async (page) => {
      await begin(page, 'split')
      await page.locator('.decision input[name=edge]').first().check()
      await end(page)
      expect(await page.locator('.decision [role=alert]').textContent()).toContain('Within one article')
    })
    alone.close()
  })
})
