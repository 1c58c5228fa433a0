import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { decodeWordTable, encodeWordTable, type WordTable, wordKey } from './model.js'
import type { Tagset } from './tagset.js'
import type { GoldSentence } from './treebank.js'

/** Word (lower case) → fine cluster, and for each fine cluster its coarse one. Cluster 0 is "unknown". */
export interface Clusters {
  readonly fineOf: ReadonlyMap<string, number>
  readonly coarseOf: readonly number[]
}

/**
 * The word table: clusters, and for each word seen often enough its usual tags. Rare words get none, since
 * what the tagger sees in training must be what it will see later.
 */
export function makeWordTable(
  sentences: readonly GoldSentence[],
  tagset: Tagset,
  clusters: Clusters,
  options: { readonly leastCount: number; readonly leastShare: number },
): { readonly bytes: Uint8Array<ArrayBuffer>; readonly table: WordTable } {
  const counts = new Map<string, Map<number, number>>()
  for (const sentence of sentences) {
    sentence.words.forEach((word, i) => {
      const tag = tagset.classOf(sentence, i)
      if (tag === undefined) return
      const lower = word.toLowerCase()
      const tags = counts.get(lower) ?? new Map<number, number>()
      counts.set(lower, tags)
      tags.set(tag, (tags.get(tag) ?? 0) + 1)
    })
  }
  const classes = new Map<string, number>()
  const words = new Map<number, { fine: number; tags: number }>()
  for (const [word, fine] of clusters.fineOf) {
    const key = wordKey(word)
    if (!words.has(key)) words.set(key, { fine, tags: 0 })
  }
  for (const [word, tags] of [...counts].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    let total = 0
    for (const count of tags.values()) total += count
    if (total < options.leastCount) continue
    const usual = [...tags]
      .filter(([, count]) => count / total >= options.leastShare)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, 3)
      .map(([tag]) => tag)
      .join(' ')
    const cls = classes.get(usual) ?? classes.size + 1
    classes.set(usual, cls)
    const key = wordKey(word)
    words.set(key, { fine: words.get(key)?.fine ?? 0, tags: cls })
  }
  const bytes = encodeWordTable(words, clusters.coarseOf)
  return { bytes, table: decodeWordTable(bytes) }
}

/** Reads `clusters.txt.gz`: a line per fine cluster, its coarse cluster first, then its words. */
export function readClusters(path: string): Clusters {
  const fineOf = new Map<string, number>()
  const coarseOf = [0]
  const lines = gunzipSync(new Uint8Array(readFileSync(path)))
    .toString('utf8')
    .trim()
    .split('\n')
  lines.forEach((line, i) => {
    const [coarse = '0', ...words] = line.split(' ')
    coarseOf.push(Number(coarse))
    for (const word of words) fineOf.set(word, i + 1)
  })
  return { fineOf, coarseOf }
}
