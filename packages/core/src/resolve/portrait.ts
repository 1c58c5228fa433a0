import type { KindFamily } from '../ontology/index.js'
import { familyOf } from '../ontology/index.js'
import { type FactEntity, type FactMention, hashOfParts, type NonEmpty } from '../types/index.js'
import { entryId } from '../world/index.js'
import { bestName } from './best-name.js'
import { distinct, inCodeUnitOrder, sortedBy, voted } from './by-key.js'
import { inTextOrder } from './local-entities.js'
import type { Cluster } from './merged-clusters.js'
import type { LocalEntity, Referent } from './referent.js'
import { classNameOf, type NamingContext, surfacesOf } from './referents.js'
import { rememberingOne } from './remembering.js'

const round = (value: number): number => Math.round(value * 1000) / 1000

/** What a cluster is called and what else is known of it, whatever other clusters there are. */
export interface Portrait {
  /** Its id, where no other has the same. */
  readonly plainId: string
  /** What is added to the id where another has the same: its country. */
  readonly country: string | undefined
  /** It goes by a name, so that another article can mean the same. */
  readonly isKnown: boolean
  /** All but the id; undefined where nothing speaks of it. */
  readonly likeness: Omit<FactEntity, 'id'> | undefined
}

/** Draws a cluster: the gazetteer first, then what most articles say. */
export const portrait = rememberingOne(
  (cluster: Cluster, context: NamingContext): Portrait => ({
    plainId: plainId(cluster, context),
    country: cluster.find((referent) => referent.country !== undefined)?.country,
    isKnown: cluster.some(({ basis }) => basis !== 'local'),
    likeness: drawn(cluster, context),
  }),
)

function drawn(cluster: Cluster, context: NamingContext): Omit<FactEntity, 'id'> | undefined {
  const locals = sortedBy(
    cluster.flatMap((referent) => referent.locals),
    ({ key }) => key,
  )
  const [first, ...rest] = locals.flatMap(mentionsOf).sort(inArticleOrder)
  if (first === undefined) return undefined
  const entry = gazetteerEntry(cluster, context)
  const entities = locals.map(({ entity }) => entity)
  const kind =
    entry?.kind ?? voted(entities.map((entity) => [entity.kind, entity.mentions.length])) ?? 'object'
  const people = cluster.find(({ basis }) => basis === 'class')
  const country =
    entry?.country ?? people?.country ?? voted(entities.flatMap(({ country: of }) => (of ? [[of, 1]] : [])))
  const sector = entry?.sector ?? voted(entities.flatMap(({ sector: of }) => (of ? [[of, 1]] : [])))
  const geo = entry?.geo ?? entities.find((entity) => entity.geo !== undefined)?.geo
  const classNames = cluster
    .filter(({ basis }) => basis === 'class')
    .flatMap((referent) => referent.locals.map((local) => classNameOf(local, context)))
  // known by its entry alone, it is called as it is described
  const described = locals
    .filter(({ entity, names }) => entity.gazetteer !== undefined && names.length === 0)
    .map(({ entity }) => entity.name.replace(/^the /i, ''))
  const surfaces = new Map([
    ...surfacesOf(locals),
    ...[...classNames, ...described].map((name) => [name, 1] as const),
  ])
  const mentions: NonEmpty<FactMention> = [first, ...rest]
  return {
    kind,
    name:
      entry?.name ??
      (people ? voted(classNames.map((name) => [name, 1])) : undefined) ??
      nameOf(locals, familyOf(kind), context),
    aliases: distinct(surfaces.keys()),
    ...(country !== undefined && { country }),
    ...(sector !== undefined && { sector }),
    ...(geo && { geo: { lat: round(geo.lat), lon: round(geo.lon) } }),
    ...(entities.some((entity) => entity.anonymous) && { anonymous: true }),
    ...(entry && { gazetteer: entry.id }),
    mentions,
  }
}

const mentionsOf = rememberingOne(({ articleId, entity }: LocalEntity): readonly FactMention[] =>
  entity.mentions.map((mention) => ({ articleId, ...mention })),
)

const inArticleOrder = (a: FactMention, b: FactMention): number =>
  inCodeUnitOrder(a.articleId, b.articleId) || inTextOrder(a, b)

const gazetteerEntry = (cluster: Cluster, { gazetteer }: NamingContext) =>
  distinct(cluster.flatMap((referent) => referent.gazetteer ?? []))
    .map((id) => gazetteer.get(id))
    .find((entry) => entry !== undefined)

/** The name by which articles know it; without one the description of the first. */
const nameOf = (locals: readonly LocalEntity[], family: KindFamily, context: NamingContext): string =>
  bestName(surfacesOf(locals), family, context.rules)?.surface ?? locals[0]?.entity.name ?? ''

/**
 * Ids for clusters, in their order: the gazetteer's own; a class of people by country and kind; a name by itself and
 * its family; a description by its words and the place where it first stands. Where two would share one, all of
 * them carry their country or a content hash.
 */
export function entityIds(clusters: readonly Cluster[], portraits: readonly Portrait[]): readonly string[] {
  const plain = portraits.map((one) => one.plainId)
  const withCountry = apart(plain, (at) => {
    const country = portraits[at]?.country
    return country === undefined ? '' : `-${country.toLowerCase()}`
  })
  return apart(withCountry, (at) => `-${hashOf(clusters[at])}`)
}

function plainId(cluster: Cluster, context: NamingContext): string {
  const entry = gazetteerEntry(cluster, context)
  if (entry) return entry.id
  const [first] = cluster
  if (first === undefined) return ''
  if (first.basis === 'class') return entryId(first.key.replace(/^class /, ''))
  const named = cluster.filter(({ basis }) => basis !== 'local')
  if (named.length === 0) return localId(first)
  const locals = named.flatMap((referent) => referent.locals)
  const form = bestName(surfacesOf(locals), first.family, context.rules)
  const word = entryId((first.family === 'person' ? form?.words.join(' ') : form?.key) ?? '')
  return word === '' ? localId(first) : `${word}-${first.family}`
}

const localId = (referent: Referent): string => {
  const words = entryId(referent.locals[0]?.entity.name ?? '')
    .split('-')
    .slice(0, 4)
    .join('-')
  return `${words || referent.kind}-${hashOfParts([referent.key])}`
}

const hashOf = (cluster: Cluster = []): string => hashOfParts(distinct(cluster.map(({ key }) => key)))

/** Lengthens the ids that several share. */
function apart(ids: readonly string[], suffix: (at: number) => string): readonly string[] {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const id of ids) (seen.has(id) ? shared : seen).add(id)
  return shared.size === 0 ? ids : ids.map((id, at) => (shared.has(id) ? `${id}${suffix(at)}` : id))
}
