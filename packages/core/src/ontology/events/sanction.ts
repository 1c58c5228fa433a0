import { eventType } from '../event-type.js'

const sanctions = eventType({
  id: 'sanctions',
  label: 'sanctions',
  plover: 'SANCTION',
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
  unidentified: 'Unidentified authority',
  frames: [],
})

const expels = eventType({
  id: 'expels',
  genitive: 'target',
  label: 'expels',
  plover: 'SANCTION',
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
  unidentified: 'Unidentified authority',
  frames: [],
})

const breaksWith = eventType({
  id: 'breaks-with',
  label: 'breaks with',
  plover: 'SANCTION',
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

const convicts = eventType({
  id: 'convicts',
  genitive: 'target',
  label: 'convicts',
  plover: 'SANCTION',
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
  unidentified: 'Unidentified court',
  frames: [],
})

export const sanction = [sanctions, expels, breaksWith, convicts] as const
