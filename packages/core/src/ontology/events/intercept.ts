import { eventType } from '../event-type.js'

const shootsDown = eventType({
  id: 'shoots-down',
  intercepts: true,
  label: 'shoots down',
  plover: 'INTERCEPT',
  roles: {
    agent: ['person', 'organisation', 'people', 'country'],
    target: ['person', 'organisation', 'people', 'place', 'object'],
    instrument: ['weapon', 'vehicle', 'object'],
    place: ['place'],
    origin: ['place'],
    recipient: ['person', 'organisation', 'people', 'country'],
    topic: ['object', 'organisation', 'place', 'person'],
  },
  precedence: 8,
  unidentified: 'Unidentified defender',
  frames: [],
})

export const intercept = [shootsDown] as const
