import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build } from './build.mjs'
import { install, top } from './install.mjs'

const options = process.argv.slice(2)

try {
  install()
  build()
} catch (error) {
  console.error(error.message)
  process.exit(1)
}

const open = process.env.CI && !options.includes('--no-open') ? ['--no-open'] : []
const command = join(top, 'packages/cli/bin/newsgraph.js')
const page = spawn(process.execPath, [command, 'view', 'examples', ...open, ...options], {
  cwd: top,
  stdio: 'inherit',
})
// Ctrl-C reaches both: the page ends by itself, and this one waits for it.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => page.kill('SIGTERM'))
page.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 0 : 1)))
