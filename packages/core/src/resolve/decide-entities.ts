import { english } from '../languages/index.js'
import type { FactEntity } from '../types/index.js'
import type { EntityDecisions } from './apply-corrections.js'
import { groupedBy, sortedBy } from './by-key.js'
import { joinAcrossKinds } from './join-across-kinds.js'
import { joinReferents } from './join-referents.js'
import { joinShared } from './join-shared.js'
import { localEntities, type ReadArticle } from './local-entities.js'
import { mergeReasons } from './merge-reasons.js'
import { entityIds, portrait } from './portrait.js'
import type { Referent } from './referent.js'
import { type NamingContext, referents } from './referents.js'
import type { ResolveOptions } from './resolve.js'

/** Who is who: the entities, and which of them each local one is. */
export interface DecidedEntities {
  readonly entities: ReadonlyMap<string, FactEntity>
  /** By article id, then by the entity's id in that article's extraction. */
  readonly ids: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** Ids of entities that go by a name, so that another article can mean the same. */
  readonly known: ReadonlySet<string>
}

/** Candidates, comparison, clusters, portraits: the entities of all articles. */
export function decideEntities(
  read: readonly ReadArticle[],
  decisions: EntityDecisions,
  options: ResolveOptions,
): DecidedEntities {
  const context: NamingContext = {
    gazetteer: options.gazetteer,
    rules: (options.language ?? english).entities,
    articles: new Map(read.map((one) => [one.article.id, one])),
    alone: decisions.alone,
  }
  const found = referents(read.flatMap(localEntities), context)
  const byLocal = new Map(
    found.flatMap((referent) => referent.locals.map(({ key }) => [key, referent.key] as const)),
  )
  const pairOf = (a: string, b: string): readonly [string, string] => [
    byLocal.get(a) ?? '',
    byLocal.get(b) ?? '',
  ]
  const joined = joinReferents(found, {
    together: decisions.together.map(([a, b, reason]) => [...pairOf(a, b), reason]),
    apart: decisions.apart.map(([a, b]) => pairOf(a, b)),
  })
  const shared = joinShared(joined.clusters)
  const across = joinAcrossKinds(shared.clusters)
  const clusters = sortedBy(across.clusters, ([first]) => first?.key ?? '')
  const ids = entityIds(clusters, context)
  const joins = [...joined.joins, ...shared.joins, ...across.joins]
  const merges = mergeReasons(clusters, joins, context)
  const entities = clusters.flatMap((cluster, at): FactEntity[] => {
    const likeness = portrait(cluster, context)
    if (likeness === undefined) return []
    const why = merges[at] ?? []
    const entity = { ...decided(cluster, likeness, decisions), ...(why.length > 0 && { merges: why }) }
    return [{ id: ids[at] ?? '', ...entity }]
  })
  return {
    entities: new Map(sortedBy(entities, ({ id }) => id).map((entity) => [entity.id, entity])),
    ids: idsByArticle(clusters, ids),
    known: new Set(clusters.flatMap((cluster, at) => (isKnown(cluster) ? [ids[at] ?? ''] : []))),
  }
}

const isKnown = (cluster: readonly Referent[]): boolean => cluster.some(({ basis }) => basis !== 'local')

/** A portrait with the name and kind that a person has decided on. */
function decided(
  cluster: readonly Referent[],
  likeness: Omit<FactEntity, 'id'>,
  { names, kinds }: EntityDecisions,
): Omit<FactEntity, 'id'> {
  const keys = cluster.flatMap(({ locals }) => locals.map(({ key }) => key))
  const name = keys.map((key) => names.get(key)).find((value) => value !== undefined)
  const kind = keys.map((key) => kinds.get(key)).find((value) => value !== undefined)
  return { ...likeness, ...(name !== undefined && { name }), ...(kind !== undefined && { kind }) }
}

function idsByArticle(
  clusters: readonly (readonly Referent[])[],
  ids: readonly string[],
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const entries = clusters.flatMap((cluster, at) =>
    cluster.flatMap(({ locals }) =>
      locals.map(({ articleId, entity }) => ({ articleId, local: entity.id, id: ids[at] ?? '' })),
    ),
  )
  return new Map(
    [...groupedBy(entries, ({ articleId }) => articleId)].map(([articleId, group]) => [
      articleId,
      new Map(group.map(({ local, id }) => [local, id])),
    ]),
  )
}
