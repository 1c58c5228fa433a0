import { groupedBy, inCodeUnitOrder, sortedBy } from './by-key.js'
import type { LocalEvent } from './local-event.js'
import { remembering } from './remembering.js'
import {
  agreement,
  conflict,
  daysOf,
  type EventContext,
  type EventProfile,
  eventProfile,
  familyWord,
} from './same-event.js'
import { unionFind } from './union-find.js'

/** In a block of more events than this, each is compared with so many that follow. */
const WINDOW = 100
const COPY = 100
/** Tellings of one type are joined before those of two. */
const SAME_TYPE = 10

interface Pair {
  readonly at: readonly [number, number]
  readonly score: number
}

/**
 * Groups the events of all articles by what happened. Two of one article stay two where its reader has told them apart;
 * two of different articles are one only where day, participants and place agree, or where the articles are copies
 * of one text. Best matches are joined first, and never into a group of which any member contradicts.
 */
export function joinEvents(
  events: readonly LocalEvent[],
  context: EventContext,
): readonly (readonly LocalEvent[])[] {
  const sorted = sortedBy(events, ({ key }) => key)
  const profiles = sorted.map((event) => eventProfile(event, context))
  const pairs = [...pairsOf(profiles, context).values()].sort(
    (a, b) => b.score - a.score || a.at[0] - b.at[0] || a.at[1] - b.at[1],
  )
  const sets = unionFind(sorted.length)
  const groups = new Map<number, readonly EventProfile[]>(profiles.map((profile, at) => [at, [profile]]))
  for (const { at, score } of pairs) {
    const [a, b] = [sets.find(at[0]), sets.find(at[1])]
    const [left, right] = [groups.get(a) ?? [], groups.get(b) ?? []]
    if (a === b || toldApart(left, right)) continue
    if (score < COPY && left.some((one) => right.some((other) => conflict(one, other, context)))) continue
    sets.union(a, b)
    groups.set(sets.find(a), [...left, ...right])
  }
  const merged = groupedBy(sorted.keys(), (at) => String(sets.find(at)))
  return [...merged.values()].map((members) => members.flatMap((at) => sorted[at] ?? []))
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

function pairsOf(profiles: readonly EventProfile[], context: EventContext): ReadonlyMap<number, Pair> {
  const pairs = new Map<number, Pair>()
  const refused = new Set<number>()
  for (const block of blocksOf(profiles, context).values()) {
    block.forEach((a, position) => {
      const one = profiles[a]
      const end = Math.min(block.length, position + 1 + WINDOW)
      for (let next = position + 1; next < end; next += 1) {
        const b = block[next] ?? a
        const other = profiles[b]
        const key = a * profiles.length + b
        if (!one || !other || one.event.articleId === other.event.articleId) continue
        if (pairs.has(key) || refused.has(key)) continue
        const score = sameCopy(one, other) ? COPY : agreement(one, other, context)
        // "attacked the base, killing three": deaths are joined with deaths before they are with the attack
        const isOneType = one.event.type.id === other.event.type.id
        if (score > 0) pairs.set(key, { at: [a, b], score: isOneType ? score + SAME_TYPE : score })
        else refused.add(key)
      }
    })
  }
  return pairs
}

/** Told by the same words about the same participants, in copies of one text. */
const sameCopy = (a: EventProfile, b: EventProfile): boolean =>
  a.event.story === b.event.story && copyKey(a.event) === copyKey(b.event)

const lastCopyKeys = remembering<string>()

const copyKey = (event: LocalEvent): string =>
  lastCopyKeys([event], () => {
    const [{ quote, trigger, evidence }] = event.tellings
    return JSON.stringify([event.type.id, quote, trigger.start - evidence.start])
  })

/**
 * Events under each family, day and known participant; those without a day under whom it can befall but once, and
 * under what their article is about.
 */
function blocksOf(
  profiles: readonly EventProfile[],
  { stories }: EventContext,
): ReadonlyMap<string, readonly number[]> {
  const blocks = new Map<string, number[]>()
  profiles.forEach((profile, at) => {
    const { event, agents, ends, places, days, adrift } = profile
    const family = familyWord(event)
    const participants = new Set([...agents, ...ends, ...places])
    const keys = [JSON.stringify(['copy', event.story, copyKey(event)])]
    if (days)
      for (const day of daysOf(days)) for (const id of participants) keys.push(`${family} ${day} ${id}`)
    if (event.type.once) for (const id of ends) keys.push(`once ${event.type.id} ${id}`)
    if (!days && !adrift)
      for (const topic of stories.topics(event.articleId)) keys.push(`${family} in ${topic}`)
    for (const key of keys) {
      const block = blocks.get(key)
      if (block) block.push(at)
      else blocks.set(key, [at])
    }
  })
  return new Map([...blocks].sort((a, b) => inCodeUnitOrder(a[0], b[0])))
}
