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

const persons = (reads: readonly Read[]): readonly string[] =>
  resolved(reads)
    .facts.entities.filter(({ kind }) => kind === 'person')
    .map(({ name }) => name)
    .sort()

/** An article that speaks of an office as these words do, and of whom it names beside. */
const office = (
  id: string,
  words: string,
  publishedAt: string,
  more: Readonly<Record<string, EntitySpec>> = {},
): Read =>
  read(
    id,
    `In ${id} ${words} met ${Object.values(more)
      .map(([, name]) => name)
      .join(' and ')}.`,
    {
      article: { publishedAt },
      entities: { p: ['person', `~${words}`, { country: 'IR' }], ...more },
    },
  )

/** An article on what befell somebody's relative. */
const relative = (id: string, words: string, name?: string): Read =>
  read(id, `${id}: Omar Lind lost ${words}${name ? `, ${name}` : ''}.`, {
    entities: {
      o: ['person', ['Omar Lind', 'his']],
      r: ['person', name ? [`~${words}`, name] : `~${words}`],
    },
  })

describe('an office of a state', () => {
  it('is one person’s in one year, however it is told', () => {
    expect(
      persons([
        office('a1', 'the foreign minister', '2031-02-03'),
        office('a2', 'The foreign minister', '2031-09-03'),
      ]),
    ).toHaveLength(1)
    expect(
      persons([office('a1', 'the prime minister', '2031-02-03'), office('a2', 'the premier', '2031-09-03')]),
    ).toHaveLength(1)
  })

  it('may be another’s in another year, and is another’s by another or a former office', () => {
    const one = office('a1', 'the foreign minister', '2031-02-03')
    for (const other of [
      office('a2', 'the foreign minister', '2032-02-03'),
      office('a2', 'the interior minister', '2031-02-04'),
      office('a2', 'the former foreign minister', '2031-02-04'),
      office('a2', 'the interim foreign minister', '2031-02-04'),
      office('a2', 'a foreign minister', '2031-02-04'),
      office('a2', 'the minister', '2031-02-04'),
    ])
      expect(persons([one, other])).toHaveLength(2)
  })
})

describe('a relative', () => {
  it('is whoever another article names so, where one can be', () => {
    expect(
      persons([relative('a1', 'his mother'), relative('a2', 'his 58-year-old mother', 'Mara Sol')]),
    ).toEqual(['Mara Sol', 'Omar Lind'])
  })

  it('is nobody of two who are named so, nor another relative', () => {
    expect(
      persons([
        relative('a1', 'his mother'),
        relative('a2', 'his mother', 'Mara Sol'),
        relative('a3', 'his mother', 'Hana Tal'),
      ]),
    ).toHaveLength(4)
    expect(persons([relative('a1', 'his mother'), relative('a2', 'his wife')])).toHaveLength(3)
  })

  it('of whom there may be several is one only in the same company', () => {
    expect(persons([relative('a1', 'his brother'), relative('a2', 'his brother')])).toHaveLength(3)
  })
})

describe('roles', () => {
  it('give the same bytes in any order and in any increments', () => {
    const word = (words: readonly string[]) => fc.constantFrom(...words)
    const one = fc.oneof(
      fc.tuple(word(['his mother', 'his wife', 'his brother']), word(['', 'Mara Sol', 'Hana Tal'])).map(
        ([words, name]) =>
          (id: string) =>
            relative(id, words, name === '' ? undefined : name),
      ),
      fc
        .tuple(
          word(['the premier', 'the prime minister', 'the president']),
          word(['2031-01-02', '2032-01-02']),
        )
        .map(
          ([words, day]) =>
            (id: string) =>
              office(id, words, day),
        ),
    )
    expectSameInAnyOrder(
      fc.array(one, { minLength: 1, maxLength: 7 }).map((makers) => makers.map((make, at) => make(`a${at}`))),
      resolved,
    )
  })
})
