import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { palettes, type Theme } from '#viewer/drawing/palette.ts'
import { browserMissing, settledPage } from '../helpers/browser.ts'
import { faintTexts } from '../helpers/contrast.ts'
import { graphFile } from '../helpers/graph.ts'
import { servedGraph } from '../helpers/served-graph.ts'

const missing = browserMissing()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Serious and critical faults, each with the elements that have it. */
const faultsOf = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() =>
    (
      globalThis as unknown as {
        axe: {
          run: () => Promise<{
            violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[]
          }>
        }
      }
    ).axe.run(),
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`,
    )
}

/** The fixture; one edge's confidence has parts. */
const graph = () => {
  const file = graphFile()
  for (const { attributes } of file.edges)
    Object.assign(attributes, {
      evidence: attributes.evidence.map((one, at) => ({ ...one, confidence: at === 0 ? 0.8 : 0.7 })),
    })
  return file
}

const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const open = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element instanceof HTMLDetailsElement && !element.classList.contains('menu')) element.open = true
        if (element.shadowRoot !== null) open(element.shadowRoot)
      }
    }
    open(document)
  })
const decide =
  (action: string) =>
  async (page: Page): Promise<void> => {
    await page.locator('.decide summary').click()
    await page.locator(`[data-decide=${action}]`).click()
  }

/** What the page can look like: a link, and what is done then. */
const looks: Readonly<Record<string, readonly [hash: string, act?: (page: Page) => Promise<unknown>]>> = {
  'where to begin, everything opened': ['', openAll],
  'an entity': ['#node=front&f.status=asserted'],
  'a decision to rename': ['#node=front', decide('rename')],
  'a decision to give another kind': ['#node=front', decide('retype')],
  'a decision to merge': ['#node=front', decide('merge')],
  'a decision to split': ['#node=front', decide('split')],
  'an edge with its parts and copies opened': ['#edge=rockets', openAll],
  'an edge that is disputed or denied': ['#edge=arms&from=2031-03-10', openAll],
  'an edge as known on a day, what came later opened': ['#clock=published&to=2031-03-12&edge=backs', openAll],
  'an edge with a verdict': ['#edge=meets', (page) => page.locator('[data-verdict=confirm]').click()],
  'a path': ['#path=renn&path=league&by=shortest'],
  'an article': ['#edge=meets', (page) => page.locator('[data-open]').click()],
  'what is folded': ['#fold=fold:base'],
  'nodes picked for a group': ['#node=renn', (page) => page.locator('[data-action=pick]').click()],
  'a group': ['#group=%5B%22The+ministers%22%2C%22renn%22%2C%22tarn%22%5D&fold=group%3AThe+ministers'],
  'the table': ['#panel=table&node=front'],
  'the map': ['#panel=map&node=base'],
  'a question and its answer': [
    '#panel=query&ask=MATCH+(a)-[r]->(b)+RETURN+a.name+AS+who,+b.name+AS+whom+LIMIT+3',
    (page) => page.locator('newsgraph-query tbody tr').first().waitFor(),
  ],
  'a question that cannot be read': [
    '#panel=query&ask=MATCH+(a',
    (page) => page.locator('newsgraph-query [role=alert]').first().waitFor(),
  ],
  'a search': [
    '',
    async (page) => {
      await page.keyboard.press('/')
      await page.keyboard.type('front')
      await page.locator('[role=option]').first().waitFor()
    },
  ],
  'files to take away': ['', (page) => page.locator('details.menu summary').click()],
  'the keys': ['', (page) => page.keyboard.press('?')],
  'reading articles': ['', (page) => page.locator('[data-action=add]').click()],
}

describe.skipIf(missing !== undefined)('the page can be read by all', { timeout: 120_000 }, () => {
  const served = servedGraph(graph)

  it.each(Object.keys(looks))(
    '%s: axe finds no serious fault, and every text has a contrast of 4.5, light and dark',
    async (look) => {
      const context = await served.browser.newContext({ viewport: { width: 1280, height: 800 } })
      const page = await context.newPage()
      const [hash, act] = looks[look] ?? ['']
      await page.goto(`${served.url}${hash}`)
      await settledPage(page)
      await act?.(page)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await page.waitForFunction(
          (theme) => document.querySelector('newsgraph-viewer')?.getAttribute('data-theme') === theme,
          colorScheme,
        )
        await page.waitForTimeout(100)
        expect([colorScheme, ...(await faintTexts(page, 4.5))]).toEqual([colorScheme])
        expect([colorScheme, ...(await faultsOf(page))]).toEqual([colorScheme])
      }
      await context.close()
    },
  )
})

/** Relative luminance of a hex colour (WCAG 2.2). */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (one: string, other: string): number => {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (bright + 0.05) / (dark + 0.05)
}

describe('names on the picture', () => {
  it.each(['light', 'dark'] satisfies Theme[])('have a contrast of 4.5 with the paper (%s)', (theme) => {
    const { ink, muted, paper } = palettes[theme]
    expect(contrast(ink, paper)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(muted, paper)).toBeGreaterThanOrEqual(4.5)
  })
})
