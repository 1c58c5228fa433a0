import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'

/** The folder of the built page. */
export const builtPage = fileURLToPath(new URL('../../packages/viewer/dist/page/', import.meta.url))

const found = (name: string): string | undefined => {
  try {
    return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return undefined
  }
}

/** Where Chromium is: `CHROMIUM`, else what the path has; undefined if there is none. */
export const chromiumPath = (): string | undefined =>
  [process.env.CHROMIUM, found('chromium'), found('chromium-browser'), found('google-chrome')].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  )

/** Why the browser tests cannot run here; undefined when they can. */
export const browserMissing = (): string | undefined =>
  chromiumPath() === undefined
    ? 'no Chromium (set CHROMIUM, or install it)'
    : existsSync(join(builtPage, 'single.html'))
      ? undefined
      : 'the page is not built (pnpm build)'

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath() ?? '',
    args: [
      '--headless=new',
      '--no-sandbox',
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--disable-background-networking',
    ],
  })

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
}

/** Serves the built page with a graph file beside it; nothing else. */
export const servePage = async (graph: unknown): Promise<{ url: string; close: () => void }> => {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname)
    if (path === '/graph.json') {
      if (graph === undefined) response.writeHead(404).end()
      else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(graph))
      return
    }
    const file = join(builtPage, path === '/' ? 'index.html' : path)
    if (!existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
    response.end(readFileSync(file))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() }
}

/** Collects what a page complains of: console errors, uncaught errors, failed requests. */
export const complaintsOf = (page: Page): string[] => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('requestfailed', (request) => complaints.push(`${request.url()} ${request.failure()?.errorText}`))
  return complaints
}

/** Clicks on the mark of a node, or on the middle of an edge, where the picture shows it. */
export const clickedMark = async (
  page: Page,
  key: string,
  { shift = false }: { readonly shift?: boolean } = {},
): Promise<void> => {
  const at = await page.evaluate(
    (wanted) =>
      (
        document.querySelector('newsgraph-viewer') as unknown as {
          clientPointOf: (key: string) => [number, number]
        }
      ).clientPointOf(wanted),
    key,
  )
  if (shift) await page.keyboard.down('Shift')
  await page.mouse.click(at[0], at[1])
  if (shift) await page.keyboard.up('Shift')
}

/** Waits until the layout has settled and the picture is drawn. */
export const settledPage = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.querySelector('newsgraph-viewer')?.hasAttribute('data-settled'))
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}
