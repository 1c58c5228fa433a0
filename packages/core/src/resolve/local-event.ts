import { type EventType, eventTypes, type RoleId } from '../ontology/index.js'
import type {
  Attribution,
  EventMention,
  FactParticipant,
  FactRelationTelling,
  FactTelling,
  RelationMention,
  Told,
  Voice,
} from '../types/index.js'
import { sortedBy } from './by-key.js'
import { placeOf, type ReadArticle, wordsAt } from './local-entities.js'
import { remembering } from './remembering.js'

/** Fact entity ids of one article's entities. */
export type FactIds = ReadonlyMap<string, string>

/** An event of one article in the facts' ids, on its way to being joined with those of others. */
export interface LocalEvent {
  readonly articleId: string
  readonly story: string
  /** Its id within the article's extraction. */
  readonly localId: string
  readonly key: string
  readonly type: EventType
  readonly tellings: readonly [FactTelling, ...FactTelling[]]
}

const typesById = new Map<string, EventType>(eventTypes.map((type) => [type.id, type]))

export const eventTypeOf = (id: string): EventType | undefined => typesById.get(id)

const voicesOf = (attribution: Attribution, ids: FactIds): Attribution =>
  attribution.map(({ source, ...voice }): Voice => {
    const id = source === undefined ? undefined : ids.get(source)
    return id === undefined ? { ...voice, unnamed: true } : { ...voice, source: id }
  })

/** Each participant once for each role, in the order of role and id. */
function participantsOf(
  participants: EventMention['participants'],
  ids: FactIds,
): readonly FactParticipant[] {
  const found = new Map<string, FactParticipant>()
  for (const { role, entity, attribution } of participants) {
    const id = ids.get(entity)
    if (id === undefined) continue
    const key = `${role} ${id}`
    if (found.has(key)) continue
    found.set(key, { role, entity: id, ...(attribution && { attribution: voicesOf(attribution, ids) }) })
  }
  return sortedBy(found.values(), ({ role, entity }) => `${role} ${entity}`)
}

/** Sorts tellings by article and place. */
export const tellingKey = (telling: {
  readonly articleId: string
  readonly evidence: Told['evidence']
  readonly trigger?: Told['evidence']
}): string =>
  JSON.stringify([telling.articleId, placeOf(telling.trigger ?? telling.evidence), placeOf(telling.evidence)])

const lastEvents = remembering<readonly LocalEvent[]>()
const lastRelations = remembering<readonly LocalRelation[]>()

/** One article's events in the facts' ids, each with all its tellings in that article. */
export const localEvents = (read: ReadArticle, ids: FactIds): readonly LocalEvent[] =>
  lastEvents([read, ids], () => eventsOf(read, ids))

function eventsOf(read: ReadArticle, ids: FactIds): readonly LocalEvent[] {
  const { article, extraction, story } = read
  return extraction.events.flatMap(({ id, triggers, tellings, ...head }) => {
    const type = eventTypeOf(head.type)
    if (type === undefined) return []
    const all = [{ ...head, ...(triggers && triggers.length > 0 && { triggers }) }, ...(tellings ?? [])]
    const [first, ...rest] = sortedBy(
      all.map(
        (telling): FactTelling => ({
          articleId: article.id,
          quote: wordsAt(article, telling.evidence),
          ...telling,
          participants: participantsOf(telling.participants, ids),
          attribution: voicesOf(telling.attribution, ids),
        }),
      ),
      tellingKey,
    )
    if (first === undefined) return []
    return [
      {
        articleId: article.id,
        story,
        localId: id,
        key: `${tellingKey(first)} ${first.type}`,
        type,
        tellings: [first, ...rest],
      },
    ]
  })
}

/** A relation of one article in the facts' ids. */
export interface LocalRelation {
  readonly articleId: string
  readonly localId: string
  readonly type: RelationMention['type']
  readonly source: string
  readonly target: string
  readonly title?: string
  readonly telling: FactRelationTelling
}

/** One article's relations in the facts' ids; one whose ends turned out to be the same is none. */
export const localRelations = (read: ReadArticle, ids: FactIds): readonly LocalRelation[] =>
  lastRelations([read, ids], () => relationsOf(read, ids))

function relationsOf({ article, extraction }: ReadArticle, ids: FactIds): readonly LocalRelation[] {
  return extraction.relations.flatMap(({ id, type, source, target, ...told }) => {
    const [from, to] = [ids.get(source), ids.get(target)]
    if (from === undefined || to === undefined || from === to) return []
    const telling: FactRelationTelling = {
      articleId: article.id,
      quote: wordsAt(article, told.evidence),
      ...told,
      attribution: voicesOf(told.attribution, ids),
    }
    return [
      {
        articleId: article.id,
        localId: id,
        type,
        source: from,
        target: to,
        ...(told.title !== undefined && { title: told.title }),
        telling,
      },
    ]
  })
}

/** Who stands in one of these roles in any telling. */
export const inRoles = (tellings: readonly FactTelling[], roles: readonly RoleId[]): ReadonlySet<string> =>
  new Set(
    tellings.flatMap(({ participants }) =>
      participants.filter(({ role }) => roles.includes(role)).map(({ entity }) => entity),
    ),
  )
