import { relationTypes } from '../ontology/index.js'
import {
  type Attribution,
  contentId,
  type EdgeAttributes,
  type EdgeLink,
  type FactEvent,
  type FactRelation,
  type Facts,
  type FactTelling,
  type Said,
  type SourceOf,
  statusOf,
  summedSources,
} from '../types/index.js'
import { edgeEvidence, namedVoices, type Portraits, portraits } from './edge-evidence.js'
import { edgeLabel } from './edge-label.js'
import {
  eventTypeOf,
  type FactIndex,
  factIndex,
  inRole,
  isOpen,
  type Pair,
  pairsOf,
  placesOf,
  typeTowards,
} from './event-ends.js'

/** An edge ready to be inserted. `unidentified` says what its source is called where nobody knows who it is. */
export interface GraphEdge {
  readonly key: string
  readonly source: string
  readonly target: string
  readonly attributes: EdgeAttributes
  readonly unidentified?: string
}

const relationLabels = new Map<string, string>(relationTypes.map(({ id, label }) => [id, label]))

/** The key of the node that stands for whoever did it, of whom nothing is known. */
export const unidentifiedKey = (event: FactEvent): string => `unidentified-${event.id}`

const edgeKey = (id: string, source: string, target: string): string =>
  contentId('edge', [id, source, target])

/** All edges of the facts, one for each event or relation and pair, in the order of their keys. */
export function graphEdges(facts: Facts, sources: SourceOf): readonly GraphEdge[] {
  const index = factIndex(facts)
  const known = portraits(facts.entities)
  const links = linksBySource(facts)
  const edges = [
    ...facts.events.flatMap((event) =>
      pairsOf(event, index).map((pair) =>
        eventEdge(event, pair, index, { known, sources, links: links.get(event.id) }),
      ),
    ),
    ...facts.relations.map((relation) => relationEdge(relation, known, links.get(relation.id))),
  ]
  return edges.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
}

/** Links by the event (or relation) that they start at. */
export function linksBySource(facts: Facts): ReadonlyMap<string, readonly EdgeLink[]> {
  const links = new Map<string, EdgeLink[]>()
  for (const { type, source, target } of facts.links) {
    const list = links.get(source)
    if (list) list.push({ type, event: target })
    else links.set(source, [{ type, event: target }])
  }
  return links
}

/** Everything about an event that all its edges share, its sources and confidence over all tellings. */
export function eventAttributes(
  event: FactEvent,
  known: Portraits,
  links: readonly EdgeLink[] | undefined,
  isNamed: (entity: string) => boolean = () => true,
): Omit<EdgeAttributes, 'label' | 'status' | 'attribution' | 'evidence' | 'predicate' | 'category'> {
  const instruments = [...new Set(inRole(event, 'instrument').map(known.nameOf))].sort()
  const places = placesOf(event)
  const place = places.find(isNamed) ?? places[0]
  return {
    event: event.id,
    plover: event.plover,
    modality: event.factuality.modality,
    polarity: event.factuality.polarity,
    ...(event.ended && { ended: true }),
    ...(event.outcome && { outcome: event.outcome }),
    ...(event.when && { when: event.when }),
    ...(place !== undefined && { place }),
    ...(instruments.length > 0 && { instruments }),
    ...(event.counts && { counts: event.counts }),
    ...(links && { links }),
    rule: event.rule,
    confidence: event.confidence,
    sources: event.sources,
  }
}

/** What an edge is written with beside its event. */
interface EdgeContext {
  readonly known: Portraits
  readonly sources: SourceOf
  readonly links: readonly EdgeLink[] | undefined
}

/**
 * An event between two of those who take part. Its sources and its confidence are those of the tellings behind this pair; where none names
 * both, the confidence is that both hold.
 */
function eventEdge(
  event: FactEvent,
  { source, target, end }: Pair,
  { isNamed, voices, kindOf }: FactIndex,
  { known, sources, links }: EdgeContext,
): GraphEdge {
  const type = typeTowards(event, target, { kindOf })
  const behind = tellingsBehind(source === undefined ? openly(event) : event, [source, target])
  const told = behind.map((telling) => saidOf(telling, [source, target]))
  const isApart = !isTogether(behind, [source, target])
  const said = isApart ? apartSaid(event, [source, target]) : told
  const own = (voices.get(event.id) ?? []).filter((voice) => voice.source === source)
  const status = statusOf([
    ...said,
    ...own.map((voice): Said => ({ factuality: event.factuality, attribution: [voice] })),
  ])
  const from = source ?? unidentifiedKey(event)
  const { place, ...shared } = eventAttributes(event, known, links, isNamed)
  const [strongest] = strongestFirst(said)
  // what one telling denies of this pair is not affirmed by what another tells of others
  const isDenied = said.length > 0 && said.every(({ factuality }) => factuality.polarity === 'negative')
  const polarity = isDenied ? 'negative' : event.factuality.polarity
  return {
    key: edgeKey(event.id, from, target),
    source: from,
    target,
    attributes: {
      ...shared,
      ...summedSources(behind, sources),
      ...(isApart && { confidence: apartConfidence(event, [source, target]) }),
      ...(place !== undefined && (isNamed(place) || place === target) && { place }),
      predicate: type?.id ?? event.type,
      label: edgeLabel(type?.label ?? event.type, { ...event, status, polarity }),
      category: 'event',
      status,
      polarity,
      attribution: namedVoices(withVoices(strongest?.attribution ?? event.attribution, own), known),
      ...(end && { end }),
      evidence: behind.map((telling, at) =>
        edgeEvidence({ ...telling, attribution: told[at]?.attribution ?? [] }, source, target, known),
      ),
    },
    ...(source === undefined && { unidentified: eventTypeOf(event)?.unidentified ?? 'Unidentified' }),
  }
}

/** An event as those tell it who do not say who did it, where some do not. */
const openly = (event: FactEvent): FactEvent => {
  const [first, ...rest] = event.tellings.filter(isOpen)
  return first ? { ...event, tellings: [first, ...rest] } : event
}

/** Voices, and those of further ones that are not among them yet. */
const withVoices = (attribution: Attribution, own: Attribution): Attribution => [
  ...attribution,
  ...own.filter(
    (voice) => !attribution.some(({ stance, source }) => stance === voice.stance && source === voice.source),
  ),
]

/**
 * The tellings that name both ends, and those in which one of them denies it without naming the other; where none names
 * both, those that name one of them; else all.
 */
function tellingsBehind(event: FactEvent, ends: readonly (string | undefined)[]): readonly FactTelling[] {
  const wanted = ends.filter((end) => end !== undefined)
  const named = (telling: FactTelling): number => wanted.filter((end) => names(telling, end)).length
  const most = Math.max(...event.tellings.map(named))
  return event.tellings.filter(
    (telling) => named(telling) === most || (named(telling) > 0 && isBareDenial(telling)),
  )
}

/** "The army denied carrying out the attack": of whom it befell nothing is said. */
const isBareDenial = ({ attribution, participants }: FactTelling): boolean =>
  attribution.some(({ stance }) => stance === 'denies') && participants.every(({ role }) => role === 'agent')

const names = ({ participants }: FactTelling, end: string): boolean =>
  participants.some(({ entity }) => entity === end)

/** Does one telling name both ends? */
const isTogether = (
  tellings: readonly FactTelling[],
  [source, target = '']: readonly (string | undefined)[],
): boolean => source === undefined || tellings.some((one) => names(one, source) && names(one, target))

/** Where one article tells who did it and another to whom: both hold only as far as each is said. */
function apartSaid(event: FactEvent, ends: readonly (string | undefined)[]): readonly Said[] {
  const surest = ends.flatMap((end): readonly Said[] => {
    const naming = event.tellings.filter((telling) => end !== undefined && names(telling, end))
    const [first] = strongestFirst(naming.map((telling) => saidOf(telling, ends)))
    return first ? [first] : []
  })
  const [doer, ...others] = surest.map(({ attribution }) => attribution)
  const doubts = others.flat().filter(({ stance }) => stance !== 'states' && stance !== 'confirms')
  // "The army did not shell the market": of whom it is only denied it is denied towards whomever another telling names
  const [source] = ends
  const naming = event.tellings.filter((telling) => source !== undefined && names(telling, source))
  const [denied] = naming.every(({ factuality: { polarity } }) => polarity === 'negative') ? naming : []
  return [{ factuality: denied?.factuality ?? event.factuality, attribution: [...(doer ?? []), ...doubts] }]
}

/** Of a doer whom one telling names and a target whom another does, both have to hold. */
const apartConfidence = (event: FactEvent, ends: readonly (string | undefined)[]): number => {
  const surest = ends.map((end) =>
    Math.max(
      0,
      ...event.tellings
        .filter((telling) => end !== undefined && names(telling, end))
        .map(({ confidence }) => confidence),
    ),
  )
  return Math.round(surest.reduce((all, each) => all * each, 1) * 1000) / 1000
}

/** What is said with the fewest voices between the reader and the fact comes first. */
const strongestFirst = (said: readonly Said[]): readonly Said[] =>
  [...said].sort((a, b) => a.attribution.length - b.attribution.length)

/** A telling with all the voices that stand behind these participants' part in it. */
const saidOf = (
  { factuality, attribution, participants }: FactTelling,
  ends: readonly (string | undefined)[],
): Said => ({
  factuality,
  attribution: [
    ...attribution,
    ...participants
      .filter(({ entity }) => ends.includes(entity))
      .flatMap((participant) => participant.attribution ?? []),
  ],
})

function relationEdge(
  relation: FactRelation,
  known: Portraits,
  links: readonly EdgeLink[] | undefined,
): GraphEdge {
  const { id, type, source, target, factuality, status, title } = relation
  const words = relationLabels.get(type) ?? type
  return {
    key: edgeKey(id, source, target),
    source,
    target,
    attributes: {
      event: id,
      predicate: type,
      label: edgeLabel(words, { ...relation, polarity: factuality.polarity }),
      category: 'relation',
      status,
      modality: factuality.modality,
      polarity: factuality.polarity,
      attribution: namedVoices(relation.attribution, known),
      ...(relation.ended && { ended: true }),
      ...(relation.outcome && { outcome: relation.outcome }),
      ...(relation.when && { when: relation.when }),
      ...(relation.counts && { counts: relation.counts }),
      ...(links && { links }),
      ...(title !== undefined && { title }),
      rule: relation.rule,
      confidence: relation.confidence,
      sources: relation.sources,
      evidence: relation.tellings.map((telling) => edgeEvidence(telling, source, target, known)),
    },
  }
}
