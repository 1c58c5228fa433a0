import type { EdgeAttributes, NewsGraph } from '#core/types/index.ts'

const voices = (edge: EdgeAttributes): string => {
  const named = edge.attribution.map(
    ({ source, unnamed }) => source ?? (unnamed ? 'someone unnamed' : 'someone'),
  )
  return named.length === 0 ? '' : ` by ${[...new Set(named)].join(', ')}`
}

const counts = (edge: EdgeAttributes): readonly string[] =>
  (edge.counts ?? []).map(({ what, value, max, bound }) => {
    const number = max === undefined ? String(value) : `${value} to ${max}`
    return `${what} ${bound === 'exact' ? '' : `${bound} `}${number}`
  })

const days = ({ when }: EdgeAttributes): readonly string[] => {
  if (when === undefined || (when.from === undefined && when.to === undefined)) return []
  return [when.from === when.to ? String(when.from) : `${when.from ?? ''}..${when.to ?? ''}`]
}

/** What is said of an edge beyond its ends and its type: status and voices, days, counts, outcome. */
export const edgeDetails = (edge: EdgeAttributes): readonly string[] => [
  ...(edge.status === 'asserted' ? [] : [`${edge.status}${voices(edge)}`]),
  ...(edge.polarity === 'negative' && edge.status !== 'denied' ? ['not'] : []),
  ...days(edge),
  ...counts(edge),
  ...(edge.outcome === undefined ? [] : [edge.outcome]),
  ...(edge.ended ? ['ended'] : []),
]

/**
 * A graph as lines that people read, sorted: `Rebels -attacks-> airport [claimed by army, 2024-08-13, killed 3]`.
 * An asserted fact needs no words; what is not one says its status and whose word it is.
 */
export const graphLines = (graph: NewsGraph): readonly string[] =>
  graph
    .mapEdges((_edge, attributes, _source, _target, from, to) => {
      const more = edgeDetails(attributes)
      const end = more.length === 0 ? '' : ` [${more.join(', ')}]`
      return `${from.label} -${attributes.predicate}-> ${to.label}${end}`
    })
    .sort()
