import type { EntityRules } from '../languages/index.js'
import { distinct, sortedBy } from './by-key.js'
import { companyOf } from './company.js'
import type { Join } from './join-referents.js'
import { localEntities, type ReadArticle } from './local-entities.js'
import { type Cluster, mergedClusters } from './merged-clusters.js'
import type { LocalEntity } from './referent.js'
import { type Role, rolesIn } from './roles-in.js'
import { unionFind } from './union-find.js'

/** So many others must be named in both articles before two are one by a role that several may have, or at a time that nobody knows. */
const COMPANY = 2

/** More clusters than this under one role are not compared pair by pair. */
const COMMON = 40

/**
 * Joins whoever is told by a role that one person has at a time: "Iran's foreign minister" here and there in one year, "his mother"
 * of whom both articles name. Whoever has a name takes in those without, where only one of that role has; two names never meet.
 * Roles that several may have ("his brother") count in the same company only.
 */
export function joinRoles(
  clusters: readonly Cluster[],
  read: readonly ReadArticle[],
  { rules, alone }: { readonly rules: EntityRules; readonly alone: ReadonlySet<string> },
): { readonly clusters: readonly Cluster[]; readonly joins: readonly Join[] } {
  const company = companyOf(clusters)
  const sets = unionFind(clusters.length)
  const names = new Map(
    [...clusters.keys()].flatMap((at) => (isNamed(clusters[at]) ? [[at, at] as const] : [])),
  )
  const joins: Join[] = []
  const join = (at: number, other: number, reason: string): void => {
    const [a, b] = [sets.find(at), sets.find(other)]
    const [one, another] = [names.get(a), names.get(b)]
    const [left, right] = [clusters[at]?.[0], clusters[other]?.[0]]
    if (a === b || !left || !right || (one !== undefined && another !== undefined)) return
    sets.union(a, b)
    const name = one ?? another
    if (name !== undefined) names.set(sets.find(a), name)
    joins.push({ left, right, reason })
  }
  for (const [, { role, members }] of sortedBy(holdersOf(clusters, read, { rules, alone }), ([key]) => key)) {
    const named = members.filter((at) => isNamed(clusters[at]))
    if (named.length > 1) continue
    const asksCompany = role.isOneOfMany || ('country' in role.of && role.year === '')
    const reason = `the same role ("${role.as}")`
    if (asksCompany)
      members.slice(0, COMMON).forEach((at, position) => {
        for (const other of members.slice(position + 1, COMMON))
          if (company(at, other) >= COMPANY) join(at, other, reason)
      })
    else for (const other of members.slice(1)) join(members[0] ?? other, other, reason)
  }
  return { clusters: mergedClusters(clusters, sets), joins }
}

const isNamed = (cluster: Cluster = []): boolean => cluster.some(({ basis }) => basis !== 'local')

interface Holders {
  readonly role: Role
  /** Clusters, by index, in ascending order. */
  readonly members: readonly number[]
}

/** Who is told by each role of somebody whom other articles can mean too. */
function holdersOf(
  clusters: readonly Cluster[],
  read: readonly ReadArticle[],
  { rules, alone }: { readonly rules: EntityRules; readonly alone: ReadonlySet<string> },
): ReadonlyMap<string, Holders> {
  const told = read.flatMap((one) => rolesIn(one, rules).map((role) => ({ role, owner: ownerIn(one, role) })))
  const homes = homesOf(
    clusters,
    told.flatMap(({ role, owner }) => (owner ? [role.local, owner] : [role.local])),
  )
  const found = new Map<string, { readonly role: Role; readonly members: Set<number> }>()
  for (const { role, owner: local } of told) {
    const home = homes.get(role.local)
    const owner = 'country' in role.of ? role.of.country : local && homes.get(local)
    if (home === undefined || owner === undefined || owner === home || alone.has(role.local.key)) continue
    if (typeof owner === 'number' && !isNamed(clusters[owner])) continue
    const key = JSON.stringify([
      typeof owner === 'number' ? clusters[owner]?.[0]?.key : owner,
      role.as,
      role.year,
    ])
    const holders = found.get(key) ?? { role, members: new Set() }
    holders.members.add(home)
    found.set(key, holders)
  }
  return new Map(
    distinct(found.keys()).flatMap((key) => {
      const holders = found.get(key)
      return holders
        ? [[key, { role: holders.role, members: [...holders.members].sort((a, b) => a - b) }] as const]
        : []
    }),
  )
}

/** Whose role it is, where that is no country. */
const ownerIn = (one: ReadArticle, { of }: Role): LocalEntity | undefined =>
  'entity' in of ? localEntities(one).find(({ entity }) => entity.id === of.entity) : undefined

/** The clusters, by index, of these. */
function homesOf(
  clusters: readonly Cluster[],
  wanted: readonly LocalEntity[],
): ReadonlyMap<LocalEntity, number> {
  const sought = new Set(wanted)
  const homes = new Map<LocalEntity, number>()
  if (sought.size > 0)
    clusters.forEach((cluster, at) => {
      for (const { locals } of cluster)
        for (const local of locals) if (sought.has(local)) homes.set(local, at)
    })
  return homes
}
