import { groupedBy, sortedBy } from './by-key.js'
import { blocksOf, compareNames, type NameMatch } from './compare-names.js'
import { type Character, characterOf, contradiction, joined, noCharacter } from './contradiction.js'
import { type Cluster, clusterOf, mergedClusters } from './merged-clusters.js'
import type { Referent } from './referent.js'
import { remembering, rememberingOne } from './remembering.js'
import { unionFind } from './union-find.js'

/** Two referents held for one, and why. */
export interface Join {
  readonly left: Referent
  readonly right: Referent
  readonly reason: string
}

/** Decisions of people: pairs of referent keys that are one, and that are not. */
export interface Decided {
  readonly together: readonly (readonly [string, string, string])[]
  readonly apart: readonly (readonly [string, string])[]
}

type Match = Join & NameMatch

interface Candidate extends Match {
  readonly at: readonly [number, number]
}

/** A block with more names than this tells nothing: its names are too common to be known by a part. */
const COMMON = 40

/**
 * Joins referents across articles. Names are compared within blocks only; whole names first, then shorter forms
 * where exactly one longer name could be meant; what contradicts is never joined. Pairs are taken in an order that
 * depends on the names alone, so the order of the articles leaves no trace.
 */
export function joinReferents(
  referents: readonly Referent[],
  decided: Decided,
): { readonly clusters: readonly Cluster[]; readonly joins: readonly Join[] } {
  const sets = unionFind(referents.length)
  const characters = new Map<number, Character>()
  const joins: Join[] = []
  const characterAt = (item: number): Character => {
    const root = sets.find(item)
    const character = characters.get(root) ?? firstCharacter(referents[root], decided)
    characters.set(root, character)
    return character
  }
  const join = (a: number, b: number, because: Join): void => {
    const character = joined(characterAt(a), characterAt(b))
    sets.union(a, b)
    characters.set(sets.find(a), character)
    joins.push(because)
  }
  const allowed = (a: number, b: number): boolean =>
    sets.find(a) !== sets.find(b) && contradiction(characterAt(a), characterAt(b)) === undefined

  const index = new Map(decided.together.length > 0 ? referents.map(({ key }, at) => [key, at]) : [])
  for (const [a, b, reason] of decided.together) {
    const [at, to] = [index.get(a), index.get(b)]
    const [left, right] = [referents[at ?? -1], referents[to ?? -1]]
    if (at === undefined || to === undefined || !left || !right || sets.find(at) === sets.find(to)) continue
    join(at, to, { left, right, reason })
  }

  const listed = [...referents.keys()].filter((at) => referents[at]?.gazetteer !== undefined)
  for (const [, members] of groupedBy(listed, (at) => referents[at]?.gazetteer ?? '')) {
    const [first = 0, ...others] = members
    for (const at of others) {
      const [left, right] = [referents[first], referents[at]]
      if (left && right && allowed(first, at))
        join(first, at, { left, right, reason: 'all forces of one country' })
    }
  }

  const candidates = sortedBy(candidatesOf(referents), ({ left, right }) => `${left.key} ${right.key}`)
  for (const candidate of candidates) {
    const [a, b] = candidate.at
    if (candidate.strength === 'full' && allowed(a, b)) join(a, b, candidate)
  }
  const parts = candidates.filter(({ at: [a, b], strength }) => strength === 'part' && allowed(a, b))
  const meanings = new Map<number, Set<number>>()
  for (const { at } of parts) {
    for (const [from, to] of [at, [at[1], at[0]] as const]) {
      const root = sets.find(from)
      meanings.set(root, (meanings.get(root) ?? new Set<number>()).add(sets.find(to)))
    }
  }
  const unambiguous = parts.filter(({ at: [a, b] }) => {
    const short = isShorter(referents[a], referents[b]) ? a : b
    return meanings.get(sets.find(short))?.size === 1
  })
  for (const candidate of unambiguous) {
    const [a, b] = candidate.at
    if (allowed(a, b)) join(a, b, candidate)
  }
  return { clusters: mergedClusters(referents.map(clusterOf), sets), joins }
}

const firstCharacter = (referent: Referent | undefined, { apart }: Decided): Character =>
  referent === undefined
    ? noCharacter
    : characterOf(
        referent,
        apart.length === 0
          ? undefined
          : apart.flatMap(([a, b]) => (a === referent.key ? [b] : b === referent.key ? [a] : [])),
      )

const mostWords = (referent: Referent | undefined): number =>
  Math.max(0, ...(referent?.forms ?? []).map((form) => form.words.length))

const isShorter = (a: Referent | undefined, b: Referent | undefined): boolean => mostWords(a) < mostWords(b)

const keysOf = rememberingOne(({ forms, family }: Referent): readonly string[] =>
  forms.flatMap((form) => blocksOf(form, family)),
)

/** A referent stands in several blocks and may be the first in each: a block of the same ones has the same matches. */
const lastMatches = remembering<readonly Match[]>(16)

function candidatesOf(referents: readonly Referent[]): readonly Candidate[] {
  const blocks = new Map<string, Set<Referent>>()
  for (const referent of referents) {
    if (referent.basis !== 'gazetteer' && referent.basis !== 'name') continue
    for (const key of keysOf(referent)) {
      const block = blocks.get(key)
      if (block) block.add(referent)
      else blocks.set(key, new Set([referent]))
    }
  }
  const places = new Map(referents.map((referent, at) => [referent, at]))
  const found = new Map<number, Candidate>()
  for (const [key, block] of blocks) {
    if (block.size < 2 || block.size > COMMON) continue
    const members = [...block]
    for (const match of lastMatches([members[0], key, ...members], () => matchesIn(members))) {
      const at = [places.get(match.left) ?? 0, places.get(match.right) ?? 0] as const
      found.set(at[0] * referents.length + at[1], { ...match, at })
    }
  }
  return [...found.values()]
}

const matchesIn = (members: readonly Referent[]): readonly Match[] =>
  members.flatMap((left, position) =>
    members.slice(position + 1).flatMap((right) => compareReferents(left, right) ?? []),
  )

function compareReferents(left: Referent, right: Referent): Match | undefined {
  // what is called like a base and is none is the town that the base is named after
  const isNamesake = left.family === 'place' && (left.kind === 'facility') !== (right.kind === 'facility')
  let best: NameMatch | undefined
  for (const one of left.forms) {
    for (const other of right.forms) {
      const match = compareNames(one, other, left.family === right.family ? left.family : 'organisation')
      const whole = one.words.join(' ') === left.whole || other.words.join(' ') === right.whole
      if (isNamesake && one.extra.length > 0 !== other.extra.length > 0) continue
      if (match === undefined || !(whole || (one.acronym && other.acronym))) continue
      if (match.strength === 'full' && whole) return { ...match, left, right }
      best ??= { ...match, strength: 'part' }
    }
  }
  return best && { ...best, left, right }
}
