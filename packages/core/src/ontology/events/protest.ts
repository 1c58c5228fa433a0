import { eventType } from '../event-type.js'

const protestsAgainst = eventType({
  id: 'protests-against',
  counted: { agent: 'protesters' },
  label: 'protests against',
  plover: 'PROTEST',
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
  unidentified: 'Unidentified protesters',
  frames: [],
})

const strikesAgainst = eventType({
  id: 'strikes-against',
  label: 'strikes against',
  plover: 'PROTEST',
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
  unidentified: 'Unidentified workers',
  frames: [],
})

const boycotts = eventType({
  id: 'boycotts',
  label: 'boycotts',
  plover: 'PROTEST',
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

export const protest = [protestsAgainst, strikesAgainst, boycotts] as const
