import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolve } from '#core/resolve/index.ts'
import { type EntitySpec, type Read, read, smallWorld } from '../../helpers/extraction.ts'

const resolved = (reads: readonly Read[]) =>
  resolve(
    reads.map(({ extraction }) => extraction),
    { articles: reads.map(({ article }) => article), gazetteer: smallWorld() },
  )

interface Told {
  readonly victim?: EntitySpec
  readonly agent?: EntitySpec
  readonly other?: EntitySpec
  readonly killed?: number
  readonly by?: string
}

const wordsOf = (spec: EntitySpec | undefined): string => String(spec?.[1] ?? 'nobody').replace('~', '')

/** One article that tells of a killing in Marwa on one day. */
const killing = (id: string, { victim, agent, other, killed, by }: Told): Read =>
  read(id, `In Marwa ${wordsOf(agent)} killed ${wordsOf(victim)} and ${wordsOf(other)}, ${id} said.`, {
    entities: {
      t: ['city', 'Marwa'],
      ...(victim && { v: victim }),
      ...(agent && { g: agent }),
      ...(other && { o: other }),
    },
    events: {
      k: [
        'kills',
        'killed',
        {
          ...(victim && { target: other ? ['v', 'o'] : 'v' }),
          ...(agent && { agent: 'g' }),
          place: 't',
        },
        {
          when: '2024-08-13',
          ...(killed !== undefined && { counts: [{ what: 'killed', value: killed, bound: 'exact' }] }),
          ...(by !== undefined && { by }),
        },
      ],
    },
  })

const others = (reads: readonly Read[]): readonly string[] =>
  resolved(reads)
    .facts.entities.filter(({ name }) => name !== 'Marwa')
    .map(({ name }) => name)
    .sort()

const front: EntitySpec = ['armed-group', 'Dawn Front']

/** One article that tells of deaths at places without a name in Marwa on one day. */
const blast = (id: string, places: readonly string[]): Read =>
  read(id, `In Marwa ${places.join(' and ')} shelling killed nine people, ${id} said.`, {
    entities: {
      t: ['city', 'Marwa'],
      v: ['population', '~nine people'],
      ...Object.fromEntries(places.map((place, at) => [`p${at}`, ['facility', `~${place}`] as const])),
    },
    events: {
      k: [
        'kills',
        'killed',
        { target: 'v', place: ['t', ...places.map((_, at) => `p${at}`)] },
        { when: '2024-08-13' },
      ],
    },
  })

describe('a place without a name', () => {
  it('is one in all that tell one happening by one word for it', () => {
    expect(others([blast('a1', ['a crowded market']), blast('a2', ['the market'])])).toHaveLength(2)
  })

  it('is another by another word, and none of two that one article parts', () => {
    expect(others([blast('a1', ['a crowded market']), blast('a2', ['the bus station'])])).toHaveLength(3)
    expect(
      others([blast('a1', ['a market']), blast('a2', ['a fish market', 'a cattle market'])]),
    ).toHaveLength(4)
  })
})

describe('whoever took the same part in one happening is one', () => {
  it('makes one group of victims that two articles count differently, and says why', () => {
    const reads = [
      killing('a1', { victim: ['military', '~three soldiers'], killed: 3 }),
      killing('a2', { victim: ['military', '~five soldiers'], killed: 5 }),
    ]
    const { entities, events } = resolved(reads).facts
    expect(others(reads)).toEqual(['three soldiers'])
    expect(events).toMatchObject([{ counts: [{ what: 'killed', value: 3, max: 5 }] }])
    expect(events[0]?.participants.filter(({ role }) => role === 'target')).toHaveLength(1)
    expect(entities.flatMap(({ merges }) => merges ?? [])).toEqual([
      {
        left: 'five soldiers',
        right: 'three soldiers',
        reason: 'the same part in one happening (kills)',
      },
    ])
  })

  it('knows a driver by the name that another article gives', () => {
    const driver = { victim: ['person', 'Hana Qadir'] as const }
    expect(
      others([
        killing('a1', { ...driver, agent: ['person', '~a driver'] }),
        killing('a2', { ...driver, agent: ['person', 'Omar Sayid'] }),
      ]),
    ).toEqual(['Hana Qadir', 'Omar Sayid'])
  })

  it('leaves two of two kinds, countries or branches two', () => {
    const other = (spec: EntitySpec): Read => killing('a2', { victim: spec, killed: 3 })
    const one = killing('a1', { victim: ['military', '~three soldiers', { country: 'IQ' }], killed: 3 })
    for (const spec of [
      ['population', '~three soldiers'],
      ['military', '~three soldiers', { country: 'IR' }],
    ] as const)
      expect(others([one, other(spec)])).toHaveLength(2)
  })

  it('leaves those apart of whom an article tells more than one', () => {
    expect(
      others([
        killing('a1', { victim: ['person', '~a cook'], other: ['person', '~a guard'] }),
        killing('a2', { victim: ['person', '~a man'] }),
      ]),
    ).toHaveLength(3)
  })

  it('takes nobody who is only said to have done it for another', () => {
    const told = { victim: ['person', 'Hana Qadir'] as const }
    expect(
      others([
        killing('a1', { ...told, agent: ['person', '~a driver'], by: 'accuses' }),
        killing('a2', { ...told, agent: ['person', 'Omar Sayid'] }),
      ]),
    ).toHaveLength(3)
  })

  const pick = <T>(values: readonly T[]) => fc.constantFrom(...values)
  const victims: readonly EntitySpec[] = [
    ['military', '~three soldiers'],
    ['military', '~five soldiers'],
    ['military', '~a soldier', { country: 'IQ' }],
    ['person', '~a man'],
    ['person', '~a driver'],
    ['person', 'Omar Sayid'],
    ['person', 'Amal Sayid'],
    ['population', '~nine people'],
  ]
  const crowd = fc
    .integer({ min: 2, max: 8 })
    .chain((size) =>
      fc.tuple(
        ...Array.from({ length: size }, (_, at) =>
          fc
            .record({ victim: pick(victims), agent: pick([undefined, front]), killed: pick([1, 3, 5]) })
            .map(({ victim, agent, killed }) =>
              killing(`a${at}`, { victim, killed, ...(agent && { agent }) }),
            ),
        ),
      ),
    )

  it('gives the same bytes in any order and in any increments', () => {
    fc.assert(
      fc.property(
        crowd.chain((reads) =>
          fc.tuple(
            fc.constant(reads),
            fc.shuffledSubarray(reads, { minLength: reads.length }),
            fc.integer({ min: 1, max: reads.length }),
          ),
        ),
        ([reads, shuffled, cut]) => {
          resolved(shuffled.slice(0, cut))
          expect(JSON.stringify(resolved(shuffled))).toBe(JSON.stringify(resolved(structuredClone(reads))))
        },
      ),
      { numRuns: 60, seed: 7 },
    )
  })

  it('never makes one of who did it and whom it befell', () => {
    const when = { when: '2024-08-13' }
    const right = read('a1', 'In Marwa a driver killed a nurse and was arrested.', {
      entities: { t: ['city', 'Marwa'], d: ['person', '~a driver'], n: ['person', '~a nurse'] },
      events: {
        k: ['kills', 'killed', { agent: 'd', target: 'n', place: 't' }, when],
        j: ['arrests', 'arrested', { target: 'd', place: 't' }, when],
      },
    })
    const mistaken = read('a2', 'In Marwa someone was killed; the motorist was arrested.', {
      entities: { t: ['city', 'Marwa'], m: ['person', '~the motorist'] },
      events: {
        k: ['kills', 'killed', { target: 'm', place: 't' }, when],
        j: ['arrests', 'arrested', { target: 'm', place: 't' }, when],
      },
    })
    expect(others([right, mistaken])).toHaveLength(2)
    expect(others([mistaken, right])).toHaveLength(2)
  })
})
