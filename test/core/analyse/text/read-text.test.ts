import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from '#core/analyse/text/index.ts'
import { english } from '#core/languages/index.ts'
import { loadModel } from '#core/model/index.ts'
import type { ReadDoc } from '#core/types/index.ts'
import { blankModel } from '../../../helpers/blank-model.ts'

const blank = blankModel()

function expectSound(doc: ReadDoc, text: string): void {
  expect(doc.text).toBe(text)
  let end = 0
  for (const sentence of doc.sentences) {
    const { tokens } = sentence
    expect(tokens.filter((token) => token.head === -1)).toHaveLength(1)
    tokens.forEach((token, i) => {
      expect(token.start).toBeGreaterThanOrEqual(end)
      expect(token.text).toBe(text.slice(token.start, token.end))
      expect(token.deprel === 'root').toBe(token.head === -1)
      let up = i
      for (let steps = 0; up !== -1; steps++) {
        expect(steps).toBeLessThanOrEqual(tokens.length)
        up = tokens[up]?.head ?? -1
      }
      end = token.end
    })
  }
  let last = { sentence: 0, to: 0 }
  for (const name of doc.names) {
    expect(name.to).toBeGreaterThan(name.from)
    expect(name.to).toBeLessThanOrEqual(doc.sentences[name.sentence]?.tokens.length ?? 0)
    if (name.sentence === last.sentence) expect(name.from).toBeGreaterThanOrEqual(last.to)
    else expect(name.sentence).toBeGreaterThan(last.sentence)
    last = name
  }
}

const scraps = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'BAGHDAD',
        '--',
        'The',
        'U.S.',
        'army',
        'killed',
        'by',
        '.',
        ',',
        '"',
        "n't",
        '\n',
        '\r\n\r\n',
        '4',
        'Gen.',
        'Iran-backed',
        '😀',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 50 },
  )
  .map((parts) => parts.join(' '))

describe('readText', () => {
  it('gives sound offsets, trees and names whatever the weights say', () => {
    fc.assert(
      fc.property(scraps, (text) => {
        expectSound(readText(text, { language: english, model: blank }), text)
      }),
      { numRuns: 200 },
    )
  })

  it('does so with the weights that ship', async () => {
    const model = await loadModel()
    fc.assert(
      fc.property(scraps, (text) => {
        expectSound(readText(text, { language: english, model }), text)
      }),
      { numRuns: 100 },
    )
  })

  it('gives the same answer twice', async () => {
    const model = await loadModel()
    const text = 'Three rockets were aimed at a camp in Mali, officials said. "They fled," he added.'
    const first = readText(text, { language: english, model })
    readText('Something else was read between. '.repeat(50), { language: english, model })
    expect(readText(text, { language: english, model })).toEqual(first)
  })

  it('gives words that have but one tag that tag, and forms with a particle that of a verb', async () => {
    const model = await loadModel()
    const tagsOf = (text: string): Map<string, string> =>
      new Map(
        readText(text, { language: english, model }).sentences.flatMap(({ tokens }) =>
          tokens.map((token) => [token.text, token.upos] as const),
        ),
      )
    const talks = tagsOf('The talks come amid a war between the ally and the militia.')
    expect(['amid', 'between', 'ally'].map((word) => talks.get(word))).toEqual(['ADP', 'ADP', 'NOUN'])
    expect(tagsOf('On Sunday the coalition shot down a drone.').get('shot')).toBe('VERB')
    expect(tagsOf('She fired a shot at the wall.').get('shot')).toBe('NOUN')
  })

  it('finds the verb of a sentence where its form is also that of a noun or participle', async () => {
    const model = await loadModel()
    const tagOf = (text: string, word: string): string | undefined =>
      readText(text, { language: english, model })
        .sentences.flatMap(({ tokens }) => tokens)
        .find((token) => token.text === word)?.xpos
    expect(tagOf('Two drones target air base in western Iraq', 'target')).toBe('VBP')
    expect(tagOf('Thousands of farmers blocked roads around the town.', 'blocked')).toBe('VBD')
    expect(tagOf('Dozens of people killed in the raid were buried.', 'killed')).toBe('VBN')
    expect(tagOf('The threats that Iran-linked militias made were empty.', 'Iran-linked')).toBe('JJ')
    expect(tagOf('The army fell back after Oslo refused to help.', 'after')).toBe('IN')
  })

  it('reads an auxiliary before its subject as a condition, and none that follows its subject', async () => {
    const model = await loadModel()
    const opens = (text: string): boolean =>
      readText(text, { language: english, model }).sentences.some(({ tokens }) =>
        tokens.some(({ lemma, deprel }) => lemma === 'if' && deprel === 'mark'),
      )
    expect(opens('The group will act should war break out in the north.')).toBe(true)
    expect(opens('Had the army attacked the town, the rebels would have fled.')).toBe(true)
    expect(opens('Were the troops to leave, the talks would fail.')).toBe(true)
    expect(opens('The troops should leave the base.')).toBe(false)
    expect(opens('Should the troops leave the base?')).toBe(false)
  })

  it('reads an empty text', () => {
    expect(readText('', { language: english, model: blank })).toEqual({ text: '', sentences: [], names: [] })
    expect(readText(' \r\n\t ', { language: english, model: blank }).sentences).toEqual([])
  })

  it('reads a line without an end', () => {
    const text = 'rebels fled and '.repeat(20_000)
    expectSoundEnds(readText(text, { language: english, model: blank }), text)
  })
})

function expectSoundEnds(doc: ReadDoc, text: string): void {
  expect(doc.sentences.at(-1)?.end).toBe(text.trimEnd().length)
}
