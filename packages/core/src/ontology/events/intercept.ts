import { actors } from '../accepted.js'
import { eventType } from '../event-type.js'
import { noun, verb } from '../frames.js'

/** Weapons that cannot be stopped in flight. */
const landed =
  'ammunition arm arsenal artillery battery bomb cache cannon depot explosive gun howitzer launcher mine mortar rifle silo weapon'.split(
    ' ',
  )

const flying = { takes: { target: ['weapon', 'vehicle'] } } as const

const shootsDown = eventType({
  id: 'shoots-down',
  label: 'shoots down',
  intercepts: true,
  plover: 'INTERCEPT',
  roles: {
    agent: actors,
    target: ['weapon', 'vehicle', 'organisation', 'country', 'person'],
    instrument: ['weapon', 'vehicle', 'object'],
    place: ['place'],
    origin: ['place', 'organisation', 'person'],
  },
  precedence: 4,
  unidentified: 'Unidentified defender',
  frames: [
    verb('agent shoot down target!', 'The army shot down a drone.'),
    verb('agent shoot target! out of sky', 'The rebels shot a helicopter out of the sky.'),
    verb('agent down target!', 'The rebels downed a helicopter.', flying),
    verb('agent bring down target!', 'The guerrillas brought down an airliner.', flying),
    verb('agent take down target!', 'The frigate crew and the navy took down two drones.', flying),
    verb('agent knock down target!', 'The air force knocked down three missiles.', flying),
    verb('agent knock out target!', 'The battery and the army knocked out a missile.', {
      takes: { target: ['weapon'] },
    }),
    verb('agent intercept target!', 'The navy intercepted two missiles.', { takes: { target: ['weapon'] } }),
    verb('agent intercept target! from origin', 'The army intercepted a rocket from the enclave.', {
      takes: { target: ['weapon'] },
    }),
    verb('agent destroy target!', 'The air force destroyed six drones.', {
      takes: { target: ['weapon'] },
      unless: landed,
    }),
    verb('agent thwart target!', 'The army thwarted a missile.', { takes: { target: ['weapon'] } }),
    verb('agent repel target!', 'The navy repelled the drones.', { takes: { target: ['weapon'] } }),
    verb('agent neutralise target!', 'The battery and the army neutralised four rockets.', {
      takes: { target: ['weapon'] },
    }),
    verb('agent neutralize target!', 'The navy neutralized a drone.', { takes: { target: ['weapon'] } }),
    verb('agent engage target!', 'The destroyer and the navy engaged a drone.', flying),
    verb('agent fell target!', 'The militia felled a warplane.', flying),
    verb('agent blast target! out of sky', 'The army blasted a balloon out of the sky.', flying),
    verb('agent jam target!', 'The army jammed the drone.', { takes: { target: ['weapon'] } }),
    verb('agent defuse target!', 'Police defused a bomb.', { takes: { target: ['weapon'] } }),
    verb('agent deactivate target!', 'Soldiers deactivated a bomb.', { takes: { target: ['weapon'] } }),
    verb('agent disarm target!', 'Experts of the army disarmed a mine.', { takes: { target: ['weapon'] } }),
    verb('agent detonate target! safely', 'Engineers of the army detonated the mine safely.', {
      takes: { target: ['weapon'] },
    }),
    noun('downing of target by agent', 'The downing of the helicopter by rebels was filmed.'),
    noun('shootdown of target by agent', 'The shootdown of the airliner by separatists was investigated.'),
    noun('shooting down of target by agent', 'The shooting down of the warplane by the navy was confirmed.'),
    noun('interception of target by agent', 'The interception of the missile by the army was filmed.', {
      takes: { target: ['weapon'] },
    }),
    noun('destruction of target! by agent', 'The destruction of the drone by the air force was filmed.', {
      takes: { target: ['weapon'] },
      unless: landed,
    }),
  ],
})

export const intercept = [shootsDown] as const
