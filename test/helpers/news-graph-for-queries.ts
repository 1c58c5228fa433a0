import type { NewsGraph } from '#core/types/index.ts'
import { edge, emptyGraph } from './sample-graph.ts'

/**
 * Four actors and a city: the Lions strike and threaten the River Army, which strikes back; a ministry backs the Lions;
 * one source denies one strike.
 */
export const questionedGraph = (): NewsGraph => {
  const graph = emptyGraph()
  const add = (
    key: string,
    label: string,
    kind: 'armed-group' | 'military' | 'government' | 'city',
    aliases: readonly string[] = [],
  ): void => {
    graph.addNode(key, { label, kind, aliases: [label, ...aliases], mentions: 1, articles: ['a'] })
  }
  add('lions', 'Lions of the Valley', 'armed-group', ['the Lions'])
  add('army', 'River Army', 'military')
  add('ministry', 'Ministry of Defence', 'government')
  add('harbour', 'Harbour City', 'city')
  const day = (from: string) => ({ from, to: from, precision: 'day' as const })
  graph.addDirectedEdgeWithKey(
    'strike',
    'lions',
    'army',
    edge('attacks', { event: 'v1', when: day('2024-01-10'), sources: 2 }),
  )
  graph.addDirectedEdgeWithKey(
    'threat',
    'lions',
    'army',
    edge('threatens', {
      event: 'v0',
      predicate: 'threatens',
      modality: 'threatened',
      status: 'threatened',
      when: day('2024-01-02'),
    }),
  )
  graph.addDirectedEdgeWithKey(
    'reply',
    'army',
    'lions',
    edge('retaliates against', { event: 'v2', predicate: 'retaliates-against', when: day('2024-02-01') }),
  )
  graph.addDirectedEdgeWithKey(
    'denied',
    'army',
    'harbour',
    edge('attacks', {
      event: 'v3',
      status: 'denied',
      polarity: 'negative',
      attribution: [{ stance: 'denies', source: 'River Army' }],
      when: day('2024-03-01'),
    }),
  )
  graph.addDirectedEdgeWithKey(
    'backing',
    'ministry',
    'lions',
    edge('backs', { event: 'r1', predicate: 'backs', category: 'relation', confidence: 1 }),
  )
  return graph
}
