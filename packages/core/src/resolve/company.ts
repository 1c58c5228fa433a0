import { distinct } from './by-key.js'
import type { Cluster } from './merged-clusters.js'
import { rememberingOne } from './remembering.js'

/** How many others the articles that speak of one cluster and those that speak of another name alike. */
export type Company = (at: number, other: number) => number

/** Counts the company that clusters (by index) keep; countries, descriptions and common names are none. */
export function companyOf(clusters: readonly Cluster[]): Company {
  let company: ((at: number) => ReadonlySet<number>) | undefined
  return (at, other) => {
    company ??= companies(clusters)
    return common(company(at), company(other), [at, other])
  }
}

/** For a cluster, the others (by index) that the articles that speak of it name too. */
function companies(clusters: readonly Cluster[]): (at: number) => ReadonlySet<number> {
  const named = new Map<string, number[]>()
  clusters.forEach((cluster, at) => {
    if (cluster.some(({ kind, basis }) => kind === 'country' || basis === 'local' || basis === 'shared'))
      return
    for (const articleId of articlesOf(cluster)) {
      const others = named.get(articleId)
      if (others) others.push(at)
      else named.set(articleId, [at])
    }
  })
  const known = new Map<number, ReadonlySet<number>>()
  return (at) => {
    const found =
      known.get(at) ?? new Set(articlesOf(clusters[at] ?? []).flatMap((id) => named.get(id) ?? []))
    known.set(at, found)
    return found
  }
}

const articlesOf = rememberingOne((cluster: Cluster): readonly string[] =>
  distinct(cluster.flatMap(({ locals }) => locals.map(({ articleId }) => articleId))),
)

/** How many are in both; one's own presence is no company. */
function common(a: ReadonlySet<number>, b: ReadonlySet<number>, own: readonly number[]): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let count = 0
  for (const item of small) if (!own.includes(item) && large.has(item)) count += 1
  return count
}
