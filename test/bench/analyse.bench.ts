import { readdirSync, readFileSync } from 'node:fs'
import nlp from 'compromise'
import { bench, describe } from 'vitest'
import model from 'wink-eng-lite-web-model'
import winkNlp from 'wink-nlp'
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

const wink = winkNlp(model)

/** Names carry the size, so that tokens a second are hz × tokens; the summary gives the ratios. */
describe(`from text to record, examples of ${tokens} tokens`, () => {
  // engines go on making it faster for some forty passes: this is the speed of a long build, for each of them
  const options = { time: 3000, warmupTime: 12_000 }
  bench('the whole record', () => void analyse({ id: 'bench', text }, tools), options)
  bench('sentences, tags, trees and names alone', () => void readText(text, tools), options)
  bench(
    'compromise: its tags and entities only',
    () => {
      const doc = nlp(text)
      doc.json()
      doc.topics().out('array')
    },
    options,
  )
  bench(
    'wink-nlp: its tags and entities only',
    () => {
      const doc = wink.readDoc(text)
      doc.tokens().out(wink.its.pos)
      doc.entities().out()
    },
    options,
  )
})

describe('cost grows with length, not faster', () => {
  const article = text.slice(0, text.indexOf('\n\n', 3000))
  for (const times of [1, 10, 100]) {
    const long = Array.from({ length: times }, () => article).join('\n\n')
    bench(
      `${times} × an article of ${article.length} characters`,
      () => void analyse({ id: 'bench', text: long }, tools),
      {
        iterations: 3,
        time: 0,
        warmupIterations: 1,
      },
    )
  }
})
