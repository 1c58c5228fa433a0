import type { Chains } from './chains.js'
import type { Line } from './line.js'
import { familyOf } from './noun-kind.js'
import type { Phrase, Phrases } from './phrase.js'
import { firstConjunct } from './tree.js'

/** How much tells where an article is set: a state that acts, a state's name, a place in it or an adjective ("Kenyan"). */
const OF_ACTOR = 3
const OF_STATE = 2
const OF_PLACE = 1

/** Lines at the head of an article, which say where it is set. */
const LEAD = 2
const LEAD_TELLS = 2

/** The least that must be told of a country, its least share of all, and how far it must be ahead of the next. */
const LEAST = 2
const SHARE = 0.5
const AHEAD = 1.6

const UNKNOWN = '#'

interface Telling {
  readonly line: number
  readonly at: number
  readonly country: string
  readonly weight: number
}

const tells = (phrase: Phrase): number => {
  if (phrase.form !== 'name') return 0
  if (phrase.kind === 'country' && !phrase.demonym) return phrase.role === 'subject' ? OF_ACTOR : OF_STATE
  if (['government', 'military', 'police'].includes(phrase.kind)) return OF_ACTOR
  return phrase.kind === 'population' || familyOf(phrase.kind) === 'place' ? OF_PLACE : 0
}

/** The verb that a phrase takes part with, through the complements that share its parties. */
const verbOf = (line: Line, phrase: Phrase): number => {
  let at = line.tokens[firstConjunct(line, phrase.head)]?.head ?? -1
  while (/^(?:xcomp|aux|cop)/.test(line.tokens[at]?.deprel ?? '')) at = line.tokens[at]?.head ?? -1
  return at
}

/**
 * Whose government, army or minister an article means that names no country beside it: that of the state which the
 * article is set in, told by how often states and places in them were named so far and where. A state that itself deals with
 * them in the same clause is another one ("Oman asked the government"). Undefined where two could be meant.
 */
export const homeCountry = (
  lines: readonly Line[],
  phrases: Phrases,
  chains: Chains,
): ((at: number) => string | undefined) => {
  const tellings = phrases.all.flatMap((phrase, at): Telling[] => {
    const weight = tells(phrase) * (phrase.line < LEAD ? LEAD_TELLS : 1)
    if (weight === 0) return []
    // a state or place that the world's data does not know may be where it is set all the same
    const country = chains.profile(at).country ?? `${UNKNOWN}${chains.of(at)}`
    return [{ line: phrase.line, at, country, weight }]
  })
  const othersBeside = (own: Phrase): ReadonlySet<string> => {
    const line = lines[own.line]
    if (line === undefined) return new Set()
    const verb = verbOf(line, own)
    const beside = tellings.filter(({ line: where, at }) => {
      const phrase = phrases.all[at]
      if (where !== own.line || phrase === undefined || phrase.kind !== 'country' || phrase.demonym)
        return false
      const isParty = phrase.role !== 'other' && own.role !== phrase.role && verbOf(line, phrase) === verb
      return isParty || line.tokens[verb]?.head === phrase.head
    })
    return new Set(beside.map(({ country }) => country))
  }
  return (at) => {
    const own = phrases.all[at]
    if (own === undefined) return undefined
    const others = othersBeside(own)
    const sums = new Map<string, number>()
    let all = 0
    for (const { line, at: where, country, weight } of tellings) {
      const isBefore = where < at || (line === own.line && phrases.all[where]?.kind !== 'country')
      if (!isBefore || others.has(country)) continue
      all += weight
      sums.set(country, (sums.get(country) ?? 0) + weight)
    }
    const [first, second] = [...sums].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    if (first === undefined || first[1] < LEAST || first[1] < all * SHARE) return undefined
    const isAhead = first[1] >= (second?.[1] ?? 0) * AHEAD
    return isAhead && !first[0].startsWith(UNKNOWN) ? first[0] : undefined
  }
}
