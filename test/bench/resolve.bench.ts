import { bench, describe } from 'vitest'
import { assemble } from '#core/assemble/index.ts'
import { resolve } from '#core/resolve/index.ts'
import { smallWorld } from '../helpers/extraction.ts'
import { generatedReads } from '../helpers/generated-reads.ts'

const gazetteer = smallWorld()

/** Time should grow with the number of articles, hardly faster. The articles are generated, and say so. */
describe('resolve and assemble generated articles', () => {
  for (const size of [100, 1_000, 10_000]) {
    const reads = generatedReads(size)
    const articles = reads.map(({ article }) => article)
    const extractions = reads.map(({ extraction }) => extraction)
    const { facts } = resolve(extractions, { articles, gazetteer })
    const once = { iterations: size > 1_000 ? 1 : 5, warmupIterations: 1, time: 0, warmupTime: 0 }
    bench(`resolve ${size}`, () => void resolve(extractions, { articles, gazetteer }), once)
    bench(`assemble ${size}`, () => void assemble(facts, { articles, problems: [], made: {} }), once)
  }
})
