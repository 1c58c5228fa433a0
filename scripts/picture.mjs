// Takes the README's picture, docs/page.png: the graph of examples/ on the page, with the edge chosen that a
// sentence tells whole and most independent sources tell as a fact, then an event, then the one with most articles. Needs Chromium (or its path in CHROMIUM) and a built workspace.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { findChromium } from './find-chromium.mjs'
import { top } from './install.mjs'

const newsgraph = join(top, 'packages/cli/bin/newsgraph.js')
const folder = mkdtempSync(join(tmpdir(), 'newsgraph-picture-'))
const run = (...args) => {
  const done = spawnSync(process.execPath, [newsgraph, ...args], { cwd: top, stdio: 'inherit' })
  if (done.status !== 0) throw new Error(`newsgraph ${args[0]} failed.`)
}

try {
  const [graph, page] = [join(folder, 'graph.json'), join(folder, 'page.html')]
  run('build', 'examples', '--out', graph)
  run('view', graph, '--out', page)
  const edges = JSON.parse(readFileSync(graph, 'utf8')).edges
  const isWhole = ({ source, attributes: { evidence } }) =>
    source.startsWith('unidentified-') || evidence.some(({ agent, target }) => agent && target)
  const worth = (edge) => {
    const { sources, evidence, confidence, category, status, polarity } = edge.attributes
    return (
      (status === 'asserted' && polarity === 'positive' && isWhole(edge) ? 100 : 0) +
      sources * 10 +
      new Set(evidence.map(({ articleId }) => articleId)).size +
      confidence +
      (category === 'event' ? 1 : 0)
    )
  }
  const best = edges.reduce((one, other) => (worth(other) > worth(one) ? other : one))

  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [
      '--headless=new',
      '--no-sandbox',
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
    ],
  })
  const shot = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await shot.goto(`${pathToFileURL(page).href}#edge=${encodeURIComponent(best.key)}`)
  await shot.waitForFunction(() => document.querySelector('newsgraph-viewer')?.hasAttribute('data-settled'))
  await shot.waitForTimeout(1_000)
  await shot.screenshot({ path: join(top, 'docs/page.png') })
  await browser.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
