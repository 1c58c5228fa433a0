import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browserMissing, builtPage, clickedMark, complaintsOf, settledPage } from '../helpers/browser.ts'
import { graphFile } from '../helpers/graph.ts'
import { servedGraph } from '../helpers/served-graph.ts'

const missing = browserMissing()
if (missing !== undefined) console.log(`the page's browser tests are skipped: ${missing}`)

describe.skipIf(missing !== undefined)('the page', () => {
  const served = servedGraph(graphFile)
  let page: Page
  let complaints: string[]

  const open = async (more: { width?: number; height?: number; hash?: string } = {}): Promise<void> => {
    page = await served.browser.newPage({
      viewport: { width: more.width ?? 1280, height: more.height ?? 800 },
    })
    complaints = complaintsOf(page)
    await page.goto(`${served.url}${more.hash ?? ''}`)
    await settledPage(page)
  }
  const clickOn = (key: string): Promise<void> => clickedMark(page, key)
  const evidence = () => page.locator('.evidence-side')

  it('leads from a node to its edges and from an edge to the sentence, with its words marked', async () => {
    await open()
    await clickOn('front')
    await page.locator('.node-card h2', { hasText: 'Free Coast Front' }).waitFor()
    expect(await evidence().locator('.edge-line').count()).toBe(7)

    await evidence().locator('.edge-line[data-edge="shells"]').click()
    await page.locator('.edge-card').waitFor()
    expect(await evidence().locator('blockquote').textContent()).toBe(
      'The Free Coast Front claimed it shelled Port Sella the same night.',
    )
    expect(await evidence().locator('mark.agent').textContent()).toBe('Free Coast Front')
    expect(await evidence().locator('mark.trigger').textContent()).toBe('shelled')
    expect(await evidence().locator('mark.target').textContent()).toBe('Port Sella')
    expect(await evidence().locator('.factuality').textContent()).toBe('Claimed, not established.')
    expect(await evidence().textContent()).toContain('Free Coast Front claims it.')
    expect(await evidence().textContent()).toContain('The Tallin Herald')
    expect(await evidence().textContent()).toContain('Published 12 March 2031')
    expect(complaints).toEqual([])
    await page.close()
  })

  it('opens the evidence of an edge that is clicked in the picture', async () => {
    await open()
    await clickOn('meets')
    await page.locator('.edge-card[data-edge="meets"]').waitFor()
    expect(await evidence().locator('blockquote').textContent()).toContain("met Norland's foreign minister")
    expect(complaints).toEqual([])
    await page.close()
  })

  it('opens bundled edges one by one', async () => {
    await open()
    await clickOn('raid-15')
    await page.locator('.pair-card').waitFor()
    expect(await evidence().locator('.edge-line').count()).toBe(3)
    await page.close()
  })

  it('finds names and sentences as one types', async () => {
    await open()
    await page.keyboard.press('/')
    await page.keyboard.type('fisherm')
    await page.locator('.results', { hasText: 'killing two fishermen' }).waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.node-card h2', { hasText: 'fishermen' }).waitFor()
    await page.close()
  })

  it('counts what a filter hides and shows all again', async () => {
    await open()
    await page.locator('input[data-facet=type][data-value=attacks]').check()
    expect(await page.locator('.counts').textContent()).toBe('9 edges, 9 nodes, 13 hidden')
    expect(await page.locator('.chip[data-chip=type]').textContent()).toContain('hides 13')
    await page.locator('.chip.all').click()
    expect(await page.locator('.counts').textContent()).toBe('22 edges, 15 nodes')
    await page.close()
  })

  it('opens the article at the place of the sentence', async () => {
    await open()
    await clickOn('observers')
    await page.locator('[data-open="courier-7"]').click()
    expect(await page.locator('#here').textContent()).toBe(
      'The Island League plans to send observers to Velia in April.',
    )
    await page.close()
  })

  it('is one file that opens from the disk with its graph, and asks nothing of any network', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'newsgraph-page-'))
    const graph = JSON.stringify(graphFile()).replaceAll('<', '\\u003c')
    const single = readFileSync(join(builtPage, 'single.html'), 'utf8')
    expect(single.split('<!--newsgraph:graph-->')).toHaveLength(2)
    const tag = `<script type="application/json" id="newsgraph-graph">${graph}</script>`
    writeFileSync(
      join(folder, 'page.html'),
      single.replace('<!--newsgraph:graph-->', () => tag),
    )
    page = await served.browser.newPage()
    complaints = complaintsOf(page)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(pathToFileURL(join(folder, 'page.html')).href)
    await settledPage(page)
    await clickOn('meets')
    await page.locator('.edge-card[data-edge="meets"]').waitFor()
    expect(complaints).toEqual([])
    expect(asked.filter((url) => !/^(file|blob|data):/.test(url))).toEqual([])
    await page.close()
    rmSync(folder, { recursive: true })
  })
})
