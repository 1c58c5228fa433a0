import { eventType } from '../event-type.js'

const deploysTo = eventType({
  id: 'deploys-to',
  counted: { agent: 'troops', target: 'troops', victim: 'troops', instrument: 'troops' },
  label: 'deploys to',
  plover: 'MOBILIZE',
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

const mobilizesAgainst = eventType({
  id: 'mobilizes-against',
  label: 'mobilises against',
  plover: 'MOBILIZE',
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

export const mobilize = [deploysTo, mobilizesAgainst] as const
