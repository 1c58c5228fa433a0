import type { LinkTypeId, RoleId } from '../ontology/index.js'
import {
  contentId,
  type EdgeAttributes,
  type FactEvent,
  type Facts,
  type NodeAttributes,
  type SourceOf,
  statusOf,
  summedSources,
} from '../types/index.js'
import { edgeEvidence, namedVoices, type Portraits, portraits } from './edge-evidence.js'
import { edgeLabel } from './edge-label.js'
import { eventTypeOf } from './event-ends.js'
import { eventAttributes, type GraphEdge, graphEdges } from './graph-edges.js'

/** Each event as a node of kind `event`, labelled as its edges would be. */
export function eventNodes(facts: Facts): readonly (readonly [string, NodeAttributes])[] {
  return facts.events.map((event) => [
    event.id,
    {
      label: edgeLabel(eventTypeOf(event)?.label ?? event.type, {
        ...event,
        polarity: event.factuality.polarity,
      }),
      kind: 'event',
      aliases: [],
      mentions: event.tellings.length,
      articles: [...new Set(event.tellings.map(({ articleId }) => articleId))].sort(),
    },
  ])
}

/** An edge from each event to each participant, by role; between events, by link; relations as they are. */
export function eventEdges(facts: Facts, sources: SourceOf): readonly GraphEdge[] {
  const known = portraits(facts.entities)
  const byId = new Map(facts.events.map((event) => [event.id, event]))
  const edges = [
    ...facts.events.flatMap((event) =>
      event.participants.map((part) => roleEdge(event, part.role, part.entity, { known, sources })),
    ),
    ...facts.links.flatMap(({ type, source, target, evidence }) => {
      const [from, to] = [byId.get(source), byId.get(target)]
      return from && to ? [linkEdge(from, to, type, evidence)] : []
    }),
    ...graphEdges({ ...facts, events: [] }, sources),
  ]
  return edges.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
}

function roleEdge(
  event: FactEvent,
  role: RoleId,
  entity: string,
  { known, sources }: { readonly known: Portraits; readonly sources: SourceOf },
): GraphEdge {
  const filled = event.tellings.filter(({ participants }) =>
    participants.some((part) => part.role === role && part.entity === entity),
  )
  const said = filled.map(({ factuality, attribution, participants }) => ({
    factuality,
    attribution: [
      ...attribution,
      ...participants
        .filter((part) => part.role === role && part.entity === entity)
        .flatMap((part) => part.attribution ?? []),
    ],
  }))
  const { place: _place, ...shared } = eventAttributes(event, known, undefined)
  return {
    key: contentId('edge', [event.id, role, entity]),
    source: event.id,
    target: entity,
    attributes: {
      ...shared,
      ...summedSources(filled, sources),
      predicate: role,
      label: role,
      category: 'role',
      status: statusOf(said),
      attribution: namedVoices(said[0]?.attribution ?? [], known),
      evidence: filled.map((telling) => edgeEvidence(telling, undefined, entity, known)),
    },
  }
}

function linkEdge(
  from: FactEvent,
  to: FactEvent,
  type: LinkTypeId,
  told: Facts['links'][number]['evidence'],
): GraphEdge {
  const attributes: EdgeAttributes = {
    event: from.id,
    predicate: type,
    label: type.replaceAll('-', ' '),
    category: 'link',
    status: 'asserted',
    modality: 'actual',
    polarity: 'positive',
    attribution: [],
    rule: 'link',
    confidence: from.confidence,
    sources: new Set(told.map(({ articleId }) => articleId)).size,
    evidence: told.map((evidence) => ({ ...evidence, attribution: [], rule: 'link' })),
  }
  return { key: contentId('edge', [from.id, type, to.id]), source: from.id, target: to.id, attributes }
}
