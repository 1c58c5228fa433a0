import type { Browser, CDPSession, Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { mostNodesWhole } from '#viewer/state/communities.ts'
import { browserMissing, openBrowser, servePage } from '../../helpers/browser.ts'
import { plantedGraph } from '../../helpers/planted-graph.ts'
import { plainPages, servePlain } from './plain-pages.ts'

const missing = browserMissing()
const isLong = process.env.NEWSGRAPH_LONG === '1'
if (isLong && missing !== undefined) console.log(`the page is not compared: ${missing}`)

const sizes = (process.env.NEWSGRAPH_SIZES ?? '1000,10000').split(',').map(Number)
const pages = (process.env.NEWSGRAPH_PAGES ?? plainPages.join(',')).split(',')
const patience = 60_000
/** A measure of several steps begins no new one after so long. */
const longest = 8_000
const turns = Number(process.env.NEWSGRAPH_TURNS ?? 2)

/**
 * What a page costs. `load` and `readable` (the picture a reader can begin with: drawn, and at rest where the page lays
 * it out) are milliseconds by the clock; `frame`, `hover`, `filter` and `brush` are milliseconds of processor time of the
 * main thread, for one step; `search` is the time by the clock from a key to the results, the middle one of six; `memory` is MB of the page's heap.
 */
const measures = ['load', 'readable', 'frame', 'hover', 'filter', 'brush', 'search', 'memory'] as const
type Costs = Partial<Record<(typeof measures)[number], number>>

const cpuOf = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0) * 1000
}
const rest = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 60)))),
  )

/** Processor time of the main thread for one of `times` steps. */
const costOf = async (
  page: Page,
  session: CDPSession,
  times: number,
  step: (at: number) => Promise<unknown>,
): Promise<number> => {
  await rest(page)
  const before = await cpuOf(session)
  const start = performance.now()
  let done = 0
  while (done < times && performance.now() - start < longest) {
    await step(done++)
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
  }
  await rest(page)
  return ((await cpuOf(session)) - before) / done
}

interface Tried {
  readonly url: string
  readonly drawn: string
  /** Where a picture is not yet readable when it is first drawn: what says that it is. */
  readonly readable?: string
  readonly filter: (page: Page, at: number) => Promise<unknown>
  readonly brush?: (page: Page, at: number) => Promise<unknown>
  /** Types a letter and gives the milliseconds until the results for it are there. */
  readonly search?: (page: Page, at: number) => Promise<number>
}

/** Fills `costs` one by one: a page that is not done in time has those that it got to. */
const tried = async (
  browser: Browser,
  { url, drawn, readable, filter, brush, search }: Tried,
  costs: Costs,
): Promise<void> => {
  const loads: number[] = []
  const readables: number[] = []
  let page: Page | undefined
  for (let turn = 0; turn < turns; turn++) {
    await page?.close()
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    const start = performance.now()
    await page.goto(url)
    await page.waitForSelector(drawn, { state: 'attached', timeout: patience })
    loads.push(performance.now() - start)
    if (readable !== undefined) await page.waitForSelector(readable, { state: 'attached', timeout: patience })
    readables.push(performance.now() - start)
  }
  if (page === undefined) return
  Object.assign(costs, { load: Math.min(...loads), readable: Math.min(...readables) })
  page.setDefaultTimeout(patience)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const there = page
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  costs.memory = usedSize / 1e6
  costs.filter = await costOf(there, session, 4, (at) => filter(there, at))
  if (brush !== undefined) costs.brush = await costOf(there, session, 12, (at) => brush(there, at))
  await there.mouse.move(640, 760)
  await there.mouse.down()
  costs.frame = await costOf(there, session, 12, (at) => there.mouse.move(640 + at * 8, 700 - at * 4))
  await there.mouse.up()
  costs.hover = await costOf(there, session, 20, (at) => there.mouse.move(420 + at * 18, 300 + (at % 5) * 40))
  const searched: number[] = []
  for (let at = 0; search !== undefined && at < 6; at++) searched.push(await search(there, at))
  searched.sort((a, b) => a - b)
  if (searched.length > 0) costs.search = searched[Math.floor(searched.length / 2)] ?? 0
  await page.close()
}

const types = ['attacks', 'meets'] as const

type Viewer = HTMLElement & { change: (change: unknown) => void }

const changed = (page: Page, change: unknown): Promise<void> =>
  page.evaluate((given) => (document.querySelector('newsgraph-viewer') as Viewer).change(given), change)

/** The viewer, its state changed as any page that embeds it changes it; searched as a reader does. */
const ours = (url: string, size: number): Tried => ({
  url,
  drawn: 'newsgraph-graph[data-drawn]',
  ...(size <= mostNodesWhole ? { readable: 'newsgraph-viewer[data-settled]' } : {}),
  filter: (page, at) => changed(page, { filters: { type: [types[at % 2]] } }),
  brush: (page, at) =>
    changed(page, { filters: {}, from: '2024-02-01', to: `2024-09-${String(10 + at).padStart(2, '0')}` }),
  search: async (page, at) => {
    if (at === 0) {
      await changed(page, { from: undefined, to: undefined })
      await page.keyboard.press('/')
      await page.keyboard.type('so a')
      /** Sentences are indexed after the names: what is measured is a search over all. */
      await page.waitForSelector('newsgraph-search .results .quote', { state: 'attached', timeout: patience })
      await page.locator('newsgraph-search input').fill('')
    }
    await page.evaluate(() => {
      const box = document.querySelector('newsgraph-viewer')?.shadowRoot?.querySelector('newsgraph-search')
      if (box === null || box === undefined) throw new Error('no search')
      let typed = 0
      Object.assign(window, {
        found: new Promise<number>((tell) => {
          box.addEventListener('input', () => (typed = performance.now()), { once: true, capture: true })
          new MutationObserver((_changes, observer) => {
            const input = box.querySelector('input')
            if (box.getAttribute('data-found') !== input?.value || typed === 0) return
            observer.disconnect()
            tell(performance.now() - typed)
          }).observe(box, { attributes: true, subtree: true, childList: true })
        }),
      })
    })
    await page.keyboard.type('actor1'[at] ?? '')
    return page.evaluate(() => (window as unknown as { found: Promise<number> }).found)
  },
})

const plain = (url: string): Tried => ({
  url,
  drawn: 'body[data-drawn]',
  filter: (page, at) =>
    page.evaluate(
      (type) => (window as unknown as { filter: (type: unknown) => void }).filter(type),
      types[at % 2],
    ),
})

const shown = (value: number | undefined): string =>
  value === undefined ? '–' : value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en-GB')

describe.skipIf(missing !== undefined || !isLong)('the page beside plain pages of other libraries', () => {
  /** A browser for each page: one that hangs is closed and takes no other with it. */
  let browser: Browser | undefined
  const ofItsOwn = async (): Promise<Browser> => {
    await browser?.close()
    browser = await openBrowser()
    return browser
  }
  afterAll(async () => {
    await browser?.close()
  })
  const costsOf = async (page: Tried): Promise<Costs> => {
    const costs: Costs = {}
    const done = tried(await ofItsOwn(), page, costs).catch(() => undefined)
    await Promise.race([done, new Promise((late) => setTimeout(late, 2 * patience))])
    return { ...costs }
  }

  it.each(sizes)(
    'loads within three times of plain sigma at %i nodes, if that is many',
    async (size) => {
      const file = plantedGraph(size).graph.export()
      const text = JSON.stringify(file)
      const results = new Map<string, Costs>()
      for (const name of plainPages.filter((page) => pages.includes(page))) {
        const server = await servePlain(name, text)
        results.set(name, await costsOf(plain(server.url)))
        server.close()
      }
      const server = await servePage(file)
      results.set('newsgraph', await costsOf(ours(server.url, size)))
      server.close()

      const floor = results.get('sigma')
      console.log(
        [
          `${size.toLocaleString('en-GB')} nodes, ${file.edges.length.toLocaleString('en-GB')} edges; ms (memory MB), × plain sigma; –: has none, or not within ${(2 * patience) / 1000} s`,
          ['', ...measures].join('\t'),
          ...[...results].map(([name, costs]) =>
            [
              name,
              ...measures.map((measure) => {
                const [value, least] = [costs[measure], floor?.[measure]]
                const ratio =
                  value === undefined || least === undefined ? '' : ` ×${(value / least).toFixed(2)}`
                return `${shown(value)}${ratio}`
              }),
            ].join('\t'),
          ),
        ].join('\n'),
      )
      /** Small graphs are there at once on either page. */
      if (size < 10_000) return
      const readable = results.get('newsgraph')?.readable ?? Number.POSITIVE_INFINITY
      expect(readable / (floor?.load ?? Number.POSITIVE_INFINITY)).toBeLessThan(3)
    },
    1_200_000,
  )
})
