#!/usr/bin/env node
// Runs a folder of openCypher TCK features: `pnpm tck [FOLDER] [--why]`. One row a file; the last line is the sum.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('../../', import.meta.url))
const args = process.argv.slice(2)
const why = args.includes('--why')
const folder = resolve(args.find((arg) => !arg.startsWith('--')) ?? resolve(root, '../shared/tck'))
if (!existsSync(folder)) {
  console.error(`There is no folder ${folder}.`)
  process.exit(2)
}
const core = resolve(root, 'packages/core/src')
const { module } = await runnerImport(resolve(root, 'test/tck/run-folder.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: [{ find: /^#core\/(.*)$/, replacement: `${core}/$1` }] },
})
const scores = module.runFolder(folder)
const sum = (pick) => scores.reduce((total, score) => total + pick(score), 0)
const width = Math.max(10, ...scores.map(({ file }) => file.length))
console.log(`${'file'.padEnd(width)}  passed  failed  left out`)
for (const { file, passed, failed, leftOut, failures } of scores) {
  console.log(
    `${file.padEnd(width)}  ${String(passed).padStart(6)}  ${String(failed).padStart(6)}  ${String(leftOut).padStart(8)}`,
  )
  if (why) for (const { name, kind, reason } of failures) console.log(`    ${kind} ${name}: ${reason}`)
}
const errors = [sum(({ errors }) => errors.passed), sum(({ errors }) => errors.failed)]
const all = [sum(({ passed }) => passed), sum(({ failed }) => failed)]
console.log(
  `results: ${all[0] - errors[0]} passed, ${all[1] - errors[1]} failed; errors: ${errors[0]} passed, ${errors[1]} failed; ${sum(({ leftOut }) => leftOut)} left out because the query writes`,
)
console.log(`${all[0]} passed, ${all[1]} failed`)
process.exitCode = all[1] === 0 ? 0 : 1
