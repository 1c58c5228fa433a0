import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolve } from '#core/resolve/index.ts'
import type { Facts, GazetteerEntry } from '#core/types/index.ts'
import { type EventSpec, type Read, read, smallWorld, type ToldSpec } from '../../helpers/extraction.ts'

const resolved = (reads: readonly Read[], entries: readonly GazetteerEntry[] = []) =>
  resolve(
    reads.map(({ extraction }) => extraction),
    { articles: reads.map(({ article }) => article), gazetteer: smallWorld(entries) },
  )

const factsOf = (...reads: readonly Read[]): Facts => resolved(reads).facts

const names = (facts: Facts): readonly string[] => facts.entities.map(({ name }) => name).sort()

describe('resolve: who is who', () => {
  it('joins what the gazetteer knows as one, under its name and id', () => {
    const facts = factsOf(
      read('a1', 'Ain al-Asad was hit.', {
        entities: { e: ['facility', 'Ain al-Asad', { gazetteer: 'ain-al-asad-air-base' }] },
      }),
      read('a2', 'They left al-Asad air base.', {
        entities: { e: ['facility', 'al-Asad air base', { gazetteer: 'ain-al-asad-air-base' }] },
      }),
    )
    expect(facts.entities).toMatchObject([
      {
        id: 'ain-al-asad-air-base',
        name: 'Ain al-Asad Air Base',
        kind: 'facility',
        aliases: ['Ain al-Asad', 'al-Asad air base'],
        country: 'IQ',
        geo: { lat: 33.786, lon: 42.441 },
      },
    ])
    expect(facts.entities[0]?.mentions.map(({ articleId }) => articleId)).toEqual(['a1', 'a2'])
  })

  it.each([
    ['person', 'Omar Sayid', 'Gen. Omar Sayid'],
    ['person', 'Qassem Darwishi', 'Qasem Darwishi'],
    ['person', 'Tan Mei Ling', 'Mei Ling Tan'],
    ['person', 'Mohammed al-Harith', 'Muhammad al-Harith'],
    ['facility', 'Tel Ashraf air base', 'Tell Ashraf airbase'],
    ['armed-group', 'Brigades of the Dawn', 'Dawn Brigades'],
  ] as const)('joins two names of one %s: %s, %s', (kind, one, other) => {
    const facts = factsOf(
      read('a1', `${one} was there.`, { entities: { e: [kind, one] } }),
      read('a2', `${other} was there.`, { entities: { e: [kind, other] } }),
    )
    expect(facts.entities.map(({ aliases }) => aliases)).toEqual([[one, other].sort()])
  })

  it.each([
    ['person', 'Hassan Darwishi', 'Hussein Darwishi'],
    ['person', 'Omar Sayid', 'Omar Haddad'],
    ['city', 'Marwa', 'Marwan'],
    ['armed-group', 'Northern Front', 'Southern Front'],
  ] as const)('keeps two names of two %ss apart: %s, %s', (kind, one, other) => {
    const facts = factsOf(
      read('a1', `${one} was there.`, { entities: { e: [kind, one] } }),
      read('a2', `${other} was there.`, { entities: { e: [kind, other] } }),
    )
    expect(facts.entities).toHaveLength(2)
  })

  it('joins a shorter name where only one longer one could be meant', () => {
    const long = read('a1', 'Northern Front for Freedom struck.', {
      entities: { e: ['armed-group', 'Northern Front for Freedom'] },
    })
    const short = read('a2', 'Northern Front struck.', { entities: { e: ['armed-group', 'Northern Front'] } })
    const rival = read('a3', 'Northern Front for Justice struck.', {
      entities: { e: ['armed-group', 'Northern Front for Justice'] },
    })
    expect(factsOf(long, short).entities).toHaveLength(1)
    expect(factsOf(long, short, rival).entities).toHaveLength(3)
  })

  it('never joins equal names of two countries, of two kinds or of two gazetteer entries', () => {
    const facts = factsOf(
      read('a1', 'Salem was there.', { entities: { e: ['city', 'Salem', { country: 'US' }] } }),
      read('a2', 'Salem was there.', { entities: { e: ['city', 'Salem', { country: 'IN' }] } }),
      read('a3', 'Salem Front was there.', { entities: { e: ['armed-group', 'Salem Front'] } }),
      read('a4', 'Salem Front was there.', { entities: { e: ['facility', 'Salem Front'] } }),
    )
    expect(facts.entities).toHaveLength(4)
    expect(new Set(facts.entities.map(({ id }) => id)).size).toBe(4)
  })

  it('leaves a description within its article', () => {
    const facts = factsOf(
      read('a1', 'Militants fled the base.', {
        entities: { m: ['armed-group', '~Militants'], b: ['facility', '~the base'] },
      }),
      read('a2', 'Militants hit the base.', {
        entities: { m: ['armed-group', '~Militants'], b: ['facility', '~the base'] },
      }),
    )
    expect(facts.entities).toHaveLength(4)
    expect(facts.entities.every(({ aliases }) => aliases.length === 0)).toBe(true)
  })

  it('joins demonym and class: three US soldiers, US troops and American soldiers are one', () => {
    const facts = factsOf(
      read('a1', 'It killed three US soldiers.', { entities: { e: ['military', '~three US soldiers'] } }),
      read('a2', 'US troops left.', { entities: { e: ['military', '~US troops'] } }),
      read('a3', 'American soldiers left; US troops stayed.', {
        entities: { e: ['military', ['~American soldiers', '~US troops']] },
      }),
      read('a4', 'US-led troops left.', { entities: { e: ['military', '~US-led troops'] } }),
      read('a5', 'Iraqi soldiers left.', { entities: { e: ['military', '~Iraqi soldiers'] } }),
    )
    const us = facts.entities.filter(({ country }) => country === 'US')
    expect(us).toMatchObject([{ id: 'united-states-military', kind: 'military' }])
    expect(us[0]?.mentions).toHaveLength(4)
    expect(facts.entities).toHaveLength(3)
  })

  it('takes a country’s soldiers for its armed forces, where the gazetteer knows them', () => {
    const forces = {
      id: 'us-forces',
      kind: 'military',
      name: 'US Armed Forces',
      aliases: ['US military'],
      country: 'US',
    } as const
    const { facts } = resolved(
      [
        read('a1', 'US military aircraft left.', {
          entities: { e: ['military', 'US military', { gazetteer: 'us-forces' }] },
        }),
        read('a2', 'It killed three US soldiers.', { entities: { e: ['military', '~three US soldiers'] } }),
      ],
      [forces],
    )
    expect(facts.entities).toMatchObject([{ id: 'us-forces', aliases: ['US military', 'US soldiers'] }])
  })

  it('takes a family name alone for its only bearer in the same company', () => {
    const company = { f: ['armed-group', 'Dawn Brigades'] } as const
    const full = read('a1', 'Omar Sayid met Dawn Brigades.', {
      entities: { e: ['person', 'Omar Sayid'], ...company },
    })
    const short = read('a2', 'Sayid left Dawn Brigades.', {
      entities: { e: ['person', 'Sayid'], ...company },
    })
    const stranger = read('a3', 'Sayid sang.', { entities: { e: ['person', 'Sayid'] } })
    expect(names(factsOf(full, short))).toEqual(['Dawn Brigades', 'Omar Sayid'])
    expect(names(factsOf(full, stranger))).toEqual(['Dawn Brigades', 'Omar Sayid', 'Sayid'])
  })

  it('knows a person by the usual full name, not by a slip of the reader that took in a word more', () => {
    const told = (id: string, name: string) =>
      read(id, `${name} spoke. Sayid left, and Sayid came.`, {
        entities: { e: ['person', [name, 'Sayid left', 'Sayid']] },
      })
    const plain = ['a1', 'a2', 'a3', 'a4', 'a5'].map((id) =>
      read(id, 'Omar Sayid spoke. Sayid left.', { entities: { e: ['person', ['Omar Sayid', 'Sayid']] } }),
    )
    const facts = factsOf(...plain, told('a6', 'Omar Sayid Returns'))
    expect(names(facts)).toEqual(['Omar Sayid'])
  })

  it('does not join two by a short form that both go by', () => {
    const told = (id: string, name: string) =>
      read(id, `${name} struck, and the Front left.`, {
        entities: { e: ['armed-group', [name, 'the Front']] },
      })
    expect(factsOf(told('a1', 'Northern Front'), told('a2', 'Southern Front')).entities).toHaveLength(2)
  })

  it('knows a force by the country in its name, and one country’s from another’s', () => {
    const navy = (id: string, name: string) =>
      read(id, `${name} sailed, ${id} said.`, { entities: { e: ['military', name] } })
    expect(
      factsOf(navy('a1', 'Iraqi Navy'), navy('a2', 'Iraqi Navy'), navy('a3', 'Iranian Navy')).entities,
    ).toHaveLength(2)
    expect(factsOf(navy('a1', 'Coastal Command'), navy('a2', 'Coastal Command')).entities).toHaveLength(2)
  })

  it('does not let one article’s slip join two persons', () => {
    const plain = (id: string, name: string) =>
      read(id, `${name} spoke.`, { entities: { e: ['person', name] } })
    const slip = read('a3', 'Omar Sayid met Hana Qadir. Hana Qadir left.', {
      entities: { e: ['person', ['Omar Sayid', 'Hana Qadir']] },
    })
    expect(names(factsOf(plain('a1', 'Omar Sayid'), plain('a2', 'Hana Qadir'), slip))).toEqual([
      'Hana Qadir',
      'Omar Sayid',
    ])
  })

  it('holds one name for one bearer though readers took it for two kinds, in the same company only', () => {
    const others = { o: ['person', 'Omar Sayid'], q: ['person', 'Hana Qadir'] } as const
    const told = (id: string, kind: 'company' | 'place') =>
      read(id, `Seatel, said Omar Sayid and Hana Qadir to ${id}.`, {
        entities: { e: [kind, 'Seatel'], ...others },
      })
    const alone = (id: string, kind: 'company' | 'place') =>
      read(id, `Seatel, said ${id}.`, { entities: { e: [kind, 'Seatel'] } })
    const named = (facts: Facts) => facts.entities.filter(({ name }) => name === 'Seatel')
    expect(named(factsOf(told('a1', 'company'), told('a2', 'company'), told('a3', 'place')))).toHaveLength(1)
    expect(named(factsOf(alone('a1', 'company'), alone('a2', 'place')))).toHaveLength(2)
  })

  it('says why two names were joined', () => {
    const { entities } = factsOf(
      read('a1', 'Omar Sayid spoke.', { entities: { e: ['person', 'Omar Sayid'] } }),
      read('a2', 'Gen. Omar Sayyid spoke.', { entities: { e: ['person', 'Gen. Omar Sayyid'] } }),
    )
    expect(entities[0]?.merges).toEqual([
      { left: 'Gen. Omar Sayyid', right: 'Omar Sayid', reason: expect.stringContaining('two spellings') },
    ])
  })

  it('says of each name whether the gazetteer lists it or an article uses it for the same one', () => {
    const { entities } = factsOf(
      read('a1', 'Ain al-Asad was hit.', {
        entities: { e: ['facility', 'Ain al-Asad', { gazetteer: 'ain-al-asad-air-base' }] },
      }),
      read('a2', 'They left Ain al-Asad. The Desert Base burned.', {
        entities: { e: ['facility', ['Ain al-Asad', 'Desert Base'], { gazetteer: 'ain-al-asad-air-base' }] },
      }),
    )
    expect(entities[0]?.merges).toEqual([
      { left: 'Ain al-Asad', right: 'Ain al-Asad Air Base', reason: 'the gazetteer lists both names' },
      { left: 'Desert Base', right: 'Ain al-Asad Air Base', reason: 'one and the same in article "a2"' },
    ])
  })
})

const group = ['armed-group', 'Dawn Brigades'] as const

const base = ['facility', 'Ain al-Asad', { gazetteer: 'ain-al-asad-air-base' }] as const

const strike = (id: string, when: string | undefined, more: Parameters<typeof read>[2] = {}) =>
  read(id, `Drones struck Ain al-Asad, ${id} reported.`, {
    ...more,
    entities: { base, ...more.entities },
    events: { v: ['attacks', 'struck', { target: 'base' }, when === undefined ? {} : { when }] },
  })

describe('resolve: the same event', () => {
  it('joins tellings of one day and one target, and keeps each with its article', () => {
    const [event, ...others] = factsOf(strike('a1', '2024-08-13'), strike('a2', '2024-08-13')).events
    expect(others).toEqual([])
    expect(event?.tellings.map(({ articleId, quote }) => [articleId, quote])).toEqual([
      ['a1', 'Drones struck Ain al-Asad, a1 reported.'],
      ['a2', 'Drones struck Ain al-Asad, a2 reported.'],
    ])
    expect(event).toMatchObject({
      sources: 2,
      confidence: 0.99,
      when: { from: '2024-08-13', to: '2024-08-13', precision: 'day' },
    })
  })

  it('keeps Monday and Tuesday apart', () => {
    expect(factsOf(strike('a1', '2024-08-12'), strike('a2', '2024-08-13')).events).toHaveLength(2)
  })

  it('never joins what has no date, or no year', () => {
    expect(factsOf(strike('a1', undefined), strike('a2', undefined)).events).toHaveLength(2)
    expect(factsOf(strike('a1', '--01-04'), strike('a2', '--01-04')).events).toHaveLength(2)
    expect(factsOf(strike('a1', '2022-01-04'), strike('a2', undefined)).events).toHaveLength(2)
  })

  describe('without a date', () => {
    const told = (id: string, end: string, published?: string, when?: string) =>
      read(id, `Dawn Brigades seized Marwa from Omar Sayid. Hana Qadir of Dusk Battalion ${end}.`, {
        article: published === undefined ? {} : { publishedAt: published },
        entities: {
          g: group,
          m: ['city', 'Marwa'],
          p: ['person', 'Omar Sayid'],
          q: ['person', 'Hana Qadir'],
          b: ['armed-group', 'Dusk Battalion'],
        },
        events: { v: ['seizes', 'seized', { agent: 'g', target: 'm' }, when === undefined ? {} : { when }] },
      })

    it('joins what two reports of one story tell', () => {
      expect(factsOf(told('a1', 'wept'), told('a2', 'was silent')).events).toHaveLength(1)
    })

    it('keeps apart what articles tell that were published days apart', () => {
      const reports = [told('a1', 'wept', '2024-08-13'), told('a2', 'was silent', '2024-08-23')]
      expect(factsOf(...reports).events).toHaveLength(2)
    })

    it('keeps apart what has words of time that no day follows from', () => {
      expect(factsOf(told('a1', 'wept', undefined, '--01-04'), told('a2', 'was silent')).events).toHaveLength(
        2,
      )
    })

    it('never joins by way of the headlines what each tells of a day that is not known', () => {
      const headed = (id: string, end: string) => {
        const { article, extraction } = told(id, end, undefined, '--01-04')
        const [event] = extraction.events
        if (event === undefined) throw new Error('an event is told')
        const { when: _, id: head, ...headline } = event
        const tellings = [event].map(({ id: __, ...telling }) => telling)
        return { article, extraction: { ...extraction, events: [{ ...headline, id: head, tellings }] } }
      }
      expect(factsOf(headed('a1', 'wept'), told('a2', 'was silent')).events).toHaveLength(1)
      expect(factsOf(headed('a1', 'wept'), headed('a2', 'was silent')).events).toHaveLength(2)
      expect(
        factsOf(headed('a1', 'wept'), told('a2', 'was silent'), headed('a3', 'had gone home')).events,
      ).toHaveLength(2)
    })

    describe('of whom it befell', () => {
      const arrested = (
        id: string,
        whom: string,
        { when, captured }: { readonly when?: string; readonly captured?: number } = {},
      ) =>
        read(
          id,
          `Dawn Brigades arrested ${whom} in Marwa. Hana Qadir of Dusk Battalion was there, ${id} said.`,
          {
            entities: {
              g: group,
              m: ['city', 'Marwa'],
              p: whom.startsWith('Omar') ? ['person', whom] : ['person', `~${whom}`],
              q: ['person', 'Hana Qadir'],
              b: ['armed-group', 'Dusk Battalion'],
            },
            events: {
              v: [
                'arrests',
                'arrested',
                { target: 'p' },
                {
                  ...(when !== undefined && { when }),
                  ...(captured !== undefined && {
                    counts: [{ what: 'captured', value: captured, bound: 'exact' }],
                  }),
                },
              ],
            },
          },
        )
      const eventsOf = (...reads: readonly Read[]) => factsOf(...reads).events

      it('joins what befell a person on a day here and without a time there, but no two unknown days', () => {
        const [dated, drifting] = [{ when: '2024-08-13' }, { when: '--01-04' }]
        expect(eventsOf(arrested('a1', 'Omar Sayid', dated), arrested('a2', 'Omar Sayid'))).toHaveLength(1)
        expect(eventsOf(arrested('a1', 'Omar Sayid', drifting), arrested('a2', 'Omar Sayid'))).toHaveLength(1)
        expect(
          eventsOf(arrested('a1', 'Omar Sayid', drifting), arrested('a2', 'Omar Sayid', drifting)),
        ).toHaveLength(2)
        expect(
          eventsOf(arrested('a1', 'Omar Sayid', dated), arrested('a2', 'Omar Sayid', drifting)),
        ).toHaveLength(2)
      })

      it('takes the one person of whom each report tells for one, named or described', () => {
        expect(eventsOf(arrested('a1', 'a driver'), arrested('a2', 'Omar Sayid'))).toHaveLength(1)
        expect(eventsOf(arrested('a1', 'Omar Aziz'), arrested('a2', 'Omar Sayid'))).toHaveLength(2)
      })

      it('keeps twenty-three and twenty-six apart', () => {
        const some = (id: string, captured: number) => arrested(id, 'pirates', { captured })
        expect(eventsOf(some('a1', 23), some('a2', 23))).toHaveLength(1)
        expect(eventsOf(some('a1', 23), some('a2', 26))).toHaveLength(2)
      })

      it('does not know a driver of one town by that town', () => {
        const facts = eventsOf(
          arrested('a1', 'a Marwa driver', { captured: 7 }),
          arrested('a2', 'the Marwa baker', { captured: 8 }),
        )
        expect(facts).toHaveLength(2)
      })
    })

    describe('in words that tell who and when', () => {
      interface Deed {
        readonly whom: string
        readonly killed?: number
        readonly when?: readonly [string, string]
        readonly second?: string
      }
      const shot = (id: string, { whom, killed, when, second }: Deed) =>
        read(
          id,
          `Gunmen killed ${whom}. ${second ? `They then killed ${second}. ` : ''}Hana Qadir of Dusk Battalion was in Marwa, ${id} said.`,
          {
            entities: {
              m: ['city', 'Marwa'],
              p: whom.startsWith('Nadim') ? ['person', whom] : ['person', `~${whom}`],
              q: ['person', 'Hana Qadir'],
              b: ['armed-group', 'Dusk Battalion'],
              ...(second !== undefined && { o: ['person', `~${second}`] as const }),
            },
            events: {
              v: [
                'kills',
                'killed',
                { target: 'p' },
                {
                  ...(when !== undefined && { when }),
                  ...(killed !== undefined && {
                    counts: [{ what: 'killed', value: killed, bound: 'exact' }],
                  }),
                },
              ],
              ...(second !== undefined && { w: ['kills', `killed ${second}`, { target: 'o' }] as const }),
            },
          },
        )
      const eventsOf = (...reads: readonly Read[]) => factsOf(...reads).events
      const year = (told: string): readonly [string, string] => [`${told}-01-01`, `${told}-12-31`]

      it('joins as many who are called so that anybody could be meant', () => {
        const [people, farmers] = [
          { whom: 'three people', killed: 3 },
          { whom: 'three farmers', killed: 3 },
        ]
        expect(eventsOf(shot('a1', people), shot('a2', farmers))).toHaveLength(1)
      })

      it('keeps three farmers and three soldiers, a driver and a banker apart', () => {
        const three = (whom: string): Deed => ({ whom: `three ${whom}`, killed: 3 })
        expect(eventsOf(shot('a1', three('farmers')), shot('a2', three('soldiers')))).toHaveLength(2)
        const [driver, banker] = [{ whom: 'a driver' }, { whom: 'a banker', second: 'a guard' }]
        expect(eventsOf(shot('a1', driver), shot('a2', banker))).toHaveLength(3)
      })

      it('joins what one report tells by name and another by a description, where one tells nothing else, and none beside it', () => {
        const [named, described] = [{ whom: 'Nadim Haro' }, { whom: 'a mayor', second: 'a guard' }]
        expect(eventsOf(shot('a1', named), shot('a2', described))).toHaveLength(2)
      })

      it('knows one year from another, and joins what is told of one', () => {
        const [then, later] = [
          { whom: 'a driver', when: year('2019') },
          { whom: 'a driver', when: year('2023') },
        ]
        expect(eventsOf(shot('a1', then), shot('a2', then))).toHaveLength(1)
        expect(eventsOf(shot('a1', then), shot('a2', later))).toHaveLength(2)
      })
    })

    it('keeps apart what reports of other stories tell', () => {
      const text =
        'Dawn Brigades seized Marwa. Lina Aziz, a doctor in Tel Hadar, and River Council fear the flood and the hunger.'
      const other = read('a2', text, {
        entities: {
          g: group,
          m: ['city', 'Marwa'],
          l: ['person', ['Lina Aziz', '~a doctor']],
          t: ['city', 'Tel Hadar'],
          r: ['organisation', 'River Council'],
          f: ['object', ['~the flood', '~the hunger']],
        },
        events: { v: ['seizes', 'seized', { agent: 'g', target: 'm' }] },
      })
      expect(factsOf(told('a1', 'wept'), other).events).toHaveLength(2)
    })
  })

  it('never joins two events of one article', () => {
    const twice = read('a1', 'Drones struck Ain al-Asad. Rockets hit Ain al-Asad.', {
      entities: { base },
      events: {
        v: ['attacks', 'struck', { target: 'base' }, { when: '2024-08-13' }],
        w: ['attacks', 'hit', { target: 'base' }, { when: '2024-08-13' }],
      },
    })
    expect(factsOf(twice, strike('a2', '2024-08-13')).events).toHaveLength(2)
  })

  it('keeps events in different towns, and with tolls far apart, two', () => {
    const hit = (id: string, town: string, killed: number) =>
      read(id, `Shells hit ${town} in Iraq, ${id} said.`, {
        entities: { t: ['city', town, { country: 'IQ' }], i: ['country', 'Iraq', { gazetteer: 'iraq' }] },
        events: {
          v: [
            'attacks',
            'hit',
            { target: 't', place: 'i' },
            { when: '2024-08-13', counts: [{ what: 'killed', value: killed, bound: 'exact' }] },
          ],
        },
      })
    expect(factsOf(hit('a1', 'Marwa', 3), hit('a2', 'Tel Hadar', 3)).events).toHaveLength(2)
    expect(factsOf(hit('a1', 'Marwa', 3), hit('a2', 'Marwa', 50)).events).toHaveLength(2)
    const [event] = factsOf(hit('a1', 'Marwa', 3), hit('a2', 'Marwa', 5)).events
    expect(event?.counts).toEqual([{ what: 'killed', value: 3, max: 5, bound: 'exact' }])
  })

  describe('told of a day and of its month', () => {
    const shelled = (id: string, scene: string, killed: number, when: EventSpec[3]) =>
      read(id, `Shells killed people at ${scene} in Marwa, ${id} said.`, {
        entities: { p: ['population', '~people'], s: ['facility', `~${scene}`], t: ['city', 'Marwa'] },
        events: {
          k: [
            'kills',
            'killed',
            { target: 'p', place: ['s', 't'] },
            { ...when, counts: [{ what: 'killed', value: killed, bound: 'exact' }] },
          ],
        },
      })
    const inMonth = ({ article, extraction }: Read): Read => ({
      article,
      extraction: {
        ...extraction,
        events: extraction.events.map(({ when, ...event }) => ({
          ...event,
          ...(when && { when: { ...when, from: '2024-08-01', to: '2024-08-31', precision: 'month' } }),
        })),
      },
    })
    const day = { when: '2024-08-13' }

    it('joins what befell one town at a place called by one word; the toll is a range', () => {
      const reads = [shelled('a1', 'a crowded market', 9, day), inMonth(shelled('a2', 'a market', 17, day))]
      expect(factsOf(...reads).events).toMatchObject([{ counts: [{ value: 9, max: 17 }] }])
    })

    it('keeps a market and a school apart', () => {
      const reads = [shelled('a1', 'a market', 9, day), inMonth(shelled('a2', 'a school', 17, day))]
      expect(factsOf(...reads).events).toHaveLength(2)
    })
  })

  it('keeps rival agents as alternatives, each with who says so', () => {
    const told = (id: string, group: string) =>
      read(id, `Drones struck Ain al-Asad, and ${group} claimed it, ${id} said.`, {
        entities: { base, g: ['armed-group', group] },
        events: {
          v: [
            'attacks',
            'struck',
            { agent: 'g', target: 'base' },
            { when: '2024-08-13', part: { g: 'claims:g' } },
          ],
        },
      })
    const [event, ...others] = factsOf(told('a1', 'Dawn Brigades'), told('a2', 'Dusk Battalion')).events
    expect(others).toEqual([])
    expect(event?.status).toBe('asserted')
    expect(event?.participants.filter(({ role }) => role === 'agent')).toEqual([
      {
        role: 'agent',
        entity: 'dawn-brigades-organisation',
        attribution: [{ stance: 'claims', source: 'dawn-brigades-organisation' }],
      },
      {
        role: 'agent',
        entity: 'dusk-battalion-organisation',
        attribution: [{ stance: 'claims', source: 'dusk-battalion-organisation' }],
      },
    ])
  })

  it('counts copies of one text, and articles of one outlet, as one source', () => {
    const text = `Drones struck Ain al-Asad in the west of the country late on the evening of the thirteenth, an official of the
      province told reporters who had gathered there, and one of the two exploded inside the fence without doing harm to anyone.
      The other was shot down by the guards before it reached the runway, he added, and nobody has yet said that it was theirs.`
    const copy = (id: string, end: string, source?: string) =>
      read(id, text + end, {
        article: source === undefined ? {} : { source },
        entities: { base },
        events: { v: ['attacks', 'struck', { target: 'base' }, { when: '2024-08-13' }] },
      })
    expect(factsOf(copy('a1', ''), copy('a2', ' More follows.')).events).toMatchObject([
      { sources: 1, confidence: 0.9 },
    ])
    expect(factsOf(strike('a1', '2024-08-13'), copy('a2', '')).events).toMatchObject([{ sources: 2 }])
    const sameOutlet = [
      strike('a1', '2024-08-13', { article: { source: 'Agency' } }),
      copy('a2', '', 'agency'),
    ]
    expect(factsOf(...sameOutlet).events).toMatchObject([{ sources: 1 }])
  })

  it('joins what copies of one text tell twice each with its like, where each has a day', () => {
    const tellings = ({ events }: Facts): readonly number[] => events.map((event) => event.tellings.length)
    const copies = (day?: string) => ['a1', 'a2', 'a3'].map((id) => toldTwice(id, 2, day))
    expect(tellings(factsOf(...copies('2024-08-13')))).toEqual([3, 3])
    expect(tellings(factsOf(...copies()))).toEqual([6])
    expect(tellings(factsOf(toldTwice('a1', 2)))).toEqual([1, 1])
  })
})

const SENTENCE =
  'Drones struck Marwa in the west of the country late on the evening of the thirteenth, an official of the province said. '

/** A copy of one agency text that tells one sentence so many times. */
function toldTwice(id: string, times: number, day?: string): Read {
  const { article, extraction } = read(id, `${SENTENCE.repeat(times)}More from ${id}.`, {
    entities: { t: ['city', 'Marwa'], p: ['region', '~the province'] },
    events: { v: ['attacks', 'struck', { target: 't' }, day === undefined ? {} : { when: day }] },
    relations: { r: ['located-in', 't', 'p', 'in'] },
  })
  const moved = <T extends { readonly start: number; readonly end: number }>(span: T, by: number): T => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  })
  const events = Array.from({ length: times }, (_, time) =>
    extraction.events.map((event) => ({
      ...event,
      id: `${event.id}${time}`,
      trigger: moved(event.trigger, time * SENTENCE.length),
      evidence: moved(event.evidence, time * SENTENCE.length),
    })),
  ).flat()
  return { article, extraction: { ...extraction, events } }
}

describe('resolve: relations and links', () => {
  it('joins relations of the same type, ends and post, with all their tellings', () => {
    const leads = (id: string, title: string) =>
      read(id, `Omar Sayid, ${title} of Dawn Brigades, spoke to ${id}.`, {
        entities: { p: ['person', 'Omar Sayid'], g: ['armed-group', 'Dawn Brigades'] },
        relations: { r: ['leads', 'p', 'g', title, { title }] },
      })
    const facts = factsOf(leads('a1', 'leader'), leads('a2', 'leader'), leads('a3', 'founder'))
    expect(facts.relations.map(({ title, tellings }) => [title, tellings.length]).sort()).toEqual([
      ['founder', 1],
      ['leader', 2],
    ])
  })

  it('draws a symmetric relation from the smaller id, and drops what joins an entity to itself', () => {
    const allies = read('a1', 'Zeta Front and Alpha Front are allies; Zeta Front backs Zeta Front.', {
      entities: {
        z: ['armed-group', 'Zeta Front'],
        a: ['armed-group', 'Alpha Front'],
        y: ['armed-group', 'Zeta Front'],
      },
      relations: { r: ['ally-of', 'z', 'a', 'allies'], s: ['backs', 'z', 'y', 'backs'] },
    })
    expect(factsOf(allies).relations).toMatchObject([
      { type: 'ally-of', source: 'alpha-front-organisation', target: 'zeta-front-organisation' },
    ])
  })

  it('carries links over to the joined events', () => {
    const answer = (id: string) =>
      read(id, `Drones struck Ain al-Asad. Guards answered, ${id} said. Guards hit Marwa.`, {
        entities: { base, m: ['city', 'Marwa'] },
        events: {
          v: ['attacks', 'struck', { target: 'base' }, { when: '2024-08-13' }],
          w: ['retaliates-against', 'answered', { target: 'm' }, { when: '2024-08-14' }],
        },
        links: [['retaliates-for', 'w', 'v']],
      })
    const { links, events } = factsOf(answer('a1'), answer('a2'))
    expect(events).toHaveLength(2)
    expect(links).toHaveLength(1)
    expect(links[0]?.evidence.map(({ articleId }) => articleId)).toEqual(['a1', 'a2'])
  })

  describe('what is denied of an event that another telling affirms', () => {
    const who = { a: ['armed-group', 'Northern Front'], t: ['facility', 'Karsa Dam'] } as const
    const took = { agent: 'a', target: 't' } as const
    const told = (negation: ToldSpec, when?: string): Facts =>
      factsOf(
        read('a1', 'Northern Front shelled Karsa Dam. Northern Front did not hit Karsa Dam.', {
          entities: who,
          events: {
            yes: ['attacks', 'shelled', took, when ? { when } : {}],
            no: ['attacks', 'hit', took, { polarity: 'negative', ...negation }],
          },
        }),
      )
    const linked = ({ links, events }: Facts): readonly string[] =>
      links.map(({ type, source, target, evidence: [{ quote }] }) => {
        const sign = (id: string) => events.find((event) => event.id === id)?.factuality.polarity
        return `${sign(source)} ${type} ${sign(target)}: ${quote}`
      })

    it('contradicts it where somebody says so', () => {
      expect(linked(told({ by: 'states:a' }))).toEqual([
        'negative contradicts positive: Northern Front did not hit Karsa Dam.',
      ])
    })

    it('does not where the article itself speaks of both', () => {
      expect(linked(told({}))).toEqual([])
    })

    it('does not where the days are others', () => {
      expect(linked(told({ by: 'states:a', when: '2031-04-02' }, '2031-04-01'))).toEqual([])
      expect(linked(told({ by: 'states:a', when: '2031-04-02' }, '2031-04-02'))).toHaveLength(1)
    })
  })

  it('refuses an extraction whose text is not there, and one that is there twice', () => {
    const one = strike('a1', undefined)
    const options = { articles: [one.article], gazetteer: smallWorld() }
    expect(() => resolve([one.extraction], { ...options, articles: [] })).toThrow(
      expect.objectContaining({ code: 'bad-options' }),
    )
    expect(() => resolve([one.extraction, one.extraction], options)).toThrow(
      expect.objectContaining({ code: 'bad-options' }),
    )
  })
})

const word = (list: readonly string[]) => fc.constantFrom(...list)

/** Articles of a small crowd: few names in many spellings, few days, few places, so that much may be joined. */
const article = (id: string) =>
  fc
    .record({
      person: word(['Omar Sayid', 'Omar Sayyid', 'Gen. Omar Sayid', 'Sayid', 'Amal Sayid', 'O. Sayid']),
      group: word([
        'Dawn Brigades',
        'Brigades of Dawn',
        'Dawn Brigades for Justice',
        'Dawn Brigades of the North',
        'DBN',
      ]),
      town: word(['Marwa', 'Marwah', 'Tel Hadar', 'Tell Hadar']),
      day: word(['2024-08-12', '2024-08-13', '--01-04', '']),
      country: word(['', 'IQ', 'IR']),
    })
    .map(({ person, group, town, day, country }) =>
      read(id, `${person} of ${group} struck ${town} on ${day || 'Tuesday'}, ${id} said.`, {
        entities: {
          p: ['person', person],
          g: ['armed-group', group],
          t: ['city', town, country === '' ? {} : { country }],
        },
        events: {
          v: ['attacks', 'struck', { agent: ['p', 'g'], target: 't' }, day === '' ? {} : { when: day }],
        },
        relations: { r: ['member-of', 'p', 'g', 'of'] },
      }),
    )

/** One that copies others and tells its sentence more than once. */
const copy = (id: string) =>
  fc
    .record({ times: fc.integer({ min: 1, max: 2 }), day: word(['2024-08-12', '2024-08-13', '']) })
    .map(({ times, day }) => toldTwice(id, times, day === '' ? undefined : day))

const crowd = fc
  .integer({ min: 1, max: 9 })
  .chain((size) =>
    fc.tuple(
      ...Array.from({ length: size }, (_, at) =>
        fc.oneof({ weight: 3, arbitrary: article(`a${at}`) }, { weight: 2, arbitrary: copy(`a${at}`) }),
      ),
    ),
  )

describe('resolve: order', () => {
  it('gives the same bytes for any order of articles and extractions', () => {
    fc.assert(
      fc.property(
        crowd.chain((reads) =>
          fc.tuple(fc.constant(reads), fc.shuffledSubarray(reads, { minLength: reads.length })),
        ),
        ([reads, shuffled]) => {
          expect(JSON.stringify(resolved(shuffled))).toBe(JSON.stringify(resolved(reads)))
        },
      ),
      { numRuns: 200, seed: 7 },
    )
  })

  it('gives the same bytes in any increments, in any order, as all at once for the first time', () => {
    fc.assert(
      fc.property(
        crowd.chain((reads) =>
          fc.tuple(
            fc.shuffledSubarray(reads, { minLength: reads.length }),
            fc.array(fc.integer({ min: 1, max: reads.length }), { maxLength: 4 }),
          ),
        ),
        ([reads, cuts]) => {
          for (const cut of cuts.sort((a, b) => a - b)) resolved(reads.slice(0, cut))
          expect(JSON.stringify(resolved(reads))).toBe(JSON.stringify(resolved(structuredClone(reads))))
        },
      ),
      { numRuns: 200, seed: 7 },
    )
  })

  it('gives the same bytes after articles have left and come back', () => {
    fc.assert(
      fc.property(
        crowd.chain((reads) =>
          fc.array(fc.shuffledSubarray(reads, { minLength: 1 }), { minLength: 2, maxLength: 5 }),
        ),
        (turns) => {
          for (const some of turns)
            expect(JSON.stringify(resolved(some))).toBe(JSON.stringify(resolved(structuredClone(some))))
        },
      ),
      { numRuns: 100, seed: 7 },
    )
  })

  it('remembers nothing of an article that has changed, nor of another world', () => {
    const one = read('a1', 'Omar Sayid of Dawn Brigades struck Marwa.', {
      entities: { p: ['person', 'Omar Sayid'], g: ['armed-group', 'Dawn Brigades'], t: ['city', 'Marwa'] },
      events: { v: ['attacks', 'struck', { agent: ['p', 'g'], target: 't' }] },
    })
    const two = { ...one, article: { ...one.article, text: 'Amir Sayid of Dawn Brigades struck Marwa.' } }
    resolved([one])
    for (const changed of [[two], [one]] as const)
      expect(resolved(changed)).toEqual(resolved(structuredClone(changed)))
    const entry = { id: 'dawn', kind: 'armed-group', name: 'Dawn Brigades', country: 'IQ' } as const
    expect(resolved([one], [entry])).toEqual(resolved(structuredClone([one]), [entry]))
  })
})
