import type { FactEntity, Merge } from '../types/index.js'
import type { EntityDecisions } from './apply-corrections.js'
import { sortedBy } from './by-key.js'
import { joinAcrossKinds } from './join-across-kinds.js'
import { type Join, joinReferents } from './join-referents.js'
import { joinRoles } from './join-roles.js'
import { joinShared } from './join-shared.js'
import { localEntities, type ReadArticle } from './local-entities.js'
import { mergeReasons } from './merge-reasons.js'
import { type Cluster, mergedClusters } from './merged-clusters.js'
import { entityIds, portrait } from './portrait.js'
import type { LocalEntity } from './referent.js'
import { type NamingContext, referents } from './referents.js'
import { remembering } from './remembering.js'
import type { SamePart } from './same-parts.js'
import { unionFind } from './union-find.js'

/** Who is who: the entities, and which of them each local one is. */
export interface DecidedEntities {
  readonly entities: ReadonlyMap<string, FactEntity>
  /** By article id, then by the entity's id in that article's extraction. */
  readonly ids: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** Ids of entities that go by a name, so that another article can mean the same. */
  readonly known: ReadonlySet<string>
  /** Ids of those that a person has set apart. */
  readonly apart: ReadonlySet<string>
  /** Where the cluster of an entity stands. */
  readonly homes: ReadonlyMap<string, number>
}

/** Referents held for one, and why. */
export interface Clusters {
  readonly clusters: readonly Cluster[]
  readonly joins: readonly Join[]
}

/** Candidates, comparison, clusters: who is who by name and company over all articles. */
export function clusterEntities(
  read: readonly ReadArticle[],
  decisions: EntityDecisions,
  context: NamingContext,
): Clusters {
  const found = referents(read, context)
  const isDecided = decisions.together.length + decisions.apart.length > 0
  const byLocal = new Map(
    (isDecided ? found : []).flatMap(({ key: of, locals }) => locals.map(({ key }) => [key, of] as const)),
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
  const roles = joinRoles(
    sortedBy(across.clusters, ([first]) => first?.key ?? ''),
    read,
    context,
  )
  return {
    clusters: sortedBy(roles.clusters, ([first]) => first?.key ?? ''),
    joins: [...joined.joins, ...shared.joins, ...across.joins, ...roles.joins],
  }
}

/** The clusters with those made one of which a happening shows that they are; the same object where there are none. */
export function withSameParts(
  { clusters, joins }: Clusters,
  { homes }: DecidedEntities,
  parts: readonly SamePart[],
): Clusters {
  const sets = unionFind(clusters.length)
  const because = parts.flatMap(({ left, right, reason }): Join[] => {
    const [a, b] = [homes.get(left) ?? -1, homes.get(right) ?? -1]
    const [one, other] = [clusters[a]?.[0], clusters[b]?.[0]]
    if (!one || !other) return []
    sets.union(a, b)
    return [{ left: one, right: other, reason }]
  })
  return {
    clusters: mergedClusters(clusters, sets, (referents) => sortedBy(referents, ({ key }) => key)),
    joins: [...joins, ...because],
  }
}

/** Portraits and ids: the entities of all articles. */
export function nameEntities(
  { clusters, joins }: Clusters,
  decisions: EntityDecisions,
  context: NamingContext,
): DecidedEntities {
  const ids = entityIds(clusters, context)
  const merges = mergeReasons(clusters, joins, context)
  const entities = clusters.flatMap((cluster, at): FactEntity[] => {
    const likeness = portrait(cluster, context)
    if (likeness === undefined) return []
    const [id = '', why = NO_MERGES] = [ids[at], merges[at]]
    const { name, kind } = decided(cluster, likeness, decisions)
    return [
      lastEntities([likeness, id, name, kind, why], () => ({
        id,
        ...likeness,
        name,
        kind,
        ...(why.length > 0 && { merges: why }),
      })),
    ]
  })
  return {
    entities: new Map(sortedBy(entities, ({ id }) => id).map((entity) => [entity.id, entity])),
    ids: idsByArticle(context.articles.values(), clusters, ids),
    known: new Set(clusters.flatMap((cluster, at) => (isKnown(cluster) ? [ids[at] ?? ''] : []))),
    apart: new Set(
      decisions.alone.size === 0
        ? []
        : clusters.flatMap((cluster, at) =>
            cluster.some(({ locals }) => locals.some(({ key }) => decisions.alone.has(key)))
              ? [ids[at] ?? '']
              : [],
          ),
    ),
    homes: new Map(ids.map((id, at) => [id, at])),
  }
}

const isKnown = (cluster: Cluster): boolean => cluster.some(({ basis }) => basis !== 'local')

const NO_MERGES: readonly Merge[] = []

const lastEntities = remembering<FactEntity>()

/** The name and kind that a person has decided on, else those of the portrait. */
function decided(
  cluster: Cluster,
  { name, kind }: Omit<FactEntity, 'id'>,
  { names, kinds }: EntityDecisions,
): Pick<FactEntity, 'name' | 'kind'> {
  if (names.size === 0 && kinds.size === 0) return { name, kind }
  const keys = cluster.flatMap(({ locals }) => locals.map(({ key }) => key))
  return {
    name: keys.map((key) => names.get(key)).find((value) => value !== undefined) ?? name,
    kind: keys.map((key) => kinds.get(key)).find((value) => value !== undefined) ?? kind,
  }
}

const lastIds = remembering<ReadonlyMap<string, string>>()

/** For each article which entity each of its own is; the same map where nothing in it has changed. */
function idsByArticle(
  read: Iterable<ReadArticle>,
  clusters: readonly Cluster[],
  ids: readonly string[],
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const idOf = new Map<LocalEntity, string>()
  clusters.forEach((cluster, at) => {
    for (const { locals } of cluster) for (const local of locals) idOf.set(local, ids[at] ?? '')
  })
  return new Map(
    [...read].map((one) => {
      const locals = localEntities(one)
      const here = locals.map((local) => idOf.get(local) ?? '')
      const made = lastIds(
        [one, ...here],
        () => new Map(locals.map(({ entity }, at) => [entity.id, here[at] ?? ''])),
      )
      return [one.article.id, made]
    }),
  )
}
