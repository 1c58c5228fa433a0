import { relationTypes } from '../ontology/index.js'
import {
  contentId,
  type FactRelation,
  type NonEmpty,
  type SourceOf,
  statusOf,
  summedSources,
} from '../types/index.js'
import { distinct, groupedBy, sortedBy } from './by-key.js'
import { type LocalRelation, tellingKey } from './local-event.js'
import { remembering, rememberingOne } from './remembering.js'
import { strongestFirst, summedCounts, summedWhen } from './sum-tellings.js'

const SYMMETRIC: ReadonlySet<string> = new Set(
  relationTypes.flatMap((type) => ('symmetric' in type && type.symmetric ? [type.id] : [])),
)

/** The words of a post as they are compared. */
const titleKey = (title: string | undefined): string =>
  (title ?? '').toLowerCase().replace(/^(the|a|an) /, '')

/** A relation's ends; those of a symmetric one in code-unit order. */
function endsOf({ type, source, target }: LocalRelation): readonly [string, string] {
  const [low = source, high = target] = SYMMETRIC.has(type) ? distinct([source, target]) : [source, target]
  return [low, high]
}

/** Relations of one type between the same two (and of the same post) are one, with every telling of it. */
export function summedRelations(
  relations: readonly LocalRelation[],
  sources: SourceOf,
): readonly { readonly relation: FactRelation; readonly members: readonly LocalRelation[] }[] {
  const groups = groupedBy(relations, keyOf)
  return sortedBy(groups, ([key]) => key).flatMap(([, members]) => {
    const relation = lastSums(members, () => summedRelation(members, sources))
    return relation ? [{ relation, members }] : []
  })
}

const keyOf = rememberingOne((relation: LocalRelation): string =>
  JSON.stringify([relation.type, ...endsOf(relation), titleKey(relation.title)]),
)

const lastSums = remembering<FactRelation | undefined>()

function summedRelation(members: readonly LocalRelation[], sources: SourceOf): FactRelation | undefined {
  const [one] = members
  const [first, ...rest] = sortedBy(
    members.map(({ telling }) => telling),
    tellingKey,
  )
  if (one === undefined || first === undefined) return undefined
  const tellings: NonEmpty<typeof first> = [first, ...rest]
  const [strongest = first] = strongestFirst(tellings, (telling) => telling)
  const [source, target] = endsOf(one)
  const when = summedWhen(tellings)
  const counts = summedCounts(tellings)
  const title = distinct(members.flatMap((member) => member.title ?? []))[0]
  return {
    id: contentId(one.type, [source, target, titleKey(one.title)]),
    type: one.type,
    source,
    target,
    ...(title !== undefined && { title }),
    ...(when && { when }),
    ...(counts && { counts }),
    factuality: strongest.factuality,
    attribution: strongest.attribution,
    ...(strongest.ended && { ended: true }),
    ...(strongest.outcome && { outcome: strongest.outcome }),
    status: statusOf(tellings),
    rule: strongest.rule,
    ...summedSources(tellings, sources),
    tellings,
  }
}
