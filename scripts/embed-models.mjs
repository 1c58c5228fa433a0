// Writes packages/core/dist/models/en.js, the module that carries the English weights, from packages/core/models/en.
// A browser, a worker and Node can import it alike; core itself opens no file. Does nothing where it is up to date.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs'

const from = new URL('../packages/core/models/en/', import.meta.url)
const to = new URL('../packages/core/dist/models/en.js', import.meta.url)

const manifest = readFileSync(new URL('manifest.json', from), 'utf8')
const weights = readFileSync(new URL('weights.bin.gz', from))
const stamp = `// ${createHash('sha256').update(manifest).update(weights).digest('hex')}\n`
if (!existsSync(to) || beginning(to, stamp.length) !== stamp) {
  mkdirSync(new URL('.', to), { recursive: true })
  writeFileSync(
    to,
    `${stamp}export const manifest = ${manifest.trim()}\nexport const weights =\n  '${weights.toString('base64')}'\n`,
  )
}

/** The first bytes of a file as text. */
function beginning(file, length) {
  const buffer = Buffer.alloc(length)
  readSync(openSync(file, 'r'), buffer, 0, length, 0)
  return buffer.toString('latin1')
}
