import type { Browser, CDPSession, Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { browserMissing, openBrowser, servePage } from '../../helpers/browser.ts'
import { plantedGraph } from '../../helpers/planted-graph.ts'
import { plainPages, servePlain } from './plain-pages.ts'

const missing = browserMissing()
const isLong = process.env.NEWSGRAPH_LONG === '1'
if (isLong && missing !== undefined) console.log(`the page is not compared: ${missing}`)

const sizes = (process.env.NEWSGRAPH_SIZES ?? '1000,10000').split(',').map(Number)
const pages = (process.env.NEWSGRAPH_PAGES ?? plainPages.join(',')).split(',')
const patience = 60_000
const turns = Number(process.env.NEWSGRAPH_TURNS ?? 2)

/** What a page costs, in milliseconds of the browser's main thread but for `load` (by the clock) and `memory` (MB). */
const measures = ['load', 'frame', 'hover', 'filter', 'search', 'memory'] as const
type Costs = Partial<Record<(typeof measures)[number], number>>

const cpuOf = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}
const rest = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 60)))),
  )

/** Main-thread time of one of `times` steps. */
const costOf = async (
  page: Page,
  session: CDPSession,
  times: number,
  step: (at: number) => Promise<unknown>,
): Promise<number> => {
  await rest(page)
  const before = await cpuOf(session)
  for (let at = 0; at < times; at++) {
    await step(at)
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
  }
  await rest(page)
  return ((await cpuOf(session)) - before) / times
}

interface Tried {
  readonly url: string
  readonly drawn: string
  readonly filter: (page: Page, at: number) => Promise<unknown>
  readonly search?: (page: Page, at: number) => Promise<unknown>
}

const tried = async (browser: Browser, { url, drawn, filter, search }: Tried): Promise<Costs> => {
  const loads: number[] = []
  let page: Page | undefined
  for (let turn = 0; turn < turns; turn++) {
    await page?.close()
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    const start = performance.now()
    await page.goto(url)
    await page.waitForSelector(drawn, { state: 'attached', timeout: patience })
    loads.push(performance.now() - start)
  }
  if (page === undefined) return {}
  page.setDefaultTimeout(patience)
  await page
    .waitForSelector('newsgraph-viewer[data-settled]', { state: 'attached', timeout: 1 })
    .catch(() => undefined)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const there = page
  await there.mouse.move(640, 760)
  await there.mouse.down()
  const frame = await costOf(there, session, 12, (at) => there.mouse.move(640 + at * 8, 700 - at * 4))
  await there.mouse.up()
  const hover = await costOf(there, session, 20, (at) => there.mouse.move(420 + at * 18, 300 + (at % 5) * 40))
  const filtered = await costOf(there, session, 2, (at) => filter(there, at))
  const searched =
    search === undefined ? undefined : await costOf(there, session, 6, (at) => search(there, at))
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await page.close()
  return {
    load: Math.min(...loads),
    frame,
    hover,
    filter: filtered,
    ...(searched === undefined ? {} : { search: searched }),
    memory: usedSize / 1e6,
  }
}

const types = ['attacks', 'meets'] as const

/** The viewer's own state, as any page that embeds it sets it. */
const ours = (url: string): Tried => ({
  url,
  drawn: 'newsgraph-graph[data-drawn]',
  filter: (page, at) =>
    page.evaluate(
      (type) => {
        const viewer = document.querySelector('newsgraph-viewer') as HTMLElement & {
          change: (change: unknown) => void
        }
        viewer.change({ filters: { type: [type] } })
      },
      types[at % 2],
    ),
  search: async (page, at) => {
    if (at === 0) await page.keyboard.press('/')
    await page.keyboard.type('actor1'[at] ?? '')
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
  const inTime = (costs: Promise<Costs>): Promise<Costs | undefined> =>
    Promise.race([
      costs.catch(() => undefined),
      new Promise<undefined>((done) => setTimeout(() => done(undefined), 3 * patience)),
    ])

  it.each(sizes)(
    'loads within three times of plain sigma at %i nodes, if that is many',
    async (size) => {
      const file = plantedGraph(size).graph.export()
      const text = JSON.stringify(file)
      const results = new Map<string, Costs | undefined>()
      for (const name of plainPages.filter((page) => pages.includes(page))) {
        const server = await servePlain(name, text)
        results.set(name, await inTime(tried(await ofItsOwn(), plain(server.url))))
        server.close()
      }
      const server = await servePage(file)
      results.set('newsgraph', await inTime(tried(await ofItsOwn(), ours(server.url))))
      server.close()

      const floor = results.get('sigma')
      console.log(
        [
          `${size.toLocaleString('en-GB')} nodes, ${file.edges.length.toLocaleString('en-GB')} edges; ms (memory MB), × plain sigma`,
          ['', ...measures].join('\t'),
          ...[...results].map(([name, costs]) =>
            costs === undefined
              ? `${name}\tnot within ${(3 * patience) / 1000} s`
              : [
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
      expect((results.get('newsgraph')?.load ?? Number.POSITIVE_INFINITY) / (floor?.load ?? 1)).toBeLessThan(
        3,
      )
    },
    1_200_000,
  )
})
