import { groupedBy, sortedBy } from './by-key.js'
import { daysOf } from './day-window.js'
import { type EventContext, type EventProfile, eventProfile } from './event-profile.js'
import type { LocalEvent } from './local-event.js'
import { remembering } from './remembering.js'
import { type Agreement, agreement, conflict, familyWord } from './same-event.js'
import { unionFind } from './union-find.js'

/** In a block of more events than this, each is compared with so many that follow. */
const WINDOW = 100
/** Tellings of one type are joined before those of two. */
const SAME_TYPE = 10

/** Two events, in their order, that may be one, and how much speaks for it. */
interface Pair extends Agreement {
  readonly left: EventProfile
  readonly right: EventProfile
}

/**
 * Groups the events of all articles by what happened. Two of one article stay two where its reader has told them apart;
 * two of different articles are one only where day, participants and place agree, or where the articles are copies
 * of one text. Copies are joined first, then the best matches, and never into a group of which any member contradicts.
 */
export function joinEvents(
  events: readonly LocalEvent[],
  context: EventContext,
): readonly (readonly LocalEvent[])[] {
  const sorted = sortedBy(events, ({ key }) => key)
  const profiles = sorted.map((event) => eventProfile(event, context))
  const places = new Map(profiles.map((profile, at) => [profile, at]))
  const placeOf = (profile: EventProfile): number => places.get(profile) ?? 0
  const sets = unionFind(sorted.length)
  const groups = new Map<number, readonly EventProfile[]>(profiles.map((profile, at) => [at, [profile]]))
  for (const group of copiesIn(profiles)) {
    const [first = 0, ...others] = group.map(placeOf)
    for (const other of others) sets.union(first, other)
    groups.set(sets.find(first), group)
  }
  for (const pair of pairsOf(profiles, placeOf, context)) {
    const [a, b] = [sets.find(placeOf(pair.left)), sets.find(placeOf(pair.right))]
    const [left, right] = [groups.get(a) ?? [], groups.get(b) ?? []]
    if (a === b || toldApart(left, right)) continue
    if (left.some((one) => right.some((other) => conflict(one, other, context)))) continue
    sets.union(a, b)
    groups.set(sets.find(a), [...left, ...right])
  }
  const merged = groupedBy(sorted.keys(), (at) => String(sets.find(at)))
  return [...merged.values()].map((members) => members.flatMap((at) => sorted[at] ?? []))
}

/**
 * What copies of one text tell by the same words, each with the first that its own article has not told it apart from.
 * Those of one article follow each other in a group.
 */
function copiesIn(profiles: readonly EventProfile[]): readonly (readonly EventProfile[])[] {
  return [...groupedBy(profiles, ({ copy }) => copy).values()].flatMap((copies) => {
    if (copies[0]?.event.articleId === copies.at(-1)?.event.articleId) return []
    const groups: EventProfile[][] = []
    for (const copy of copies) {
      const isApart = (group: readonly EventProfile[]): boolean => {
        const others = group.slice(
          group.findLastIndex(({ event }) => event.articleId !== copy.event.articleId) + 1,
        )
        return toldApart(others, [copy])
      }
      const group = groups.find((each) => !isApart(each))
      if (group) group.push(copy)
      else groups.push([copy])
    }
    return groups
  })
}

/**
 * Have the readers of an article told one of these from one of those? They have, unless both are told by one type and word
 * and not both have a day: such a further telling may come home by way of another article.
 */
function toldApart(left: readonly EventProfile[], right: readonly EventProfile[]): boolean {
  return left.some((one) =>
    right.some((other) => one.event.articleId === other.event.articleId && !sameWords(one, other)),
  )
}

const sameWords = (a: EventProfile, b: EventProfile): boolean =>
  a.event.type.id === b.event.type.id && !(a.days && b.days) && [...a.words].some((word) => b.words.has(word))

/** All pairs of which something speaks for one event, each once: those for which most does first, then in their order. */
function pairsOf(
  profiles: readonly EventProfile[],
  placeOf: (profile: EventProfile) => number,
  context: EventContext,
): readonly Pair[] {
  const pairs = new Map<number, Pair>()
  for (const [key, block] of blocksOf(profiles, context)) {
    for (const pair of lastPairs([block[0], key, ...block], () => pairsIn(block, context, isTopic(key))))
      pairs.set(placeOf(pair.left) * profiles.length + placeOf(pair.right), pair)
  }
  return [...pairs]
    .filter(
      ([, { left, right, inStory }]) =>
        !inStory || context.stories.alike(left.event.articleId, right.event.articleId),
    )
    .sort(([one, a], [other, b]) => b.score - a.score || one - other)
    .map(([, pair]) => pair)
}

/** An event stands in so many blocks and may be the first in each: a block of the same events has the same pairs. */
const lastPairs = remembering<readonly Pair[]>(32)

/** In a block of what articles are about, two that have a day are not compared: they have met by their day. */
const isTopic = (key: string): boolean => key.includes(' in ')

function pairsIn(block: readonly EventProfile[], context: EventContext, isOfTopic: boolean): readonly Pair[] {
  return block.flatMap((left, position) =>
    block.slice(position + 1, position + 1 + WINDOW).flatMap((right) => {
      if (left.event.articleId === right.event.articleId || left.copy === right.copy) return []
      if (isOfTopic && left.days && right.days) return []
      const agreed = agreement(left, right, context)
      if (agreed === undefined) return []
      // "attacked the base, killing three": deaths are joined with deaths before they are with the attack
      const isOneType = left.event.type.id === right.event.type.id
      return [{ left, right, ...agreed, score: isOneType ? agreed.score + SAME_TYPE : agreed.score }]
    }),
  )
}

/** Blocks of more than one event by their keys. */
function blocksOf(
  profiles: readonly EventProfile[],
  { stories }: EventContext,
): readonly (readonly [string, readonly EventProfile[]])[] {
  const blocks = new Map<string, EventProfile[]>()
  for (const profile of profiles) {
    const topics = stories.topics(profile.event.articleId)
    for (const key of lastKeys([profile, topics], () => keysOf(profile, topics))) {
      const block = blocks.get(key)
      if (block) block.push(profile)
      else blocks.set(key, [profile])
    }
  }
  return [...blocks].filter(
    ([key, block]) => block.length > 1 && !(isTopic(key) && block.every(({ days }) => days !== undefined)),
  )
}

const lastKeys = remembering<readonly string[]>()

/**
 * An event is looked up under each family, day and known participant, under whom it can befall but once, and under what its
 * article is about, where one without a day may look for it.
 */
function keysOf(profile: EventProfile, topics: readonly string[]): readonly string[] {
  const { event, agents, ends, places, days, month, sceneWords } = profile
  const family = familyWord(event)
  const participants = new Set([...agents, ...ends, ...places])
  const keys: string[] = []
  if (days) for (const day of daysOf(days)) for (const id of participants) keys.push(`${family} ${day} ${id}`)
  if (month !== undefined)
    for (const id of places) for (const word of sceneWords) keys.push(`${family} ${month} ${id} ${word}`)
  if (event.type.once) for (const id of ends) keys.push(`once ${event.type.id} ${id}`)
  for (const topic of topics) keys.push(`${family} in ${topic}`)
  return keys
}
