import { distinct, sortedBy } from './by-key.js'
import { companyOf } from './company.js'
import type { Join } from './join-referents.js'
import { type Cluster, mergedClusters } from './merged-clusters.js'
import { consonantsOf, soundsAlike } from './name-form.js'
import { rememberingOne } from './remembering.js'
import { unionFind } from './union-find.js'

/** So many others must be spoken of in both articles before two bearers of a common name are taken for one. */
const COMPANY = 2
/** A name that more bear than this is not told by its company. */
const COMMON = 40

/**
 * Joins names that many bear (a family name alone, "the Interior Ministry"): to the one cluster that has such a name
 * and is spoken of in the same company, else to each other in such company. Company is who else the articles name;
 * countries are none.
 */
export function joinShared(clusters: readonly Cluster[]): {
  readonly clusters: readonly Cluster[]
  readonly joins: readonly Join[]
} {
  const company = companyOf(clusters)
  const sets = unionFind(clusters.length)
  const joins: Join[] = []
  const join = (a: number, b: number, reason: string): void => {
    const [left, right] = [clusters[a]?.[0], clusters[b]?.[0]]
    if (!left || !right) return
    sets.union(a, b)
    joins.push({ left, right, reason })
  }
  const blocks = [...blocksOf(clusters)].filter(([, block]) => block.length > 1)
  for (const [, block] of sortedBy(blocks, ([key]) => key)) {
    const bearers = block.filter((at) => !isShared(clusters[at]))
    const shared = block.filter((at) => isShared(clusters[at]))
    if (bearers.length > COMMON || shared.length === 0) continue
    const alone = shared.filter((at) => {
      const known = bearers.filter((other) => bearsName(clusters[other], clusters[at]))
      const [only, second] = known.filter((other) => company(at, other) >= 1)
      if (only !== undefined && second === undefined)
        join(at, only, 'the only bearer of the name in this company')
      return only === undefined
    })
    alone.slice(0, COMMON).forEach((at, position) => {
      for (const other of alone.slice(position + 1, COMMON)) {
        const same = bearsName(clusters[other], clusters[at])
        if (same && company(at, other) >= COMPANY) join(at, other, 'one name in one company')
      }
    })
  }
  return { clusters: mergedClusters(clusters, sets), joins }
}

const isShared = (cluster: Cluster = []): boolean => cluster.every(({ basis }) => basis === 'shared')

/** Clusters under the last word of a person's name, or under the words of an institution's. */
function blocksOf(clusters: readonly Cluster[]): ReadonlyMap<string, number[]> {
  const blocks = new Map<string, number[]>()
  clusters.forEach((cluster, at) => {
    for (const key of keysOf(cluster)) {
      const block = blocks.get(key)
      if (block) block.push(at)
      else blocks.set(key, [at])
    }
  })
  return blocks
}

const keysOf = rememberingOne((cluster: Cluster): readonly string[] =>
  distinct(cluster.flatMap(({ forms, family }) => forms.map(({ words }) => blockOf(family, words)))),
)

const blockOf = (family: string, words: readonly string[]): string =>
  family === 'person'
    ? `person ${consonantsOf(words.at(-1) ?? '')}`
    : `${family} ${[...words].sort().join(' ')}`

function bearsName(bearer: Cluster = [], shared: Cluster = []): boolean {
  return shared.every(({ family, forms }) =>
    forms.some(({ words }) =>
      bearer.some(
        (other) =>
          other.family === family &&
          other.forms.some((form) =>
            family === 'person'
              ? soundsAlike(words.at(-1) ?? '', form.words.at(-1) ?? '')
              : [...words].sort().join(' ') === [...form.words].sort().join(' '),
          ),
      ),
    ),
  )
}
