// Compiles packages/core/kernel/network.ts (AssemblyScript) and writes packages/core/dist/kernel.js, the module that carries
// it, so that a browser, a worker and Node can import it alike.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import asc from 'assemblyscript/asc'
import { top } from './install.mjs'

let compiled
const { error, stderr } = await asc.main(
  [
    ...['network.ts', '--baseDir', join(top, 'packages/core/kernel'), '--outFile', 'network.wasm'],
    ...['--runtime', 'stub', '--importMemory', '--enable', 'simd', '-O3', '--converge', '--noAssert'],
  ],
  { writeFile: (_, contents) => (compiled = contents) },
)
if (error !== null || compiled === undefined) throw new Error(`The kernel does not compile.\n${stderr}`)

const to = join(top, 'packages/core/dist/kernel.js')
mkdirSync(join(to, '..'), { recursive: true })
writeFileSync(to, `export const kernel =\n  '${Buffer.from(compiled).toString('base64')}'\n`)
