import type { EventType, LinkTypeId, RoleId } from '../../ontology/index.js'
import type { Bound, Count, Factuality, Outcome } from '../../types/index.js'
import type { FoundVoice } from '../attribution/index.js'
import type { FoundDate } from '../dates/index.js'
import type { Mark } from '../factuality/index.js'
import type { Tree } from '../grammar/index.js'
import type { RawEvent } from './find-events.js'

/** A participant on its way into the record: an entity of the scene, and who alleges that it took part. */
export interface DraftParticipant {
  readonly role: RoleId
  readonly entity: number
  /** Where the text names it, as a token of the event's sentence. */
  readonly token?: number
  readonly voices?: readonly FoundVoice[]
}

/** An event on its way into the record. Drafts are made and joined within this room, and never leave it. */
export interface Draft {
  type: EventType
  mode: string | undefined
  readonly raw: RawEvent
  readonly tree: Tree
  /** Token indexes of words that tell the same event in this sentence. */
  triggers: readonly number[]
  participants: readonly DraftParticipant[]
  /** Those of whom only a number tells: they take part where nobody else is said to. */
  numbered: readonly DraftParticipant[]
  /** Each of its agents does it to the others. */
  readonly mutual: boolean
  counts: readonly Count[]
  date: FoundDate | undefined
  factuality: Factuality
  ended: boolean
  outcome: Outcome | undefined
  /** Outermost first. */
  voices: readonly FoundVoice[]
  /** The words that made it stand so. */
  marks: readonly Mark[]
  rule: string
  /** Drafts of the event's content. */
  content: readonly Draft[]
  /** The draft whose content this is. */
  reader: Draft | undefined
  /** Earlier words for the same happening that this draft took in. */
  tellings: readonly Draft[]
}

/** From one event of an article to another. */
export interface DraftLink {
  readonly type: LinkTypeId
  readonly source: Draft
  readonly target: Draft
}

/** The entities that fill a role. */
export const entitiesIn = (draft: Draft, role: RoleId): readonly number[] =>
  draft.participants
    .filter((participant) => participant.role === role)
    .map((participant) => participant.entity)

/** Adds participants that are not there yet, in any role. */
export const withParticipants = (
  draft: Draft,
  more: readonly DraftParticipant[],
): readonly DraftParticipant[] => [
  ...draft.participants,
  ...more.filter((each, at) => {
    const same = (other: DraftParticipant): boolean => other.entity === each.entity
    return !draft.participants.some(same) && more.findIndex(same) === at
  }),
]

/** Adds counts whose matter is not counted yet. */
export const withCounts = (draft: Draft, more: readonly Count[]): readonly Count[] => [
  ...draft.counts,
  ...more.filter(
    (each) => !draft.counts.some((count) => count.what === each.what && count.value === each.value),
  ),
]

/** A count of one kind. */
export const countOf = (what: string, value: number, bound: Bound): Count => ({ what, value, bound })

const violent = new Set(['ASSAULT'])

const bodily = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'INTERCEPT', 'RETREAT', 'CLAIM'])

const aiming = new Set([
  'REJECT',
  'ACCUSE',
  'REQUEST',
  'SUPPORT',
  'CONCEDE',
  'AGREE',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'AID',
  'COOPERATE',
])

const helping = new Set(['AID', 'SUPPORT'])

/** Is it help for someone? */
export const isHelp = (type: EventType): boolean => type.plover === 'AID'

/**
 * Does what one does for the sake of another's type befall whom that is for? "Blocked roads to demand reforms of the
 * governor" is aimed at the governor, "mobilised troops for a battle with the rebels" at the rebels, "gave millions to
 * support the refugees" at the refugees.
 */
export const isForSakeOf = (type: EventType, purpose: EventType): boolean =>
  type.plover === 'PROTEST'
    ? isAiming(purpose)
    : type.plover === 'AGREE'
      ? helping.has(purpose.plover)
      : type.plover === 'MOBILIZE'
        ? isHostile(purpose)
        : isHelp(type) && helping.has(purpose.plover)

/** Is it aimed at whoever stands behind its object: "rejected their plan" at them? What befalls somebody ("his expulsion") is not. */
export const isAiming = (type: EventType): boolean => aiming.has(type.plover) && type.genitive !== 'target'

/** Does it befall just what its words name: "demolished their homes" the homes? */
export const isBodily = (type: EventType): boolean => bodily.has(type.plover)

const hostile = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION', 'PROTEST'])

/** Is it done against someone? */
export const isHostile = (type: EventType): boolean => hostile.has(type.plover)

/** To announce one's own is a threat; of troops that are to go somewhere it is a plan. */
export const isThreatWhenAnnounced = (type: EventType): boolean =>
  isHostile(type) && type.plover !== 'MOBILIZE'

const marking = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'ACCUSE', 'RETREAT'])

/** Are people called after it whom it befell: "the jailed editor", "the released hostages"? */
export const isMarking = (type: EventType): boolean => marking.has(type.plover)

/** Does whom it befalls go through something, and not only hear a word: "his trial", "his conviction", not "criticism of him"? */
export const isSuffered = (type: EventType): boolean =>
  isMarking(type) && (type.plover !== 'ACCUSE' || type.content?.fact !== true)

const policing = new Set(['COERCE', 'ACCUSE'])

/** Is it what those do who look for somebody: search, seize, inquire? */
export const isPolicing = (type: EventType): boolean => policing.has(type.plover)

/** Is it violence that may be told twice, by a noun and by a verb? */
export const isViolent = (type: EventType): boolean => violent.has(type.plover)

/** May words of these two types tell one happening? Whoever was abducted and then killed had two things happen to them. */
export const mayBeOne = (a: EventType, b: EventType): boolean =>
  a === b || (a.violence === true && b.violence === true)

/** Of two words for one happening the type with the lower precedence tells more. */
export const closerType = (a: EventType, b: EventType): EventType => (b.precedence < a.precedence ? b : a)
