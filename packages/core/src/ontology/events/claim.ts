import { eventType } from '../event-type.js'

const claims = eventType({
  id: 'claims',
  label: 'claims',
  plover: 'CLAIM',
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
  content: { stance: 'claims', agent: 'agent' },
  unidentified: 'Unidentified claimant',
  frames: [],
})

const denies = eventType({
  id: 'denies',
  label: 'denies',
  plover: 'CLAIM',
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
  content: { stance: 'denies', agent: 'agent' },
  unidentified: 'Unidentified party',
  frames: [],
})

export const claim = [claims, denies] as const
