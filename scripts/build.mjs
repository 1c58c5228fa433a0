import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { install, top } from './install.mjs'

function run(what, ...args) {
  console.log(`${what} …`)
  const done = spawnSync(process.execPath, args, { cwd: top, stdio: ['ignore', 'inherit', 'inherit'] })
  if (done.status !== 0) throw new Error(`${what} failed.`)
}

/** Every file under a path, sorted; none where there is nothing. */
function filesUnder(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .filter((entry) => entry.name !== 'node_modules' && entry.name !== 'dist')
    .flatMap((entry) => filesUnder(join(path, entry.name)))
}

function hashOf(paths) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap((path) => filesUnder(join(top, path)))) {
    if (!file.endsWith('.tsbuildinfo')) hash.update(file.slice(top.length)).update(readFileSync(file))
  }
  return hash.digest('hex')
}

/** Does `make` unless `output` was made from just these inputs before. */
function unlessFresh(inputs, output, make) {
  const stamp = join(top, 'node_modules', `.newsgraph-${output.replaceAll('/', '-')}`)
  const hash = hashOf(inputs)
  if (existsSync(join(top, output)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  make()
  if (existsSync(join(top, output))) writeFileSync(stamp, hash)
}

/** Compiles the packages, embeds kernel and models and bundles the page; each only where its inputs changed. */
export function build() {
  run('Compiling the packages', 'node_modules/typescript/bin/tsc', '-b')
  unlessFresh(
    ['packages/core/kernel', 'scripts/embed-kernel.mjs', 'pnpm-lock.yaml'],
    'packages/core/dist/kernel.js',
    () => run('Compiling the kernel', 'scripts/embed-kernel.mjs'),
  )
  if (existsSync(join(top, 'scripts/embed-models.mjs')) && existsSync(join(top, 'packages/core/models'))) {
    unlessFresh(['packages/core/models', 'scripts/embed-models.mjs'], 'packages/core/dist/models/en.js', () =>
      run('Embedding the models', 'scripts/embed-models.mjs'),
    )
  }
  const config = readdirSync(join(top, 'packages/viewer')).find((name) => name.startsWith('vite.config.'))
  if (config !== undefined) {
    // The page is bundled from the sources of both packages, not from what tsc made of them.
    const inputs = [
      ...['packages/viewer', 'packages/core/src', 'packages/core/kernel', 'packages/core/models'],
      ...['pnpm-lock.yaml'],
    ]
    unlessFresh(inputs, 'packages/viewer/dist/page', () =>
      run(
        'Bundling the page',
        'node_modules/vite/bin/vite.js',
        'build',
        'packages/viewer',
        '--logLevel',
        'warn',
      ),
    )
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    install()
    build()
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
