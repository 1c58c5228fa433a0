import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { analyse, type ReadingTools } from '#core/analyse/index.ts'
import { english } from '#core/languages/index.ts'
import { loadModel } from '#core/model/index.ts'
import type { Extraction } from '#core/types/index.ts'
import { worldGazetteer } from '#core/world/index.ts'

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

test('every quote lies in the text, on the borders of words', () => {
  fc.assert(
    fc.property(fc.array(clause, { minLength: 1, maxLength: 4 }), (clauses) => {
      const text = clauses.map((each) => sentence(`${each.agent} ${each.verb.past} ${each.target}`)).join(' ')
      const record = read(text)
      const spans = [
        ...record.entities.flatMap((entity) => entity.mentions),
        ...record.events.flatMap((event) => [event.trigger, event.evidence]),
      ]
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(text.slice(start, end)).toMatch(/^\S[\s\S]*\S$|^\S$/)
        expect(/\w/.test(text[start - 1] ?? ' ') && /\w/.test(text[start] ?? ' ')).toBe(false)
      }
    }),
    { seed: 7, numRuns: 60 },
  )
})
