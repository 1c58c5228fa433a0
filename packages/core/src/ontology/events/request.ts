import { eventType } from '../event-type.js'

const demandsOf = eventType({
  id: 'demands-of',
  label: 'demands of',
  plover: 'REQUEST',
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
  content: { modality: 'demanded', agent: 'target' },
  unidentified: 'Unidentified party',
  frames: [],
})

const asks = eventType({
  id: 'asks',
  label: 'asks',
  plover: 'REQUEST',
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
  content: { modality: 'demanded', agent: 'target' },
  unidentified: 'Unidentified party',
  frames: [],
})

export const request = [demandsOf, asks] as const
