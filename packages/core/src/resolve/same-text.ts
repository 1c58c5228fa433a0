import type { Article } from '../types/index.js'
import { inCodeUnitOrder, sortedBy } from './by-key.js'
import { remembering } from './remembering.js'
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
  const samples = sorted.map((article) => lastSamples([article], () => sampledShingles(article.text)))
  const groups = unionFind(sorted.length)
  joinEqualTexts(sorted, groups.union)
  for (const [left, right, shared] of overlaps(samples)) {
    const shorter = Math.min(samples[left]?.size ?? 0, samples[right]?.size ?? 0)
    if (shared >= ENOUGH && shared >= CONTAINED * shorter) groups.union(left, right)
  }
  return new Map(sorted.map((article, index) => [article.id, sorted[groups.find(index)]?.id ?? article.id]))
}

const lastSamples = remembering<ReadonlySet<number>>()
const lastWords = remembering<string>()

function joinEqualTexts(articles: readonly Article[], union: (a: number, b: number) => void): void {
  const seen = new Map<string, number>()
  articles.forEach((article, index) => {
    const words = lastWords([article], () => wordsOf(article.text).join(' '))
    const first = seen.get(words)
    if (first === undefined) seen.set(words, index)
    else union(first, index)
  })
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

function sampledShingles(text: string): ReadonlySet<number> {
  const words = wordsOf(text)
  const kept = new Set<number>()
  for (let at = 0; at + SHINGLE <= words.length; at += 1) {
    const hash = hashOf(words, at)
    if (hash % SAMPLE === 0) kept.add(hash)
  }
  return kept
}

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
function overlaps(samples: readonly ReadonlySet<number>[]): readonly (readonly [number, number, number])[] {
  const holders = new Map<number, number[]>()
  samples.forEach((sample, index) => {
    for (const hash of sample) {
      const list = holders.get(hash)
      if (list) list.push(index)
      else holders.set(hash, [index])
    }
  })
  const shared = new Map<string, number>()
  for (const list of holders.values()) {
    list.forEach((left, at) => {
      for (const right of list.slice(at + 1, at + 1 + NEIGHBOURS)) {
        const pair = `${left} ${right}`
        shared.set(pair, (shared.get(pair) ?? 0) + 1)
      }
    })
  }
  return [...shared]
    .sort((a, b) => inCodeUnitOrder(a[0], b[0]))
    .map(([pair, count]) => {
      const [left = 0, right = 0] = pair.split(' ').map(Number)
      return [left, right, count] as const
    })
}
