import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserMissing, openBrowser, servePage, settledPage } from '../helpers/browser.ts'
import { questionedGraph } from '../helpers/news-graph-for-queries.ts'

const missing = browserMissing()
if (missing !== undefined) console.log(`the question panel's browser tests are skipped: ${missing}`)

describe.skipIf(missing !== undefined)('the question panel', () => {
  let browser: Browser
  let server: Awaited<ReturnType<typeof servePage>>
  let page: Page

  beforeAll(async () => {
    server = await servePage(questionedGraph().export())
    browser = await openBrowser()
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.goto(server.url)
    await settledPage(page)
    await page
      .getByRole('tab', { name: 'Ask' })
      .or(page.getByRole('button', { name: 'Ask', exact: true }))
      .first()
      .click()
    await page.locator('newsgraph-query textarea').waitFor()
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  const ask = async (question: string): Promise<void> => {
    await page.locator('newsgraph-query textarea').fill(question)
    await page.locator('newsgraph-query textarea').press('Control+Enter')
  }
  const cells = () => page.locator('newsgraph-query tbody td').allInnerTexts()

  it('answers a question with a table, and a row leads to its evidence', async () => {
    await ask('MATCH (a)-[r:BACKS]->(b) RETURN a.name AS who, b.name AS whom')
    expect(await cells()).toEqual(['Ministry of Defence', 'Lions of the Valley'])
    await page.locator('newsgraph-query tbody td button').first().click()
    await page.locator('.evidence-side', { hasText: 'Ministry of Defence' }).waitFor()
  })

  it('understands short forms and ready questions', async () => {
    await ask('who:lions did:threatens')
    expect(await cells()).toEqual(['Lions of the Valley', 'threatens', 'River Army'])
    await page.locator('newsgraph-query select').selectOption('retaliations')
    expect((await cells()).slice(0, 3)).toEqual(['River Army', 'Lions of the Valley', '2024-02-01'])
  })

  it('says what is wrong and where, and what was probably meant', async () => {
    await ask('MATCH (a RETURN a')
    expect(await page.locator('newsgraph-query [role=alert]').innerText()).toMatch(/line 1, column 10/)
    await ask('MATCH (a:ArmedGrop) RETURN a')
    expect(await page.locator('newsgraph-query [role=alert]').innerText()).toMatch(
      /did you mean `ArmedGroup`/,
    )
  })
})
