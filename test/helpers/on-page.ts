import type { Browser, Page } from 'playwright-core'
import { complaintsOf, settledPage } from './browser.ts'

/** Opens the page at an address, runs a test on it, and throws if the page complained of anything. */
export const onPage = async (
  browser: Browser,
  url: string,
  run: (page: Page) => Promise<void>,
): Promise<void> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await context.newPage()
  const complaints = complaintsOf(page)
  await page.goto(url)
  await settledPage(page)
  try {
    await run(page)
    if (complaints.length > 0) throw new Error(`The page complained: ${complaints.join('; ')}`)
  } finally {
    await context.close()
  }
}
