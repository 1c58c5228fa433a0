import { eventType } from '../event-type.js'

const agreesWith = eventType({
  id: 'agrees-with',
  label: 'agrees with',
  plover: 'AGREE',
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
  content: { modality: 'planned', agent: 'agent' },
  unidentified: 'Unidentified party',
  frames: [],
})

const promises = eventType({
  id: 'promises',
  label: 'promises',
  plover: 'AGREE',
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
  content: { modality: 'planned', agent: 'agent' },
  unidentified: 'Unidentified party',
  frames: [],
})

export const agree = [agreesWith, promises] as const
