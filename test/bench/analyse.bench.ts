import { readdirSync, readFileSync } from 'node:fs'
import { bench, describe } from 'vitest'
import { analyse, type ReadingTools } from '#core/analyse/index.ts'
import { readText } from '#core/analyse/text/index.ts'
import { english } from '#core/languages/index.ts'
import { loadModel } from '#core/model/index.ts'
import { worldGazetteer } from '#core/world/index.ts'

const examples = new URL('../../examples/', import.meta.url)
const text = readdirSync(examples)
  .filter((name) => name.endsWith('.txt') || name.endsWith('.md'))
  .sort()
  .map((name) => readFileSync(new URL(name, examples), 'utf8'))
  .join('\n\n')

const tools: ReadingTools = { language: english, model: await loadModel(), gazetteer: worldGazetteer() }
const tokens = readText(text, tools).sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0)

/** Names carry the size, so that tokens a second are hz × tokens. */
describe(`from text to record, examples of ${tokens} tokens`, () => {
  const options = { time: 1500, warmupTime: 300 }
  bench('sentences, tags, trees and names alone', () => void readText(text, tools), options)
  bench('the whole record', () => void analyse({ id: 'bench', text }, tools), options)
})

describe('cost grows with length, not faster', () => {
  for (const times of [1, 4, 16]) {
    const long = Array.from({ length: times }, () => text).join('\n\n')
    bench(`${times} × the examples`, () => void analyse({ id: 'bench', text: long }, tools), {
      iterations: 3,
      time: 0,
      warmupIterations: 1,
    })
  }
})
