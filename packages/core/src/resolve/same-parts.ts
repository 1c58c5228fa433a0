import { familyOf, type RoleId } from '../ontology/index.js'
import type { FactEntity, FactTelling } from '../types/index.js'
import { distinct, groupedBy, sortedBy } from './by-key.js'
import { fillerWords } from './entity-look.js'
import { type EventProfile, isAlleged } from './event-profile.js'
import { inRoles, type LocalEvent } from './local-event.js'
import { rememberingOne } from './remembering.js'
import { unionFind } from './union-find.js'

/** Two entities, by id, that took the same part in one happening, and why they are held for one. */
export interface SamePart {
  readonly left: string
  readonly right: string
  readonly reason: string
  /** Are they called by a word in common? */
  readonly alike: boolean
}

interface Known {
  readonly entities: ReadonlyMap<string, FactEntity>
  /** Does it go by a name, so that another article can mean the same? */
  readonly known: ReadonlySet<string>
  /** Ids of what a person has set apart. */
  readonly apart: ReadonlySet<string>
}

/** Where it happened, or what it hit. */
const WHERE: readonly RoleId[] = ['target', 'victim', 'place', 'origin']

/** Those who did it, and those whom it befell. */
const PARTS: readonly (readonly RoleId[])[] = [['agent'], ['target', 'victim']]

/**
 * Whoever took the only such part in one happening that two articles tell is one: "three soldiers" here and "five soldiers"
 * there, "a driver" here and a driver by name there. At least one of two is only described; what each says of kind, country
 * and branch fits; those who are several, or of whom neither has a name, are called by a word in common or counted by both.
 * Who is only alleged to have done it is nobody else. A place without a name that each calls by one word besides the names of others
 * ("a crowded market", "the market of the town") is one place. So are those of whom it is known that they are `described` alike. Who did it to
 * whom is never one with the other.
 */
export function sameParts(
  groups: readonly (readonly EventProfile[])[],
  known: Known,
  described: readonly SamePart[] = [],
): readonly SamePart[] {
  const pairs = [
    ...groups.flatMap((group) => (known.apart.size > 0 ? pairsOf(group, known) : lastPairs(group, known))),
    ...described.filter(({ left, right }) => !known.apart.has(left) && !known.apart.has(right)),
  ]
  if (pairs.length === 0) return pairs
  const ids = distinct(pairs.flatMap(({ left, right }) => [left, right]))
  const at = new Map(ids.map((id, index) => [id, index]))
  const sets = unionFind(ids.length)
  const names = new Map(ids.flatMap((id, index) => (known.known.has(id) ? [[index, id] as const] : [])))
  const members = new Map(ids.map((id, index) => [index, [id]]))
  const others = opposites(groups, new Set(ids))
  // those whom a word tells alike come first
  const inOrder = sortedBy(pairs, ({ left, right, alike }) => JSON.stringify([alike ? 0 : 1, left, right]))
  return inOrder.filter(({ left, right }) => {
    const [a, b] = [sets.find(at.get(left) ?? 0), sets.find(at.get(right) ?? 0)]
    const [one, other] = [names.get(a), names.get(b)]
    if (a === b || (one !== undefined && other !== undefined)) return false
    const [here, there] = [members.get(a) ?? [], members.get(b) ?? []]
    if (here.some((id) => there.some((each) => others.get(id)?.has(each) === true))) return false
    sets.union(a, b)
    members.set(sets.find(a), [...here, ...there])
    const name = one ?? other
    if (name !== undefined) names.set(sets.find(a), name)
    return true
  })
}

function isCalledAlike(left: string, right: string, { entities }: Known): boolean {
  const [one, other] = [entities.get(left), entities.get(right)]
  const words = new Set(one ? fillerWords(one) : [])
  return other !== undefined && fillerWords(other).some((word) => words.has(word))
}

/** The pairs of a group, which is another where anybody in it looks otherwise. */
const lastPairs = rememberingOne(pairsOf)

function pairsOf(group: readonly EventProfile[], known: Known): readonly SamePart[] {
  if (group.every(({ event }) => event.articleId === group[0]?.event.articleId)) return NO_PAIRS
  const events = group.map(({ event }) => event)
  return [...pairsIn(events, known), ...placesIn(events, known)].map((pair) => ({
    ...pair,
    alike: isCalledAlike(pair.left, pair.right, known),
  }))
}

const NO_PAIRS: readonly SamePart[] = []

/** Who did something to whom: those two are never one. */
function opposites(
  groups: readonly (readonly EventProfile[])[],
  ids: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const group of groups)
    for (const [doer, other] of doingsIn(group)) {
      if (!ids.has(doer) || !ids.has(other)) continue
      found.set(doer, (found.get(doer) ?? new Set()).add(other))
      found.set(other, (found.get(other) ?? new Set()).add(doer))
    }
  return found
}

const doingsIn = rememberingOne((group: readonly EventProfile[]) =>
  group.flatMap(({ event }) => doings(event)),
)

/** Each who did it with each whom it befell. */
const doings = rememberingOne(({ tellings }: LocalEvent): readonly (readonly [string, string])[] => {
  const [doers = [], befallen = []] = PARTS.map((roles) => [...inRoles(tellings, roles)])
  return doers.flatMap((doer) => befallen.map((other) => [doer, other] as const))
})

/** Who alone fills a part in some of the articles, with what was counted there. */
interface Filler {
  readonly entity: FactEntity
  readonly counted: ReadonlySet<string>
}

type Pair = Omit<SamePart, 'alike'>

function pairsIn(group: readonly LocalEvent[], known: Known): readonly Pair[] {
  return PARTS.map((roles) => fillingsIn(group, roles)).flatMap((fillings) => {
    const fillers = sortedBy(onlyFillers(fillings, known), ({ entity }) => entity.id)
    return fillers.flatMap((one, position) =>
      fillers
        .slice(position + 1)
        .filter((other) => mayBeOne(one, other, known))
        .map((other) => ({
          left: one.entity.id,
          right: other.entity.id,
          reason: `the same part in one happening (${group[0]?.type.id})`,
        })),
    )
  })
}

/** Places of one happening that two articles describe by a word in common, where neither speaks so of two. */
function placesIn(group: readonly LocalEvent[], { entities, known, apart }: Known): readonly Pair[] {
  const named = new Set(
    [
      ...inRoles(
        group.flatMap(({ tellings }) => tellings),
        WHERE,
      ),
    ].flatMap((id) => {
      const entity = known.has(id) ? entities.get(id) : undefined
      return entity ? fillerWords(entity) : []
    }),
  )
  const byWord = [...groupedBy(group, ({ articleId }) => articleId).values()].map((events) => {
    const found = new Map<string, Set<string>>()
    for (const id of inRoles(
      events.flatMap(({ tellings }) => tellings),
      WHERE,
    )) {
      const entity = entities.get(id)
      if (entity === undefined || known.has(id) || apart.has(id) || familyOf(entity.kind) !== 'place')
        continue
      for (const word of fillerWords(entity))
        if (!named.has(word)) found.set(word, (found.get(word) ?? new Set()).add(id))
    }
    return found
  })
  return distinct(byWord.flatMap((words) => [...words.keys()])).flatMap((word) => {
    const alone = byWord.flatMap((words) => {
      const [only, second] = words.get(word) ?? []
      return only !== undefined && second === undefined ? [only] : []
    })
    const [left, ...others] = distinct(alone)
    return others.flatMap((right) =>
      left !== undefined && entities.get(left)?.kind === entities.get(right)?.kind
        ? [{ left, right, reason: `the same place of one happening (${group[0]?.type.id})` }]
        : [],
    )
  })
}

/** Who fills a part in one article, and what was counted there. */
interface Filling {
  readonly ids: readonly string[]
  readonly counted: readonly string[]
}

const fillingsIn = (group: readonly LocalEvent[], roles: readonly RoleId[]): readonly Filling[] =>
  [...groupedBy(group, ({ articleId }) => articleId).values()].map((events) => {
    const tellings = events.flatMap((event) => event.tellings).filter((telling) => !isRival(telling, roles))
    return {
      ids: [...inRoles(tellings, roles)],
      counted: tellings.flatMap(({ counts }) => (counts ?? []).map(({ what }) => what)),
    }
  })

/** Those whom some article has alone in the part, each once. */
function onlyFillers(fillings: readonly Filling[], { entities, apart }: Known): Iterable<Filler> {
  const fillers = new Map<string, { readonly entity: FactEntity; readonly counted: Set<string> }>()
  for (const { ids, counted } of fillings) {
    const [only, second] = ids.flatMap((id) => {
      const entity = entities.get(id)
      return entity && isSomebody(entity) ? [entity] : []
    })
    if (only === undefined || second !== undefined || apart.has(only.id)) continue
    const filler = fillers.get(only.id) ?? { entity: only, counted: new Set() }
    for (const what of counted) filler.counted.add(what)
    fillers.set(only.id, filler)
  }
  return fillers.values()
}

/** Does somebody only say that they did it? */
const isRival = (telling: FactTelling, roles: readonly RoleId[]): boolean =>
  roles.includes('agent') && isAlleged(telling)

const SOMEBODY: ReadonlySet<string> = new Set(['person', 'people', 'organisation'])

const isSomebody = ({ kind }: FactEntity): boolean => SOMEBODY.has(familyOf(kind))

const fits = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a === b

function mayBeOne(one: Filler, other: Filler, { known }: Known): boolean {
  const [a, b] = [one.entity, other.entity]
  const named = [a, b].filter(({ id }) => known.has(id)).length
  if (named > 1 || a.kind !== b.kind || !fits(a.country, b.country) || !fits(a.sector, b.sector)) return false
  if (a.kind === 'person') return true
  if (named > 0) return false
  const words = new Set(fillerWords(a))
  return (
    fillerWords(b).some((word) => words.has(word)) || [...one.counted].some((what) => other.counted.has(what))
  )
}
