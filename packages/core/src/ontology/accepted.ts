import type { Accepted } from './event-type.js'

type Roles = Readonly<Record<string, readonly Accepted[]>>

/** Who can do something: countries act as their governments. */
export const actors = ['person', 'organisation', 'people', 'country'] as const satisfies readonly Accepted[]

/** What something can be done to. */
export const anything = [
  'person',
  'organisation',
  'people',
  'place',
  'object',
] as const satisfies readonly Accepted[]

/** What can be attacked or taken; "took a new approach" takes none of it. */
export const attackable = [
  'person',
  'organisation',
  'people',
  'place',
  'weapon',
  'vehicle',
] as const satisfies readonly Accepted[]

/** Roles of violence against anyone, and against places and machines. */
export const violence = {
  agent: actors,
  target: attackable,
  victim: ['person', 'people', 'organisation'],
  instrument: ['weapon', 'vehicle', 'object'],
  place: ['place'],
  origin: ['place'],
} as const satisfies Roles

/** Roles of violence that only living targets suffer. */
export const harm = { ...violence, target: actors } as const satisfies Roles

/** Who can deal with others: regions too ("Kurdistan", "the island"), and houses that stand for who works there ("the embassy"). */
export const polities = [...actors, 'region', 'facility'] as const satisfies readonly Accepted[]

/** Roles of what one actor does towards another. */
export const dealing = {
  agent: polities,
  target: polities,
  place: ['place'],
  topic: ['object', 'organisation', 'place', 'person', 'people'],
} as const satisfies Roles

/** Roles of words with a content that is an event of its own: threats, demands, accusations. */
export const speech = { ...dealing, recipient: polities, content: [] } as const satisfies Roles
