import type { EventType } from '../../ontology/index.js'
import { accepts, familyOf } from '../frames/index.js'
import { childrenOf, prepositionOf, type Tree } from '../grammar/index.js'
import type { Scene } from '../scene.js'
import {
  closerType,
  type Draft,
  type DraftParticipant,
  isViolent,
  withCounts,
  withParticipants,
} from './draft.js'

const circumstantial = new Set([
  'in',
  'during',
  'by',
  'with',
  'from',
  'through',
  'as',
  'on',
  'when',
  'amid',
  'of',
])

/** Event nouns under "in", "by", "during" at a word: "killed in an air strike", "the killing of Khan in a raid". */
const nounsUnder = (tree: Tree, token: number): readonly number[] =>
  childrenOf(tree, token, 'obl', 'obl:agent', 'nmod').filter((child) => {
    const preposition = prepositionOf(tree, child)
    return circumstantial.has(preposition) && preposition !== 'of'
  })

/** "the shelling of a market killed 17": the market is where they were killed. */
const asTakenBy = (scene: Scene, type: EventType, participant: DraftParticipant): DraftParticipant => {
  const kind = scene.entities.entities[participant.entity]?.kind
  const isTarget = participant.role === 'target' || participant.role === 'victim'
  const isRefused = isTarget && kind !== undefined && !accepts(type.roles[participant.role], kind)
  return isRefused && familyOf(kind) === 'place' ? { ...participant, role: 'place' } : participant
}

const absorb = (scene: Scene, into: Draft, from: Draft): void => {
  const roles = new Set(into.participants.map((participant) => participant.role))
  into.participants = withParticipants(
    into,
    from.participants
      .filter((participant) => participant.role !== 'agent' || !roles.has('agent'))
      .map((participant) => asTakenBy(scene, closerType(into.type, from.type), participant)),
  )
  into.counts = withCounts(into, from.counts)
  into.triggers = [...new Set([...into.triggers, ...from.triggers])]
  into.mode ??= from.mode
  into.type = closerType(into.type, from.type)
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

/** Two verbs told of one weapon and nobody else: "a bomb exploded, killing ten". */
const shareWeapon = (a: Draft, b: Draft): boolean => {
  const weapons = a.participants.filter((each) => each.role === 'instrument').map((each) => each.entity)
  const hasAgent = (draft: Draft): boolean => draft.participants.some((each) => each.role === 'agent')
  return (
    !hasAgent(a) &&
    !hasAgent(b) &&
    a.factuality.modality === b.factuality.modality &&
    a.factuality.polarity === b.factuality.polarity &&
    b.participants.some((each) => each.role === 'instrument' && weapons.includes(each.entity))
  )
}

/**
 * Joins words of one sentence that tell one happening: the noun that is the subject or circumstance of a verb
 * of violence ("the strike killed three", "died in an attack"), and verbs that share their weapon. What is left
 * is one draft for each happening, of the type that says most.
 */
export const joinMeans = (scene: Scene, drafts: readonly Draft[]): Draft[] => {
  const gone = new Set<Draft>()
  const heldBy = new Map<Draft, Draft>()
  const bySentence = new Map<number, Draft[]>()
  for (const draft of drafts) {
    const list = bySentence.get(draft.tree.sentence)
    if (list === undefined) bySentence.set(draft.tree.sentence, [draft])
    else list.push(draft)
  }
  for (const sentence of bySentence.values()) {
    const at = new Map<number, Draft>()
    for (const draft of sentence) {
      at.set(draft.raw.trigger, draft)
    }
    for (const draft of sentence) {
      if (!isViolent(draft.type) || gone.has(draft)) continue
      const nouns = [
        ...draft.raw.means.map((filler) => filler.token),
        ...nounsUnder(draft.tree, draft.raw.trigger),
        ...childrenOf(draft.tree, draft.raw.trigger, 'conj')
          .filter((child) => !at.has(child) && draft.tree.tokens[draft.raw.trigger]?.upos === 'NOUN')
          .flatMap((child) => nounsUnder(draft.tree, child)),
        ...draft.raw.fillers
          .filter(({ role }) => role === 'target')
          .flatMap(({ token }) => nounsUnder(draft.tree, token)),
        ...(draft.raw.carrier === draft.raw.trigger ? [] : nounsUnder(draft.tree, draft.raw.carrier)),
      ]
      for (const token of nouns) {
        const noun = at.get(token)
        if (noun === undefined || noun === draft || !isViolent(noun.type)) continue
        const holder = heldBy.get(noun)
        if (holder !== undefined && holder !== draft && !gone.has(draft)) {
          absorb(scene, holder, draft)
          gone.add(draft)
        } else if (!gone.has(noun)) {
          absorb(scene, draft, noun)
          gone.add(noun)
          heldBy.set(noun, draft)
        }
      }
    }
    for (const [index, draft] of sentence.entries()) {
      if (gone.has(draft) || !isViolent(draft.type)) continue
      for (const later of sentence.slice(index + 1)) {
        if (gone.has(later) || !isViolent(later.type) || !shareWeapon(draft, later)) continue
        absorb(scene, draft, later)
        gone.add(later)
      }
    }
  }
  return drafts.filter((draft) => !gone.has(draft))
}
