import type { RoleId } from '../ontology/index.js'
import type { FactEntity, FactTelling, Gazetteer } from '../types/index.js'
import type { Containment } from './containment.js'
import { type DayWindow, dayWindow, monthOf, narrowest, toldMonth, toldSpan } from './day-window.js'
import { fillerWords } from './entity-look.js'
import { inRoles, type LocalEvent } from './local-event.js'
import { remembering, rememberingOne } from './remembering.js'
import type { Stories } from './same-story.js'

/** What is known of the entities that take part. */
export interface EventContext {
  readonly entities: ReadonlyMap<string, FactEntity>
  /** How each looks to events. */
  readonly looks: ReadonlyMap<string, string>
  readonly containment: Containment
  /** What all containment follows from. */
  readonly world: Gazetteer
  /** Is it named, so that another article can mean the same one? */
  readonly known: (id: string) => boolean
  readonly stories: Stories
  /** Where the articles say that it lies: "the market of Qala Nur". */
  readonly placesOf: (id: string) => readonly string[]
  /** Words of descriptions that tell nobody from another. */
  readonly faint: ReadonlySet<string>
  /** Words by which anybody may be called ("people"). */
  readonly anybody: ReadonlySet<string>
}

const ENDS: readonly RoleId[] = ['target', 'victim', 'recipient']
const PLACES: readonly RoleId[] = ['place', 'origin']
const TOPICS: readonly RoleId[] = ['topic']

/** Kinds of places other than countries. */
export const PLACE_KINDS: ReadonlySet<string> = new Set(['region', 'city', 'facility', 'place'])

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
  /** The words by which it speaks of whom it befell, and of what, but for the names of places. */
  readonly endWords: ReadonlySet<string>
  /** Could anybody be called by one of these ("two people")? */
  readonly ofAnybody: boolean
  /** The words for what it is about. */
  readonly topicWords: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  /** And those of the ends that are places. */
  readonly where: ReadonlySet<string>
  /** Words for places without a name where it happened ("a crowded market"), the names of known ones aside. */
  readonly sceneWords: ReadonlySet<string>
  readonly days: DayWindow | undefined
  /** `YYYY-MM`, where all its days are of one. */
  readonly month: string | undefined
  /** The same in copies of one text, where these tell it by the same words. */
  readonly copy: string
  /** The narrowest days or years within which it lies, as far as any telling says. */
  readonly span: DayWindow | undefined
  /** It has words of time that no day follows from: "on Tuesday" in a text without a date. */
  readonly drifts: boolean
  /** A day, a month or words of time, more than a known year, stand beside each of its tellings. */
  readonly timed: boolean
  /** The only one of its type in its article. */
  readonly alone: boolean
  /** It befell one person, be it told by a name, a description or a count. */
  readonly single: boolean
  readonly world: string
  /** Its trigger words, cut short so that "bombed" and "bombing" are one. */
  readonly words: ReadonlySet<string>
  /** The least and the most of each kind of figure that it is told with ("killed", "captured"). */
  readonly figures: ReadonlyMap<string, readonly [number, number]>
}

/** Does somebody only claim, deny or suspect it, or that one of them took part? */
export const isAlleged = (telling: FactTelling): boolean =>
  [telling.attribution, ...telling.participants.map((participant) => participant.attribution ?? [])].some(
    (voices) => voices.some(({ stance }) => stance !== 'states' && stance !== 'confirms'),
  )

/**
 * Reads off an event what it can be known by; only named participants count. `called` are the words by which its article
 * describes each, `alone` is an event whose article tells nothing else of its type.
 */
export function eventProfile(
  event: LocalEvent,
  called: ReadonlyMap<string, readonly string[]>,
  alone: boolean,
  context: EventContext,
): EventProfile {
  const { looks, placesOf, world } = context
  const participants = participantsOf(event)
  const seen = participants.flatMap((id) => [id, ...placesOf(id)]).map((id) => looks.get(id))
  const words = participants.map((id) => called.get(id)?.join(' '))
  return lastProfiles([event, world, alone, ...seen, ...words], () =>
    profileOf(event, called, alone, context),
  )
}

const participantsOf = rememberingOne(({ tellings }: LocalEvent): readonly string[] => [
  ...new Set(tellings.flatMap(({ participants }) => participants.map(({ entity }) => entity))),
])

const lastProfiles = remembering<EventProfile>()

const NONE: ReadonlySet<string> = new Set()

/** Most of an event's sets have nothing in them, and share one. */
const setOf = (items: readonly string[]): ReadonlySet<string> => (items.length === 0 ? NONE : new Set(items))

function profileOf(
  event: LocalEvent,
  called: ReadonlyMap<string, readonly string[]>,
  alone: boolean,
  { known, entities, placesOf, faint, anybody }: EventContext,
): EventProfile {
  const { tellings } = event
  const kindOf = (id: string): string => entities.get(id)?.kind ?? ''
  const knownIn = (roles: readonly RoleId[]): ReadonlySet<string> =>
    setOf([...inRoles(tellings, roles)].filter(known))
  const wordsOf = (ids: Iterable<string>): ReadonlySet<string> =>
    setOf(
      [...ids].flatMap((id) => {
        const entity = entities.get(id)
        return entity ? fillerWords(entity) : []
      }),
    )
  const spokenOf = (ids: readonly string[]): ReadonlySet<string> =>
    setOf([...wordsOf(ids), ...ids.flatMap((id) => called.get(id) ?? [])].filter((word) => !faint.has(word)))
  const ends = knownIn(ENDS)
  const dated = tellings.map(({ when }) => dayWindow(when)).filter((window) => window !== undefined)
  const days = narrowest(dated)
  const month = days ? monthOf(days) : tellings.flatMap(({ when }) => toldMonth(when) ?? [])[0]
  const places = setOf([
    ...knownIn(PLACES),
    // people move: where somebody lies now is not where it befell them
    ...[...inRoles(tellings, [...ENDS, ...PLACES])]
      .filter((id) => PLACE_KINDS.has(kindOf(id)))
      .flatMap(placesOf),
  ])
  const described = [...inRoles(tellings, [...ENDS, ...PLACES])].filter(
    (id) => !known(id) && PLACE_KINDS.has(kindOf(id)),
  )
  const endPlaces = setOf([...ends].filter((id) => PLACE_KINDS.has(kindOf(id))))
  const placeWords = wordsOf([...places, ...ends])
  const befallen = [...inRoles(tellings, ENDS)]
  const endWords = spokenOf(befallen.filter((id) => !endPlaces.has(id)))
  const figures = figuresOf(tellings)
  const [, most = 0] = figures.get('killed') ?? []
  return {
    event,
    agents: knownIn(['agent']),
    alleged: tellings.some(isAlleged),
    ends,
    endPlaces,
    endOthers: setOf([...ends].filter((id) => !PLACE_KINDS.has(kindOf(id)))),
    endKinds: setOf([...inRoles(tellings, ENDS)].map(kindOf)),
    places,
    where: endPlaces.size === 0 ? places : setOf([...places, ...endPlaces]),
    sceneWords: setOf([...wordsOf(described)].filter((word) => !placeWords.has(word))),
    fillers: spokenOf(tellings.flatMap(({ participants }) => participants.map(({ entity }) => entity))),
    endWords,
    ofAnybody: [...endWords].some((word) => anybody.has(word)),
    topicWords: spokenOf([...inRoles(tellings, TOPICS)]),
    days,
    month,
    copy: copyKey(event),
    span: narrowest(tellings.flatMap(({ when }) => toldSpan(when) ?? [])),
    drifts: dated.length === 0 && month === undefined && tellings.some(({ when }) => saysWhen(when)),
    timed: days !== undefined || month !== undefined || tellings.every(({ when }) => saysWhen(when)),
    alone,
    single:
      befallen.length === 1 &&
      most <= 1 &&
      (kindOf(befallen[0] ?? '') === 'person' || (most === 1 && !known(befallen[0] ?? ''))),
    world: worldOf(tellings),
    words: setOf(tellings.flatMap(triggerWords)),
    figures,
  }
}

/** Are there words of time that tell more than the year or season of a year? */
const saysWhen = (when: FactTelling['when']): boolean =>
  when !== undefined &&
  (toldSpan(when) === undefined || dayWindow(when) !== undefined || toldMonth(when) !== undefined)

const NO_FIGURES: ReadonlyMap<string, readonly [number, number]> = new Map()

function figuresOf(tellings: readonly FactTelling[]): ReadonlyMap<string, readonly [number, number]> {
  const counts = tellings.flatMap((telling) => telling.counts ?? [])
  if (counts.length === 0) return NO_FIGURES
  const figures = new Map<string, readonly [number, number]>()
  for (const { what, value } of counts) {
    const [low, high] = figures.get(what) ?? [value, value]
    figures.set(what, [Math.min(low, value), Math.max(high, value)])
  }
  return figures
}

function copyKey({ story, type, tellings: [{ quote, trigger, evidence }] }: LocalEvent): string {
  return JSON.stringify([story, type.id, quote, trigger.start - evidence.start])
}

const STEM = 4

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
