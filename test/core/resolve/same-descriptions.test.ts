import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolve } from '#core/resolve/index.ts'
import { expectSameInAnyOrder } from '../../helpers/any-order.ts'
import { type EntitySpec, type Read, read, smallWorld } from '../../helpers/extraction.ts'

const resolved = (reads: readonly Read[]) =>
  resolve(
    reads.map(({ extraction }) => extraction),
    { articles: reads.map(({ article }) => article), gazetteer: smallWorld() },
  )

/** Those without a name, whom more than one article speaks of. */
const joined = (reads: readonly Read[]): readonly string[] =>
  resolved(reads)
    .facts.entities.filter(
      ({ aliases, mentions }) =>
        aliases.length === 0 && new Set(mentions.map(({ articleId }) => articleId)).size > 1,
    )
    .map(({ name }) => name)
    .sort()

const kindOf: Readonly<Record<string, EntitySpec[0]>> = { voters: 'population', villa: 'facility' }

interface Report {
  readonly day?: string
  readonly named?: readonly string[]
}

/** A report on a fire in Marwa that the Dawn Front is said to have laid, with these descriptions. */
const report = (id: string, descriptions: readonly string[], { day, named }: Report = {}): Read => {
  const names = named ?? ['Marwa', 'Dawn Front', 'Omar Sayid']
  return read(id, `${names.join(', ')} and ${descriptions.join(', ')} in ${id}.`, {
    article: day === undefined ? {} : { publishedAt: day },
    entities: {
      ...Object.fromEntries(
        names.map((name, at) => [
          `n${at}`,
          [at === 0 ? 'city' : at === 1 ? 'armed-group' : 'person', name] as const,
        ]),
      ),
      ...Object.fromEntries(
        descriptions.map((words, at) => [
          `d${at}`,
          [kindOf[words.split(' ').at(-1) ?? ''] ?? 'person', `~${words}`] as const,
        ]),
      ),
    },
  })
}

describe('whoever is described alike in reports of one story', () => {
  it('is one', () => {
    expect(joined([report('a1', ['a state official']), report('a2', ['the state official'])])).toHaveLength(1)
    expect(joined([report('a1', ['angry voters']), report('a2', ['angry voters'])])).toHaveLength(1)
  })

  it('is another by another word, and by words that tell nobody from others', () => {
    for (const [one, other] of [
      ['a state official', 'a city official'],
      ['two men', 'two men'],
      ['a soldier', 'a soldier'],
      ['23 clerks', '23 clerks'],
    ] as const)
      expect(joined([report('a1', [one]), report('a2', [other])])).toEqual([])
  })

  it('is another in another story, and in reports that are days apart', () => {
    const one = report('a1', ['a state official'], { day: '2031-03-04' })
    expect(joined([one, report('a2', ['a state official'], { day: '2031-03-05' })])).toHaveLength(1)
    expect(joined([one, report('a2', ['a state official'], { day: '2031-03-07' })])).toEqual([])
    const named = ['Salem', 'Dusk Front', 'Amir Tal']
    expect(joined([one, report('a2', ['a state official'], { named, day: '2031-03-04' })])).toEqual([])
  })

  it('comes together with nobody of another day by way of a day between', () => {
    const days = ['2031-03-04', '2031-03-05', '2031-03-06']
    const { facts } = resolved(days.map((day, at) => report(`a${at}`, ['a state official'], { day })))
    const officials = facts.entities.filter(({ name }) => name === 'a state official')
    expect(officials.map(({ mentions }) => mentions.length).sort()).toEqual([1, 2])
  })
})

describe('descriptions', () => {
  it('give the same bytes in any order and in any increments', () => {
    const one = fc.record({
      descriptions: fc.uniqueArray(
        fc.constantFrom('a state official', 'angry voters', 'a villa', 'the cook'),
        {
          minLength: 1,
        },
      ),
      day: fc.constantFrom('2031-03-04', '2031-03-05', '2031-03-06', undefined),
    })
    expectSameInAnyOrder(
      fc
        .array(one, { minLength: 1, maxLength: 7 })
        .map((specs) =>
          specs.map(({ descriptions, day }, at) =>
            report(`a${at}`, descriptions, day === undefined ? {} : { day }),
          ),
        ),
      resolved,
    )
  })
})
