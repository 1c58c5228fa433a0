import { groupedBy, sortedBy } from './by-key.js'
import type { Cast } from './cast.js'
import { daysOf } from './day-window.js'
import { entityLook } from './entity-look.js'
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
function whereabouts({ ids }: Cast, { placesOf, known, entities }: EventContext): readonly unknown[] {
  const parts: unknown[] = []
  for (const id of ids.values())
    for (const place of placesOf(id)) {
      const entity = entities.get(place)
      parts.push(id, place, known(place), entity ? entityLook(entity) : place)
    }
  return parts
}

/** In a block of what articles are about, two that have a day are not compared: they have met by their day. */
export const isTopic = (key: string): boolean => key.includes(' in ')

/** Blocks of more than one event by their keys. */
export function blocksOf(
  told: readonly ToldEvents[],
): readonly (readonly [string, readonly EventProfile[]])[] {
  const blocks = new Map<string, EventProfile[]>()
  for (const { profiles, blocks: keys } of told)
    profiles.forEach((profile, at) => {
      for (const key of keys[at] ?? []) {
        const block = blocks.get(key)
        if (block) block.push(profile)
        else blocks.set(key, [profile])
      }
    })
  return [...blocks].filter(
    ([key, block]) => block.length > 1 && !(isTopic(key) && block.every(({ days }) => days !== undefined)),
  )
}

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
