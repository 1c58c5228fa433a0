import { eventType } from '../event-type.js'

const withdrawsFrom = eventType({
  id: 'withdraws-from',
  counted: { agent: 'troops' },
  label: 'withdraws from',
  plover: 'RETREAT',
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
  unidentified: 'Unidentified force',
  frames: [],
})

const releases = eventType({
  id: 'releases',
  genitive: 'target',
  counted: { target: 'released', victim: 'released' },
  label: 'releases',
  plover: 'RETREAT',
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
  unidentified: 'Unidentified captor',
  frames: [],
})

const ceasesFireWith = eventType({
  id: 'ceases-fire-with',
  label: 'ceases fire with',
  plover: 'RETREAT',
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

const disarms = eventType({
  id: 'disarms',
  label: 'disarms',
  plover: 'RETREAT',
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

const resignsFrom = eventType({
  id: 'resigns-from',
  label: 'resigns from',
  plover: 'RETREAT',
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
  unidentified: 'Unidentified official',
  frames: [],
})

export const retreat = [withdrawsFrom, releases, ceasesFireWith, disarms, resignsFrom] as const
