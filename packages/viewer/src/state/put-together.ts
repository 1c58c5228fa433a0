import type { EdgeRow } from './edge-rows.js'

/**
 * Is an event's edge put together from several sentences, none of which speaks of both its ends? (Not where nobody is known to have
 * done it or the edge ends at a place: what such an edge lacks is said
 * elsewhere; nor where a graph came without the places of words.)
 */
export const isPutTogether = ({ edge, sourceNode }: EdgeRow): boolean =>
  edge.category === 'event' &&
  edge.end === undefined &&
  sourceNode.kind !== 'unidentified' &&
  edge.evidence.some(({ agent, target }) => agent ?? target) &&
  !edge.evidence.some(({ agent, target }) => agent && target)
