import {
  type Attribution,
  contentId,
  type FactEvent,
  type FactParticipant,
  type FactTelling,
  type NonEmpty,
  type SourceOf,
  statusOf,
  summedSources,
} from '../types/index.js'
import { groupedBy, sortedBy, voted } from './by-key.js'
import { eventTypeOf, type LocalEvent, tellingKey } from './local-event.js'
import { remembering } from './remembering.js'
import { strongestFirst, summedCounts, summedWhen } from './sum-tellings.js'

/** One happening from all its tellings. Its id is that of its first telling: type, article and trigger. */
export const summedEvent = (events: readonly LocalEvent[], sources: SourceOf): FactEvent | undefined =>
  lastSums(events, () => sum(events, sources))

const lastSums = remembering<FactEvent | undefined>()

function sum(events: readonly LocalEvent[], sources: SourceOf): FactEvent | undefined {
  const [first, ...rest] = sortedBy(
    events.flatMap(({ tellings }) => tellings),
    tellingKey,
  )
  if (first === undefined) return undefined
  const tellings: NonEmpty<FactTelling> = [first, ...rest]
  const [strongest = first] = strongestFirst(tellings, (telling) => telling)
  const precedence = ({ type }: FactTelling): number => eventTypeOf(type)?.precedence ?? 99
  const typed = tellings.reduce(
    (best, telling) => (precedence(telling) < precedence(best) ? telling : best),
    strongest,
  )
  const mode =
    typed.plover.mode ??
    voted(tellings.flatMap(({ plover }) => (plover.mode === undefined ? [] : [[plover.mode, 1]])))
  const when = summedWhen(tellings)
  const counts = summedCounts(tellings)
  const outcome = strongest.outcome ?? tellings.find((telling) => telling.outcome)?.outcome
  return {
    id: contentId(typed.type, [first.articleId, first.trigger.start, first.trigger.end, first.type]),
    type: typed.type,
    plover: { event: typed.plover.event, ...(mode !== undefined && { mode }) },
    participants: summedParticipants(tellings, strongest.attribution),
    ...(when && { when }),
    ...(counts && { counts }),
    factuality: strongest.factuality,
    attribution: strongest.attribution,
    ...(tellings.some(({ ended }) => ended) && { ended: true }),
    ...(outcome && { outcome }),
    status: statusOf(tellings),
    rule: strongest.rule,
    ...summedSources(tellings, sources),
    tellings,
  }
}

/** Everybody who takes part in any telling; with the voices that say so where the event itself does not have them. */
function summedParticipants(tellings: readonly FactTelling[], told: Attribution): readonly FactParticipant[] {
  const parts = tellings.flatMap((telling) =>
    telling.participants.map((participant) => ({ telling, participant })),
  )
  const byPart = groupedBy(parts, ({ participant: { role, entity } }) => `${role} ${entity}`)
  return sortedBy(byPart, ([key]) => key).flatMap(([, group]) => {
    const said = group.map(({ telling, participant }) => ({
      ...telling,
      participant,
      own: [
        ...(sameVoices(telling.attribution, told) ? [] : telling.attribution),
        ...(participant.attribution ?? []),
      ],
      attribution: [...telling.attribution, ...(participant.attribution ?? [])],
    }))
    const [best] = strongestFirst(said, (part) => part)
    if (best === undefined) return []
    const { role, entity } = best.participant
    return [{ role, entity, ...(best.own.length > 0 && { attribution: best.own }) }]
  })
}

const sameVoices = (a: Attribution, b: Attribution): boolean => JSON.stringify(a) === JSON.stringify(b)
