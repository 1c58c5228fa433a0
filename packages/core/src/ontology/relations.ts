import { relationType } from './event-type.js'

const backs = relationType({
  id: 'backs',
  label: 'backs',
  roles: {
    source: ['person', 'organisation', 'people', 'country'],
    target: ['person', 'organisation', 'people', 'country'],
  },
  frames: [],
})

const leads = relationType({
  id: 'leads',
  label: 'leads',
  roles: {
    source: ['person', 'organisation', 'people', 'country'],
    target: ['person', 'organisation', 'people', 'country'],
  },
  frames: [],
})

const commands = relationType({
  id: 'commands',
  label: 'commands',
  roles: {
    source: ['person', 'organisation', 'people', 'country'],
    target: ['person', 'organisation', 'people', 'country'],
  },
  frames: [],
})

const holdsPost = relationType({
  id: 'holds-post',
  label: 'holds post',
  roles: { source: ['person'], target: ['organisation', 'country', 'place'] },
  frames: [],
})

const spokespersonFor = relationType({
  id: 'spokesperson-for',
  label: 'spokesperson for',
  roles: { source: ['person'], target: ['person', 'organisation', 'people', 'country'] },
  frames: [],
})

const memberOf = relationType({
  id: 'member-of',
  label: 'member of',
  roles: { source: ['person', 'organisation', 'people', 'country'], target: ['organisation'] },
  frames: [],
})

const partOf = relationType({
  id: 'part-of',
  label: 'part of',
  roles: { source: ['organisation', 'place'], target: ['organisation', 'place', 'country'] },
  frames: [],
})

const affiliatedWith = relationType({
  id: 'affiliated-with',
  label: 'affiliated with',
  roles: {
    source: ['person', 'organisation', 'people', 'country'],
    target: ['person', 'organisation', 'people', 'country'],
  },
  frames: [],
})

const allyOf = relationType({
  id: 'ally-of',
  label: 'ally of',
  symmetric: true,
  roles: {
    source: ['person', 'organisation', 'people', 'country'],
    target: ['person', 'organisation', 'people', 'country'],
  },
  frames: [],
})

const enemyOf = relationType({
  id: 'enemy-of',
  label: 'enemy of',
  symmetric: true,
  roles: {
    source: ['person', 'organisation', 'people', 'country'],
    target: ['person', 'organisation', 'people', 'country'],
  },
  frames: [],
})

const citizenOf = relationType({
  id: 'citizen-of',
  label: 'citizen of',
  roles: { source: ['person', 'people', 'organisation'], target: ['country'] },
  frames: [],
})

const basedIn = relationType({
  id: 'based-in',
  label: 'based in',
  roles: { source: ['organisation', 'person'], target: ['place'] },
  frames: [],
})

const locatedIn = relationType({
  id: 'located-in',
  label: 'located in',
  roles: { source: ['place'], target: ['place'] },
  frames: [],
})

const stationedIn = relationType({
  id: 'stationed-in',
  label: 'stationed in',
  roles: { source: ['organisation', 'people', 'person'], target: ['place'] },
  frames: [],
})

const hosts = relationType({
  id: 'hosts',
  label: 'hosts',
  roles: { source: ['place', 'organisation'], target: ['person', 'organisation', 'people', 'country'] },
  frames: [],
})

const controls = relationType({
  id: 'controls',
  label: 'controls',
  roles: { source: ['person', 'organisation', 'people', 'country'], target: ['place', 'organisation'] },
  frames: [],
})

const operates = relationType({
  id: 'operates',
  label: 'operates',
  roles: {
    source: ['person', 'organisation', 'people', 'country'],
    target: ['place', 'object', 'organisation'],
  },
  frames: [],
})

const owns = relationType({
  id: 'owns',
  label: 'owns',
  roles: {
    source: ['person', 'organisation', 'people', 'country'],
    target: ['place', 'object', 'organisation'],
  },
  frames: [],
})

const supplies = relationType({
  id: 'supplies',
  label: 'supplies',
  roles: {
    source: ['person', 'organisation', 'people', 'country'],
    target: ['person', 'organisation', 'people', 'country'],
  },
  frames: [],
})

const founded = relationType({
  id: 'founded',
  label: 'founded',
  roles: { source: ['person', 'organisation', 'people', 'country'], target: ['organisation', 'place'] },
  frames: [],
})

const familyOf = relationType({
  id: 'family-of',
  label: 'family of',
  symmetric: true,
  roles: { source: ['person'], target: ['person'] },
  frames: [],
})

const successorOf = relationType({
  id: 'successor-of',
  label: 'successor of',
  roles: {
    source: ['person', 'organisation', 'people', 'country'],
    target: ['person', 'organisation', 'people', 'country'],
  },
  frames: [],
})

const bornIn = relationType({
  id: 'born-in',
  label: 'born in',
  roles: { source: ['person'], target: ['place'] },
  frames: [],
})

/** The menu of relations. */
export const relationTypes = [
  backs,
  leads,
  commands,
  holdsPost,
  spokespersonFor,
  memberOf,
  partOf,
  affiliatedWith,
  allyOf,
  enemyOf,
  citizenOf,
  basedIn,
  locatedIn,
  stationedIn,
  hosts,
  controls,
  operates,
  owns,
  supplies,
  founded,
  familyOf,
  successorOf,
  bornIn,
] as const

export type RelationTypeId = (typeof relationTypes)[number]['id']
