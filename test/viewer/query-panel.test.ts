import type { Page } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { browserMissing, settledPage } from '../helpers/browser.ts'
import { questionedGraph } from '../helpers/news-graph-for-queries.ts'
import { servedGraph } from '../helpers/served-graph.ts'

const missing = browserMissing()
if (missing !== undefined) console.log(`the question panel's browser tests are skipped: ${missing}`)

describe.skipIf(missing !== undefined)('the question panel', () => {
  const served = servedGraph(() => questionedGraph().export())
  let page: Page

  beforeAll(async () => {
    page = await served.browser.newPage({ viewport: { width: 1280, height: 800 } })
    await open(served.url)
  })
  afterEach(async () => {
    await page.keyboard.press('Escape')
  })

  const open = async (address: string): Promise<void> => {
    await page.goto(address)
    await settledPage(page)
    await page.getByRole('tab', { name: 'Ask' }).click()
    await page.locator('newsgraph-query .cm-content').waitFor()
  }
  const write = (question: string) => page.locator('newsgraph-query .cm-content').fill(question)
  const ask = async (question: string): Promise<void> => {
    await write(question)
    await page.locator('newsgraph-query .cm-content').press('Control+Enter')
  }
  const cells = async (first: string): Promise<string[]> => {
    await page.locator('newsgraph-query tbody tr', { hasText: first }).first().waitFor()
    return page.locator('newsgraph-query tbody td').allInnerTexts()
  }
  const alert = (words: RegExp) => page.locator('newsgraph-query [role=alert]', { hasText: words }).waitFor()

  it('answers a question with a table, and a row leads to its evidence', async () => {
    await ask('MATCH (a)-[r:BACKS]->(b) RETURN a.name AS who, b.name AS whom')
    expect(await cells('Ministry')).toEqual(['Ministry of Defence', 'Lions of the Valley'])
    await page.locator('newsgraph-query tbody tr').first().click()
    await page.locator('.evidence-side blockquote').first().waitFor()
  })

  it('lists the edges of a row that stands on several, and shows an answer in the graph', async () => {
    await ask('MATCH (a)-[r]->() RETURN a.name AS who, count(r) AS n ORDER BY n DESC LIMIT 1')
    await page.locator('newsgraph-query tbody tr').first().click()
    await page.locator('.evidence-side .edge-line').nth(1).waitFor()
    await page.locator('newsgraph-query .show-all').click()
    await page.locator('newsgraph-graph').waitFor()
    await page.locator('[data-chip=marked]', { hasText: /Answer: \d+ nodes, \d+ edges/ }).click()
    expect(await page.locator('[data-chip=marked]').count()).toBe(0)
    await page.getByRole('tab', { name: 'Ask' }).click()
  })

  it('understands short forms and ready questions in plain words', async () => {
    await ask('who:lions did:threatens')
    expect(await cells('threatens')).toEqual(['Lions of the Valley', 'threatens', 'River Army'])
    await page.locator('newsgraph-query summary', { hasText: 'begin with' }).click()
    expect(await page.locator('newsgraph-query [data-question]').count()).toBe(10)
    await page.locator('newsgraph-query [data-question=retaliations]').click()
    expect((await cells('2024-02-01')).slice(0, 3)).toEqual([
      'River Army',
      'Lions of the Valley',
      '2024-02-01',
    ])
  })

  it('says what is wrong and where, and what was probably meant', async () => {
    await ask('MATCH (a RETURN a')
    await alert(/line 1, column 10/)
    await ask('MATCH (a:ArmedGrop) RETURN a')
    await alert(/did you mean `ArmedGroup`/)
  })

  it('underlines what is wrong while one writes, and completes from the graph', async () => {
    await write('MATCH (a) RETURN b')
    await page.locator('newsgraph-query .cm-lintRange-error').waitFor()
    await write('')
    await page.keyboard.type('MATCH (a)-[:RET')
    await page.locator('.cm-tooltip-autocomplete li', { hasText: 'RETALIATES_AGAINST' }).first().waitFor()
  })

  it('keeps questions by name, over a new visit too, and carries the question in its link', async () => {
    await ask('MATCH (a)-[:BACKS]->(b) RETURN b.name')
    await cells('Lions')
    await page.locator('newsgraph-query .save').click()
    await page.locator('newsgraph-query .name').fill('who is backed')
    await page.locator('newsgraph-query .name').press('Enter')
    expect(page.url()).toContain('ask=MATCH')
    await open(served.url)
    await page.locator('newsgraph-query .saved button', { hasText: 'who is backed' }).first().click()
    expect(await cells('Lions')).toEqual(['Lions of the Valley'])
    await page.locator('newsgraph-query .forget').click()
    expect(await page.locator('newsgraph-query .saved').count()).toBe(0)
  })

  it('stays responsive under a question that explodes, and stops it', async () => {
    await ask('UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*)')
    await page.locator('newsgraph-query button.ask', { hasText: 'Stop' }).waitFor()
    expect(await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done('drawn'))))).toBe(
      'drawn',
    )
    await page.locator('newsgraph-query button.ask').click()
    await alert(/stopped/)
    await ask('RETURN 6 * 7 AS answer')
    expect(await cells('42')).toEqual(['42'])
  })

  it('ends a question at its budget and says so', async () => {
    await ask('UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*)')
    await alert(/looks at too much|ended after/)
  })

  it('is asked from the search field by short forms', async () => {
    const field = page.locator('newsgraph-search input')
    await field.fill('who:lions did:threatens')
    await page.locator('newsgraph-search [role=option]', { hasText: 'River Army' }).waitFor()
    await page.locator('newsgraph-search [role=option]', { hasText: 'as a table' }).click()
    expect(await cells('threatens')).toEqual(['Lions of the Valley', 'threatens', 'River Army'])
    await field.fill('whoo:lions did:threatens')
    await page.locator('newsgraph-search [role=option]', { hasText: 'did you mean who:' }).waitFor()
  })
})
