import type { FactEntity } from '../types/index.js'
import type { EntityDecisions } from './apply-corrections.js'
import { inIdOrder, sortedBy } from './by-key.js'
import { entityLook } from './entity-look.js'
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
  /** How each looks to events and stories. */
  readonly looks: ReadonlyMap<string, string>
  /** By article id, then by the entity's id in that article's extraction. */
  readonly ids: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** Ids of entities that go by a name, so that another article can mean the same. */
  readonly known: ReadonlySet<string>
  /** Ids of those that a person has set apart. */
  readonly apart: ReadonlySet<string>
  /** The cluster of each entity. */
  readonly homes: ReadonlyMap<string, Cluster>
  /** All articles, by their ids. */
  readonly articles: NamingContext['articles']
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
    clusters: roles.clusters,
    joins: [...joined.joins, ...shared.joins, ...across.joins, ...roles.joins],
  }
}

/** The clusters with those made one of which a happening shows that they are, and these joins. */
export function withSameParts(
  clusters: readonly Cluster[],
  { homes }: DecidedEntities,
  parts: readonly SamePart[],
): Clusters {
  if (parts.length === 0) return { clusters, joins: [] }
  const sets = unionFind(clusters.length)
  const places = new Map(clusters.map((cluster, at) => [cluster, at]))
  const joins = parts.flatMap(({ left, right, reason }): Join[] => {
    const [one = [], other = []] = [homes.get(left), homes.get(right)]
    const [[first], [second]] = [one, other]
    if (!first || !second) return []
    sets.union(places.get(one) ?? 0, places.get(other) ?? 0)
    return [{ left: first, right: second, reason }]
  })
  return {
    clusters: mergedClusters(clusters, sets, (referents) => sortedBy(referents, ({ key }) => key)),
    joins,
  }
}

/**
 * Portraits and ids: the entities of all articles, without reasons. How they were named `before`, be it with other articles,
 * changes nothing but that only articles are gone through of which somebody has another id than then.
 */
export function nameEntities(
  clusters: readonly Cluster[],
  decisions: EntityDecisions,
  context: NamingContext,
  before: DecidedEntities | undefined,
): DecidedEntities {
  const portraits = clusters.map((cluster) => portrait(cluster, context))
  const ids = entityIds(clusters, portraits)
  const entities = new Map<string, FactEntity>()
  const looks = new Map<string, string>()
  const known = new Set<string>()
  const apart = new Set<string>()
  const homes = new Map<string, Cluster>()
  clusters.forEach((cluster, at) => {
    const [id, drawn] = [ids[at], portraits[at]]
    if (id === undefined || drawn === undefined) return
    const { likeness, isKnown } = drawn
    homes.set(id, cluster)
    if (isKnown) known.add(id)
    if (isSetApart(cluster, decisions)) apart.add(id)
    if (likeness === undefined) return
    const { name, kind } = decided(cluster, likeness, decisions)
    const entity = lastEntities([likeness, id, name, kind], () => ({ id, ...likeness, name, kind }))
    entities.set(id, entity)
    looks.set(id, entityLook(entity, isKnown))
  })
  const { articles } = context
  return { entities, looks, ids: idsByArticle(articles, homes, before), known, apart, homes, articles }
}

const isSetApart = (cluster: Cluster, { alone }: EntityDecisions): boolean =>
  alone.size > 0 && cluster.some(({ locals }) => locals.some(({ key }) => alone.has(key)))

const lastEntities = remembering<FactEntity>()

/** The entities in the order of their ids, each with the reasons for which its names are held for one. */
export function withReasons(
  { entities, homes }: DecidedEntities,
  joins: readonly Join[],
  context: NamingContext,
): readonly FactEntity[] {
  const reasons = mergeReasons(homes.values(), joins, context)
  return inIdOrder(entities.values()).map((entity) => {
    const merges = reasons(homes.get(entity.id) ?? [])
    return merges.length === 0 ? entity : lastReasoned([entity, merges], () => ({ ...entity, merges }))
  })
}

const lastReasoned = remembering<FactEntity>()

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

/**
 * For each article which entity each of its own is, where it was so of those named `before`: only articles are gone through of
 * which one has another id than then. The same map where nothing in an article has changed.
 */
function idsByArticle(
  articles: NamingContext['articles'],
  homes: ReadonlyMap<string, Cluster>,
  before: DecidedEntities | undefined,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const moved = new Map<LocalEntity, string>()
  for (const [id, cluster] of homes) {
    const last = before?.homes.get(id)
    if (last === cluster) continue
    const there = new Set(last?.flatMap(({ locals }) => locals))
    for (const { locals } of cluster) for (const local of locals) if (!there.has(local)) moved.set(local, id)
  }
  const touched = new Set([...moved.keys()].map(({ articleId }) => articleId))
  return new Map(
    [...articles].map(([articleId, one]) => {
      const last = before?.articles.get(articleId) === one ? before.ids.get(articleId) : undefined
      if (last && !touched.has(articleId)) return [articleId, last]
      const locals = localEntities(one)
      const here = locals.map((local) => moved.get(local) ?? last?.get(local.entity.id) ?? '')
      const make = () => new Map(locals.map(({ entity }, at) => [entity.id, here[at] ?? '']))
      return [articleId, lastIds([one, ...here], make)]
    }),
  )
}
