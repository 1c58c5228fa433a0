// Judges what tests cannot: `pnpm scores [PART …] [--errors]`. Each part prints its figures and names those that fell below their floor.
import { confidence } from './confidence.mjs'
import { language } from './language.mjs'
import { sentences } from './sentences.mjs'
import { texts } from './texts.mjs'

/** The menu. A part: `{ name, score({ errors }) }`, which gives `{ lines, fallen }`, or `{ skipped }` with a reason. */
const parts = [language, sentences, texts, confidence]

const only = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const errors = process.argv.includes('--errors')
for (const { name, score } of parts) {
  if (only.length > 0 && !only.includes(name)) continue
  console.log(`\n${name}`)
  const { skipped, lines = [], fallen = [] } = await score({ errors })
  if (skipped !== undefined) console.log(`  skipped: ${skipped}`)
  for (const line of lines) console.log(`  ${line}`)
  for (const what of fallen) {
    console.log(`  FELL  ${what}`)
    process.exitCode = 1
  }
}
