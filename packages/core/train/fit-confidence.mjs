// Fits src/analyse/record/confidence-weights.ts to what was annotated in test/gold (the half of the sentences that is there to
// measure left out): node packages/core/train/fit-confidence.mjs. Build before (the findings are made by dist) and after.
import { readFileSync, writeFileSync } from 'node:fs'
import { reliability } from '../../../test/scores/confidence.mjs'
import { heldFindings } from '../../../test/scores/held-findings.mjs'
import { compileTrainer } from './compile.mjs'

const { fitConfidence } = await import(new URL('fit-confidence.js', compileTrainer()).href)
const cases = (await heldFindings()).filter(({ set }) => set !== 'sentences test')
if (!cases.some(({ set }) => set === 'sentences dev')) {
  console.error('The news sentences are not here (../shared/treebanks): nothing was fitted.')
  process.exit(1)
}
const { rows, crossed } = fitConfidence(cases)
const file = new URL('../src/analyse/record/confidence-weights.ts', import.meta.url)
const code = readFileSync(file, 'utf8')
const begin = code.indexOf('`\n') + 2
const end = code.indexOf('\n`', begin)
writeFileSync(file, `${code.slice(0, begin)}${rows.join('\n')}${code.slice(end)}`)
console.log(
  `${rows.length} weights, from ${cases.length} findings; each judged by weights fitted without it:`,
)
for (const line of reliability('crossed', crossed)) console.log(`  ${line}`)
