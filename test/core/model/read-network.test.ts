import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NewsgraphError } from '#core/errors.ts'
import { readNetwork } from '#core/model/read-network.ts'
import { headsFor } from '../../helpers/heads-for.ts'
import { networkBytes } from '../../helpers/network-bytes.ts'
import { plainReading } from '../../helpers/plain-network.ts'
import { randomNetwork, randomWords } from '../../helpers/random-network.ts'

const small = { X1: 8, X2: 16, H: 8, TG: 8, A: 16, D: 8, T: 19, L: 6 }
const odd = { X1: 24, X2: 8, H: 24, TG: 8, A: 8, D: 24, T: 3, L: 17 }
const labelsOf = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => ['dep', 'root', 'parataxis'][i] ?? `label${i}`)
const ROOT = 1

const vocabulary = [...randomWords(1, 200), ...randomWords(2, 200)]
const networks = [
  randomNetwork(1, randomWords(1, 200), { sizes: small }),
  randomNetwork(2, randomWords(1, 200), { sizes: small, wild: true }),
  randomNetwork(3, randomWords(1, 200), { sizes: odd, wild: true }),
].map((plain) => ({ plain, network: readNetwork(networkBytes(plain), labelsOf(plain.sizes.L)) }))

const anyNetwork = fc.constantFrom(...networks)
const someWords = (most: number) =>
  fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: most })

/** A reading's own copy, for the length of the sentence. */
const copyOf = (reading: ReturnType<ReturnType<typeof readNetwork>['read']>, count: number) => ({
  tags: [...reading.tags.subarray(0, count)],
  heads: [...reading.heads.subarray(0, count)],
  labels: [...reading.labels.subarray(0, count)],
})

const isProjective = (heads: readonly number[]): boolean =>
  heads.every((head, i) => {
    if (head === heads.length) return true
    const [from, to] = [Math.min(head, i), Math.max(head, i)]
    return heads.every((other, j) => j <= from || j >= to || (other >= from && other <= to))
  })

/** Whether every word's heads lead to the root. */
const isTree = (heads: readonly number[]): boolean =>
  heads.every((_, i) => {
    let at = i
    for (let steps = 0; at < heads.length && steps <= heads.length; steps++) at = heads[at] as number
    return at === heads.length
  })

describe('a network', () => {
  it('answers what its numbers say, worked out one by one', () => {
    fc.assert(
      fc.property(anyNetwork, someWords(34), ({ plain, network }, words) => {
        const expected = plainReading(plain, words, ROOT)
        const { tags, heads, labels } = copyOf(network.read(words), words.length)
        expect(tags).toEqual(expected.tags)
        expect(heads).toEqual(headsFor(expected.arcs))
        expect(labels).toEqual(expected.labelsFor(heads))
      }),
      { numRuns: 300 },
    )
  })

  it('parses beside the tags that are known better', () => {
    fc.assert(
      fc.property(anyNetwork, someWords(20), fc.nat(), fc.nat(), ({ plain, network }, words, at, tag) => {
        const known = new Map([[at % words.length, tag % plain.sizes.T]])
        let shown: readonly number[] = []
        const reading = network.read(words, (tags) => {
          shown = [...tags.subarray(0, words.length)]
          return known
        })
        const { tags, heads, labels } = copyOf(reading, words.length)
        const expected = plainReading(plain, words, ROOT, known)
        expect(shown).toEqual(plainReading(plain, words, ROOT).tags)
        expect(tags).toEqual(expected.tags)
        expect(labels).toEqual(expected.labelsFor(heads))
      }),
      { numRuns: 60 },
    )
  })

  it('gives every sentence a projective tree with one word below the root, labelled root', () => {
    fc.assert(
      fc.property(anyNetwork, someWords(160), ({ network }, words) => {
        const { heads, labels } = copyOf(network.read(words), words.length)
        expect(isTree(heads) && isProjective(heads)).toBe(true)
        expect(heads.filter((head) => head === words.length)).toHaveLength(1)
        expect(heads.map((head) => head === words.length)).toEqual(labels.map((label) => label === ROOT))
      }),
      { numRuns: 100 },
    )
  })

  it('says the same whatever it read before', () => {
    const [{ plain }] = networks as [(typeof networks)[number]]
    const bytes = networkBytes(plain)
    const words = randomWords(7, 60)
    const fresh = copyOf(readNetwork(bytes, labelsOf(plain.sizes.L)).read(words), words.length)
    const used = readNetwork(bytes, labelsOf(plain.sizes.L))
    for (let i = 0; i < 60; i++) used.read(randomWords(100 + i, 150).map((word) => `${word}${i}`))
    used.read(randomWords(8, 1000))
    expect(copyOf(used.read(words), words.length)).toEqual(fresh)
  })

  it('reads a long sentence in pieces and hangs the later ones on the first', () => {
    for (const { network } of networks) {
      const words = Array.from({ length: 1024 }, (_, i) => (i % 100 === 99 ? ',' : `word${i % 37}`))
      const ends = [100, 200, 300, 400, 500, 600, 700, 800, 900, 1024]
      const { heads, labels } = copyOf(network.read(words), words.length)
      expect(isTree(heads)).toBe(true)
      const first = heads.indexOf(words.length)
      expect(first).toBeLessThan(100)
      let from = 100
      for (const end of ends.slice(1)) {
        const outside = heads.flatMap((head, i) =>
          i >= from && i < end && (head < from || head >= end) ? [i] : [],
        )
        expect(outside.map((i) => [heads[i], labels[i]])).toEqual([[first, 2]])
        from = end
      }
    }
  })

  it('reads each piece as a sentence of its own', () => {
    const [, , { network }] = networks as [unknown, unknown, (typeof networks)[number]]
    const words = Array.from({ length: 300 }, (_, i) => (i === 149 ? ';' : `word${i % 41}`))
    const whole = copyOf(network.read(words), 300)
    const first = copyOf(network.read(words.slice(0, 150)), 150)
    const second = copyOf(network.read(words.slice(150)), 150)
    expect(whole.tags).toEqual([...first.tags, ...second.tags])
    const top = first.heads.indexOf(150)
    expect(whole.heads).toEqual([
      ...first.heads.map((head) => (head === 150 ? 300 : head)),
      ...second.heads.map((head) => (head === 150 ? top : head + 150)),
    ])
  })

  it('reads a sentence without words, and refuses one that is too long', () => {
    const [{ network }] = networks as [(typeof networks)[number]]
    expect(() => network.read([])).not.toThrow()
    expect(() => network.read(Array(1025).fill('word'))).toThrow(RangeError)
  })

  it('is refused where its bytes are cut short, too long or out of order', () => {
    const [{ plain }] = networks as [(typeof networks)[number]]
    const labels = labelsOf(plain.sizes.L)
    const bytes = networkBytes(plain)
    const refused = (wrong: Uint8Array, names = labels): void => {
      expect(() => readNetwork(wrong, names)).toThrow(NewsgraphError)
    }
    for (let length = 0; length < bytes.length; length += 997) refused(bytes.slice(0, length))
    refused(bytes.slice(0, bytes.length - 1))
    refused(Uint8Array.from([...bytes, 0]))
    refused(networkBytes({ ...plain, sizes: { ...plain.sizes, H: 12 } }))
    refused(networkBytes({ ...plain, wordShift: 11 }))
    refused(bytes, labels.slice(1))
    refused(
      bytes,
      labels.map((label) => (label === 'root' ? 'top' : label)),
    )
  })
})
