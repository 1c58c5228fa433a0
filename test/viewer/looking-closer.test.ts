import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browserMissing, clickedMark, servePage } from '../helpers/browser.ts'
import { graphFile } from '../helpers/graph.ts'
import { onPage } from '../helpers/on-page.ts'
import { plantedGraph } from '../helpers/planted-graph.ts'
import { servedGraph } from '../helpers/served-graph.ts'

const missing = browserMissing()

/** The fixture, and in it a claim of the very raid that the army denies. */
const withContradiction = () => {
  const file = graphFile()
  const raid = file.edges.find(({ key }) => key === 'spared')
  if (raid !== undefined)
    file.edges.push({
      ...raid,
      key: 'struck',
      attributes: { ...raid.attributes, event: 'struck', status: 'claimed', polarity: 'positive' },
    })
  return file
}

describe.skipIf(missing !== undefined)('looking closer', { timeout: 120_000 }, () => {
  const served = servedGraph(withContradiction)
  const at = (hash: string, run: (page: Page) => Promise<void>): Promise<void> =>
    onPage(served.browser, `${served.url}${hash}`, run)

  it('claims that contradict each other lead to each other', async () => {
    await at('#edge=spared', async (page) => {
      await page.locator('h3', { hasText: 'Against this' }).waitFor()
      await page.locator('.edge-card .edge-line[data-edge=struck]').click()
      await page.locator('.edge-card[data-edge=struck] .edge-line[data-edge=spared]').waitFor()
    })
  })

  it('a sentence is copied as a citation', async () => {
    await at('#edge=meets', async (page) => {
      await page.locator('.telling button', { hasText: 'Copy as citation' }).click()
      await page.locator('.said-aloud', { hasText: 'Citation copied.' }).waitFor({ state: 'attached' })
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
        /^“General Ada Renn.*” — The Tallin Herald, “Drones hit Karsa air base”, 12 March 2031, https:/,
      )
    })
  })

  it('a node that is dragged stays where it was put, and is let go again', async () => {
    await at('', async (page) => {
      const from = await page.evaluate(() =>
        (
          document.querySelector('newsgraph-viewer') as unknown as {
            clientPointOf: (key: string) => [number, number]
          }
        ).clientPointOf('league'),
      )
      await page.mouse.move(...from)
      await page.mouse.down()
      await page.mouse.move(from[0] + 30, from[1] + 20, { steps: 4 })
      await page.mouse.up()
      await page.waitForFunction(() => location.hash.includes('pin='))
      await page.locator('.options button', { hasText: 'Let go of 1 moved node' }).click()
      expect(page.url()).not.toContain('pin=')
    })
  })

  it('the keys hide a node, go to the evidence and tell all keys', async () => {
    await at('#node=league', async (page) => {
      await page.keyboard.press('e')
      await page.waitForFunction(
        () =>
          document.querySelector('newsgraph-viewer')?.shadowRoot?.activeElement?.className ===
          'evidence-side',
      )
      await page.keyboard.press('h')
      expect(await page.locator('[data-chip=hidden]').textContent()).toContain('1 node hidden by hand')
      await page.keyboard.press('?')
      expect(await page.locator('dialog.help').textContent()).toContain('a path from the selected node')
    })
  })

  it('marks are sized by another measure and coloured by community', async () => {
    await at('', async (page) => {
      await page.locator('[data-option=size]').selectOption('betweenness')
      await page.locator('[data-option=communities]').check()
      expect(page.url()).toContain('size=betweenness')
      expect(page.url()).toContain('communities=yes')
    })
  })

  it('a place on the map leads to its edges', async () => {
    await at('#panel=map', async (page) => {
      await page.locator('newsgraph-map .place[data-node=base]').press('Enter')
      await page.locator('.node-card[data-node=base]').waitFor()
    })
  })

  it('where to begin: the best connected entity is one press away', async () => {
    await at('', async (page) => {
      await page.locator('.busiest button').first().click()
      await page.locator('.node-card').waitFor()
    })
  })

  it('a large graph lands on its communities, says so, and opens one', async () => {
    const large = await servePage(plantedGraph(2_100).graph.export())
    await onPage(served.browser, large.url, async (page) => {
      expect(await page.locator('.note-bar').textContent()).toContain('2,100 nodes')
      await clickedMark(page, 'community:0')
      await page.locator('.fold-card [data-action=unfold]').click()
      expect(await page.locator('[data-chip=community]').count()).toBe(1)
      expect(await page.locator('.note-bar').count()).toBe(0)
    })
    large.close()
  })

  it('an empty page says how to begin', async () => {
    const empty = await servePage({ ...graphFile(), nodes: [], edges: [] })
    const page = await served.browser.newPage()
    await page.goto(empty.url)
    await page.locator('.message [data-action=read]').click()
    await page.locator('dialog.read textarea').waitFor()
    await page.close()
    empty.close()
  })
})
