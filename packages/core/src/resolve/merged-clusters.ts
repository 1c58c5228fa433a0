import type { Referent } from './referent.js'
import { remembering, rememberingOne } from './remembering.js'
import type { UnionFind } from './union-find.js'

/** Referents held for one. */
export type Cluster = readonly Referent[]

/** One referent is the first of such a cluster after each step that joins. */
const lastMerged = remembering<Cluster>(3)

/** A referent by itself as a cluster: the same object each time. */
export const clusterOf = rememberingOne((referent: Referent): Cluster => [referent])

/**
 * The clusters with those made one whose indices are in one set, in the order of the first of each. A cluster of the same
 * referents is the same object each time, so that what is made of it can be remembered by it.
 */
export function mergedClusters(
  clusters: readonly Cluster[],
  sets: UnionFind,
  ordered: (referents: Cluster) => Cluster = (referents) => referents,
): readonly Cluster[] {
  if (clusters.every((_, at) => sets.find(at) === at)) return clusters
  const groups = new Map<number, Cluster[]>()
  clusters.forEach((cluster, at) => {
    const root = sets.find(at)
    const group = groups.get(root)
    if (group) group.push(cluster)
    else groups.set(root, [cluster])
  })
  return [...groups.values()].map((group) => {
    const [only = [], ...others] = group
    if (others.length === 0) return only
    const referents = ordered(group.flat())
    return lastMerged(referents, () => referents)
  })
}
