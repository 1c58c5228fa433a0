import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { top } from './install.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path))
}

function fromPlaywright() {
  const root =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    (process.platform === 'darwin'
      ? join(homedir(), 'Library/Caches/ms-playwright')
      : join(homedir(), '.cache/ms-playwright'))
  if (!existsSync(root)) return undefined
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  ]
  return readdirSync(root)
    .filter((name) => name.startsWith('chromium-'))
    .sort()
    .reverse()
    .flatMap((name) => inside.map((path) => join(root, name, path)))
    .find((path) => existsSync(path))
}

/** A shim (Ubuntu's snap package) lies on the path and starts nothing: ask each one for its version. */
function works(path) {
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 })
    return true
  } catch {
    return false
  }
}

/** The path of a Chromium or Chrome on this machine (`CHROMIUM` first), or undefined. */
export function findChromium() {
  const candidates = [process.env.CHROMIUM, onPath(), ...elsewhere.filter(existsSync), fromPlaywright()]
  return candidates.find((path) => path !== undefined && path !== '' && works(path))
}

/** Finds a Chromium, or tries once to install one; undefined where that fails, which is remembered. */
export function obtainChromium() {
  const found = findChromium()
  if (found !== undefined) return found
  const tried = join(top, 'node_modules', '.newsgraph-no-chromium')
  if (existsSync(tried)) return undefined
  console.log('No Chromium here: trying to install one for the browser tests …')
  const options = {
    cwd: top,
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 600_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  if (process.getuid?.() === 0) {
    spawnSync('apt-get', ['update', '-qq'], options)
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options)
    const installed = findChromium()
    if (installed !== undefined) return installed
  }
  const playwright = join(top, 'node_modules/playwright-core/cli.js')
  if (existsSync(playwright)) spawnSync(process.execPath, [playwright, 'install', 'chromium'], options)
  const installed = findChromium()
  if (installed === undefined) {
    writeFileSync(tried, 'Installing Chromium failed here. Delete this file to have it tried again.\n')
  }
  return installed
}
