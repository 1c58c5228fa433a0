import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { compileTrainer } from '../../packages/core/train/compile.mjs'

const file = new URL('../../../shared/treebanks/gmb-names.conll', import.meta.url)

/**
 * The news sentences that sentences.jsonl speaks of, in the order of the file: `words`, and `names` as `[from, to, kind]`
 * (half-open word numbers) with the slips that rules can find corrected. Undefined where the file is absent.
 */
export async function silverSentences() {
  if (!existsSync(file)) return undefined
  const { correctedLabels } = await import(new URL('correct-slips.js', compileTrainer()).href)
  const sentences = readFileSync(file, 'utf8')
    .split('\n\n')
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const rows = block
        .trim()
        .split('\n')
        .map((row) => row.split('\t'))
      const column = (k) => rows.map((row) => row[k])
      return { words: column(0), xpos: column(1), names: column(2) }
    })
  const labels = correctedLabels(sentences)
  return sentences.map(({ words }, k) => ({ words, names: runs(labels[k]) }))
}

/** The first eight hexadecimal digits of the SHA-256 of the words with a space between: guards against another edition. */
export const sentenceHash = (words) => createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 8)

function runs(labels) {
  const found = []
  labels.forEach((label, i) => {
    if (label.startsWith('B-')) found.push([i, i + 1, label.slice(2)])
    else if (label.startsWith('I-')) found.at(-1)[1] = i + 1
  })
  return found
}
