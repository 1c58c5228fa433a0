import { type EventType, eventTypes } from '../../ontology/index.js'
import { childrenOf } from '../grammar/index.js'
import type { Scene } from '../scene.js'
import {
  closerType,
  type Draft,
  entitiesIn,
  isBodily,
  isSuffered,
  isViolent,
  withCounts,
  withParticipants,
} from './draft.js'
import { type HeadlineTells, leaveTo } from './headline-tells.js'
import { befallen, classesMeet, isAlleged, isNamedLater, isNoun, retells, sharesWord } from './retells.js'

/** Takes a further telling into the head: who and what it adds, never who it was that did it to somebody else. */
const takeIn = (scene: Scene, head: Draft, draft: Draft): void => {
  const agents = entitiesIn(head, 'agent')
  const weapons = entitiesIn(head, 'instrument')
  const named = draft.participants
    .filter(({ role, entity }) => role === 'target' && isNamedLater(scene, [entity], befallen(head)))
    .map((each) => each.entity)
  head.tellings = [...head.tellings, draft]
  head.participants = head.participants.filter(
    ({ entity, role }) => role !== 'target' || !isNamedLater(scene, named, [entity]),
  )
  // those whom "the attack" also wounded were not killed in it
  const sameVictims = draft.type === head.type || befallen(head).length === 0
  const added = draft.participants.filter(({ role, entity }) => {
    if (role === 'agent') return agents.length === 0
    if (role === 'target' || role === 'victim') return sameVictims
    return role !== 'instrument' || !classesMeet(scene, [entity], weapons)
  })
  // "the army denied carrying out the attack": who is said to have done it is so by that voice alone
  const voiced = added.map((participant) =>
    participant.role === 'agent' && isAlleged(draft)
      ? { ...participant, voices: [...draft.voices, ...(participant.voices ?? [])] }
      : participant,
  )
  head.participants = withParticipants(head, voiced).map((participant) => {
    const { token: _, ...rest } = participant
    return head.raw.fillers.some((filler) => filler.token === participant.token) ? participant : rest
  })
  if (befallen(head).length === 0) head.type = closerType(head.type, draft.type)
  head.counts = withCounts(head, draft.counts)
  head.date ??= draft.date
  head.mode ??= draft.mode
  head.outcome ??= draft.outcome
  if (draft.reader !== undefined) {
    draft.reader.content = draft.reader.content.map((each) => (each === draft ? head : each))
  }
}

/** "These are attacks on all of us": what is said of deeds told before, and is no deed of its own. */
const isCharacterised = ({ tree, raw, type }: Draft): boolean => {
  if (!isViolent(type) || tree.tokens[raw.trigger]?.upos !== 'NOUN') return false
  const word = tree.tokens[raw.trigger]
  const predicate = word?.deprel === 'conj' ? word.head : raw.trigger
  return (
    childrenOf(tree, predicate, 'cop').length > 0 &&
    childrenOf(tree, predicate, 'nsubj').some((child) =>
      tree.rules.eventSubjects.has(tree.tokens[child]?.lemma ?? ''),
    )
  )
}

/** What any violence may be called. */
const generalType: EventType | undefined = (eventTypes as readonly EventType[]).find((type) => type.general)

/**
 * "Hamas condemned the strike": a bare noun that could tell something else ("the strike of the miners") takes up the violence
 * that the article has told by the same word, or by a longer one that ends in it ("airstrike").
 */
const readAsToldBefore = (draft: Draft, heads: readonly Draft[]): void => {
  const word = draft.tree.tokens[draft.raw.trigger]
  const isBare = word?.upos === 'NOUN' && draft.participants.length === 0 && draft.counts.length === 0
  if (!isBare || isViolent(draft.type) || generalType === undefined) return
  const isPointing = childrenOf(draft.tree, draft.raw.trigger, 'det').some((det) =>
    draft.tree.rules.pointing.has(draft.tree.tokens[det]?.lemma ?? ''),
  )
  if (!isPointing) return
  const last = heads.findLast((head) =>
    [head, ...head.tellings].some(({ tree, triggers, raw }) =>
      [...triggers, ...raw.consumed].some((token) => tree.tokens[token]?.lemma.endsWith(word.lemma)),
    ),
  )
  if (last !== undefined && isViolent(last.type)) draft.type = generalType
}

/** "the incident": a noun that tells nothing by itself but takes up what was told. */
const isPointer = ({ raw }: Draft): boolean =>
  raw.entry.frame.part === 'noun' && raw.entry.frame.pointsBack === true

const addsNothing = ({ participants, date, counts, reader, content }: Draft): boolean =>
  participants.length + counts.length + content.length === 0 && date === undefined && reader === undefined

/** How many events back a telling may point. */
const window = 40

/** Of several that "the attack" could mean the one of which most is told, and of equals the last. */
const mostTold = (heads: readonly Draft[]): Draft | undefined => {
  const told = ({ participants, tellings }: Draft): number => participants.length + tellings.length
  return heads.reduce<Draft | undefined>(
    (best, head) => (best === undefined || told(head) >= told(best) ? head : best),
    undefined,
  )
}

/**
 * Joins what one article tells more than once; the first telling is the head and gains what later ones add. What a
 * headline says of somebody without a name is said of whom the text speaks.
 */
export const joinTellings = (
  scene: Scene,
  drafts: readonly Draft[],
  { textOf, headlineOf }: HeadlineTells,
): readonly Draft[] => {
  const heads: Draft[] = []
  for (const draft of drafts) {
    if (isPointer(draft) && addsNothing(draft)) continue
    if (isCharacterised(draft) && heads.some((earlier) => isViolent(earlier.type))) continue
    readAsToldBefore(draft, heads)
    const retold = heads.slice(-window).filter((earlier) => retells(scene, draft, earlier))
    const twin = textOf.get(draft) ?? headlineOf.get(draft)
    const above = twin !== undefined && heads.includes(twin) ? twin : undefined
    const head = above ?? retold.findLast((earlier) => sharesWord(draft, earlier)) ?? mostTold(retold)
    if (head !== undefined && draft.rule === 'attributive') leaveTo(scene, draft, head)
    if (above !== undefined && textOf.has(draft)) leaveTo(scene, draft, above)
    else if (above !== undefined) leaveTo(scene, above, draft)
    if (head === undefined && !isPointer(draft)) heads.push(draft)
    else if (head !== undefined) takeIn(scene, head, draft)
  }
  return heads
}

/** "the murdered priests": what a participle before a noun recalls is told elsewhere, or of somebody with a name. */
const isOnlyRecalled = (scene: Scene, { rule, tellings, reader, participants }: Draft): boolean =>
  rule === 'attributive' &&
  tellings.length === 0 &&
  reader === undefined &&
  participants.every(({ entity }) => scene.entities.entities[entity]?.named !== true)

/**
 * A bare noun without anyone, any number or any place ("violence grew", "years of war") tells of no happening that
 * could be found again; "the explosion" does.
 */
export const saysSomething = (scene: Scene, draft: Draft): boolean => {
  if (isOnlyRecalled(scene, draft)) return false
  const isContent = draft.reader !== undefined
  // "their solidarity with the town", "talks on the future": dealings of nobody in particular
  const isNobodys =
    isNoun(draft) &&
    draft.raw.entry.frame.part === 'noun' &&
    !isBodily(draft.type) &&
    entitiesIn(draft, 'agent').length === 0 &&
    // "the trial of the general" befalls him as "the general was tried" does
    !(isSuffered(draft.type) && befallen(draft).length > 0) &&
    // "Sudan's protests" were there
    !(draft.type.local && entitiesIn(draft, 'place').length > 0)
  if (isNobodys && !isContent && draft.content.length === 0) return false
  const isTold = draft.participants.length > 0 || draft.counts.length > 0 || draft.content.length > 0
  if (isTold || isContent || draft.tellings.length > 0) return true
  const isPointedAt = childrenOf(draft.tree, draft.raw.trigger, 'det').length > 0
  return isViolent(draft.type) && draft.type.symmetric !== true && (!isNoun(draft) || isPointedAt)
}
