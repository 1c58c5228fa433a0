import { eventType } from '../event-type.js'

const meets = eventType({
  id: 'meets',
  label: 'meets',
  plover: 'CONSULT',
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
  precedence: 9,
  unidentified: 'Unidentified party',
  frames: [],
})

const negotiatesWith = eventType({
  id: 'negotiates-with',
  label: 'negotiates with',
  plover: 'CONSULT',
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
  precedence: 9,
  unidentified: 'Unidentified party',
  frames: [],
})

const visits = eventType({
  id: 'visits',
  label: 'visits',
  plover: 'CONSULT',
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
  unidentified: 'Unidentified visitor',
  frames: [],
})

const calls = eventType({
  id: 'calls',
  label: 'calls',
  plover: 'CONSULT',
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
  precedence: 9,
  unidentified: 'Unidentified caller',
  frames: [],
})

const mediatesBetween = eventType({
  id: 'mediates-between',
  label: 'mediates between',
  plover: 'CONSULT',
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
  unidentified: 'Unidentified mediator',
  frames: [],
})

export const consult = [meets, negotiatesWith, visits, calls, mediatesBetween] as const
