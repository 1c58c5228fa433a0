import { createHash } from 'node:crypto'
import type { EdgeAttributes, EdgeEvidence, NodeAttributes } from '@newsgraph/core'

/** A small graph file about an invented conflict, as `newsgraph build` would write it. Every word in it is made up. */

const texts = {
  'herald-1': {
    title: 'Drones hit Karsa air base',
    source: 'The Tallin Herald',
    url: 'https://example.org/herald/1',
    publishedAt: '2031-03-12',
    text: `PORT SELLA — Two drones struck Karsa air base on Tuesday evening, a police official said. It was not clear who had launched them.
The Free Coast Front claimed it shelled Port Sella the same night. Norland backs the front, Velian officials say.
Norland denied that it had armed the Free Coast Front. Velia condemned the attack and threatened to strike Norland.
General Ada Renn, who commands the Velian army, met Norland's foreign minister Ivo Tarn in Port Sella on 10 March.`,
  },
  'courier-7': {
    title: 'Base under fire for a second week',
    source: 'Island Courier',
    publishedAt: '2031-03-19',
    text: `Rockets hit Karsa air base on 18 March, killing at least three Velian soldiers. Nobody said who fired them.
The Velian army shot at boats of the Free Coast Front on Sunday but missed them.
Norland backs the Free Coast Front with money and weapons. The Island League plans to send observers to Velia in April.
Velia demanded that Norland withdraw from the Sella Strait. The Velian army attacked the Free Coast Front on 15 March.`,
  },
  'wire-3': {
    source: 'Coastal Wire',
    publishedAt: '2031-03-20',
    text: `Rockets hit Karsa air base on 18 March, killing at least three Velian soldiers. Nobody said who fired them.
A third attack on Karsa air base by unknown men on 20 March failed. Velia accuses the Free Coast Front of killing two fishermen.
The Velian army attacked the Free Coast Front on 17 March. The army did not attack Port Sella, Ada Renn said.`,
  },
} as const

type ArticleId = keyof typeof texts

const spanOf = (text: string, words: string, from: number) => {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`the fixture has no "${words}"`)
  return { start, end: start + words.length }
}

/** A telling found by its words: the sentence, and the words of agent, trigger and target in it. */
const telling = (
  articleId: ArticleId,
  quote: string,
  words: {
    agent?: string
    trigger?: string
    target?: string
    attribution?: EdgeEvidence['attribution']
  } = {},
): EdgeEvidence => {
  const { text } = texts[articleId]
  const { start, end } = spanOf(text, quote, 0)
  const { agent, trigger, target, attribution = [] } = words
  return {
    articleId,
    start,
    end,
    quote,
    ...(agent === undefined ? {} : { agent: spanOf(text, agent, start) }),
    ...(trigger === undefined ? {} : { trigger: spanOf(text, trigger, start) }),
    ...(target === undefined ? {} : { target: spanOf(text, target, start) }),
    attribution,
    rule: 'active-transitive',
  }
}

const node = (
  key: string,
  label: string,
  kind: NodeAttributes['kind'],
  more: Partial<NodeAttributes> = {},
) => ({
  key,
  attributes: { label, kind, aliases: [label], mentions: 2, articles: ['herald-1'], ...more },
})

const edge = (
  key: string,
  source: string,
  target: string,
  predicate: EdgeAttributes['predicate'],
  evidence: EdgeEvidence[],
  more: Partial<EdgeAttributes> = {},
) => ({
  key,
  source,
  target,
  attributes: {
    event: key,
    predicate,
    label: predicate.replaceAll('-', ' '),
    category: 'event',
    status: 'asserted',
    modality: 'actual',
    polarity: 'positive',
    attribution: evidence[0]?.attribution ?? [],
    rule: 'active-transitive',
    confidence: 0.86,
    sources: evidence.length,
    evidence,
    ...more,
  } satisfies EdgeAttributes,
})

const assault = { event: 'ASSAULT' }

/** The graph file, parsed. A new value at each call. */
export const graphFile = () => ({
  attributes: {
    newsgraph: '1',
    made: { program: '0.1.0' },
    articles: Object.fromEntries(
      Object.entries(texts).map(([id, article]) => [
        id,
        { ...article, sha256: createHash('sha256').update(article.text).digest('hex') },
      ]),
    ),
    problems: [],
  },
  options: { type: 'directed', multi: true, allowSelfLoops: true },
  nodes: [
    node('velia', 'Velia', 'country', { country: 'MT', aliases: ['Velia', 'Velian'] }),
    node('norland', 'Norland', 'country', { country: 'NO' }),
    node('front', 'Free Coast Front', 'armed-group', {
      country: 'MT',
      aliases: ['Free Coast Front', 'the front', 'FCF'],
    }),
    node('army', 'Velian army', 'military', { country: 'MT' }),
    node('renn', 'Ada Renn', 'person', { aliases: ['Ada Renn', 'General Ada Renn'] }),
    node('tarn', 'Ivo Tarn', 'person'),
    node('league', 'Island League', 'igo'),
    node('base', 'Karsa air base', 'facility', { country: 'MT', geo: { lat: 35.9, lon: 14.4 } }),
    node('sella', 'Port Sella', 'city', { country: 'MT', geo: { lat: 36.1, lon: 14.2 } }),
    node('strait', 'Sella Strait', 'place', { geo: { lat: 36.4, lon: 14.6 } }),
    node('soldiers', 'Velian soldiers', 'population'),
    node('fishermen', 'fishermen', 'population'),
    node('unknown-1', 'Unidentified attacker', 'unidentified', { aliases: [] }),
    node('unknown-2', 'Unidentified attacker', 'unidentified', { aliases: [] }),
    node('unknown-3', 'Unidentified attacker', 'unidentified', { aliases: [] }),
  ],
  edges: [
    edge(
      'drones',
      'unknown-1',
      'base',
      'attacks',
      [
        telling('herald-1', 'Two drones struck Karsa air base on Tuesday evening, a police official said.', {
          agent: 'Two drones',
          trigger: 'struck',
          target: 'Karsa air base',
          attribution: [{ stance: 'states', unnamed: true }],
        }),
      ],
      {
        plover: { ...assault, mode: 'drone' },
        when: { from: '2031-03-11', to: '2031-03-11', precision: 'day' },
        instruments: ['two drones'],
      },
    ),
    edge(
      'rockets',
      'unknown-2',
      'base',
      'attacks',
      [
        telling(
          'courier-7',
          'Rockets hit Karsa air base on 18 March, killing at least three Velian soldiers.',
          {
            agent: 'Rockets',
            trigger: 'hit',
            target: 'Karsa air base',
          },
        ),
        telling('wire-3', 'Rockets hit Karsa air base on 18 March, killing at least three Velian soldiers.', {
          agent: 'Rockets',
          trigger: 'hit',
          target: 'Karsa air base',
        }),
      ],
      {
        plover: { ...assault, mode: 'heavy-weapons' },
        when: { from: '2031-03-18', to: '2031-03-18', precision: 'day' },
        counts: [{ what: 'killed', value: 3, max: 5, bound: 'at-least' }],
        sources: 1,
      },
    ),
    edge(
      'third',
      'unknown-3',
      'base',
      'attacks',
      [
        telling('wire-3', 'A third attack on Karsa air base by unknown men on 20 March failed.', {
          trigger: 'attack',
          target: 'Karsa air base',
        }),
      ],
      {
        plover: assault,
        status: 'attempted',
        modality: 'attempted',
        outcome: 'failed',
        when: { from: '2031-03-20', to: '2031-03-20', precision: 'day' },
      },
    ),
    edge(
      'shells',
      'front',
      'sella',
      'attacks',
      [
        telling('herald-1', 'The Free Coast Front claimed it shelled Port Sella the same night.', {
          agent: 'Free Coast Front',
          trigger: 'shelled',
          target: 'Port Sella',
          attribution: [{ stance: 'claims', source: 'front' }],
        }),
      ],
      {
        plover: assault,
        status: 'claimed',
        attribution: [{ stance: 'claims', source: 'Free Coast Front' }],
        when: { from: '2031-03-11', to: '2031-03-11', precision: 'day' },
      },
    ),
    edge(
      'backs',
      'norland',
      'front',
      'backs',
      [
        telling('courier-7', 'Norland backs the Free Coast Front with money and weapons.', {
          agent: 'Norland',
          trigger: 'backs',
          target: 'Free Coast Front',
        }),
        telling('herald-1', 'Norland backs the front, Velian officials say.', {
          agent: 'Norland',
          trigger: 'backs',
          target: 'the front',
          attribution: [{ stance: 'states', source: 'velia' }],
        }),
      ],
      { category: 'relation', confidence: 0.94 },
    ),
    edge(
      'arms',
      'norland',
      'front',
      'arms',
      [
        telling('herald-1', 'Norland denied that it had armed the Free Coast Front.', {
          agent: 'Norland',
          trigger: 'armed',
          target: 'Free Coast Front',
          attribution: [{ stance: 'denies', source: 'norland' }],
        }),
      ],
      {
        plover: { event: 'AID' },
        status: 'denied',
        attribution: [{ stance: 'denies', source: 'Norland' }],
        confidence: 0.71,
      },
    ),
    edge(
      'condemns',
      'velia',
      'norland',
      'condemns',
      [
        telling('herald-1', 'Velia condemned the attack and threatened to strike Norland.', {
          agent: 'Velia',
          trigger: 'condemned',
        }),
      ],
      { plover: { event: 'ACCUSE' } },
    ),
    edge(
      'threat',
      'velia',
      'norland',
      'attacks',
      [
        telling('herald-1', 'Velia condemned the attack and threatened to strike Norland.', {
          agent: 'Velia',
          trigger: 'strike',
          target: 'Norland',
        }),
      ],
      {
        plover: assault,
        status: 'threatened',
        modality: 'threatened',
        links: [{ type: 'retaliates-for', event: 'drones' }],
      },
    ),
    edge(
      'demand',
      'velia',
      'norland',
      'demands-of',
      [
        telling('courier-7', 'Velia demanded that Norland withdraw from the Sella Strait.', {
          agent: 'Velia',
          trigger: 'demanded',
          target: 'Norland',
        }),
      ],
      { plover: { event: 'REQUEST' } },
    ),
    edge(
      'leaves',
      'norland',
      'strait',
      'withdraws-from',
      [
        telling('courier-7', 'Velia demanded that Norland withdraw from the Sella Strait.', {
          agent: 'Norland',
          trigger: 'withdraw',
          target: 'Sella Strait',
          attribution: [{ stance: 'states', source: 'velia' }],
        }),
      ],
      { plover: { event: 'RETREAT' }, status: 'demanded', modality: 'demanded', end: 'place' },
    ),
    edge(
      'meets',
      'renn',
      'tarn',
      'meets',
      [
        telling(
          'herald-1',
          "General Ada Renn, who commands the Velian army, met Norland's foreign minister Ivo Tarn in Port Sella on 10 March.",
          { agent: 'Ada Renn', trigger: 'met', target: 'Ivo Tarn' },
        ),
      ],
      {
        plover: { event: 'CONSULT' },
        place: 'sella',
        when: { from: '2031-03-10', to: '2031-03-10', precision: 'day' },
      },
    ),
    edge(
      'commands',
      'renn',
      'army',
      'commands',
      [
        telling('herald-1', 'General Ada Renn, who commands the Velian army', {
          agent: 'Ada Renn',
          trigger: 'commands',
          target: 'Velian army',
        }),
      ],
      { category: 'relation', title: 'General' },
    ),
    edge(
      'post',
      'tarn',
      'norland',
      'holds-post',
      [telling('herald-1', "Norland's foreign minister Ivo Tarn", { agent: 'Ivo Tarn', target: 'Norland' })],
      { category: 'relation', title: 'foreign minister', label: 'foreign minister of' },
    ),
    edge(
      'part',
      'army',
      'velia',
      'part-of',
      [telling('herald-1', 'the Velian army', { agent: 'army', target: 'Velian' })],
      { category: 'relation', confidence: 0.55 },
    ),
    edge(
      'boats',
      'army',
      'front',
      'attacks',
      [
        telling(
          'courier-7',
          'The Velian army shot at boats of the Free Coast Front on Sunday but missed them.',
          {
            agent: 'Velian army',
            trigger: 'shot at',
            target: 'Free Coast Front',
          },
        ),
      ],
      { plover: assault, status: 'attempted', modality: 'attempted', outcome: 'failed' },
    ),
    ...(['15', '17'] as const).map((day, index) =>
      edge(
        `raid-${day}`,
        'army',
        'front',
        'attacks',
        [
          telling(
            index === 0 ? 'courier-7' : 'wire-3',
            `The Velian army attacked the Free Coast Front on ${day} March.`,
            {
              agent: 'Velian army',
              trigger: 'attacked',
              target: 'Free Coast Front',
            },
          ),
        ],
        { plover: assault, when: { from: `2031-03-${day}`, to: `2031-03-${day}`, precision: 'day' } },
      ),
    ),
    edge(
      'observers',
      'league',
      'velia',
      'deploys-to',
      [
        telling('courier-7', 'The Island League plans to send observers to Velia in April.', {
          agent: 'Island League',
          trigger: 'send',
          target: 'Velia',
        }),
      ],
      {
        plover: { event: 'MOBILIZE' },
        status: 'planned',
        modality: 'planned',
        when: { from: '2031-04-01', to: '2031-04-30', precision: 'month' },
      },
    ),
    edge(
      'fishermen',
      'front',
      'fishermen',
      'kills',
      [
        telling('wire-3', 'Velia accuses the Free Coast Front of killing two fishermen.', {
          agent: 'Free Coast Front',
          trigger: 'killing',
          target: 'two fishermen',
          attribution: [{ stance: 'accuses', source: 'velia' }],
        }),
      ],
      {
        plover: assault,
        status: 'accused',
        attribution: [{ stance: 'accuses', source: 'Velia' }],
        counts: [{ what: 'killed', value: 2, bound: 'exact' }],
      },
    ),
    edge(
      'spared',
      'army',
      'sella',
      'attacks',
      [
        telling('wire-3', 'The army did not attack Port Sella, Ada Renn said.', {
          agent: 'The army',
          trigger: 'attack',
          target: 'Port Sella',
          attribution: [{ stance: 'denies', source: 'renn' }],
        }),
      ],
      {
        plover: assault,
        polarity: 'negative',
        status: 'denied',
        attribution: [{ stance: 'denies', source: 'Ada Renn' }],
      },
    ),
    edge(
      'in-velia',
      'base',
      'velia',
      'located-in',
      [telling('herald-1', 'Karsa air base', { agent: 'Karsa air base' })],
      { category: 'relation', confidence: 0.62 },
    ),
    edge(
      'killed',
      'unknown-2',
      'soldiers',
      'kills',
      [
        telling(
          'courier-7',
          'Rockets hit Karsa air base on 18 March, killing at least three Velian soldiers.',
          {
            agent: 'Rockets',
            trigger: 'killing',
            target: 'Velian soldiers',
          },
        ),
      ],
      {
        plover: assault,
        event: 'rockets',
        when: { from: '2031-03-18', to: '2031-03-18', precision: 'day' },
        counts: [{ what: 'killed', value: 3, max: 5, bound: 'at-least' }],
      },
    ),
  ],
})
