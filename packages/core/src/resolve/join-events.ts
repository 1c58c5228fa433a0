import { groupedBy, sortedBy } from './by-key.js'
import type { Cast } from './cast.js'
import { inBlocks, isTopic, type ToldEvents, toldEvents } from './event-blocks.js'
import type { EventContext, EventProfile } from './event-profile.js'
import { pairsWithin } from './pairs-within.js'
import { regrouping } from './regrouping.js'
import { remembering } from './remembering.js'
import { type Agreement, agreement, conflict, isOfOthers } from './same-event.js'
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
 * A group of the same events, of whom nobody looks otherwise, is the same object each time.
 */
export function joinEvents(
  casts: readonly Cast[],
  context: EventContext,
): readonly (readonly EventProfile[])[] {
  // the events of one article follow each other, since their keys begin with it
  const told = sortedBy(
    casts.map((cast) => toldEvents(cast, context)),
    ({ profiles: [first] }) => first?.event.key ?? '',
  )
  const profiles = told.flatMap((each) => each.profiles)
  const places = new Map(profiles.map((profile, at) => [profile, at]))
  const placeOf = (profile: EventProfile): number => places.get(profile) ?? 0
  const sets = unionFind(profiles.length)
  const groups = new Map<number, readonly EventProfile[]>()
  const groupAt = (at: number): readonly EventProfile[] => groups.get(at) ?? profiles.slice(at, at + 1)
  for (const group of copiesIn(profiles)) {
    const [first = 0, ...others] = group.map(placeOf)
    for (const other of others) sets.union(first, other)
    groups.set(sets.find(first), group)
  }
  for (const pair of pairsOf(told, placeOf, context)) {
    const [a, b] = [sets.find(placeOf(pair.left)), sets.find(placeOf(pair.right))]
    if (a === b) continue
    const [left, right] = [groupAt(a), groupAt(b)]
    if (toldApart(left, right)) continue
    if (left.some((one) => right.some((other) => conflict(one, other, context)))) continue
    sets.union(a, b)
    groups.set(sets.find(a), [...left, ...right])
  }
  const merged = new Map<number, EventProfile[]>()
  profiles.forEach((profile, at) => {
    const root = sets.find(at)
    const group = merged.get(root)
    if (group) group.push(profile)
    else merged.set(root, [profile])
  })
  return [...merged.values()].map((group) => lastGroups(group, () => group))
}

const lastGroups = remembering<readonly EventProfile[]>()

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
  a.event.type.id === b.event.type.id &&
  !(a.days && b.days) &&
  [...a.words].some((word) => b.words.has(word)) &&
  !isOfOthers(a, b)

/** All pairs of which something speaks for one event, each once: those for which most does first, then in their order. */
function pairsOf(
  told: readonly ToldEvents[],
  placeOf: (profile: EventProfile) => number,
  context: EventContext,
): readonly Pair[] {
  const many = told.reduce((sum, { profiles }) => sum + profiles.length, 0)
  const pairs = new Map<number, Pair>()
  const blocks = lastBlocks(told, [context.world], (block, key, last) =>
    isTopic(key) && block.every(({ days }) => days !== undefined)
      ? NO_PAIRS
      : pairsWithin(block, WINDOW, last, (left, right) => pairOf(left, right, isTopic(key), context)),
  )
  for (const { made } of blocks)
    for (const pair of made) pairs.set(placeOf(pair.left) * many + placeOf(pair.right), pair)
  return [...pairs]
    .filter(
      ([, { left, right, inStory }]) =>
        !inStory || context.stories.alike(left.event.articleId, right.event.articleId),
    )
    .sort(([one, a], [other, b]) => b.score - a.score || one - other)
    .map(([, pair]) => pair)
}

const lastBlocks = regrouping<ToldEvents, EventProfile, readonly Pair[]>(inBlocks)

const NO_PAIRS: readonly Pair[] = []

/** Two events of a block with what speaks for one; undefined where too little does, or where nobody need ask. */
function pairOf(
  left: EventProfile,
  right: EventProfile,
  isOfTopic: boolean,
  context: EventContext,
): Pair | undefined {
  if (left.event.articleId === right.event.articleId || left.copy === right.copy) return undefined
  if (isOfTopic && left.days && right.days) return undefined
  const agreed = agreement(left, right, context)
  if (agreed === undefined) return undefined
  // "attacked the base, killing three": deaths are joined with deaths before they are with the attack
  const isOneType = left.event.type.id === right.event.type.id
  return { left, right, ...agreed, score: isOneType ? agreed.score + SAME_TYPE : agreed.score }
}
