import type { RoleId } from '../ontology/index.js'
import type { FactEntity, FactTelling, Gazetteer } from '../types/index.js'
import { normaliseName } from '../world/index.js'
import type { Containment } from './containment.js'
import { type DayWindow, dayWindow, monthOf, narrowest, toldMonth } from './day-window.js'
import { inRoles, type LocalEvent } from './local-event.js'
import { remembering } from './remembering.js'
import type { Stories } from './same-story.js'

/** What is known of the entities that take part. */
export interface EventContext {
  readonly entities: ReadonlyMap<string, FactEntity>
  readonly containment: Containment
  /** What all containment follows from. */
  readonly world: Gazetteer
  /** Is it named, so that another article can mean the same one? */
  readonly known: (id: string) => boolean
  readonly stories: Stories
  /** Where the articles say that it lies: "the market of Qala Nur". */
  readonly placesOf: (id: string) => readonly string[]
}

const ENDS: readonly RoleId[] = ['target', 'victim', 'recipient']
const PLACES: readonly RoleId[] = ['place', 'origin']

/** The parts of an event that speak for or against its being another one. */
export interface EventProfile {
  readonly event: LocalEvent
  readonly agents: ReadonlySet<string>
  /** Somebody only alleges who did it. */
  readonly alleged: boolean
  readonly ends: ReadonlySet<string>
  /** Those of them that are places, and those that are none. */
  readonly endPlaces: ReadonlySet<string>
  readonly endOthers: ReadonlySet<string>
  /** Kinds of all ends, described ones included. */
  readonly endKinds: ReadonlySet<string>
  /** The words by which it speaks of all who take part. */
  readonly fillers: ReadonlySet<string>
  /** The words by which it speaks of whom it befell. */
  readonly endWords: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  /** Words for places without a name where it happened ("a crowded market"), the names of known ones aside. */
  readonly sceneWords: ReadonlySet<string>
  readonly days: DayWindow | undefined
  /** `YYYY-MM`, where all its days are of one. */
  readonly month: string | undefined
  /** It has words of time that no day follows from: "on Tuesday" in a text without a date. */
  readonly drifts: boolean
  /** And so has each of its tellings. */
  readonly adrift: boolean
  readonly world: string
  /** Its trigger words, cut short so that "bombed" and "bombing" are one. */
  readonly words: ReadonlySet<string>
  readonly killed: readonly [number, number] | undefined
}

/** Does somebody only claim, deny or suspect it, or that one of them took part? */
export const isAlleged = (telling: FactTelling): boolean =>
  [telling.attribution, ...telling.participants.map((participant) => participant.attribution ?? [])].some(
    (voices) => voices.some(({ stance }) => stance !== 'states' && stance !== 'confirms'),
  )

/** Reads off an event what it can be known by; only named participants count. */
export function eventProfile(event: LocalEvent, context: EventContext): EventProfile {
  const ids = lastParticipants([event], () => [
    ...new Set(event.tellings.flatMap(({ participants }) => participants.map(({ entity }) => entity))),
  ])
  const parts = ids.flatMap((id) => [context.entities.get(id), context.placesOf(id).join(' ')])
  return lastProfiles([event, context.world, ...parts], () => profileOf(event, context))
}

const lastParticipants = remembering<readonly string[]>()
const lastProfiles = remembering<EventProfile>()

function profileOf(event: LocalEvent, { known, entities, placesOf }: EventContext): EventProfile {
  const { tellings } = event
  const kindOf = (id: string): string => entities.get(id)?.kind ?? ''
  const knownIn = (roles: readonly RoleId[]): ReadonlySet<string> =>
    new Set([...inRoles(tellings, roles)].filter(known))
  const wordsOf = (ids: Iterable<string>): ReadonlySet<string> =>
    new Set([...ids].flatMap((id) => fillerWords(entities.get(id))))
  const ends = knownIn(ENDS)
  const dated = tellings.map(({ when }) => dayWindow(when)).filter((window) => window !== undefined)
  const days = narrowest(dated)
  const month = days ? monthOf(days) : tellings.flatMap(({ when }) => toldMonth(when) ?? [])[0]
  const places = new Set([
    ...knownIn(PLACES),
    ...[...inRoles(tellings, [...ENDS, ...PLACES])].flatMap(placesOf),
  ])
  const described = [...inRoles(tellings, [...ENDS, ...PLACES])].filter(
    (id) => !known(id) && PLACE_KINDS.has(kindOf(id)),
  )
  const placeWords = wordsOf([...places, ...ends])
  const killed = tellings.flatMap(({ counts }) =>
    (counts ?? []).filter(({ what }) => what === 'killed').map(({ value }) => value),
  )
  return {
    event,
    agents: knownIn(['agent']),
    alleged: tellings.some(isAlleged),
    ends,
    endPlaces: new Set([...ends].filter((id) => PLACE_KINDS.has(kindOf(id)))),
    endOthers: new Set([...ends].filter((id) => !PLACE_KINDS.has(kindOf(id)))),
    endKinds: new Set([...inRoles(tellings, ENDS)].map(kindOf)),
    places,
    sceneWords: new Set([...wordsOf(described)].filter((word) => !placeWords.has(word))),
    fillers: wordsOf(tellings.flatMap(({ participants }) => participants.map(({ entity }) => entity))),
    endWords: wordsOf(inRoles(tellings, ENDS)),
    days,
    month,
    drifts: dated.length === 0 && month === undefined && tellings.some(({ when }) => when !== undefined),
    adrift: dated.length === 0 && tellings.every(({ when }) => when !== undefined),
    world: worldOf(tellings),
    words: new Set(tellings.flatMap(triggerWords)),
    killed: killed.length > 0 ? [Math.min(...killed), Math.max(...killed)] : undefined,
  }
}

const STEM = 4

/** Words of all names and of the description of one who takes part, without a leading article. */
export const fillerWords = (entity: FactEntity | undefined): readonly string[] =>
  [...(entity?.aliases ?? []), entity?.name ?? ''].flatMap(
    (name) => normaliseName(name).match(/\p{L}{3,}/gu) ?? [],
  )

/** Words of the triggers that stand in the telling's own quote. */
function triggerWords({ quote, evidence, trigger, triggers }: FactTelling): readonly string[] {
  return [trigger, ...(triggers ?? [])]
    .filter(
      (span) => span.field === evidence.field && span.start >= evidence.start && span.end <= evidence.end,
    )
    .flatMap(({ start, end }) =>
      quote
        .slice(start - evidence.start, end - evidence.start)
        .toLowerCase()
        .split(/\W+/),
    )
    .filter((word) => word.length > 2)
    .map((word) => word.slice(0, STEM))
}

/** What was tried may have happened; what was planned, threatened, demanded or supposed is a world of its own. */
function worldOf(tellings: readonly FactTelling[]): string {
  const modalities = new Set(tellings.map(({ factuality }) => factuality.modality))
  if (modalities.has('actual') || modalities.has('attempted')) return 'actual'
  return [...modalities].sort().join(' ')
}

export const sameFamily = (a: LocalEvent, b: LocalEvent): boolean =>
  a.type.id === b.type.id || (a.type.violence === true && b.type.violence === true)

/** The word under which events of one family are looked up. */
export const familyWord = (event: LocalEvent): string => (event.type.violence ? 'violence' : event.type.id)

/** So much agreement makes two dated tellings one event. */
const ENOUGH = 2

/** How much speaks for one event, and whether it does only where the two articles report on one story. */
export interface Agreement {
  readonly score: number
  readonly inStory: boolean
}

/** What speaks for one event; undefined where too little does or anything speaks against it. */
export function agreement(a: EventProfile, b: EventProfile, context: EventContext): Agreement | undefined {
  if (!sameFamily(a.event, b.event) || conflict(a, b, context)) return undefined
  const score = likeness(a, b, context)
  const sure = score === 0 ? undefined : { score, inStory: false }
  if (a.days && b.days) return score + sameInPlace(a, b, context) >= ENOUGH ? sure : undefined
  if (happensOnce(a, b, context)) return sure
  if (sameInMonth(a, b, context)) return sure
  return !a.adrift && !b.adrift && sameInStory(a, b, score, context)
    ? { score: Math.min(score, 1) + 0.5, inStory: true }
    : undefined
}

const sharesOne = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((item) => b.has(item))

/**
 * Told in the same word by two texts that may be of one day: there is nothing better to go by. Where they are of different
 * days, a word alone says nothing.
 */
const sameWord = (a: EventProfile, b: EventProfile, stories: Stories): boolean =>
  sharesOne(a.words, b.words) && areNear(a, b, stories)

/** Described or named, what it happened to is of one kind, as far as both say. */
const sameKindsOfEnd = ({ endKinds: one }: EventProfile, { endKinds: other }: EventProfile): boolean =>
  one.size === 0 || other.size === 0 || sharesOne(one, other)

/** On one day in one town, what happened to the same kind of thing is the same. */
const sameInPlace = (a: EventProfile, b: EventProfile, { entities, containment }: EventContext): number =>
  sharesOne(a.endKinds, b.endKinds) &&
  overlap(a.places, b.places, containment).some((id) => TOWNS.has(entities.get(id)?.kind ?? ''))
    ? 1
    : 0

/** Told of a day here and of its month there: the same type, in one town, at a place called by one word ("a market"). */
const sameInMonth = (a: EventProfile, b: EventProfile, context: EventContext): boolean =>
  a.month !== undefined &&
  a.month === b.month &&
  a.event.type.id === b.event.type.id &&
  sharesOne(a.sceneWords, b.sceneWords) &&
  sameInPlace(a, b, context) > 0

const TOWNS: ReadonlySet<string> = new Set(['city', 'facility', 'place'])

/** Where both say anything of who takes part, they have a word in common. */
const sameFillers = ({ fillers: one }: EventProfile, { fillers: other }: EventProfile): boolean =>
  one.size === 0 || other.size === 0 || sharesOne(one, other)

/**
 * Told without a date in two reports of one story: of one type and the same participants; in the same word; or, of one type,
 * of what is called by the same words.
 */
function sameInStory(a: EventProfile, b: EventProfile, score: number, { stories }: EventContext): boolean {
  const sameType = a.event.type.id === b.event.type.id
  return (
    (sameType && score >= ENOUGH) ||
    (sameWord(a, b, stories) && sameKindsOfEnd(a, b) && sameFillers(a, b)) ||
    (sameType && areNear(a, b, stories) && sharesOne(a.endWords, b.endWords))
  )
}

const areNear = (a: EventProfile, b: EventProfile, { near }: Stories): boolean =>
  near(a.event.articleId, b.event.articleId)

/** How much who and where agree: a country says little, a person or a base much. */
function likeness(a: EventProfile, b: EventProfile, { entities, containment }: EventContext): number {
  const kindOf = (id: string): string => entities.get(id)?.kind ?? ''
  const isPlace = (id: string): boolean => PLACE_KINDS.has(kindOf(id))
  const where = ({ places, ends }: EventProfile): ReadonlySet<string> =>
    new Set([...places, ...[...ends].filter(isPlace)])
  const agents = overlap(a.agents, b.agents, containment)
  const ends = overlap(a.ends, b.ends, containment)
  const places = ends.some(isPlace) ? [] : overlap(where(a), where(b), containment).filter(isPlace)
  const weight = (id: string): number => (kindOf(id) === 'country' ? 1 : 2)
  return agents.length + ends.reduce((sum, id) => sum + weight(id), 0) + places.length
}

const PLACE_KINDS: ReadonlySet<string> = new Set(['region', 'city', 'facility', 'place'])

/** Members of `a` that are, contain or belong to one of `b`. */
const overlap = (
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  { related }: Containment,
): readonly string[] => [...a].filter((id) => [...b].some((other) => related(id, other)))

const happensOnce = (a: EventProfile, b: EventProfile, { entities }: EventContext): boolean =>
  a.event.type.once === true &&
  b.event.type.once === true &&
  [...a.ends].some((id) => b.ends.has(id) && entities.get(id)?.kind === 'person')

/** Does anything say that they are two: the days, the world, who did it, to whom, where, how many died? */
export function conflict(a: EventProfile, b: EventProfile, context: EventContext): boolean {
  if (a.world !== b.world) return true
  if (a.days && b.days && (a.days.from > b.days.to || b.days.from > a.days.to)) return true
  // a Tuesday here and a Tuesday there, nobody knows of which weeks
  if (a.drifts && b.drifts && a.event.articleId !== b.event.articleId && !happensOnce(a, b, context))
    return true
  const { containment } = context
  const disjoint = (left: ReadonlySet<string>, right: ReadonlySet<string>): boolean =>
    left.size > 0 && right.size > 0 && overlap(left, right, containment).length === 0
  if (disjoint(a.agents, b.agents) && !a.alleged && !b.alleged) return true
  if (disjoint(a.places, b.places)) return true
  if (disjoint(a.endPlaces, b.endPlaces) || disjoint(a.endOthers, b.endOthers)) return true
  return a.killed !== undefined && b.killed !== undefined && tollsDiffer(a.killed, b.killed)
}

/** Competing figures stay a range; three dead and fifty are two events. */
const tollsDiffer = (
  [lowA, highA]: readonly [number, number],
  [lowB, highB]: readonly [number, number],
): boolean => {
  const [low, high] = highA < lowB ? [highA, lowB] : [highB, lowA]
  return high - low > 5 && high > 3 * low
}
