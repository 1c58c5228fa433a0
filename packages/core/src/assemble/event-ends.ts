import {
  accepts,
  type EntityKind,
  type EventType,
  type EventTypeId,
  eventTypes,
  type RoleId,
} from '../ontology/index.js'
import type { FactEvent, Facts, FactTelling, Voice } from '../types/index.js'

type AnyType = EventType<EventTypeId>

const types: readonly AnyType[] = eventTypes

const typesById = new Map<string, AnyType>(types.map((type) => [type.id, type]))

export const eventTypeOf = (event: FactEvent): AnyType | undefined => typesById.get(event.type)

const isPlace = (role: RoleId): boolean => role === 'place' || role === 'origin'

const general = types.find((type) => type.general)

/**
 * What an event is towards one end: "the shelling of a market killed ten" kills people and attacks a market. What its own
 * type does not take is told by that of another telling, or is an attack.
 */
export function typeTowards(
  event: FactEvent,
  target: string,
  { kindOf }: Pick<FactIndex, 'kindOf'>,
): AnyType | undefined {
  const own = eventTypeOf(event)
  const kind = kindOf(target)
  const takes = (type: AnyType | undefined): type is AnyType =>
    kind !== undefined && (accepts(type?.roles.target, kind) || accepts(type?.roles.victim, kind))
  const aimed = event.tellings.filter(({ participants }) =>
    participants.some(({ entity, role }) => entity === target && !isPlace(role)),
  )
  const isTold = aimed.some(({ type }) => type === event.type)
  if (own?.violence !== true || (takes(own) && (isTold || own.once !== true))) return own
  const told = aimed
    .map(({ type }) => typesById.get(type))
    .filter(takes)
    .sort((a, b) => a.precedence - b.precedence)
  return told[0] ?? (takes(general) ? general : own)
}

/** One edge of an event before it has a key: who, to whom; no source where nobody knows who. */
export interface Pair {
  readonly source: string | undefined
  readonly target: string
  readonly end?: 'place'
}

/** What assembling needs to look up by id, made once for all facts. */
export interface FactIndex {
  readonly facts: Facts
  readonly events: ReadonlyMap<string, FactEvent>
  /** Events and relations that a threat, a demand … is about, by its id. */
  readonly contents: ReadonlyMap<string, readonly FactEvent[]>
  /** Who claims or denies a part in an event, by its id: what a `claims` or `denies` about it says. */
  readonly voices: ReadonlyMap<string, readonly Voice[]>
  readonly isNamed: (entity: string) => boolean
  readonly kindOf: (entity: string) => EntityKind | undefined
  /** A weapon that nobody is known to own. */
  readonly isStrayWeapon: (entity: string) => boolean
}

export function factIndex(facts: Facts): FactIndex {
  const events = new Map(facts.events.map((event) => [event.id, event]))
  const contents = new Map<string, FactEvent[]>()
  for (const { type, source, target } of facts.links) {
    const content = events.get(target)
    if (type === 'about' && content) contents.set(source, [...(contents.get(source) ?? []), content])
  }
  const named = new Set(facts.entities.filter(({ aliases }) => aliases.length > 0).map(({ id }) => id))
  const kinds = new Map(facts.entities.map(({ id, kind }) => [id, kind]))
  const weapons = new Set(facts.entities.filter(({ kind }) => kind === 'weapon').map(({ id }) => id))
  const owned = new Set(
    facts.relations.filter(({ type }) => type === 'owns' || type === 'operates').map(({ target }) => target),
  )
  return {
    facts,
    events,
    contents,
    voices: voicesOf(facts, events),
    isNamed: (entity) => named.has(entity),
    kindOf: (entity) => kinds.get(entity),
    isStrayWeapon: (entity) => weapons.has(entity) && !owned.has(entity),
  }
}

/** A claim or denial that was made, as a voice on the event that it is about, for each who made it. */
function voicesOf(
  facts: Facts,
  events: ReadonlyMap<string, FactEvent>,
): ReadonlyMap<string, readonly Voice[]> {
  const voices = new Map<string, Voice[]>()
  for (const { type, source, target } of facts.links) {
    const speech = events.get(source)
    const stance = speech && eventTypeOf(speech)?.content?.stance
    if (type !== 'about' || speech?.plover.event !== 'CLAIM' || stance === undefined) continue
    if (speech.factuality.polarity === 'negative' || speech.factuality.modality !== 'actual') continue
    const spoken = inRole(speech, 'agent').map((agent): Voice => ({ stance, source: agent }))
    voices.set(target, [...(voices.get(target) ?? []), ...spoken])
  }
  return voices
}

export const inRole = (event: FactEvent, ...roles: readonly RoleId[]): readonly string[] => [
  ...new Set(event.participants.filter(({ role }) => roles.includes(role)).map(({ entity }) => entity)),
]

/** Where it happened; also whence, but for violence: "missiles fired from the coast" strike elsewhere. */
export const placesOf = (event: FactEvent): readonly string[] =>
  inRole(event, 'place', ...(eventTypeOf(event)?.violence === true ? [] : (['origin'] as const)))

/**
 * The pairs between which an event draws its edges. A threat without a target ends at its content's named target, a
 * demand at its content's named agent, a deed at its place. None where there is nothing to end at; none for a
 * stray weapon that nobody known shot down, nor for an accusation that nobody known makes.
 */
export function pairsOf(event: FactEvent, index: FactIndex): readonly Pair[] {
  const agents = inRole(event, 'agent')
  const targets = targetsOf(event, index).filter((target) => !agents.includes(target))
  if (agents.length === 0 && targets.every(index.isStrayWeapon) && targets.length > 0) return []
  if (agents.length === 0 && isOnlyStance(event, index)) return []
  const isUnknown =
    agents.length === 0 || (eventTypeOf(event)?.symmetric !== true && isOnlyDenied(event, agents))
  const sources = isUnknown ? [...agents, undefined] : agents
  const pairs = sources.flatMap((source) => targets.map((target): Pair => ({ source, target })))
  const among = eventTypeOf(event)?.symmetric ? [...symmetricPairs(agents), ...pairs.map(inOrder)] : pairs
  if (among.length > 0) return among
  // words have no place to end at, nor has what two do with each other: "signed in Hanoi" is not signed with Hanoi
  if (eventTypeOf(event)?.symmetric || eventTypeOf(event)?.content !== undefined) return []
  const places = placesOf(event).filter((place) => !agents.includes(place))
  return sources.flatMap((source) => places.map((target): Pair => ({ source, target, end: 'place' })))
}

/** Does a telling say nothing of who did it? */
export const isOpen = ({ participants }: FactTelling): boolean =>
  participants.every(({ role }) => role !== 'agent')

/** It happened, as some tell without saying who did it, and whoever is named only denies it: who did it is not known. */
const isOnlyDenied = ({ tellings }: FactEvent, agents: readonly string[]): boolean => {
  const denies = ({ factuality, attribution, participants }: FactTelling, agent?: string): boolean =>
    factuality.polarity === 'negative' ||
    [attribution, ...participants.map((one) => (one.entity === agent ? (one.attribution ?? []) : []))].some(
      (voices) => voices.some(({ stance }) => stance === 'denies'),
    )
  const isNamed = (telling: FactTelling, agent: string): boolean =>
    telling.participants.some(({ role, entity }) => role === 'agent' && entity === agent)
  return (
    tellings.some((telling) => isOpen(telling) && !denies(telling)) &&
    agents.every((agent) => tellings.every((telling) => !isNamed(telling, agent) || denies(telling, agent)))
  )
}

/** An accusation by nobody known ("a strike blamed on the group", "a student accused of") is told by what it is about. */
const isOnlyStance = (event: FactEvent, { contents }: FactIndex): boolean =>
  eventTypeOf(event)?.content?.stance === 'accuses' &&
  (contents.has(event.id) || event.rule === 'reduced-relative')

function targetsOf(event: FactEvent, { contents, isNamed }: FactIndex): readonly string[] {
  const targets = inRole(event, 'target', 'victim')
  if (targets.length > 0) return targets
  const recipients = inRole(event, 'recipient')
  if (recipients.length > 0) return recipients
  const about = contents.get(event.id) ?? []
  const { event: root } = event.plover
  if (root === 'THREATEN')
    return about.flatMap((content) => inRole(content, 'target', 'victim')).filter(isNamed)
  if (root === 'REQUEST') return about.flatMap((content) => inRole(content, 'agent')).filter(isNamed)
  return []
}

const symmetricPairs = (agents: readonly string[]): readonly Pair[] =>
  agents.flatMap((source, at) => agents.slice(at + 1).map((target) => inOrder({ source, target })))

const inOrder = ({ source, target }: Pair): Pair =>
  source !== undefined && target < source ? { source: target, target: source } : { source, target }
