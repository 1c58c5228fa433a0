// Makes the English models: `pnpm train` (see make-models.ts). Compiles the trainer first, since Node 20 reads no TypeScript.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
const made = spawnSync(process.execPath, [tsc, '-p', at('tsconfig.json')], { stdio: 'inherit' })
if (made.status !== 0) process.exit(made.status ?? 1)
await import(pathToFileURL(at('../.cache/train/code/train/make-models.js')).href)
