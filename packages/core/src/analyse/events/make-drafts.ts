import { type EventType, instrumentMode } from '../../ontology/index.js'
import { type FoundVoice, type Quotation, voiceOf } from '../attribution/index.js'
import type { FoundDate } from '../dates/index.js'
import { standingOf } from '../factuality/index.js'
import { childrenOf, type Tree } from '../grammar/index.js'
import { mentionOf, type Scene } from '../scene.js'
import { type Draft, type DraftParticipant, isThreatWhenAnnounced, isViolent } from './draft.js'
import type { RawEvent } from './find-events.js'
import { numbersIn } from './those-counted.js'

/** Words whose own entry says how their content is to be read, by sentence. */
const readersOf = (events: readonly RawEvent[]): ReadonlyMap<number, ReadonlySet<number>> => {
  const readers = new Map<number, Set<number>>()
  for (const event of events) {
    if (event.content.length === 0 || event.entry.type.content === undefined) continue
    const tokens = readers.get(event.tree.sentence) ?? new Set()
    tokens.add(event.trigger)
    for (const token of event.consumed) tokens.add(token)
    readers.set(event.tree.sentence, tokens)
  }
  return readers
}

const nobody: ReadonlySet<number> = new Set()

const participantsOf = (scene: Scene, event: RawEvent): readonly DraftParticipant[] => {
  const participants: DraftParticipant[] = []
  for (const { role, token } of event.fillers) {
    const mention = mentionOf(scene, event.tree, token)
    if (mention === undefined || mention.reciprocal) continue
    for (const entity of mention.members ?? [mention.entity]) {
      if (!participants.some((each) => each.entity === entity)) participants.push({ role, entity, token })
    }
  }
  return participants
}

/** The mode that the weapon tells: "killed by a car bomb" is `explosives`. */
const modeByInstrument = (
  scene: Scene,
  type: EventType,
  participants: readonly DraftParticipant[],
): string | undefined => {
  if (type.plover !== 'ASSAULT') return undefined
  for (const { role, entity } of participants) {
    const name = scene.entities.entities[entity]?.name.toLowerCase() ?? ''
    const mode = role === 'instrument' ? instrumentMode(name) : undefined
    if (mode !== undefined) return mode
  }
  return undefined
}

/** "The two attacked each other", "Oman and Qatar renewed ties": who does it is also whom it befalls. */
const isMutual = (scene: Scene, { tree, fillers, entry }: RawEvent): boolean => {
  if (entry.type.symmetric) return false
  const others = fillers.filter(({ role }) => role === 'target' || role === 'recipient')
  const isShared = entry.pattern.rest.some(
    (part) => part.is === 'oblique' && part.role === 'target' && part.prepositions.includes('with'),
  )
  return others.length === 0
    ? isShared
    : others.some(({ token }) => mentionOf(scene, tree, token)?.reciprocal === true)
}

/** "The front said it had shelled the base": of violence that an armed group tells of itself it claims the responsibility. */
const asClaims = (
  scene: Scene,
  voices: readonly FoundVoice[],
  participants: readonly DraftParticipant[],
): readonly FoundVoice[] => {
  const last = voices.at(-1)
  const isOwn = participants.some(({ role, entity }) => role === 'agent' && entity === last?.entity)
  const kind = scene.entities.entities[last?.entity ?? -1]?.kind
  const isGroup = kind === 'armed-group' || kind === 'organisation'
  if (last?.stance !== 'states' || !isOwn || !isGroup) return voices
  return [...voices.slice(0, -1), { ...last, stance: 'claims' }]
}

/** "We", where somebody speaks for a side. */
const isFirstPerson = (scene: Scene, { tokens }: Tree, token = -1): boolean =>
  scene.language.entities.pronouns.get(tokens[token]?.lower ?? '')?.person === 1

/**
 * "The attack may have been carried out by rebels": that it happened is no question where it is pointed at; they are suspected of
 * it, by whoever says so.
 */
const isWhodunnit = (scene: Scene, { tree, trigger, carrier, rule }: RawEvent): boolean => {
  const { auxiliaries, pointing } = scene.language.clauses
  const aux = childrenOf(tree, carrier, 'aux').map((child) => tree.tokens[child]?.lemma ?? '')
  return (
    rule === 'support-verb' &&
    childrenOf(tree, trigger, 'det').some((child) => pointing.has(tree.tokens[child]?.lemma ?? '')) &&
    aux.some((lemma) => auxiliaries.get(lemma) === 'hypothetical') &&
    aux.includes('have')
  )
}

/** Raw events with participants resolved to entities, and with their standing read off the tree. */
export const makeDrafts = (
  scene: Scene,
  events: readonly RawEvent[],
  options: {
    readonly quotations: readonly Quotation[]
    readonly dateOf: (event: RawEvent) => FoundDate | undefined
  },
): Draft[] => {
  const readers = readersOf(events)
  return events.map((raw) => {
    const standing = standingOf(scene, raw.tree, raw, {
      quotations: options.quotations,
      readers: readers.get(raw.tree.sentence) ?? nobody,
      isShown: raw.entry.type.shown === true,
      isSpoken:
        raw.entry.type.content?.modality !== undefined && raw.entry.type.content.polarity === undefined,
    })
    const { frame, type } = raw.entry
    const suspicion =
      isViolent(type) && standing.factuality.modality === 'hypothetical' && isWhodunnit(scene, raw)
    const suspects = standing.voices.map((voice): FoundVoice => ({ ...voice, stance: 'suspects' }))
    const participants = participantsOf(scene, raw).map((each) =>
      suspicion && each.role === 'agent'
        ? { ...each, voices: suspects.length > 0 ? suspects : [{ stance: 'suspects' as const }] }
        : each,
    )
    const modality = suspicion
      ? 'actual'
      : frame.modality !== undefined && standing.factuality.modality === 'actual'
        ? frame.modality
        : standing.factuality.modality
    const negative = (standing.factuality.polarity === 'negative') !== (frame.negative === true)
    // "said they would blockade the port"
    const speaker = standing.voices.at(-1)
    const isAnnounced =
      modality === 'planned' &&
      !negative &&
      isThreatWhenAnnounced(type) &&
      speaker?.entity !== undefined &&
      participants.some(
        ({ role, entity, token }) =>
          role === 'agent' && (entity === speaker.entity || isFirstPerson(scene, raw.tree, token)),
      )
    const told = suspicion
      ? []
      : frame.says
        ? [...standing.voices, voiceOf(scene, raw.tree, raw.trigger)]
        : standing.voices
    return {
      type,
      mode: frame.mode ?? modeByInstrument(scene, type, participants) ?? type.mode,
      raw,
      tree: raw.tree,
      triggers: [raw.trigger],
      participants,
      numbered: numbersIn(scene, raw),
      mutual: isMutual(scene, raw),
      counts: [],
      date: options.dateOf(raw),
      factuality: {
        polarity: negative ? 'negative' : 'positive',
        modality: isAnnounced ? 'threatened' : modality,
      },
      ended: standing.ended === true || frame.ended === true,
      outcome: standing.outcome,
      voices: isViolent(type) && modality === 'actual' ? asClaims(scene, told, participants) : told,
      marks: standing.marks,
      rule: raw.rule,
      content: [],
      reader: undefined,
      tellings: [],
    }
  })
}
