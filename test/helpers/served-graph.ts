import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { openBrowser, servePage } from './browser.ts'

/** A graph served to the page, and a browser to look at it, from before a suite's first test until after its last. */
export const servedGraph = (graph: () => unknown): { readonly browser: Browser; readonly url: string } => {
  let browser: Browser | undefined
  let server: Awaited<ReturnType<typeof servePage>> | undefined
  beforeAll(async () => {
    server = await servePage(graph())
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })
  const started = <T>(one: T | undefined): T => {
    if (one === undefined) throw new Error('There is neither browser nor server before the suite begins.')
    return one
  }
  return {
    get browser() {
      return started(browser)
    },
    get url() {
      return started(server).url
    },
  }
}
