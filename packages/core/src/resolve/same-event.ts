import type { Containment } from './containment.js'
import { noDayInCommon } from './day-window.js'
import { type EventContext, type EventProfile, PLACE_KINDS } from './event-profile.js'
import type { LocalEvent } from './local-event.js'
import type { Stories } from './same-story.js'

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
  if (a.timed && b.timed) return undefined
  if ((a.timed || b.timed) && !befellSameKind(a, b)) return undefined
  return sameInStory(a, b, score, context)
    ? { score: Math.min(score, 1) + 0.5 + 0.1 * wordsInCommon(a, b), inStory: true }
    : undefined
}

const sharesOne = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const item of a) if (b.has(item)) return true
  return false
}

/** How much they have in common of the trigger, of whom it befell and of the figures: the nearest two are joined first. */
const wordsInCommon = (a: EventProfile, b: EventProfile): number =>
  [sharesOne(a.words, b.words), sharesOne(a.endWords, b.endWords), sameFigure(a, b, PAIR)].filter(Boolean)
    .length

/** Described or named, what it happened to is of one kind, as far as both say. */
const sameKindsOfEnd = ({ endKinds: one }: EventProfile, { endKinds: other }: EventProfile): boolean =>
  one.size === 0 || other.size === 0 || sharesOne(one, other)

/** On one day in one town, what happened to the same kind of thing, or at a place called by one word, is the same. */
const sameInPlace = (a: EventProfile, b: EventProfile, { entities, containment }: EventContext): number =>
  (sharesOne(a.endKinds, b.endKinds) || sharesOne(a.sceneWords, b.sceneWords)) &&
  overlap(a.places, b.places, containment).some((id) => TOWNS.has(entities.get(id)?.kind ?? ''))
    ? 1
    : 0

/** Told of a day here and of its month there: the same type, in one town, at a place called by one word ("a market"). */
const sameInMonth = (a: EventProfile, b: EventProfile, context: EventContext): boolean =>
  a.month !== undefined &&
  a.month === b.month &&
  a.event.type.id === b.event.type.id &&
  sharesOne(a.sceneWords, b.sceneWords) &&
  sharesOne(a.endKinds, b.endKinds) &&
  sameInPlace(a, b, context) > 0

const TOWNS: ReadonlySet<string> = new Set(['city', 'facility', 'place'])

/** Where both say anything of who takes part, they have a word in common. */
const sameFillers = ({ fillers: one }: EventProfile, { fillers: other }: EventProfile): boolean =>
  one.size === 0 || other.size === 0 || sharesOne(one, other)

/** Where one tells by name whom it befell, and the other by a description or not at all, words cannot meet; one tells of nothing else. */
const mayBeNamed = (a: EventProfile, b: EventProfile): boolean =>
  (a.alone || b.alone) &&
  a.single === b.single &&
  (a.endWords.size === 0 || b.endWords.size === 0 || (a.endOthers.size === 0) !== (b.endOthers.size === 0))

const disjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && !sharesOne(a, b)

/** "three farmers" and "three soldiers", "at a market" and "at a school": where neither gives names, other words are of others. */
export const isOfOthers = (a: EventProfile, b: EventProfile): boolean =>
  disjoint(a.sceneWords, b.sceneWords) ||
  disjoint(a.topicWords, b.topicWords) ||
  (disjoint(a.endWords, b.endWords) &&
    (a.endOthers.size === 0) === (b.endOthers.size === 0) &&
    !a.ofAnybody &&
    !b.ofAnybody)

/**
 * Told in two reports of one story, not of a day in both: of one type and the same participants; or, where both may be of one
 * day, in the same word, or, of one type, of what is called by the same words, of one person, or of as many.
 */
function sameInStory(a: EventProfile, b: EventProfile, score: number, { stories }: EventContext): boolean {
  const sameType = a.event.type.id === b.event.type.id
  if (sameType && score >= ENOUGH) return true
  if (!areNear(a, b, stories) || !sameKindsOfEnd(a, b)) return false
  if (isOfOthers(a, b)) return false
  const mayBeSame = sameFillers(a, b) || sameFigure(a, b, PAIR) || (sameType && mayBeNamed(a, b))
  if (sharesOne(a.words, b.words) && mayBeSame) return true
  return sameType && (sharesOne(a.endWords, b.endWords) || befellOne(a, b) || sameFigure(a, b, MANY))
}

/** "a woman" here and a woman by name there: each report tells of one thing of the kind, and that it befell one person. */
const befellOne = (a: EventProfile, b: EventProfile): boolean =>
  a.alone &&
  b.alone &&
  a.single &&
  b.single &&
  (a.endOthers.size === 0 || b.endOthers.size === 0) &&
  (a.event.type.violence === true || sharesOne(a.words, b.words))

/**
 * Told of a day here and of no time there: a town may be struck again, a person is seldom arrested or killed twice, nor are
 * twenty-three seized twice, or one market shelled.
 */
const befellSameKind = (a: EventProfile, b: EventProfile): boolean =>
  (isOfPersons(a) && isOfPersons(b)) || sharesOne(a.endWords, b.endWords) || sameFigure(a, b, MANY)

/** Do both tell one figure, of at least so many? */
const sameFigure = (a: EventProfile, b: EventProfile, least: number): boolean =>
  [...a.figures].some(([what, [low, high]]) => {
    const other = b.figures.get(what)
    return low === high && low >= least && other?.[0] === low && other[1] === low
  })

const isOfPersons = ({ endKinds }: EventProfile): boolean => endKinds.size === 1 && endKinds.has('person')

/** A figure from which on it is no chance that two reports of one story have it, … */
const MANY = 3
/** … and one from which on it says something beside the same word. */
const PAIR = 2

const areNear = (a: EventProfile, b: EventProfile, { near }: Stories): boolean =>
  near(a.event.articleId, b.event.articleId)

/** How much who and where agree: a country says little, a person or a base much. */
function likeness(a: EventProfile, b: EventProfile, { entities, containment }: EventContext): number {
  const kindOf = (id: string): string => entities.get(id)?.kind ?? ''
  const isPlace = (id: string): boolean => PLACE_KINDS.has(kindOf(id))
  const agents = overlap(a.agents, b.agents, containment)
  const ends = overlap(a.ends, b.ends, containment)
  const places = ends.some(isPlace) ? [] : overlap(a.where, b.where, containment).filter(isPlace)
  const weight = (id: string): number => (kindOf(id) === 'country' ? 1 : 2)
  return agents.length + ends.reduce((sum, id) => sum + weight(id), 0) + places.length
}

/** Members of `a` that are, contain or belong to one of `b`. */
const overlap = (
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  containment: Containment,
): readonly string[] => [...a].filter((id) => isAmong(id, b, containment))

function isAmong(id: string, others: ReadonlySet<string>, { related }: Containment): boolean {
  if (others.has(id)) return true
  for (const other of others) if (related(id, other)) return true
  return false
}

function areDisjoint(a: ReadonlySet<string>, b: ReadonlySet<string>, containment: Containment): boolean {
  if (a.size === 0 || b.size === 0) return false
  for (const id of a) if (isAmong(id, b, containment)) return false
  return true
}

const happensOnce = (a: EventProfile, b: EventProfile, { entities }: EventContext): boolean =>
  a.event.type.once === true &&
  b.event.type.once === true &&
  [...a.ends].some((id) => b.ends.has(id) && entities.get(id)?.kind === 'person')

/** Does anything say that they are two: the days, the world, who did it, to whom, where, how many died? */
export function conflict(a: EventProfile, b: EventProfile, context: EventContext): boolean {
  if (a.world !== b.world) return true
  if (a.span && b.span && noDayInCommon(a.span, b.span)) return true
  // a Tuesday here and a Tuesday there, nobody knows of which weeks
  if (a.drifts && b.drifts && a.event.articleId !== b.event.articleId && !happensOnce(a, b, context))
    return true
  const { containment } = context
  if (!a.alleged && !b.alleged && areDisjoint(a.agents, b.agents, containment)) return true
  if (areDisjoint(a.places, b.places, containment)) return true
  if (areDisjoint(a.endPlaces, b.endPlaces, containment)) return true
  if (areDisjoint(a.endOthers, b.endOthers, containment)) return true
  return figuresDiffer(a, b)
}

/** Tolls rise from report to report; of how many were seized or freed, two figures tell of two days unless one day is told. */
function figuresDiffer(a: EventProfile, b: EventProfile): boolean {
  for (const [what, one] of a.figures) {
    const other = b.figures.get(what)
    if (other === undefined) continue
    const isOneDay = a.days !== undefined && b.days !== undefined
    if (isOneDay || TOLLS.has(what) ? tollsDiffer(one, other) : one[1] < other[0] || other[1] < one[0])
      return true
  }
  return false
}

const TOLLS: ReadonlySet<string> = new Set(['killed', 'injured', 'displaced'])

/** Competing figures stay a range; three dead and fifty are two events. */
const tollsDiffer = (
  [lowA, highA]: readonly [number, number],
  [lowB, highB]: readonly [number, number],
): boolean => {
  const [low, high] = highA < lowB ? [highA, lowB] : [highB, lowA]
  return high - low > 5 && high > 3 * low
}
