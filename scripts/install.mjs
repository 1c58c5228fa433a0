import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The top of the workspace. */
export const top = dirname(dirname(fileURLToPath(import.meta.url)))

const stamp = join(top, 'node_modules', '.newsgraph-installed')

/** What was asked for: one hash over the lockfile and every package.json. */
function wanted() {
  const hash = createHash('sha256')
  const packages = readdirSync(join(top, 'packages')).sort()
  const files = ['pnpm-lock.yaml', 'package.json', ...packages.map((name) => `packages/${name}/package.json`)]
  for (const file of files) {
    if (existsSync(join(top, file))) hash.update(file).update(readFileSync(join(top, file)))
  }
  return hash.digest('hex')
}

function npx(...args) {
  const done = spawnSync('npx', args, {
    cwd: top,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CI: 'true' }, // pnpm asks no questions there
    shell: process.platform === 'win32',
  })
  return done.status === 0
}

/** Installs the dependencies with the pinned pnpm, without a network where it must; nothing where they are in place. */
export function install() {
  const hash = wanted()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  const { packageManager } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'))
  console.log(`Installing dependencies with ${packageManager} …`)
  const installed =
    npx('--yes', packageManager, 'install', '--frozen-lockfile', '--prefer-offline') ||
    npx('--yes', '--offline', packageManager, 'install', '--frozen-lockfile', '--offline')
  if (!installed) {
    throw new Error(
      'The dependencies could not be installed. Is there a network, and does package.json agree with pnpm-lock.yaml?',
    )
  }
  writeFileSync(stamp, hash)
}
