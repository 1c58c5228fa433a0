import { eventFrames } from '../frames/index.js'
import { childrenOf, prepositionOf } from '../grammar/index.js'
import type { Scene } from '../scene.js'
import {
  type Draft,
  type DraftParticipant,
  entitiesIn,
  isAiming,
  isHostile,
  isViolent,
  withParticipants,
} from './draft.js'

/** How many sentences back a word such as "the move" may point. */
const reach = 2

/** And a noun of the deed's own type, such as "the seizure". */
const farReach = 12

const isActual = ({ factuality }: Draft): boolean =>
  factuality.polarity === 'positive' && factuality.modality === 'actual'

/** Is it done, and not merely said? */
const isDeed = ({ type }: Draft): boolean =>
  type.content === undefined || (type.content.fact === true && type.plover !== 'ACCUSE')

/** What was told before a draft, the nearest first, as far back as such words point. */
const before = (events: readonly Draft[], draft: Draft, far = reach): readonly Draft[] =>
  events
    .filter(
      (each) =>
        each !== draft &&
        each.tree.field === draft.tree.field &&
        draft.tree.sentence - each.tree.sentence <= far &&
        (each.tree.sentence < draft.tree.sentence ||
          (each.tree === draft.tree && each.raw.trigger < draft.raw.trigger)),
    )
    .reverse()

/** "the move", "this decision" in the place of whom it is aimed at. */
const pointedAt = (scene: Scene, { tree, participants }: Draft): DraftParticipant | undefined =>
  participants.find(({ role, entity, token }) => {
    if (role !== 'target' || token === undefined || scene.entities.entities[entity]?.kind !== 'object')
      return false
    const isPointing = childrenOf(tree, token, 'det').some((det) =>
      tree.rules.pointing.has(tree.tokens[det]?.lemma ?? ''),
    )
    return isPointing && scene.language.clauses.eventPronouns.has(tree.tokens[token]?.lemma ?? '')
  })

/** Can the noun tell an event of the other's type: "the seizure" that of a ship as well as that of hostages? */
const mayMean = ({ tree, raw }: Draft, { type }: Draft): boolean =>
  (eventFrames.noun.get(tree.tokens[raw.trigger]?.lemma ?? '') ?? []).some((entry) => entry.type === type)

/** Who condemns a deed condemns who did it: the content's agent, or that of what "the move" points at. */
const aimAtDoers = (scene: Scene, events: readonly Draft[], draft: Draft): void => {
  const speakers = entitiesIn(draft, 'agent')
  const pointer = pointedAt(scene, draft)
  const others = entitiesIn(draft, 'target').filter(
    (entity) => entity !== pointer?.entity && scene.entities.entities[entity]?.kind !== 'object',
  )
  if (speakers.length === 0 || others.length > 0) return
  const isOthers = (each: Draft): boolean => {
    const agents = entitiesIn(each, 'agent')
    return agents.length > 0 && isActual(each) && !agents.some((agent) => speakers.includes(agent))
  }
  // "criticised the seizure": a bare noun for what was told before
  const bare = draft.content.find(
    ({ participants, tree, raw }) =>
      participants.length === 0 &&
      tree.tokens[raw.trigger]?.upos === 'NOUN' &&
      childrenOf(tree, raw.trigger, 'det').some((det) =>
        tree.rules.pointing.has(tree.tokens[det]?.lemma ?? ''),
      ),
  )
  const deed = draft.type.content?.fact
    ? (draft.content.find(isOthers) ??
      (bare && before(events, draft, farReach).find((each) => isOthers(each) && mayMean(bare, each))) ??
      (pointer && before(events, draft).find((each) => isOthers(each) && isDeed(each))))
    : undefined
  if (deed === undefined) return
  draft.participants = withParticipants(
    { ...draft, participants: draft.participants.filter((each) => each.role !== 'target') },
    entitiesIn(deed, 'agent').map((entity) => ({ role: 'target' as const, entity })),
  )
}

/** "Police blamed the separatists" behind a bombing: they are said to have done it. */
const blameForEarlier = (events: readonly Draft[], draft: Draft): void => {
  const stance = draft.type.content?.stance
  const accused = entitiesIn(draft, 'target')
  const accusers = entitiesIn(draft, 'agent')
  if (!draft.raw.entry.frame.pointsBack || stance === undefined || draft.content.length > 0) return
  if (accused.length === 0 || accusers.length === 0 || !isActual(draft)) return
  // "blamed its neighbours **for its own failures**": it is said for what
  const isSaidFor = childrenOf(draft.tree, draft.raw.trigger, 'obl').some(
    (child) =>
      child > draft.raw.trigger && draft.tree.rules.causeMarkers.has(prepositionOf(draft.tree, child)),
  )
  if (isSaidFor) return
  const told = before(events, draft).filter(
    (each) =>
      isViolent(each.type) &&
      each.factuality.polarity === 'positive' &&
      ['actual', 'attempted'].includes(each.factuality.modality) &&
      each.participants.every(({ role, voices }) => role !== 'agent' || (voices?.length ?? 0) > 0),
  )
  // "killed nine and wounded 30": both
  const deeds = told.filter(({ tree }) => tree === told[0]?.tree)
  const alleged = accused.map((entity) => ({
    role: 'agent' as const,
    entity,
    voices: accusers.map((accuser) => ({ stance, entity: accuser })),
  }))
  if (deeds.length > 0) draft.content = deeds
  for (const deed of deeds) {
    const befell = deed.participants
      .filter(({ role }) => role === 'target' || role === 'victim' || role === 'place')
      .map(({ role, entity }) => ({ role, entity }))
    deed.participants = withParticipants(deed, alleged)
    deed.tellings = [
      ...deed.tellings,
      {
        ...draft,
        type: deed.type,
        mode: deed.mode,
        participants: [...alleged, ...befell],
        content: [],
        tellings: [],
      },
    ]
  }
}

/** "accused Norland of shelling the port, **which it denies**": whoever is said to have done it says that they did not. */
const denyEarlier = (events: readonly Draft[], draft: Draft): void => {
  if (draft.type.content?.stance !== 'denies' || draft.content.length > 0 || !isActual(draft)) return
  const deniers = entitiesIn(draft, 'agent')
  const isOthersWord = ({ voices, participants }: Draft): boolean =>
    [...voices, ...participants.flatMap((each) => (each.role === 'agent' ? (each.voices ?? []) : []))].some(
      ({ stance, entity }) => stance !== 'denies' && (entity === undefined || !deniers.includes(entity)),
    )
  const charges = before(events, draft).filter(
    (each) => isOthersWord(each) && entitiesIn(each, 'agent').some((agent) => deniers.includes(agent)),
  )
  for (const charge of charges.filter(({ tree }) => tree === charges[0]?.tree))
    charge.tellings = [
      ...charge.tellings,
      {
        ...draft,
        type: charge.type,
        mode: charge.mode,
        participants: charge.participants.map(({ role, entity }) => ({ role, entity })),
        factuality: charge.factuality,
        voices: deniers.map((entity) => ({ stance: 'denies', entity })),
        content: [],
        tellings: [],
      },
    ]
}

/** "Oman is mediating": between those who were told to deal with each other before. */
const mediateBetween = (events: readonly Draft[], draft: Draft): void => {
  if (!draft.type.among || entitiesIn(draft, 'target').length > 0) return
  const mediators = entitiesIn(draft, 'agent')
  const sidesOf = (each: Draft): readonly number[] =>
    each.type.symmetric || each.mutual ? [...entitiesIn(each, 'agent'), ...entitiesIn(each, 'target')] : []
  const dealing = before(events, draft).find((each) => sidesOf(each).length > 1)
  const sides = dealing === undefined ? [] : sidesOf(dealing)
  if (sides.length !== 2 || sides.some((side) => mediators.includes(side))) return
  draft.participants = withParticipants(
    draft,
    sides.map((entity) => ({ role: 'target' as const, entity })),
  )
}

/** "demanding a withdrawal": whose, where all else that the article tells of such is one party's. */
const borrowDoer = (events: readonly Draft[], draft: Draft): void => {
  const isAsked = draft.reader?.type.content?.modality === 'demanded'
  if (!isAsked || entitiesIn(draft, 'agent').length > 0 || entitiesIn(draft, 'target').length > 0) return
  const askers = entitiesIn(draft.reader ?? draft, 'agent')
  const doers = new Set(
    events
      .filter((each) => each.type === draft.type && each !== draft)
      .flatMap((each) => entitiesIn(each, 'agent')),
  )
  const [doer] = doers
  if (doers.size !== 1 || doer === undefined || askers.includes(doer)) return
  draft.participants = withParticipants(draft, [{ role: 'agent', entity: doer }])
  const { reader } = draft
  if (reader !== undefined && entitiesIn(reader, 'target').length === 0)
    reader.participants = withParticipants(reader, [{ role: 'target', entity: doer }])
}

/** "halted attacks on the garrison, but threatened action": whoever it was that they acted against before. */
const aimAtEarlier = (scene: Scene, events: readonly Draft[], draft: Draft): void => {
  if (draft.type.content?.modality !== 'threatened' || entitiesIn(draft, 'target').length > 0) return
  const { eventPronouns } = scene.language.clauses
  const isVague = [...draft.raw.content, ...draft.participants.map(({ token }) => token ?? -1)].some(
    (token) => eventPronouns.has(draft.tree.tokens[token]?.lemma ?? ''),
  )
  const agents = entitiesIn(draft, 'agent')
  const earlier = before(events, draft).find(
    (each) =>
      each.tree === draft.tree &&
      isHostile(each.type) &&
      entitiesIn(each, 'agent').some((agent) => agents.includes(agent)) &&
      entitiesIn(each, 'target').length > 0,
  )
  if (!isVague || earlier === undefined) return
  draft.participants = withParticipants(
    draft,
    entitiesIn(earlier, 'target').map((entity) => ({ role: 'target' as const, entity })),
  )
}

/** Fills in whom words mean that point at what the article tells elsewhere. */
export const pointBack = (scene: Scene, events: readonly Draft[]): void => {
  for (const draft of events) {
    if (isAiming(draft.type)) aimAtDoers(scene, events, draft)
    blameForEarlier(events, draft)
    denyEarlier(events, draft)
    borrowDoer(events, draft)
    mediateBetween(events, draft)
    aimAtEarlier(scene, events, draft)
  }
}
