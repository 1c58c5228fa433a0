import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.mjs'
import { obtainChromium } from './find-chromium.mjs'
import { install, top } from './install.mjs'

/** Says the last line and leaves. */
function end(passed, failed) {
  console.log(`${passed} passed, ${failed} failed`)
  process.exit(failed === 0 && passed > 0 ? 0 : 1)
}

try {
  install()
  build()
} catch (error) {
  console.error(error.message)
  end(0, 1)
}

const chromium = obtainChromium()
const folder = mkdtempSync(join(tmpdir(), 'newsgraph-test-'))
const outcome = join(folder, 'outcome.json')
const vitest = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${outcome}`,
    ...process.argv.slice(2),
  ],
  {
    cwd: top,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...(chromium === undefined ? {} : { CHROMIUM: chromium }) },
  },
)

let told
try {
  told = JSON.parse(readFileSync(outcome, 'utf8'))
} catch {
  console.error('vitest ended without saying how its tests went.')
  end(0, 1)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

// A file that does not even load holds no test that could fail: it counts as one that did.
const unloaded = told.testResults.filter(
  (file) => file.status === 'failed' && file.assertionResults.length === 0,
)
for (const file of unloaded) console.error(`Did not load: ${file.name.slice(top.length + 1)}`)
const skipped = told.testResults
  .flatMap((file) => file.assertionResults.map((test) => ({ file: file.name.slice(top.length + 1), test })))
  .filter(({ test }) => test.status === 'pending' || test.status === 'skipped')
if (skipped.length > 0) {
  const files = [...new Set(skipped.map(({ file }) => file))]
  console.log(`${skipped.length} skipped, in ${files.join(', ')}`)
}
if (chromium === undefined) {
  console.log('No Chromium or Chrome was found or could be installed: the browser tests were skipped.')
}
const failed = told.numFailedTests + unloaded.length
end(told.numPassedTests, failed === 0 && vitest.status !== 0 ? 1 : failed)
