import type { FactEntity, Gazetteer } from '../types/index.js'

/** Which entities contain which: the base its province, the corps its country. */
export interface Containment {
  /** Are they one, or does one contain the other? */
  related(a: string, b: string): boolean
}

const DEEPEST = 8

/** Containment by the gazetteer's parents, and by country where one of two is the country itself. */
export function containmentOf(entities: ReadonlyMap<string, FactEntity>, gazetteer: Gazetteer): Containment {
  const chains = new Map<string, ReadonlySet<string>>()
  const chainOf = (id: string): ReadonlySet<string> => {
    const known = chains.get(id)
    if (known) return known
    const chain = new Set<string>()
    let at = gazetteer.get(id)
    while (at !== undefined && !chain.has(at.id) && chain.size < DEEPEST) {
      chain.add(at.id)
      at = at.parent === undefined ? undefined : gazetteer.get(at.parent)
    }
    chains.set(id, chain)
    return chain
  }
  const isWithin = (inner: string, outer: string): boolean => {
    if (chainOf(inner).has(outer)) return true
    const country = entities.get(outer)
    return (
      country?.kind === 'country' &&
      country.country !== undefined &&
      entities.get(inner)?.country === country.country
    )
  }
  return { related: (a, b) => a === b || isWithin(a, b) || isWithin(b, a) }
}
