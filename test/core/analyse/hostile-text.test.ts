import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { analyse, type ReadingTools } from '#core/analyse/index.ts'
import { english } from '#core/languages/index.ts'
import { loadModel } from '#core/model/index.ts'
import { worldGazetteer } from '#core/world/index.ts'
import { spansIn } from '../../helpers/spans-in.ts'

const runs = process.env.NEWSGRAPH_LONG ? 10_000 : 250
const timeout = process.env.NEWSGRAPH_LONG ? 900_000 : 60_000

let tools: ReadingTools

beforeAll(async () => {
  tools = { language: english, model: await loadModel(), gazetteer: worldGazetteer() }
})

const story =
  'SANA (Wire) -- Two drones hit the Tarvik air base on Tuesday, killing three soldiers, an official said. ' +
  '"We will answer," said Gen. Omar Sayid, who leads the Iran-backed militia. The army denied that it had fired first.\n\n' +
  'In retaliation, France bombed 12 camps near Old Harbour. The U.N. urged both sides to talk.'

/** The story with pieces cut, doubled, swapped and strewn with odd characters. */
const mutated = fc
  .array(
    fc.record({
      at: fc.nat(story.length),
      length: fc.nat(40),
      what: fc.constantFrom('cut', 'double', 'insert', 'upper'),
      insert: fc.oneof(
        fc.string({ maxLength: 8 }),
        fc.constantFrom('"', '(', '…', '\r\n', '\u202e', '\u200b', '—', ' by ', ' , ', '😀', '\ud800'),
      ),
    }),
    { maxLength: 12 },
  )
  .map((edits) =>
    edits.reduce((text, { at, length, what, insert }) => {
      const piece = text.slice(at, at + length)
      const rest = text.slice(at + length)
      if (what === 'cut') return text.slice(0, at) + rest
      if (what === 'double') return text.slice(0, at) + piece + piece + rest
      if (what === 'upper') return text.slice(0, at) + piece.toUpperCase() + rest
      return text.slice(0, at) + insert + text.slice(at)
    }, story),
  )

const check = (text: string): void => {
  const record = analyse({ id: 'odd', text }, { ...tools, open: true })
  for (const { start, end } of spansIn(record)) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
  }
  const known = new Set(record.entities.map((entity) => entity.id))
  for (const event of record.events) {
    for (const participant of event.participants) expect(known.has(participant.entity)).toBe(true)
    for (const voice of event.attribution)
      expect(voice.source === undefined || known.has(voice.source)).toBe(true)
  }
  for (const relation of record.relations) {
    expect(known.has(relation.source) && known.has(relation.target)).toBe(true)
    expect(relation.source).not.toBe(relation.target)
  }
}

test('a story that is cut, doubled and strewn with odd characters is still read', { timeout }, () => {
  fc.assert(fc.property(mutated, check), { seed: 11, numRuns: runs })
})

test('what was read before changes nothing of what is read after it', { timeout }, () => {
  const read = (text: string): string =>
    JSON.stringify(analyse({ id: 'same', text }, { ...tools, open: true }))
  const first = read(story)
  const afterAnother = (text: string): void => {
    const alone = read(text)
    expect(read(story)).toBe(first)
    expect(read(text)).toBe(alone)
  }
  fc.assert(fc.property(mutated, afterAnother), { seed: 11, numRuns: runs / 5 })
})

test('any string is read without a throw', { timeout }, () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), check), { seed: 11, numRuns: runs })
})

test.each([
  '(',
  '"',
  "'",
  '-',
  '. ',
  'a-',
  'the ',
  'and ',
  'of the ',
  'that ',
  '1,',
  'Mr. ',
  'Iran-',
  'said ',
  '\n',
  '\u0301',
])('a text of nothing but %j is read to its end', { timeout }, (piece) => check(piece.repeat(3000)))

test('text without a sentence in it gives an empty record', () => {
  for (const text of ['   ', '\n\n\n', '"""', '....', '—']) {
    expect(analyse({ id: 'void', text }, tools).events).toEqual([])
  }
})
