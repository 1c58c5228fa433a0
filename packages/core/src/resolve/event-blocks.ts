import { groupedBy, sortedBy } from './by-key.js'
import type { Cast } from './cast.js'
import { daysOf } from './day-window.js'
import { type EventContext, type EventProfile, eventProfile } from './event-profile.js'
import { localEvents } from './local-event.js'
import { remembering } from './remembering.js'
import { familyWord } from './same-event.js'

/** An article's events in their order, and for each the blocks in which it finds its like. */
export interface ToldEvents {
  readonly profiles: readonly EventProfile[]
  readonly blocks: readonly (readonly string[])[]
}

const lastTold = remembering<ToldEvents>()

/** What one article tells; the same object for as long as its cast is, and as those of it lie where they lay. */
export const toldEvents = (cast: Cast, context: EventContext): ToldEvents =>
  lastTold([cast, context.world, ...whereabouts(cast, context)], () => {
    const events = sortedBy(localEvents(cast.read, cast.ids), ({ key }) => key)
    const ofType = groupedBy(events, ({ type }) => type.id)
    const profiles = events.map((event) =>
      eventProfile(event, cast.called, ofType.get(event.type.id)?.length === 1, context),
    )
    return { profiles, blocks: profiles.map((profile) => keysOf(profile, cast.topics)) }
  })

/** Where those of the cast lie, and how that looks. */
function whereabouts({ ids }: Cast, { placesOf, looks }: EventContext): readonly unknown[] {
  const parts: unknown[] = []
  for (const id of ids.values()) for (const place of placesOf(id)) parts.push(id, place, looks.get(place))
  return parts
}

/** In a block of what articles are about, two that have a day are not compared: they have met by their day. */
export const isTopic = (key: string): boolean => key.includes(' in ')

/** An article's events, each under all its blocks. */
export const inBlocks = ({ profiles, blocks }: ToldEvents): readonly (readonly [string, EventProfile])[] =>
  profiles.flatMap((profile, at) => (blocks[at] ?? []).map((key) => [key, profile] as const))

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
