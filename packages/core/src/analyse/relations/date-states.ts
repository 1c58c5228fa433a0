import type { FoundDate } from '../dates/index.js'
import { familyOf } from '../frames/index.js'
import { pathUp, type Tree } from '../grammar/index.js'
import type { Scene } from '../scene.js'
import type { FoundRelation } from './found-relation.js'

/** The word that a time is said of: the first above it that tells one of the states, or a clause of its own. */
const saidOf = (
  tree: Tree,
  date: FoundDate,
  triggers: ReadonlySet<number>,
  copulas: ReadonlySet<number>,
): number | undefined =>
  pathUp(tree, date.head).find(
    (token) => triggers.has(token) || tree.tokens[token]?.upos === 'VERB' || copulas.has(token),
  )

/**
 * The states of one sentence with the times at which they are said to hold: "held by the militia **since 2016**", "governor **from
 * 2005 to 2009**", "served as governor **until May**". A time that is said of another verb is none of theirs.
 */
export const dateStates = (
  scene: Scene,
  tree: Tree,
  relations: readonly FoundRelation[],
): readonly FoundRelation[] => {
  const dates = scene.dates.filter(
    ({ sentence, anniversary, remembered }) => sentence === tree.sentence && !anniversary && !remembered,
  )
  if (dates.length === 0 || relations.length === 0) return relations
  const triggers = new Set(relations.map(({ trigger }) => trigger))
  const copulas = new Set(tree.tokens.flatMap(({ deprel, head }) => (deprel.startsWith('cop') ? [head] : [])))
  const hosts = dates.map((date) => ({ date, host: saidOf(tree, date, triggers, copulas) }))
  return relations.map((relation) => {
    const { trigger, rule, source } = relation
    // where a market lies it lies on any day
    if (familyOf(scene.entities.entities[source]?.kind ?? 'object') === 'place') return relation
    const above = rule === 'as-phrase' ? tree.tokens[trigger]?.head : undefined
    const found = hosts.find(({ host }) => host !== undefined && (host === trigger || host === above))
    return found === undefined ? relation : { ...relation, date: found.date }
  })
}
