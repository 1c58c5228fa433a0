import { eventType } from '../event-type.js'

const attacks = eventType({
  id: 'attacks',
  label: 'attacks',
  plover: 'ASSAULT',
  roles: {
    agent: ['person', 'organisation', 'people', 'country'],
    target: ['person', 'organisation', 'people', 'place', 'object'],
    instrument: ['weapon', 'vehicle', 'object'],
    place: ['place'],
    origin: ['place'],
    recipient: ['person', 'organisation', 'people', 'country'],
    topic: ['object', 'organisation', 'place', 'person'],
  },
  precedence: 9,
  unidentified: 'Unidentified attacker',
  frames: [],
})

const retaliatesAgainst = eventType({
  id: 'retaliates-against',
  label: 'retaliates against',
  plover: 'ASSAULT',
  roles: {
    agent: ['person', 'organisation', 'people', 'country'],
    target: ['person', 'organisation', 'people', 'place', 'object'],
    instrument: ['weapon', 'vehicle', 'object'],
    place: ['place'],
    origin: ['place'],
    recipient: ['person', 'organisation', 'people', 'country'],
    topic: ['object', 'organisation', 'place', 'person'],
  },
  precedence: 1,
  unidentified: 'Unidentified attacker',
  frames: [],
})

const kills = eventType({
  id: 'kills',
  label: 'kills',
  plover: 'ASSAULT',
  roles: {
    agent: ['person', 'organisation', 'people', 'country'],
    target: ['person', 'organisation', 'people', 'place', 'object'],
    instrument: ['weapon', 'vehicle', 'object'],
    place: ['place'],
    origin: ['place'],
    recipient: ['person', 'organisation', 'people', 'country'],
    topic: ['object', 'organisation', 'place', 'person'],
  },
  precedence: 2,
  unidentified: 'Unidentified killer',
  frames: [],
})

const injures = eventType({
  id: 'injures',
  label: 'injures',
  plover: 'ASSAULT',
  roles: {
    agent: ['person', 'organisation', 'people', 'country'],
    target: ['person', 'organisation', 'people', 'place', 'object'],
    instrument: ['weapon', 'vehicle', 'object'],
    place: ['place'],
    origin: ['place'],
    recipient: ['person', 'organisation', 'people', 'country'],
    topic: ['object', 'organisation', 'place', 'person'],
  },
  precedence: 3,
  unidentified: 'Unidentified attacker',
  frames: [],
})

const abducts = eventType({
  id: 'abducts',
  label: 'abducts',
  plover: 'ASSAULT',
  roles: {
    agent: ['person', 'organisation', 'people', 'country'],
    target: ['person', 'organisation', 'people', 'place', 'object'],
    instrument: ['weapon', 'vehicle', 'object'],
    place: ['place'],
    origin: ['place'],
    recipient: ['person', 'organisation', 'people', 'country'],
    topic: ['object', 'organisation', 'place', 'person'],
  },
  precedence: 4,
  unidentified: 'Unidentified abductor',
  frames: [],
})

const tortures = eventType({
  id: 'tortures',
  label: 'tortures',
  plover: 'ASSAULT',
  roles: {
    agent: ['person', 'organisation', 'people', 'country'],
    target: ['person', 'organisation', 'people', 'place', 'object'],
    instrument: ['weapon', 'vehicle', 'object'],
    place: ['place'],
    origin: ['place'],
    recipient: ['person', 'organisation', 'people', 'country'],
    topic: ['object', 'organisation', 'place', 'person'],
  },
  precedence: 5,
  unidentified: 'Unidentified torturer',
  frames: [],
})

const destroys = eventType({
  id: 'destroys',
  label: 'destroys',
  plover: 'ASSAULT',
  roles: {
    agent: ['person', 'organisation', 'people', 'country'],
    target: ['person', 'organisation', 'people', 'place', 'object'],
    instrument: ['weapon', 'vehicle', 'object'],
    place: ['place'],
    origin: ['place'],
    recipient: ['person', 'organisation', 'people', 'country'],
    topic: ['object', 'organisation', 'place', 'person'],
  },
  precedence: 6,
  unidentified: 'Unidentified attacker',
  frames: [],
})

const fights = eventType({
  id: 'fights',
  label: 'fights',
  plover: 'ASSAULT',
  symmetric: true,
  roles: {
    agent: ['person', 'organisation', 'people', 'country'],
    target: ['person', 'organisation', 'people', 'place', 'object'],
    instrument: ['weapon', 'vehicle', 'object'],
    place: ['place'],
    origin: ['place'],
    recipient: ['person', 'organisation', 'people', 'country'],
    topic: ['object', 'organisation', 'place', 'person'],
  },
  precedence: 7,
  unidentified: 'Unidentified fighter',
  frames: [],
})

export const assault = [
  attacks,
  retaliatesAgainst,
  kills,
  injures,
  abducts,
  tortures,
  destroys,
  fights,
] as const
