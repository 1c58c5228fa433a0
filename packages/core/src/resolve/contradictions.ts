import type { FactEvent, FactLink, FactTelling } from '../types/index.js'
import { sortedBy } from './by-key.js'
import { type DayWindow, dayWindow } from './day-window.js'
import { eventTypeOf } from './local-event.js'
import { rememberingOne } from './remembering.js'

/**
 * Events of which one is what another is said not to have been: done by the same to the same, on days that meet. Where
 * either has no day, one article must tell both, and somebody in it must deny: of what the article itself
 * both tells and negates it speaks twice. The source of a link is what negates.
 */
export function contradictions(events: readonly FactEvent[]): readonly FactLink[] {
  const negated = events.filter(isNegated)
  if (negated.length === 0) return []
  const affirmed = new Map<string, FactEvent[]>()
  for (const event of events.filter(happened)) {
    for (const pair of pairsOf(event)) {
      const others = affirmed.get(pair)
      if (others) others.push(event)
      else affirmed.set(pair, [event])
    }
  }
  return negated.flatMap((event) => {
    const against = new Set([...pairsOf(event)].flatMap((pair) => affirmed.get(pair) ?? []))
    return sortedBy(against, ({ id }) => id).flatMap((other) => {
      const told = speaksAgainst(event, other)
      return told
        ? [{ type: 'contradicts' as const, source: event.id, target: other.id, evidence: told }]
        : []
    })
  })
}

const isNegated = ({ status, factuality }: FactEvent): boolean =>
  factuality.modality === 'actual' && (status === 'denied' || factuality.polarity === 'negative')

const happened = ({ status, factuality }: FactEvent): boolean =>
  factuality.modality === 'actual' && factuality.polarity === 'positive' && status !== 'denied'

/** Who, to whom, in each order that the text may tell: one key for each pair of those who take part. */
const pairsOf = rememberingOne(({ participants }: FactEvent): ReadonlySet<string> => {
  const inRole = (...roles: readonly string[]): readonly string[] =>
    participants.filter(({ role }) => roles.includes(role)).map(({ entity }) => entity)
  const agents = inRole('agent')
  const ends = [...inRole('target', 'victim', 'recipient'), ...(agents.length > 1 ? agents : [])]
  return new Set(
    agents.flatMap((agent) => ends.filter((end) => end !== agent).map((end) => `${agent} ${end}`)),
  )
})

/** What was not even attacked was not killed either; but not every attack kills. */
const denies = (negated: FactEvent, other: FactEvent): boolean =>
  negated.type === other.type ||
  (eventTypeOf(negated.type)?.general === true && eventTypeOf(other.type)?.violence === true)

/** The tellings that negate what the other event tells, in text order; none where they may speak of two things. */
function speaksAgainst(negated: FactEvent, other: FactEvent): FactLink['evidence'] | undefined {
  if (!denies(negated, other)) return undefined
  const tellings = negated.tellings.filter((telling) => isOfOneTime(telling, negated, other))
  const [first, ...rest] = tellings.map(({ articleId, quote, evidence }) => ({
    articleId,
    quote,
    ...evidence,
  }))
  return first && [first, ...rest]
}

function isOfOneTime(telling: FactTelling, negated: FactEvent, other: FactEvent): boolean {
  const [day, otherDay] = [dayWindow(telling.when ?? negated.when), dayWindow(other.when)]
  const isTold = other.tellings.some(({ articleId }) => articleId === telling.articleId)
  if (day && otherDay) return meets(day, otherDay) && (!isTold || isVoiced(telling))
  return isTold && isVoiced(telling)
}

const meets = (a: DayWindow, b: DayWindow): boolean => a.from <= b.to && b.from <= a.to

const isVoiced = ({ attribution }: FactTelling): boolean => attribution.length > 0
