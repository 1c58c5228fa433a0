/** Semantic roles of events; `source` and `target` are also the two ends of a relation. `content` is an event. */
export const roles = [
  'agent',
  'target',
  'victim',
  'instrument',
  'place',
  'origin',
  'recipient',
  'topic',
  'source',
  'content',
] as const

export type RoleId = (typeof roles)[number]
