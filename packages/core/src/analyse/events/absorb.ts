import type { EventType } from '../../ontology/index.js'
import { accepts, familyOf } from '../frames/index.js'
import type { Scene } from '../scene.js'
import { closerType, type Draft, type DraftParticipant, withCounts, withParticipants } from './draft.js'

/**
 * "the shelling of a market killed 17": the market is where they were killed. What the type does not take and is no
 * place ("the attack on the car wounded two") is nobody's here.
 */
const asTakenBy = (
  scene: Scene,
  type: EventType,
  participant: DraftParticipant,
): readonly DraftParticipant[] => {
  const kind = scene.entities.entities[participant.entity]?.kind
  const isTarget = participant.role === 'target' || participant.role === 'victim'
  const isTaken = kind !== undefined && accepts(type.roles[participant.role], kind)
  if (!isTarget || kind === undefined || (isTaken && !(type.once && familyOf(kind) === 'place')))
    return [participant]
  return familyOf(kind) === 'place' ? [{ ...participant, role: 'place' }] : []
}

/** "a **suspected** US strike killed six": that they were killed is told, and only who did it is suspected. */
export const asDoubted = (participant: DraftParticipant, into: Draft, from: Draft): DraftParticipant => {
  const doubts = from.voices.filter(({ entity, stance }) =>
    // "was killed in an attack, which the army said was carried out by rebels": who did it, the army says
    entity === undefined
      ? stance !== 'states' && into.voices.every((voice) => voice.stance !== stance)
      : into.voices.every((voice) => voice.entity !== entity),
  )
  return participant.role === 'agent' && participant.voices === undefined && doubts.length > 0
    ? { ...participant, voices: doubts }
    : participant
}

/** "bombs struck a bus, wounding nine": what the wider word was done to is told of that word, and not of the closer one. */
const tellApart = (scene: Scene, into: Draft, from: Draft): void => {
  if (closerType(into.type, from.type) === into.type) return
  const befell = ({ role }: DraftParticipant): boolean => role === 'target' || role === 'victim'
  const others = befallenBy(scene, from)
  const isApart = into.participants.some((each) => befell(each) && !others.includes(each.entity))
  if (!isApart || others.length === 0) return
  into.tellings = [...into.tellings, { ...into, tellings: [], content: [] }]
  into.participants = into.participants.flatMap((each) =>
    befell(each) ? asTakenBy(scene, from.type, each).filter(({ role }) => role === 'place') : [each],
  )
}

/** Takes what one telling says of a happening into another one. */
export const absorb = (scene: Scene, into: Draft, from: Draft): void => {
  tellApart(scene, into, from)
  const roles = new Set(into.participants.map((participant) => participant.role))
  // "died in a battle with the police": who fought is said, not who killed whom
  const isOpen = from.type.symmetric === true && from.type !== into.type
  // "strikes against rebels killed twenty": whom a word names as killed, it names them all
  const isClosed = into.type.once === true && from.type !== into.type && befallenBy(scene, into).length > 0
  const taken = from.participants
    .filter(({ role, entity }) => {
      if (role === 'agent') return !roles.has('agent') && !isOpen
      const isPerson = befallenBy(scene, from).includes(entity)
      return (role !== 'target' && role !== 'victim') || !(isOpen || (isClosed && isPerson))
    })
    .flatMap((participant) => asTakenBy(scene, closerType(into.type, from.type), participant))
  into.participants = withParticipants(
    into,
    taken.map((one) => asDoubted(one, into, from)),
  )
  into.counts = withCounts(into, from.counts)
  // "killed in an attack on the market": what was attacked is told of the attack
  const sides = from.participants.filter(({ role }) => role === 'agent' || role === 'target')
  const isOwn =
    // "were wounded in clashes between the army and the rebels": who fought whom is told
    (isOpen && sides.length > 1) ||
    (isClosed && befallenBy(scene, from).length > 0) ||
    from.participants.some(
      ({ role, entity }) =>
        (role === 'target' || role === 'victim') &&
        !isOpen &&
        !taken.some((each) => each.entity === entity && each.role === role),
    )
  if (isOwn) into.tellings = [...into.tellings, from]
  else into.triggers = [...new Set([...into.triggers, ...from.triggers])]
  into.mode ??= from.mode
  if (closerType(into.type, from.type) !== into.type) into.numbered = from.numbered
  else if (into.type === from.type) into.numbered = [...into.numbered, ...from.numbered]
  into.type = closerType(into.type, from.type)
  into.participants = into.participants.flatMap((participant) => asTakenBy(scene, into.type, participant))
  into.date ??= from.date
  into.outcome ??= from.outcome
  into.content = [...into.content, ...from.content]
  for (const each of from.content) each.reader = into
  if (from.reader !== undefined && into.reader === undefined) {
    const { reader } = from
    into.reader = reader
    reader.content = reader.content.map((each) => (each === from ? into : each))
  }
}

/** The people whom it befell. */
export const befallenBy = (scene: Scene, draft: Draft): readonly number[] =>
  draft.participants
    .filter(({ role, entity }) => {
      const kind = scene.entities.entities[entity]?.kind
      return (role === 'target' || role === 'victim') && kind !== undefined && familyOf(kind) !== 'place'
    })
    .map((participant) => participant.entity)
