import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { keptBeside } from '#cli/kept-beside.ts'
import { servePage as serveForUsers } from '#cli/serve-page.ts'
import { browserMissing, clickedMark, servePage } from '../helpers/browser.ts'
import { graphFile } from '../helpers/graph.ts'
import { onPage } from '../helpers/on-page.ts'
import { servedGraph } from '../helpers/served-graph.ts'

const missing = browserMissing()

describe.skipIf(missing !== undefined)('by hand', () => {
  const served = servedGraph(graphFile)

  const opened = (url: string, run: (page: Page) => Promise<void>): Promise<void> =>
    onPage(served.browser, url, run)

  it('nodes are put under one mark, which the link carries and which opens again', async () => {
    await opened(served.url, async (page) => {
      for (const node of ['renn', 'tarn']) {
        await clickedMark(page, node, { shift: true })
        /** Two clicks in a moment are a double click. */
        await page.waitForTimeout(400)
      }
      expect(await page.locator('.picked').textContent()).toContain('2 picked')
      await page.locator('.picked input').fill('The ministers')
      await page.locator('[data-action=group]').click()
      await clickedMark(page, 'group:The ministers')
      await page.locator('.fold-card h2', { hasText: 'The ministers' }).waitFor()
      expect(await page.locator('.fold-card .members').textContent()).toMatch(/Ada Renn\s*Ivo Tarn/)
      expect(await page.locator('.fold-card .edge-line[data-edge=meets]').count()).toBe(1)
      expect(page.url()).toContain('group=')
      await opened(page.url(), async (other) => {
        await other.locator('.fold-card h2', { hasText: 'The ministers' }).waitFor()
      })
      await page.locator('[data-action=unfold]').click()
      expect(page.url()).not.toContain('group=')
    })
  })

  it('the card of an edge opens what its confidence is made of', async () => {
    const file = graphFile()
    for (const { key, attributes } of file.edges)
      if (key === 'backs')
        Object.assign(attributes, {
          evidence: attributes.evidence.map((one, index) => ({ ...one, confidence: [0.8, 0.7][index] })),
        })
    const told = await servePage(file)
    await opened(`${told.url}#edge=backs`, async (page) => {
      await page.locator('.parts summary').click()
      expect(await page.locator('.parts').textContent()).toMatch(
        /0\.80\s*Island Courier.*0\.70\s*The Tallin Herald.*2 independent sources together 0\.94/s,
      )
    })
    told.close()
  })

  it('the clock of publication replays what was known: later sentences stand apart', async () => {
    await opened(`${served.url}#clock=published&to=2031-03-12&edge=backs`, async (page) => {
      expect(await page.locator('[data-chip=time]').textContent()).toContain('As known on 12 March 2031')
      expect(await page.locator('.edge-card > .telling').count()).toBe(1)
      expect(await page.locator('.later > summary').textContent()).toBe('1 sentence was printed later')
      const sources = page.locator('.edge-card dl > div', { hasText: 'Independent sources' }).locator('dd')
      expect(await sources.textContent()).toBe('1')
      await page.locator('[data-chip=time]').click()
      await expect.poll(() => sources.textContent()).toBe('2')
      expect(await page.locator('.later').count()).toBe(0)
      await page.locator('input[data-field=to]').fill('2031-03-12')
      await page.locator('input[data-field=to]').blur()
      await page.keyboard.press('Escape')
      expect(await page.locator('.overview').textContent()).not.toContain('Rockets')
    })
  })

  it('the copies of a text are one source, which opens', async () => {
    await opened(`${served.url}#edge=rockets`, async (page) => {
      expect(await page.locator('.edge-card > .telling').count()).toBe(1)
      expect(await page.locator('.copies > summary').textContent()).toMatch(/^Copies: 1\s*Coastal Wire$/)
      expect(await page.locator('.copies .telling').isVisible()).toBe(false)
      await page.locator('.copies > summary').click()
      await page.locator('.copies [data-open=wire-3]').click()
      expect(await page.locator('#here').textContent()).toContain('Rockets hit Karsa air base')
    })
  })

  it('places and decisions lie beside the graph file and are there at the next visit', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'newsgraph-page-'))
    const file = join(folder, 'graph.json')
    writeFileSync(file, JSON.stringify(graphFile()))
    const visit = async (run: (page: Page) => Promise<void>): Promise<void> => {
      const user = await serveForUsers(readFileSync(file, 'utf8'), 0, keptBeside(file))
      await opened(`${user.url}#edge=meets`, run)
      await user.close()
    }
    let places = ''
    await visit(async (page) => {
      await page.locator('[data-verdict=reject]').click()
      await page.locator('.counts', { hasText: '21 edges' }).waitFor()
      await expect
        .poll(() => readFileSync(join(folder, 'graph.corrections.jsonl'), 'utf8'))
        .toContain('reject')
      await expect.poll(() => readFileSync(join(folder, 'graph.positions.json'), 'utf8')).toContain('"front"')
      places = readFileSync(join(folder, 'graph.positions.json'), 'utf8')
    })
    await visit(async (page) => {
      expect(await page.locator('.counts').textContent()).toBe('21 edges, 15 nodes')
    })
    expect(readFileSync(join(folder, 'graph.positions.json'), 'utf8')).toBe(places)
    rmSync(folder, { recursive: true })
  })
})
