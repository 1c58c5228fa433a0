import { MultiDirectedGraph } from 'graphology'
import type { EdgeAttributes, NewsGraph, NodeAttributes } from '#core/types/index.ts'

const node = (label: string, rest: Partial<NodeAttributes> = {}): NodeAttributes => ({
  label,
  kind: 'armed-group',
  aliases: [label],
  mentions: 1,
  articles: ['a'],
  ...rest,
})

/** An edge that one sentence of article `a` states. */
export const edge = (label: string, rest: Partial<EdgeAttributes> = {}): EdgeAttributes => ({
  event: 'attacks-1',
  predicate: 'attacks',
  label,
  category: 'event',
  status: 'asserted',
  modality: 'actual',
  polarity: 'positive',
  attribution: [],
  rule: 'active',
  confidence: 0.9,
  sources: 1,
  evidence: [{ articleId: 'a', start: 0, end: 13, quote: 'Rebels did it.', attribution: [], rule: 'active' }],
  ...rest,
})

/** A graph without nodes. */
export const emptyGraph = (): NewsGraph => {
  const graph: NewsGraph = new MultiDirectedGraph()
  graph.replaceAttributes({ newsgraph: '1', made: {}, articles: {}, problems: [] })
  return graph
}

/** Three nodes and three edges, two of them parallel, with words in every label and quote that formats stumble over. */
export const sampleGraph = (): NewsGraph => {
  const graph = emptyGraph()
  const awkward = 'The "Tigers" <of> R&D;\n=1+1, naïve \u{1f41f} \u0007 end'
  graph.addNode('tigers', node(awkward, { country: 'IQ', aliases: [awkward, 'Tigers'] }))
  graph.addNode('base', node('Ain al-Asad', { kind: 'facility', geo: { lat: 33.8, lon: 42.4 } }))
  graph.addNode('village', node('Hawija', { kind: 'place', mentions: 0, articles: [] }))
  const quote = 'Rebels said: "We\tdid <it>" & left.\r\n'
  graph.addDirectedEdgeWithKey(
    'e1',
    'tigers',
    'base',
    edge('attacks', {
      when: { from: '2024-08-13', to: '2024-08-13', precision: 'day' },
      counts: [{ what: 'killed', value: 3, bound: 'at-least' }],
      instruments: ['drone'],
      plover: { event: 'ASSAULT', mode: 'drone' },
      evidence: [
        { articleId: 'a', start: 4, end: 9, quote: 'other', attribution: [], rule: 'nominal' },
        { articleId: 'b', start: 4, end: 40, quote, attribution: [], rule: 'active' },
      ],
    }),
  )
  graph.addDirectedEdgeWithKey(
    'e2',
    'tigers',
    'base',
    edge('denies', { event: 'denies-1', status: 'denied' }),
  )
  graph.addDirectedEdgeWithKey(
    'e3',
    'base',
    'village',
    edge('located in', { category: 'relation', confidence: 1 }),
  )
  return graph
}
