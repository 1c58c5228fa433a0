import { type Article, hashOfParts } from '../types/index.js'
import { sortedBy } from './by-key.js'
import { rememberingOne } from './remembering.js'
import { unionFind } from './union-find.js'

const SHINGLE = 4
/** One shingle in this many is kept, the same ones in every text. */
const SAMPLE = 4
const ENOUGH = 5
/** So much of the shorter text stands in the longer. */
const CONTAINED = 0.5
const NEIGHBOURS = 3

/**
 * Which articles tell one text: copies, cuts and light rewrites of one agency story. Gives each article's id the
 * id of its group (the smallest in it). Shingles of four words, sampled by their hash, compared by containment
 * (Broder, "On the resemblance and containment of documents", 1997, doi:10.1109/SEQUEN.1997.666900); only
 * articles that share a sampled shingle are compared, each with its next few, so time grows with the text.
 */
export function sameText(articles: readonly Article[]): ReadonlyMap<string, string> {
  const sorted = sortedBy(articles, (article) => article.id)
  const samples = sorted.map(sampledShingles)
  const groups = unionFind(sorted.length)
  joinEqualTexts(sorted, groups.union)
  for (const [left, right, shared] of overlaps(samples)) {
    const shorter = Math.min(samples[left]?.length ?? 0, samples[right]?.length ?? 0)
    if (shared >= ENOUGH && shared >= CONTAINED * shorter) groups.union(left, right)
  }
  return new Map(sorted.map((article, index) => [article.id, sorted[groups.find(index)]?.id ?? article.id]))
}

function joinEqualTexts(articles: readonly Article[], union: (a: number, b: number) => void): void {
  const seen = new Map<string, number>()
  articles.forEach((article, index) => {
    const words = hashOfWords(article)
    const first = seen.get(words)
    if (first === undefined) seen.set(words, index)
    else union(first, index)
  })
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const hashOfWords = rememberingOne((article: Article): string => hashOfParts(wordsOf(article.text)))

const sampledShingles = rememberingOne(({ text }: Article): Uint32Array => {
  const words = wordsOf(text)
  const kept = new Set<number>()
  for (let at = 0; at + SHINGLE <= words.length; at += 1) {
    const hash = hashOf(words, at)
    if (hash % SAMPLE === 0) kept.add(hash)
  }
  return Uint32Array.from(kept)
})

/** FNV-1a over the words from `at`, then mixed so that its low bits sample evenly. */
function hashOf(words: readonly string[], at: number): number {
  let hash = 0x811c9dc5
  for (let word = at; word < at + SHINGLE; word += 1) {
    const text = words[word] ?? ''
    for (let index = 0; index < text.length; index += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
    }
    hash = Math.imul(hash ^ 32, 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** Pairs of texts with the number of sampled shingles that they share. */
function overlaps(samples: readonly Uint32Array[]): readonly (readonly [number, number, number])[] {
  const many = samples.length
  // each shingle with the text that holds it, as one number: sorted, the holders of one follow each other
  const held = new Float64Array(samples.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  samples.forEach((sample, index) => {
    for (const hash of sample) held[at++] = hash * many + index
  })
  held.sort()
  const shared = new Map<number, number>()
  for (let place = 0; place < held.length; place += 1) {
    const holder = (held[place] ?? 0) % many
    for (let next = place + 1; next <= place + NEIGHBOURS; next += 1) {
      // of one shingle, it is so much further among the texts
      const other = holder + (held[next] ?? Number.POSITIVE_INFINITY) - (held[place] ?? 0)
      if (other >= many) break
      shared.set(holder * many + other, (shared.get(holder * many + other) ?? 0) + 1)
    }
  }
  return [...shared].map(([pair, count]) => [Math.floor(pair / many), pair % many, count] as const)
}
