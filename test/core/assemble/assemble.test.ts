import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AssembleOptions, assemble } from '#core/assemble/index.ts'
import { resolve } from '#core/resolve/index.ts'
import type { EdgeAttributes, NewsGraph } from '#core/types/index.ts'
import { type Read, read, smallWorld } from '../../helpers/extraction.ts'

const graphOf = (reads: readonly Read[], options: Partial<AssembleOptions> = {}): NewsGraph => {
  const articles = reads.map(({ article }) => article)
  const extractions = reads.map(({ extraction }) => extraction)
  const { facts } = resolve(extractions, { articles, gazetteer: smallWorld() })
  return assemble(facts, { articles, problems: [], made: { model: 'none' }, ...options })
}

/** Edges as `source -predicate-> target`, by the nodes' labels. */
const edgesOf = (graph: NewsGraph): readonly string[] =>
  graph
    .mapEdges(
      (_, { predicate }, source, target) =>
        `${graph.getNodeAttribute(source, 'label')} -${predicate}-> ${graph.getNodeAttribute(target, 'label')}`,
    )
    .sort()

const onlyEdge = (graph: NewsGraph): EdgeAttributes => {
  const [edge, ...others] = graph.mapEdges((_, attributes) => attributes)
  if (edge === undefined || others.length > 0) throw new Error(`${others.length + 1} edges`)
  return edge
}

const base = ['facility', 'Ain al-Asad', { gazetteer: 'ain-al-asad-air-base' }] as const
const group = ['armed-group', 'Dawn Brigades'] as const

describe('assemble: edges', () => {
  it('draws an edge with its evidence, and where its words stand', () => {
    const text = 'It is said. Dawn Brigades attacked Ain al-Asad with drones.'
    const graph = graphOf([
      read('a1', text, {
        entities: { g: group, b: base, d: ['weapon', '~drones'] },
        events: {
          v: [
            'attacks',
            'attacked',
            { agent: 'g', target: 'b', instrument: 'd' },
            { when: '2024-08-13', by: 'claims:g' },
          ],
        },
      }),
    ])
    const edge = onlyEdge(graph)
    expect(edge).toMatchObject({
      predicate: 'attacks',
      label: 'attacks (claimed)',
      category: 'event',
      status: 'claimed',
      instruments: ['drones'],
      attribution: [{ stance: 'claims', source: 'Dawn Brigades' }],
      when: { from: '2024-08-13', to: '2024-08-13', precision: 'day' },
      sources: 1,
      confidence: 0.9,
    })
    const [told] = edge.evidence
    const words = (span: { start: number; end: number } | undefined) => text.slice(span?.start, span?.end)
    expect(told?.quote).toBe('Dawn Brigades attacked Ain al-Asad with drones.')
    expect([words(told), words(told?.agent), words(told?.trigger), words(told?.target)]).toEqual([
      told?.quote,
      'Dawn Brigades',
      'attacked',
      'Ain al-Asad',
    ])
    expect(graph.nodes().sort()).toEqual(['ain-al-asad-air-base', 'dawn-brigades-organisation'])
  })

  it('starts at an unidentified node of its own where nobody knows who did it', () => {
    const hit = (id: string) =>
      read(id, `Drones struck Ain al-Asad, said ${id}.`, {
        entities: { b: base },
        events: { v: ['attacks', 'struck', { target: 'b' }] },
      })
    const graph = graphOf([hit('a1'), hit('a2')])
    expect(edgesOf(graph)).toEqual(Array(2).fill('Unidentified attacker -attacks-> Ain al-Asad Air Base'))
    expect(graph.filterNodes((_, { kind }) => kind === 'unidentified')).toHaveLength(2)
  })

  it('draws one edge for each pair of agent and target, all of one event', () => {
    const graph = graphOf([
      read('a1', 'Dawn Brigades and Dusk Battalion hit Marwa and Tel Hadar.', {
        entities: {
          g: group,
          h: ['armed-group', 'Dusk Battalion'],
          m: ['city', 'Marwa'],
          t: ['city', 'Tel Hadar'],
        },
        events: { v: ['attacks', 'hit', { agent: ['g', 'h'], target: ['m', 't'] }] },
      }),
    ])
    expect(graph.size).toBe(4)
    expect(new Set(graph.mapEdges((_, { event }) => event)).size).toBe(1)
  })

  it('counts for each pair the sources that tell of it, not those of the whole event', () => {
    const told = (id: string, more: Parameters<typeof read>[2]) =>
      read(id, 'Dawn Brigades hit Marwa.', { article: { source: id }, ...more })
    const when = { when: '2024-08-13' }
    const entities = { g: group, m: ['city', 'Marwa', { gazetteer: 'marwa' }] } as const
    const graph = graphOf([
      told('a1', { entities, events: { v: ['attacks', 'hit', { agent: 'g', target: 'm' }, when] } }),
      told('a2', { entities, events: { v: ['attacks', 'hit', { target: 'm' }, when] } }),
    ])
    expect(onlyEdge(graph)).toMatchObject({ sources: 1, confidence: 0.9 })
    expect(onlyEdge(graph).evidence).toHaveLength(1)
  })

  it('draws a symmetric event once, from the smaller key', () => {
    const graph = graphOf([
      read('a1', 'Zeta Front fought Alpha Front.', {
        entities: { z: ['armed-group', 'Zeta Front'], a: ['armed-group', 'Alpha Front'] },
        events: { v: ['fights', 'fought', { agent: ['z', 'a'] }] },
      }),
    ])
    expect(edgesOf(graph)).toEqual(['Alpha Front -fights-> Zeta Front'])
  })

  it('draws a symmetric event between its agent and its target too', () => {
    const graph = graphOf([
      read('a1', 'Zeta Front fought Alpha Front.', {
        entities: { z: ['armed-group', 'Zeta Front'], a: ['armed-group', 'Alpha Front'] },
        events: { v: ['fights', 'fought', { agent: 'z', target: 'a' }] },
      }),
    ])
    expect(edgesOf(graph)).toEqual(['Alpha Front -fights-> Zeta Front'])
  })

  it('ends at the place where there is no target, and says so', () => {
    const graph = graphOf([
      read('a1', 'Dawn Brigades attacked in Marwa.', {
        entities: { g: group, m: ['city', 'Marwa'] },
        events: { v: ['attacks', 'attacked', { agent: 'g', place: 'm' }] },
      }),
    ])
    expect(edgesOf(graph)).toEqual(['Dawn Brigades -attacks-> Marwa'])
    expect(onlyEdge(graph)).toMatchObject({ end: 'place', place: 'marwa-place' })
  })

  it('does not end where an attack came from', () => {
    const graph = graphOf([
      read('a1', 'Dawn Brigades attacked in Marwa from Tarvo.', {
        entities: { g: group, m: ['city', 'Marwa'], o: ['city', 'Tarvo'] },
        events: { v: ['attacks', 'attacked', { agent: 'g', place: 'm', origin: 'o' }] },
      }),
    ])
    expect(edgesOf(graph)).toEqual(['Dawn Brigades -attacks-> Marwa'])
  })

  it('lists an event without an end at its agent', () => {
    const graph = graphOf([
      read('a1', 'Dawn Brigades attacked. Dawn Brigades left Marwa.', {
        entities: { g: group, m: ['city', 'Marwa'] },
        events: {
          v: ['attacks', 'attacked', { agent: 'g' }],
          w: ['withdraws-from', 'left', { agent: 'g', target: 'm' }],
        },
      }),
    ])
    expect(graph.size).toBe(1)
    expect(graph.getNodeAttribute('dawn-brigades-organisation', 'events')).toEqual([
      expect.stringMatching(/^attacks-/),
    ])
  })

  it('ends a threat at its content’s named target, and a demand at its content’s agent', () => {
    const graph = graphOf([
      read('a1', 'Dawn Brigades threatened to hit Marwa and demanded that Dusk Battalion leave.', {
        entities: { g: group, h: ['armed-group', 'Dusk Battalion'], m: ['city', 'Marwa'] },
        events: {
          t: ['threatens', 'threatened', { agent: 'g' }],
          v: ['attacks', 'hit', { agent: 'g', target: 'm' }, { modality: 'threatened' }],
          d: ['demands-of', 'demanded', { agent: 'g' }],
          w: ['withdraws-from', 'leave', { agent: 'h' }, { modality: 'demanded' }],
        },
        links: [
          ['about', 't', 'v'],
          ['about', 'd', 'w'],
        ],
      }),
    ])
    expect(edgesOf(graph)).toEqual([
      'Dawn Brigades -attacks-> Marwa',
      'Dawn Brigades -demands-of-> Dusk Battalion',
      'Dawn Brigades -threatens-> Marwa',
    ])
    expect(graph.mapEdges((_, { predicate, status }) => `${predicate} ${status}`).sort()).toEqual([
      'attacks threatened',
      'demands-of asserted',
      'threatens asserted',
    ])
  })

  it('draws no edge for a stray weapon that nobody known shot down', () => {
    const shot = (agent: string | undefined) =>
      read('a1', 'A drone was shot down by Dawn Brigades near Marwa.', {
        entities: { g: group, d: ['weapon', '~A drone'], m: ['city', 'Marwa'] },
        events: { v: ['shoots-down', 'shot down', { target: 'd', place: 'm', ...(agent && { agent }) }] },
      })
    expect(graphOf([shot(undefined)]).size).toBe(0)
    expect(edgesOf(graphOf([shot('g')]))).toEqual(['Dawn Brigades -shoots-down-> A drone'])
  })

  it('gives each agent the status of those who say so: the deaths a fact, the part in them accused', () => {
    const graph = graphOf([
      read('a1', 'A strike blamed on Dawn Brigades killed US soldiers.', {
        entities: { g: group, s: ['military', '~US soldiers'] },
        events: { v: ['kills', 'killed', { agent: 'g', victim: 's' }, { part: { g: 'accuses' } }] },
      }),
    ])
    expect(onlyEdge(graph)).toMatchObject({
      status: 'accused',
      label: 'kills (accused)',
      attribution: [{ stance: 'accuses', unnamed: true }],
    })
  })

  it('hears who claims and who denies a part in it', () => {
    const told = (speech: 'claims' | 'denies', polarity: 'positive' | 'negative' = 'positive') =>
      graphOf([
        read('a1', 'A strike blamed on Dawn Brigades hit Marwa. Dawn Brigades spoke of it.', {
          entities: { g: group, m: ['city', 'Marwa'] },
          events: {
            v: ['attacks', 'hit', { agent: 'g', target: 'm' }, { part: { g: 'accuses' } }],
            w: [speech, 'spoke', { agent: 'g' }, { polarity }],
          },
          links: [['about', 'w', 'v']],
        }),
      ])
    expect(onlyEdge(told('claims'))).toMatchObject({ status: 'claimed' })
    expect(onlyEdge(told('claims', 'negative'))).toMatchObject({ status: 'accused' })
    expect(onlyEdge(told('denies'))).toMatchObject({
      status: 'disputed',
      attribution: [
        { stance: 'accuses', unnamed: true },
        { stance: 'denies', source: 'Dawn Brigades' },
      ],
    })
  })

  it('names the negated, the ended and the repeated in its label', () => {
    const told = (id: string, more: Parameters<typeof read>[2]) =>
      graphOf([
        read(id, 'Dawn Brigades hit Marwa.', { entities: { g: group, m: ['city', 'Marwa'] }, ...more }),
      ])
    const event = (told: object) =>
      ({ events: { v: ['attacks', 'hit', { agent: 'g', target: 'm' }, told] } }) as const
    expect(onlyEdge(told('a1', event({ polarity: 'negative' }))).label).toBe('attacks (negated)')
    const often = { counts: [{ what: 'occurrences', value: 175, bound: 'at-least' }] }
    expect(onlyEdge(told('a1', event(often))).label).toBe('attacks (at least 175 times)')
    expect(
      onlyEdge(told('a1', { relations: { r: ['controls', 'g', 'm', 'hit', { ended: true }] } })).label,
    ).toBe('controls (ended)')
  })
})

const sample: readonly Read[] = [
  read(
    'a1',
    'Dawn Brigades attacked Ain al-Asad in Iraq. Omar Sayid leads Dawn Brigades, an official said.',
    {
      article: { title: 'Attack', source: 'Agency', publishedAt: '2024-08-14' },
      entities: {
        g: group,
        b: base,
        i: ['country', 'Iraq', { gazetteer: 'iraq' }],
        p: ['person', 'Omar Sayid'],
        o: ['person', '~an official'],
      },
      events: { v: ['attacks', 'attacked', { agent: 'g', target: 'b', place: 'i' }, { when: '2024-08-13' }] },
      relations: { r: ['leads', 'p', 'g', 'leads', { by: 'states:o', title: 'leader' }] },
    },
  ),
  read('a2', 'Two drones struck Ain al-Asad. Three US soldiers were killed by Dawn Brigades.', {
    entities: { g: group, b: base, s: ['military', '~Three US soldiers'] },
    events: {
      v: ['attacks', 'struck', { target: 'b' }, { when: '2024-08-13' }],
      w: [
        'kills',
        'killed',
        { agent: 'g', victim: 's' },
        { counts: [{ what: 'killed', value: 3, bound: 'exact' }] },
      ],
    },
    links: [['causes', 'v', 'w']],
  }),
]

describe('assemble: the graph', () => {
  it('has evidence on every edge, quotes that stand in the articles, and no attribute named type', () => {
    const graph = graphOf(sample)
    expect(graph.size).toBeGreaterThan(2)
    const { articles } = graph.getAttributes()
    graph.forEachEdge((_, attributes) => {
      expect(attributes.evidence.length).toBeGreaterThan(0)
      expect(attributes).not.toHaveProperty('type')
      for (const { articleId, start, end, quote } of attributes.evidence) {
        expect(articles[articleId]?.text?.slice(start, end)).toBe(quote)
      }
    })
    graph.forEachNode((key, attributes) => {
      expect(attributes).not.toHaveProperty('type')
      const place = graph.someEdge((_, edge) => edge.place === key)
      expect(graph.degree(key) > 0 || place).toBe(true)
    })
  })

  it('keeps sources out of the nodes, and named places in', () => {
    const graph = graphOf(sample)
    const labels = graph.mapNodes((_, { label }) => label)
    expect(labels).not.toContain('an official')
    expect(labels).toContain('Iraq')
  })

  it('says what it was made with and from', () => {
    const { newsgraph, made, articles } = graphOf(sample).getAttributes()
    expect(newsgraph).toMatch(/^\d+\.\d+$/)
    expect(made).toEqual({ model: 'none', ontology: expect.stringMatching(/^[0-9a-z]{12}$/) })
    expect(articles.a1).toMatchObject({
      title: 'Attack',
      source: 'Agency',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(graphOf(sample, { texts: false }).getAttribute('articles').a1).not.toHaveProperty('text')
  })

  it('says which articles tell one text, and of each telling whether it denies or only plans', () => {
    const event = (told: object) =>
      ({
        entities: { g: group, m: ['city', 'Marwa'] },
        events: { v: ['attacks', 'hit', { agent: 'g', target: 'm' }, { when: '2024-08-13', ...told }] },
      }) as const
    const graph = graphOf(
      [
        read('a1', 'Dawn Brigades hit Marwa.', event({})),
        read('a2', 'Dawn Brigades hit Marwa.', event({})),
        read('a3', 'Dawn Brigades hit Marwa, or not.', event({ polarity: 'negative' })),
      ],
      {
        stories: new Map([
          ['a1', 'a1'],
          ['a2', 'a1'],
          ['a3', 'a3'],
        ]),
      },
    )
    const { articles } = graph.getAttributes()
    expect(Object.values(articles).map(({ story }) => story)).toEqual(['a1', 'a1', undefined])
    const told = graph.mapEdges((_, { evidence }) => evidence).flat()
    expect(told.find(({ articleId }) => articleId === 'a3')).toMatchObject({ polarity: 'negative' })
    expect(told.find(({ articleId }) => articleId === 'a1')).not.toHaveProperty('polarity')
  })

  it('does not affirm of one pair what is told of another', () => {
    const graph = graphOf([
      read('a1', 'Dawn Brigades hit the depot in Marwa.', {
        entities: { g: group, m: ['city', 'Marwa'], d: ['facility', '~the depot'] },
        events: { v: ['attacks', 'hit', { agent: 'g', target: 'd', place: 'm' }, { when: '2024-08-13' }] },
      }),
      read('a2', 'Dawn Brigades hit no school in Marwa.', {
        entities: { g: group, m: ['city', 'Marwa'], d: ['facility', '~school'] },
        events: {
          v: [
            'attacks',
            'hit',
            { agent: 'g', target: 'd', place: 'm' },
            { when: '2024-08-13', polarity: 'negative' },
          ],
        },
      }),
    ])
    const polarities = graph.mapEdges(
      (_, { polarity, event }, __, target) =>
        `${graph.getNodeAttribute(target, 'label')} ${polarity} ${event}`,
    )
    const [event] = graph.mapEdges((_, attributes) => attributes.event)
    expect(polarities.sort()).toEqual([`school negative ${event}`, `the depot positive ${event}`])
  })

  it('does not affirm of whoever is only denied what is told of others', () => {
    const graph = graphOf([
      read('a1', 'Shells hit Ain al-Asad and nine people.', {
        entities: { b: base, p: ['population', '~nine people'] },
        events: { v: ['attacks', 'hit', { target: ['b', 'p'] }, { when: '2024-08-13' }] },
      }),
      read('a2', 'Dawn Brigades hit Ain al-Asad never.', {
        entities: { g: group, b: base },
        events: {
          v: ['attacks', 'hit', { agent: 'g', target: 'b' }, { when: '2024-08-13', polarity: 'negative' }],
        },
      }),
    ])
    const blamed = graph
      .mapEdges((_, { polarity }, source, target) =>
        [source, target]
          .map((node) => graph.getNodeAttribute(node, 'label'))
          .concat(polarity)
          .join(' '),
      )
      .filter((edge) => edge.startsWith('Dawn'))
    expect(blamed.sort()).toEqual([
      'Dawn Brigades Ain al-Asad Air Base negative',
      'Dawn Brigades nine people negative',
    ])
  })

  it('is as sure of a doer and a target that no telling names together as of both', () => {
    const graph = graphOf([
      read('a1', 'Shells hit Ain al-Asad and nine people.', {
        entities: { b: base, p: ['population', '~nine people'] },
        events: { v: ['attacks', 'hit', { target: ['b', 'p'] }, { when: '2024-08-13' }] },
      }),
      read('a2', 'Dawn Brigades hit Ain al-Asad.', {
        entities: { g: group, b: base },
        events: { v: ['attacks', 'hit', { agent: 'g', target: 'b' }, { when: '2024-08-13' }] },
      }),
    ])
    const sure = new Map(
      graph.mapEdges((_, { confidence }, source, target) => [
        [source, target].map((node) => graph.getNodeAttribute(node, 'label')).join(' '),
        confidence,
      ]),
    )
    expect(sure.get('Dawn Brigades Ain al-Asad Air Base')).toBe(0.9)
    expect(sure.get('Dawn Brigades nine people')).toBe(0.81)
  })

  it('keeps an article whose id is a word that objects inherit', () => {
    const graph = graphOf([
      read('__proto__', 'Dawn Brigades hit Marwa.'),
      read('constructor', 'Nothing else.'),
    ])
    expect(Object.keys(graph.getAttribute('articles'))).toEqual(['__proto__', 'constructor'])
  })

  it('gives the same bytes for any order', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...sample], { minLength: sample.length }),
        fc.constantFrom('entities', 'events'),
        (reads, shape) => {
          expect(JSON.stringify(graphOf(reads, { shape }).export())).toBe(
            JSON.stringify(graphOf(sample, { shape }).export()),
          )
        },
      ),
      { numRuns: 20, seed: 7 },
    )
  })

  it('makes each event a node with an edge for each role and link, where the shape is events', () => {
    const graph = graphOf(sample, { shape: 'events' })
    expect(edgesOf(graph)).toEqual([
      'Omar Sayid -leads-> Dawn Brigades',
      'attacks -agent-> Dawn Brigades',
      'attacks -causes-> kills',
      'attacks -place-> Iraq',
      'attacks -target-> Ain al-Asad Air Base',
      'kills -agent-> Dawn Brigades',
      'kills -victim-> US soldiers',
    ])
  })
})
