import { distinct, groupedBy, sortedBy } from './by-key.js'
import { companyOf } from './company.js'
import type { Join } from './join-referents.js'
import { type Cluster, mergedClusters } from './merged-clusters.js'
import type { Referent } from './referent.js'
import { rememberingOne } from './remembering.js'
import { unionFind } from './union-find.js'

/** So many others must be named in both articles before one name is held for one bearer in spite of its kinds. */
const COMPANY = 2
const COMMON = 40

/**
 * Joins clusters of one name that readers of different articles took for different kinds ("Seacom" a company here, a place
 * there), where the articles name the same others and no two countries speak against it. A town that the gazetteer knows
 * takes in what was guessed of its name, where nothing but the name speaks for the guess; its own kind is none.
 */
export function joinAcrossKinds(clusters: readonly Cluster[]): {
  readonly clusters: readonly Cluster[]
  readonly joins: readonly Join[]
} {
  const company = companyOf(clusters)
  const sets = unionFind(clusters.length)
  const joins: Join[] = []
  const guessed = [...clusters.keys()].filter((at) => isGuessed(clusters[at] ?? []))
  const nameOf = (referent: Referent | undefined): string => (referent ? wholeName(referent) : '')
  const byName = groupedBy(guessed, (at) => nameOf(clusters[at]?.[0]))
  const towns = townsByName(clusters)
  const blocks = [...byName].filter(([name, block]) => block.length > 1 || towns.has(name))
  for (const [name, block] of sortedBy(blocks, ([key]) => key)) {
    if (name === '' || block.length > COMMON) continue
    block.forEach((at, position) => {
      for (const other of block.slice(position + 1)) {
        const [left, right] = [clusters[at]?.[0], clusters[other]?.[0]]
        if (!left || !right || twoCountries(left, right) || company(at, other) < COMPANY) continue
        sets.union(at, other)
        joins.push({ left, right, reason: `the name "${name}" in one company, though taken for two kinds` })
      }
    })
    const called = towns.get(name) ?? []
    for (const at of called.length === 0 ? [] : block.filter((bare) => isBareName(clusters[bare] ?? []))) {
      const meant = called.filter((town) => company(at, town) >= COMPANY)
      const [left, right] = [clusters[at]?.[0], clusters[meant[0] ?? -1]?.[0]]
      if (!left || !right || meant.length !== 1 || twoCountries(left, right)) continue
      sets.union(at, meant[0] ?? at)
      joins.push({
        left,
        right,
        reason: `the town "${name}" in one company, though taken for something else`,
      })
    }
  }
  return { clusters: mergedClusters(clusters, sets), joins }
}

/** The name by which it is known; of a place with its class word, since a base is not the town that it is called after. */
const wholeName = rememberingOne(({ family, forms, whole }: Referent): string => {
  if (family !== 'place' || forms.some(({ key }) => key === whole)) return whole
  return forms.find(({ words, extra }) => extra.length > 0 && words.join(' ') === whole)?.key ?? whole
})

const isGuessed = (cluster: Cluster): boolean =>
  cluster.every(({ basis }) => basis === 'name' || basis === 'shared')

/** Does nothing but the name itself speak of it: no pronoun, no description? */
const isBareName = (cluster: Cluster): boolean =>
  cluster.every(({ locals }) =>
    locals.every(({ entity }) => entity.mentions.every(({ form }) => form === 'name')),
  )

const TOWNS: ReadonlySet<string> = new Set(['city', 'region', 'facility'])

/** Places of the gazetteer (by index) under each name that the articles use for them. */
function townsByName(clusters: readonly Cluster[]): ReadonlyMap<string, readonly number[]> {
  const towns = new Map<string, number[]>()
  clusters.forEach((cluster, at) => {
    for (const name of townNames(cluster)) towns.set(name, [...(towns.get(name) ?? []), at])
  })
  return towns
}

const townNames = rememberingOne((cluster: Cluster): readonly string[] =>
  distinct(
    cluster
      .filter(({ basis, kind }) => basis === 'gazetteer' && TOWNS.has(kind))
      .flatMap(({ forms }) => forms.map(({ words }) => words.join(' '))),
  ),
)

const twoCountries = (a: Referent, b: Referent): boolean =>
  a.country !== undefined && b.country !== undefined && a.country !== b.country
