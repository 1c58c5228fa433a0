import { eventType } from '../event-type.js'

const threatens = eventType({
  id: 'threatens',
  label: 'threatens',
  plover: 'THREATEN',
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
  content: { modality: 'threatened', agent: 'agent' },
  unidentified: 'Unidentified party',
  frames: [],
})

export const threaten = [threatens] as const
