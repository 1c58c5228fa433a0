import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { analyse, type ReadingTools } from '#core/analyse/index.ts'
import { readText } from '#core/analyse/text/index.ts'
import { buildGraph } from '#core/build-graph.ts'
import { english } from '#core/languages/index.ts'
import { loadModel } from '#core/model/index.ts'
import type { Extraction } from '#core/types/index.ts'
import { worldGazetteer } from '#core/world/index.ts'
import { spansIn } from '../../helpers/spans-in.ts'

let tools: ReadingTools

beforeAll(async () => {
  tools = { language: english, model: await loadModel(), gazetteer: worldGazetteer() }
})

const agents = ['rebels', 'gunmen', 'government troops', 'the army', 'Turkish forces', 'the militia']
const targets = [
  'the village',
  'the airport',
  'the convoy',
  'the embassy',
  'the police station',
  'the army base',
]
const verbs = [
  { base: 'attack', past: 'attacked', participle: 'attacked' },
  { base: 'shell', past: 'shelled', participle: 'shelled' },
  { base: 'bomb', past: 'bombed', participle: 'bombed' },
  { base: 'ambush', past: 'ambushed', participle: 'ambushed' },
]

const clause = fc.record({
  agent: fc.constantFrom(...agents),
  verb: fc.constantFrom(...verbs),
  target: fc.constantFrom(...targets),
})

const sentence = (words: string): string => `${words[0]?.toUpperCase()}${words.slice(1)}.`

const read = (text: string): Extraction => analyse({ id: 'pair', text }, tools)

const bare = (name: string): string => name.toLowerCase().replace(/^the /, '')

/** Who does what to whom, as words. */
const edges = (record: Extraction): readonly string[] => {
  const nameOf = new Map(record.entities.map((entity) => [entity.id, bare(entity.name)]))
  return record.events.flatMap((event) => {
    const fill = (role: string): readonly string[] =>
      event.participants.filter((each) => each.role === role).map((each) => nameOf.get(each.entity) ?? '?')
    return fill('agent').flatMap((agent) =>
      fill('target').map((target) => `${agent} ${event.type} ${target}`),
    )
  })
}

test('flipping the voice keeps the edge', () => {
  fc.assert(
    fc.property(clause, ({ agent, verb, target }) => {
      const active = edges(read(sentence(`${agent} ${verb.past} ${target}`)))
      const passive = edges(read(sentence(`${target} was ${verb.participle} by ${agent}`)))
      expect(active).toEqual([`${bare(agent)} attacks ${bare(target)}`])
      expect(passive).toEqual(active)
    }),
    { seed: 7, numRuns: 120 },
  )
})

test('flipping negation flips the polarity and nothing else', () => {
  fc.assert(
    fc.property(clause, ({ agent, verb, target }) => {
      const affirmed = read(sentence(`${agent} ${verb.past} ${target}`))
      const negated = read(sentence(`${agent} did not ${verb.base} ${target}`))
      expect(edges(negated)).toEqual(edges(affirmed))
      expect(affirmed.events[0]?.factuality).toEqual({ polarity: 'positive', modality: 'actual' })
      expect(negated.events[0]?.factuality).toEqual({ polarity: 'negative', modality: 'actual' })
    }),
    { seed: 7, numRuns: 120 },
  )
})

test('a threat, a plan and an attempt are no facts', () => {
  fc.assert(
    fc.property(clause, ({ agent, verb, target }) => {
      const modality = (words: string): string | undefined =>
        read(sentence(words)).events.find((event) => event.type === 'attacks')?.factuality.modality
      expect(modality(`${agent} threatened to ${verb.base} ${target}`)).toBe('threatened')
      expect(modality(`${agent} planned to ${verb.base} ${target}`)).toBe('planned')
      expect(modality(`${agent} tried to ${verb.base} ${target}`)).toBe('attempted')
    }),
    { seed: 7, numRuns: 60 },
  )
})

const more = fc.constantFrom(
  'On Tuesday, two drones hit the Tarvik air base, killing at least three soldiers, an official said.',
  '"We will answer," said Gen. Omar Sayid, who leads the Iran-backed militia.',
  'The U.S.-led coalition denied that it had struck the hospital in early January.',
  'The attack wounded more than 20 people in Old Harbour, according to the police.',
)

/** Where words begin and end; a name may also end at a hyphen within a word ("Iran" in "Iran-backed"). */
const bordersOf = (text: string): { readonly starts: Set<number>; readonly ends: Set<number> } => {
  const tokens = readText(text, tools).sentences.flatMap((one) => [one, ...one.tokens])
  const hyphens = [...text.matchAll(/[-‐‑–]/g)].map(({ index }) => index)
  return {
    starts: new Set([...tokens.map(({ start }) => start), ...hyphens.map((at) => at + 1)]),
    ends: new Set([...tokens.map(({ end }) => end), ...hyphens]),
  }
}

test('every offset lies in the text or the headline, on the borders of words', () => {
  fc.assert(
    fc.property(clause, fc.array(fc.oneof(clause, more), { minLength: 1, maxLength: 5 }), (head, pieces) => {
      const told = ({ agent, verb, target }: typeof head): string =>
        sentence(`${agent} ${verb.past} ${target}`)
      const title = told(head).slice(0, -1)
      const text = pieces.map((piece) => (typeof piece === 'string' ? piece : told(piece))).join(' ')
      const record = analyse(
        { id: 'pair', title, text, publishedAt: '2031-04-09' },
        { ...tools, open: true, explain: true },
      )
      const borders = { title: bordersOf(title), text: bordersOf(text) }
      const spans = spansIn(record)
      expect(spans.length).toBeGreaterThan(3)
      for (const span of spans) {
        const { starts, ends } = borders[span.field ?? 'text']
        expect(span.start).toBeLessThan(span.end)
        expect(starts).toContain(span.start)
        expect(ends).toContain(span.end)
      }
    }),
    { seed: 7, numRuns: 60 },
  )
})

test('every quote on an edge is the text between its offsets', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(clause, more), { minLength: 1, maxLength: 4 }), async (pieces) => {
      const text = pieces
        .map((piece) =>
          typeof piece === 'string' ? piece : sentence(`${piece.agent} ${piece.verb.past} ${piece.target}`),
        )
        .join(' ')
      const { graph } = await buildGraph([{ id: 'pair', text }])
      for (const { attributes } of graph.edgeEntries()) {
        expect(attributes.evidence.length).toBeGreaterThan(0)
        for (const { start, end, quote } of attributes.evidence) expect(quote).toBe(text.slice(start, end))
      }
    }),
    { seed: 7, numRuns: 30 },
  )
})
