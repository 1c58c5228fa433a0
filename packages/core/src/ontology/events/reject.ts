import { eventType } from '../event-type.js'

const rejects = eventType({
  id: 'rejects',
  label: 'rejects',
  plover: 'REJECT',
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
  content: { modality: 'hypothetical' },
  unidentified: 'Unidentified party',
  frames: [],
})

export const reject = [rejects] as const
