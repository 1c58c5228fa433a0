import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { browserMissing, complaintsOf, settledPage } from '../helpers/browser.ts'
import { graphFile } from '../helpers/graph.ts'
import { servedGraph } from '../helpers/served-graph.ts'

const missing = browserMissing()

describe.skipIf(missing !== undefined)('on the page', () => {
  const served = servedGraph(graphFile)
  let page: Page
  let complaints: string[]
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-page-'))

  afterEach(async () => {
    expect(complaints).toEqual([])
    await page.context().close()
  })
  afterAll(async () => {
    rmSync(folder, { recursive: true })
  })

  const open = async (hash = '', width = 1280, height = 800): Promise<void> => {
    const context = await served.browser.newContext({ viewport: { width, height }, acceptDownloads: true })
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    page = await context.newPage()
    complaints = complaintsOf(page)
    await page.goto(`${served.url}${hash}`)
    await settledPage(page)
  }
  const press = (key: string) => page.keyboard.press(key)
  const counts = () => page.locator('.counts').textContent()
  const aloud = () => page.locator('.said-aloud').textContent()
  const taken = async (id: string): Promise<string> => {
    if (!(await page.locator('details.menu').evaluate((menu) => (menu as HTMLDetailsElement).open)))
      await page.locator('details.menu summary').click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`[data-take="${id}"]`).click(),
    ])
    const path = join(folder, download.suggestedFilename())
    await download.saveAs(path)
    return path
  }

  it('the keys 1 to 3 show what is around a node, and F all again', async () => {
    await open('#node=league')
    await press('1')
    expect(await counts()).toBe('1 edge, 2 nodes, 21 hidden')
    await press('2')
    expect(await counts()).toContain('5 nodes')
    expect(await page.locator('[data-chip=ego]').textContent()).toContain('Island League, 2 steps around')
    await press('f')
    expect(await counts()).toBe('22 edges, 15 nodes')
  })

  it('a path quotes a sentence for every hop', async () => {
    await open('#node=renn')
    await press('p')
    expect(await page.locator('.path-card').textContent()).toContain('Now choose the node')
    await press('/')
    await page.keyboard.type('Island League')
    await press('Enter')
    await page.locator('.hop').first().waitFor()
    expect(await page.locator('.hop').count()).toBe(3)
    expect(await page.locator('.hop blockquote').first().textContent()).toContain('commands the Velian army')
    await page.locator('[data-by=best]').click()
    expect(page.url()).toContain('by=best')
  })

  it('the time window hides what lies outside it and says how much', async () => {
    await open()
    await page.locator('input[data-field=from]').fill('2031-03-15')
    await page.locator('input[data-field=to]').fill('2031-03-18')
    expect(await counts()).toContain('5 hidden')
    await page.locator('.undated input').uncheck()
    expect(await counts()).toBe('4 edges, 5 nodes, 18 hidden')
    await page.locator('input[value=published]').check()
    expect(await counts()).toBe('0 edges, 0 nodes, 22 hidden')
  })

  it('a drag over the histogram chooses a window, and time can be played', async () => {
    await open()
    const box = await page.locator('newsgraph-time .chart').boundingBox()
    if (box === null) throw new Error('no chart')
    await page.mouse.move(box.x + 2, box.y + 20)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.15, box.y + 20, { steps: 4 })
    await page.mouse.up()
    expect(page.url()).toContain('to=2031-03-1')
    expect(await counts()).toContain('hidden')
    await page.locator('[data-action=play]').click()
    await page.waitForFunction(() => location.hash.includes('to=2031-03-2'), undefined, { timeout: 10_000 })
    expect(await page.locator('[data-action=play]').getAttribute('aria-pressed')).toBe('true')
  })

  it('the link carries the view to another reader', async () => {
    await open()
    await page.locator('input[data-facet=status][data-value=claimed]').check()
    await page.locator('[role=tab][data-panel=table]').click()
    await page.locator('newsgraph-table tbody tr').first().waitFor()
    await page.locator('[data-action=share]').click()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    const other = await page.context().newPage()
    await other.goto(link)
    await other.locator('newsgraph-table tbody tr').first().waitFor()
    expect(await other.locator('newsgraph-table tbody tr').count()).toBe(1)
    expect(await other.locator('.counts').textContent()).toBe('1 edge, 2 nodes, 21 hidden')
  })

  it('the table sorts, and leads to the sentence', async () => {
    await open('#panel=table')
    await page.locator('newsgraph-table tbody tr').first().waitFor()
    expect(await page.locator('newsgraph-table tbody tr').count()).toBe(22)
    await page.locator('[data-column=confidence]').click()
    await page.locator('[data-column=confidence]').click()
    expect(await page.locator('newsgraph-table tbody tr').first().getAttribute('data-edge')).toBe('part')
    expect(await page.locator('th[aria-sort=descending]').count()).toBe(1)
    await page.locator('tr[data-edge=meets] td.quote button').click()
    await page.locator('.edge-card[data-edge=meets]').waitFor()
  })

  it('the arrows walk from node to node and every step is said aloud', async () => {
    await open()
    await press('g')
    await press('ArrowRight')
    expect(await aloud()).toBe('Norland, country, 7 edges.')
    const seen = new Set<string>()
    for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowLeft']) {
      await press(key)
      seen.add((await aloud()) ?? '')
    }
    expect(seen.size).toBeGreaterThan(1)
    await press('Escape')
    expect(await aloud()).toBe('Nothing selected.')
  })

  it('a telling found wrong is gone at once, and undo and redo bring and take it', async () => {
    await open('#edge=meets')
    await page.locator('[data-verdict=reject]').click()
    await page.waitForFunction(() =>
      document
        .querySelector('newsgraph-viewer')
        ?.shadowRoot?.querySelector('.counts')
        ?.textContent?.startsWith('21 edges'),
    )
    await press('Control+z')
    expect(await counts()).toBe('22 edges, 15 nodes')
    await press('Control+y')
    expect(await counts()).toBe('21 edges, 15 nodes')
    const file = readFileSync(await taken('corrections'), 'utf8')
    expect(JSON.parse(file)).toMatchObject({ action: 'reject', telling: { start: expect.any(Number) } })
    await page.reload()
    await settledPage(page)
    expect(await counts()).toBe('21 edges, 15 nodes')
  })

  it('two nodes are joined by hand, with a reason', async () => {
    await open('#node=norland')
    await page.locator('.decide summary').click()
    await page.locator('[data-decide=merge]').click()
    await page.locator('select[name=other]').selectOption({ label: 'Island League' })
    await page.locator('input[name=reason]').fill('the same in this story')
    await page.locator('.node-card .decision button[type=submit]').click()
    await page.waitForFunction(() =>
      document
        .querySelector('newsgraph-viewer')
        ?.shadowRoot?.querySelector('.counts')
        ?.textContent?.includes('14 nodes'),
    )
    expect(await page.locator('.aliases').textContent()).toContain('Island League')
  })

  it('pictures, tables and every format of core are there to take', async () => {
    await open()
    expect(readFileSync(await taken('svg'), 'utf8')).toContain('</svg>')
    expect([...readFileSync(await taken('png')).subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47])
    expect(readFileSync(await taken('table'), 'utf8').split('\r\n')).toHaveLength(24)
    expect(readFileSync(await taken('gexf'), 'utf8')).toContain('<gexf')
    expect(JSON.parse(readFileSync(await taken('json'), 'utf8')).edges).toHaveLength(22)
  })

  it('a dossier opens from the disk with its decisions', async () => {
    await open('#edge=meets')
    await page.locator('[data-verdict=reject]').click()
    const path = await taken('dossier')
    const dossier = await page.context().newPage()
    const worse = complaintsOf(dossier)
    await dossier.goto(pathToFileURL(path).href)
    await settledPage(dossier)
    expect(await dossier.locator('.counts').textContent()).toBe('21 edges, 15 nodes')
    await dossier.keyboard.press('Escape')
    expect(await dossier.locator('.checked').textContent()).toContain('23 sentences stand word for word')
    expect(worse).toEqual([])
  })

  it('folded unidentified attackers spread out', async () => {
    await open('#fold=fold:base')
    await page.locator('[data-action=unfold]').click()
    expect(page.url()).toContain('unfold=base')
  })

  it('at 390 px nothing runs over the edge, and evidence comes up as a sheet', async () => {
    await open('', 390, 844)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await press('/')
    await page.keyboard.type('Karsa')
    await press('Enter')
    await page.locator('.node-card').waitFor()
    expect(await page.locator('.evidence-side').isVisible()).toBe(true)
    await page.locator('.sheets [data-sheet=facets]').click()
    expect(await page.locator('.facets-side').isVisible()).toBe(true)
  })
})
