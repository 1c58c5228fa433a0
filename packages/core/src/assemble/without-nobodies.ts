import type { Attribution, FactRelationTelling, Facts, FactTelling } from '../types/index.js'

/**
 * Facts as the graph shows them: of whom no more is said anywhere than "he" or "they" nothing is known, so that nobody is named
 * as who did it, or whom it befell, or who said so.
 */
export function withoutNobodies(facts: Facts): Facts {
  const nobodies = new Set(
    facts.entities
      .filter(({ mentions }) => mentions.every(({ form }) => form === 'pronoun'))
      .map(({ id }) => id),
  )
  if (nobodies.size === 0) return facts
  const isKnown = (entity: string): boolean => !nobodies.has(entity)
  const said = (attribution: Attribution): Attribution =>
    attribution.map((voice) =>
      voice.source === undefined || isKnown(voice.source)
        ? voice
        : { stance: voice.stance, unnamed: true as const },
    )
  const without = <Part extends Pick<FactTelling, 'participants' | 'attribution'>>(part: Part): Part => ({
    ...part,
    attribution: said(part.attribution),
    participants: part.participants.filter(({ entity }) => isKnown(entity)),
  })
  return {
    ...facts,
    events: facts.events.map((event) => {
      const [first, ...rest] = event.tellings
      return { ...without(event), tellings: [without(first), ...rest.map(without)] }
    }),
    relations: facts.relations
      .filter(({ source, target }) => isKnown(source) && isKnown(target))
      .map((relation) => {
        const [first, ...rest] = relation.tellings
        const heard = (telling: FactRelationTelling): FactRelationTelling => ({
          ...telling,
          attribution: said(telling.attribution),
        })
        return {
          ...relation,
          attribution: said(relation.attribution),
          tellings: [heard(first), ...rest.map(heard)],
        }
      }),
  }
}
