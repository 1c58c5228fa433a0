import { findQuotations } from '../attribution/index.js'
import type { Scene } from '../scene.js'
import { attachDates } from './attach-dates.js'
import { countOfThose } from './count-of-those.js'
import { countParticipants } from './count-participants.js'
import type { Draft, DraftLink, DraftParticipant } from './draft.js'
import { findEvents } from './find-events.js'
import { headlineTells } from './headline-tells.js'
import { joinMeans } from './join-means.js'
import { joinTellings, saysSomething } from './join-tellings.js'
import { lendToIncluded } from './lend-to-included.js'
import { linkEvents } from './link-events.js'
import { makeDrafts } from './make-drafts.js'
import { nameVictims } from './name-victims.js'
import { pointBack } from './point-back.js'
import { readContent } from './read-content.js'
import { thoseCounted } from './those-counted.js'

export type { Draft, DraftLink, DraftParticipant } from './draft.js'

/** What one article tells, in text order, with the links between its events. */
export interface Story {
  /** Is this word of the text (or headline) what a threat, claim or accusation is about? */
  isContent(sentence: number, token: number, field?: 'title'): boolean
  /** Does an event of this sentence say that this one took part in it in that place? */
  isPlaced(sentence: number, entity: number, place: number, field?: 'title'): boolean
  /** Does this word tell an event in which this one takes part, in whatever role? */
  tells(sentence: number, token: number, entity: number, field?: 'title'): boolean
  readonly events: readonly Draft[]
  readonly links: readonly DraftLink[]
}

/** "accused each other of shelling the dam": that the one shelled it is what the others say. */
const accuseEachOther = (draft: Draft, agents: readonly DraftParticipant[]): void => {
  const sides = new Set(agents.map(({ entity }) => entity))
  for (const content of draft.content) {
    const own = content.voices.filter(({ entity }) => entity !== undefined && sides.has(entity))
    const doers = content.participants.filter(({ role, entity }) => role === 'agent' && sides.has(entity))
    if (own.length < 2 || doers.length < 2) continue
    content.voices = content.voices.filter((voice) => !own.includes(voice))
    content.participants = content.participants.map((participant) =>
      doers.includes(participant)
        ? { ...participant, voices: own.filter(({ entity }) => entity !== participant.entity) }
        : participant,
    )
  }
}

/** "They accuse each other" is told of each towards the others. */
const bothWays = (draft: Draft): readonly Draft[] => {
  const agents = draft.participants.filter(({ role }) => role === 'agent')
  if (!draft.mutual || agents.length < 2) return [draft]
  accuseEachOther(draft, agents)
  const rest = draft.participants.filter(({ role }) => role !== 'agent' && role !== 'target')
  const turned = (doer: DraftParticipant): readonly DraftParticipant[] => [
    doer,
    ...agents.filter((each) => each !== doer).map((each) => ({ ...each, role: 'target' as const })),
    ...rest,
  ]
  const [first, ...others] = agents
  if (first === undefined) return [draft]
  const copies = others.map((doer): Draft => ({ ...draft, participants: turned(doer) }))
  draft.participants = turned(first)
  return [draft, ...copies]
}

/** What the text (or the headline) tells by itself, a draft for each happening of each sentence. */
const draftsOf = (scene: Scene): readonly Draft[] => {
  const raw = findEvents(scene)
  const dates = attachDates(scene, raw)
  const quotations = findQuotations(scene)
  const drafts = makeDrafts(scene, raw, { quotations, dateOf: (event) => dates.get(event) })
  countOfThose(scene, drafts)
  countParticipants(scene, drafts)
  const joined = joinMeans(scene, drafts)
  readContent(scene, joined)
  lendToIncluded(joined)
  return joined
}

/**
 * From frames found in the trees to happenings: who, when, how many, whether, who says so, told once each. The
 * headline is a further telling of what the text tells.
 */
export const tellStory = (text: Scene, headline?: Scene): Story => {
  const drafts = [...draftsOf(text), ...(headline === undefined ? [] : draftsOf(headline))]
  const twice = headlineTells(text, [...(headline?.trees ?? []), ...text.trees], drafts)
  const joined = joinTellings(text, drafts, twice)
  const events = joined.filter((draft) => saysSomething(text, draft)).flatMap(bothWays)
  nameVictims(text, events)
  thoseCounted(events)
  pointBack(text, events)
  const told = new Set(events)
  const links = linkEvents(text, events).filter((link) => told.has(link.source) && told.has(link.target))
  const placed = new Set(
    events
      .flatMap((draft) => [draft, ...draft.tellings])
      .flatMap(({ tree, participants }) =>
        participants
          .filter(({ role }) => role === 'place')
          .flatMap((place) =>
            participants.map(
              ({ entity }) => `${tree.field ?? ''} ${tree.sentence} ${entity} ${place.entity}`,
            ),
          ),
      ),
  )
  const participations = new Set(
    events
      .flatMap((draft) => [draft, ...draft.tellings])
      .flatMap(({ tree, raw, triggers, participants }) =>
        [raw.trigger, raw.carrier, ...triggers].flatMap((token) =>
          participants.map(({ entity }) => `${tree.field ?? ''} ${tree.sentence} ${token} ${entity}`),
        ),
      ),
  )
  const contents = new Set(
    drafts.flatMap(({ tree, raw }) =>
      raw.content.map((token) => `${tree.field ?? ''} ${tree.sentence} ${token}`),
    ),
  )
  return {
    events,
    links,
    isPlaced: (sentence, entity, place, field) => placed.has(`${field ?? ''} ${sentence} ${entity} ${place}`),
    tells: (sentence, token, entity, field) =>
      participations.has(`${field ?? ''} ${sentence} ${token} ${entity}`),
    isContent: (sentence, token, field) => contents.has(`${field ?? ''} ${sentence} ${token}`),
  }
}
