import { eventType } from '../event-type.js'

const accuses = eventType({
  id: 'accuses',
  label: 'accuses',
  plover: 'ACCUSE',
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
  content: { stance: 'accuses', agent: 'target' },
  unidentified: 'Unidentified accuser',
  frames: [],
})

const condemns = eventType({
  id: 'condemns',
  label: 'condemns',
  plover: 'ACCUSE',
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
  content: { fact: true, agent: 'target' },
  unidentified: 'Unidentified critic',
  frames: [],
})

const investigates = eventType({
  id: 'investigates',
  label: 'investigates',
  plover: 'ACCUSE',
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
  content: { stance: 'suspects', agent: 'target' },
  unidentified: 'Unidentified investigator',
  frames: [],
})

export const accuse = [accuses, condemns, investigates] as const
