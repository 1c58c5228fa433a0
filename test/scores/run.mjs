// Judges what tests cannot: `pnpm scores`. Each part prints its figures and names those that fell below their floor.
import { language } from './language.mjs'

/** The menu. A part: `{ name, score() }`, which gives `{ lines, fallen }`, or `{ skipped }` with a reason. */
const parts = [language]

const only = process.argv.slice(2)
for (const { name, score } of parts) {
  if (only.length > 0 && !only.includes(name)) continue
  console.log(`\n${name}`)
  const { skipped, lines = [], fallen = [] } = await score()
  if (skipped !== undefined) console.log(`  skipped: ${skipped}`)
  for (const line of lines) console.log(`  ${line}`)
  for (const what of fallen) {
    console.log(`  FELL  ${what}`)
    process.exitCode = 1
  }
}
