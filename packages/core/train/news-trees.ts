import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { RelationLabels } from './labels.js'
import type { Tagset } from './tagset.js'

/** A sentence with the tags and the tree that the teacher gave it: numbers of the tagset and of the labels, heads (-1 = root). */
export interface TaughtSentence {
  readonly words: readonly string[]
  readonly tags: readonly number[]
  readonly heads: readonly number[]
  readonly labels: readonly number[]
}

/**
 * Reads `news-trees.txt.gz`, which says of sentences that it does not hold how the teacher reads them (teacher/teach.py).
 * Its first line names tags and relations; then a line per sentence: the beginning of the SHA-256 of its words, and for each
 * word "tag,distance to the head (0 = root),relation".
 * @param sentences the words of the sentences, in the file's order
 * @throws Error where a line belongs to other words
 */
export function readNewsTrees(
  path: string,
  sentences: readonly (readonly string[])[],
  tagset: Pick<Tagset, 'classes'>,
  labels: RelationLabels,
): TaughtSentence[] {
  const [head = '', ...lines] = gunzipSync(new Uint8Array(readFileSync(path)))
    .toString('utf8')
    .trimEnd()
    .split('\n')
  const named = JSON.parse(head) as { readonly tags: string[]; readonly labels: string[] }
  const tagOf = named.tags.map((tag) => tagset.classes.indexOf(tag))
  const labelOf = named.labels.map(labels.numberOf)
  return sentences.map((words, k) => {
    const [hash, ...rows] = (lines[k] ?? '').split(' ')
    if (hash !== hashOf(words) || rows.length !== words.length)
      throw new Error(`Line ${k + 2} of ${path} is not about "${words.join(' ')}".`)
    const numbers = rows.map((row) => row.split(',').map(Number))
    return {
      words,
      tags: numbers.map(([tag = 0]) => tagOf[tag] ?? -1),
      heads: numbers.map(([, distance = 0], i) => (distance === 0 ? -1 : i + distance)),
      labels: numbers.map(([, , label = 0]) => labelOf[label] ?? 0),
    }
  })
}

/** The beginning of the SHA-256 of a sentence's words. */
function hashOf(words: readonly string[]): string {
  return createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 8)
}
