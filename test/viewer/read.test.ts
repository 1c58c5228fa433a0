import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserMissing, complaintsOf, openBrowser, servePage } from '../helpers/browser.ts'
import { graphFile } from '../helpers/graph.ts'

const missing = browserMissing()
const article =
  'Militants attacked the Karsa air base on Tuesday, the army said. Velian troops killed two gunmen. General Ada Renn met the foreign minister of Norway in Paris.'

describe.skipIf(missing !== undefined)('reading articles in the page', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
  })

  const opened = async (graph: unknown, run: (page: Page, asked: string[]) => Promise<void>) => {
    const server = await servePage(graph)
    const page = await browser.newPage()
    const complaints = complaintsOf(page)
    const asked: string[] = []
    page.on('request', (request) =>
      asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
    )
    await page.goto(server.url)
    try {
      await run(page, asked)
      if (graph !== undefined) expect(complaints).toEqual([])
      expect(
        asked.filter(
          (request) => !request.startsWith(`GET ${server.url}`) && !/^GET (blob|data):/.test(request),
        ),
      ).toEqual([])
    } finally {
      await page.close()
      server.close()
    }
  }
  const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

  it('makes a graph of files that are chosen, without asking the network for anything but the page', async () => {
    await opened(undefined, async (page) => {
      await page.locator('[data-action=add]').click()
      const lines = [1, 2, 3].map((id) =>
        JSON.stringify({ id: `a${id}`, text: article, publishedAt: `2031-03-1${id}`, source: `S${id}` }),
      )
      await page
        .locator('input[name=files]')
        .setInputFiles([file('news.jsonl', `${lines.join('\n')}\n{"no": "text"}\n`), file('empty.txt', '')])
      await page.locator('.told', { hasText: 'All read.' }).waitFor({ timeout: 60_000 })
      expect(await page.locator('.problems').textContent()).toContain('empty.txt')
      await page.locator('dialog.read button', { hasText: 'Close' }).click()
      expect(await page.locator('.counts').textContent()).toMatch(/^[1-9]\d* edges?, [1-9]\d* nodes$/)
      await page.locator('[role=tab][data-panel=table]').click()
      await page.locator('newsgraph-table tbody tr').first().waitFor()
      expect(await page.locator('newsgraph-table tbody').textContent()).toContain(
        'Militants attacked the Karsa air base',
      )
    })
  })

  it('adds a pasted text to the graph that is there, and can be stopped', async () => {
    await opened(graphFile(), async (page) => {
      await page.locator('[data-action=add]').click()
      await page.locator('textarea[name=text]').fill(article)
      await page.locator('input[name=published]').fill('2031-03-21')
      await page.locator('dialog.read button[type=submit]', { hasText: 'Read' }).click()
      await page.locator('[data-action=cancel]').click()
      await page.locator('.told', { hasText: 'Stopped.' }).waitFor()
      await page.locator('dialog.read button[type=submit]', { hasText: 'Read' }).click()
      await page.locator('.told', { hasText: 'All read.' }).waitFor({ timeout: 60_000 })
      await page.locator('dialog.read button', { hasText: 'Close' }).click()
      await page.keyboard.press('/')
      await page.keyboard.type('killed two gunmen')
      await page.locator('.results .quote').first().waitFor()
      expect(await page.locator('.results').textContent()).toContain('Velian troops killed two gunmen')
    })
  })

  it('opens a dropped graph, and says what is wrong with dropped decisions', async () => {
    await opened(undefined, async (page) => {
      const drop = (name: string, text: string) =>
        page.evaluate(
          ([fileName, content]) => {
            const transfer = new DataTransfer()
            transfer.items.add(new File([content ?? ''], fileName ?? ''))
            const event = new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true })
            document.querySelector('newsgraph-viewer')?.dispatchEvent(event)
          },
          [name, text],
        )
      await page.locator('.message').waitFor()
      await drop('graph.json', JSON.stringify(graphFile()))
      await page.locator('.counts', { hasText: '22 edges, 15 nodes' }).waitFor()
      await drop('newsgraph.corrections.jsonl', '{"action":"reject"}')
      await page.locator('.told', { hasText: 'line 1' }).waitFor()
    })
  })
})
