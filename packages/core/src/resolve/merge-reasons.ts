import { joinSteps, type Merge } from '../types/index.js'
import { distinct, sortedBy } from './by-key.js'
import type { Join } from './join-referents.js'
import type { Cluster } from './merged-clusters.js'
import type { NameForm } from './name-form.js'
import type { Referent } from './referent.js'
import { classNameOf, type NamingContext } from './referents.js'
import { remembering, rememberingOne } from './remembering.js'

/**
 * Why the names of a cluster are held for one, by the keys of its referents: what the gazetteer knows and the articles
 * say of each referent by itself, and the joins between referents. Sorted, so that the order of articles leaves no trace.
 */
export function mergeReasons(
  clusters: Iterable<Cluster>,
  joins: readonly Join[],
  context: NamingContext,
): (cluster: Cluster) => readonly Merge[] {
  const home = new Map<Referent, Cluster>()
  for (const cluster of clusters)
    if (cluster.length > 1) for (const referent of cluster) home.set(referent, cluster)
  const joinsIn = new Map<Cluster | undefined, Join[]>()
  for (const join of joins) {
    const cluster = home.get(join.left)
    const others = joinsIn.get(cluster)
    if (others) others.push(join)
    else joinsIn.set(cluster, [join])
  }
  return (cluster) => {
    const own = ownReasons(cluster, context)
    const inside = joinsIn.get(cluster)
    if (inside === undefined) return own
    const parts = inside.flatMap(({ left, right, reason }) => [left, right, reason])
    return lastReasons([cluster, ...parts], () =>
      inOrder([
        ...own,
        ...inside.map(({ left, right, reason }) => ({
          left: describe(left),
          right: describe(right),
          reason,
        })),
      ]),
    )
  }
}

const inOrder = (merges: readonly Merge[]): readonly Merge[] =>
  sortedBy(merges, (merge) => JSON.stringify(merge))

/** What is known of the referents of a cluster by themselves. */
const ownReasons = rememberingOne((cluster: Cluster, context: NamingContext): readonly Merge[] =>
  inOrder(cluster.flatMap((referent) => withinReferent(referent, context))),
)

const lastReasons = remembering<readonly Merge[]>()

const describe = ({ basis, gazetteer, forms, locals }: Referent): string => {
  const name = forms[0]?.surface ?? locals[0]?.entity.name ?? ''
  return basis === 'gazetteer' ? `${name} (gazetteer: ${gazetteer})` : name
}

/** Further names of one referent: of a class of people, those that the gazetteer lists, those that an article uses for it too. */
function withinReferent(referent: Referent, context: NamingContext): readonly Merge[] {
  const { basis, forms, locals, gazetteer: id } = referent
  const entry = id === undefined ? undefined : context.gazetteer.get(id)
  const right = entry?.name ?? forms[0]?.surface ?? ''
  if (basis === 'class') {
    const [first = '', ...others] = distinct(locals.map((local) => classNameOf(local, context)))
    return others.map((left) => ({ left, right: first, reason: 'one country’s people of one class' }))
  }
  return forms
    .filter(({ surface }) => surface !== right)
    .map((form) => ({ left: form.surface, right, reason: reasonFor(form, right, referent, context) }))
}

function reasonFor(
  { surface, key }: NameForm,
  other: string,
  { gazetteer: id, locals }: Referent,
  { gazetteer }: NamingContext,
): string {
  const known = [...gazetteer.named(surface), gazetteer.demonym(surface), gazetteer.metonym(surface)]
  if (id !== undefined && known.some((entry) => entry?.id === id)) return 'the gazetteer lists both names'
  const [user] = sortedBy(
    locals.filter(({ names }) => names.includes(surface)),
    ({ joined, articleId }) => `${joined.has(surface) ? 0 : 1} ${articleId}`,
  )
  const step = user?.joined.get(surface) ?? user?.joined.get(other)
  const why = step === undefined ? '' : `: ${joinSteps[step]}`
  return `one and the same in article "${user?.articleId ?? key}"${why}`
}
