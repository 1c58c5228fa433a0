// Compiles the trainer, since Node 20 reads no TypeScript.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** Compiles and gives the folder of the compiled trainer, a URL. */
export function compileTrainer() {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
  const config = fileURLToPath(new URL('tsconfig.json', import.meta.url))
  const made = spawnSync(process.execPath, [tsc, '-p', config], { stdio: 'inherit' })
  if (made.status !== 0) throw new Error('The trainer does not compile.')
  return new URL('../.cache/train/code/train/', import.meta.url)
}
