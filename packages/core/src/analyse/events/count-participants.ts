import type { Count } from '../../types/index.js'
import { firstConjunctOf, outerOf, prepositionOf, type Tree } from '../grammar/index.js'
import { meantBy, mentionOf, type Scene } from '../scene.js'
import { countOf, type Draft, withCounts } from './draft.js'

const isOnePerson = (scene: Scene, tree: Tree, token: number): boolean => {
  const mention = mentionOf(scene, tree, token)
  return mention?.kind === 'person' && scene.entities.entities[mention.entity]?.number === 'singular'
}

/** How many: numbers at those whom the event befell ("three soldiers", "killed five"), and at its own noun ("175 strikes"). */
export const countParticipants = (scene: Scene, drafts: readonly Draft[]): void => {
  const byPlace = new Map<string, (typeof scene.quantities)[number]>()
  for (const quantity of scene.quantities) {
    const place = `${quantity.sentence} ${quantity.head}`
    if (!quantity.article && !quantity.ordinal && !byPlace.has(place)) byPlace.set(place, quantity)
  }
  for (const draft of drafts) {
    const { tree, raw } = draft
    const at = (token: number): (typeof scene.quantities)[number] | undefined =>
      byPlace.get(`${tree.sentence} ${token}`)
    const counts: Count[] = []
    const counted = new Set<(typeof scene.quantities)[number]>()
    const lone: number[] = []
    for (const { role, token } of [...raw.fillers, ...raw.numbers]) {
      // "six priests, including two nuns": they are counted among the six
      const isCounted = !scene.language.clauses.including.has(
        prepositionOf(tree, firstConjunctOf(tree, token)),
      )
      // "sent ten tanks": these are no troops
      const kind = mentionOf(scene, tree, token)?.kind
      const isThing = kind === 'weapon' || kind === 'vehicle'
      const what = isCounted && !isThing ? raw.entry.type.counted?.[role] : undefined
      // "eleven members of one family" are eleven
      const outer = outerOf(tree, token, scene.language.clauses.transparentNouns, { conjuncts: false })
      const quantity = at(outer) ?? at(token) ?? at(meantBy(scene, tree, token))
      if (what !== undefined && quantity === undefined && isOnePerson(scene, tree, token)) lone.push(token)
      if (what === undefined || quantity === undefined || counted.has(quantity)) continue
      counted.add(quantity)
      // "38 patients and two nurses" are forty
      const fellow = counts.findIndex((count) => count.what === what)
      const before = counts[fellow]
      if (before === undefined) counts.push(countOf(what, quantity.value, quantity.bound))
      else if (firstConjunctOf(tree, token) !== token)
        counts[fellow] = countOf(
          what,
          before.value + quantity.value,
          before.bound === 'exact' ? quantity.bound : before.bound,
        )
    }
    // "a judge, his wife and two guards" are four
    for (const token of lone) {
      const { role } = raw.fillers.find((filler) => filler.token === token) ?? {}
      const what = role === undefined ? undefined : raw.entry.type.counted?.[role]
      const isBeside = [...counted].some(
        ({ head }) => firstConjunctOf(tree, head) === firstConjunctOf(tree, token),
      )
      const fellow = counts.findIndex((count) => count.what === what)
      const before = counts[fellow]
      if (before && isBeside) counts[fellow] = countOf(before.what, before.value + 1, before.bound)
    }
    const noun = tree.tokens[raw.trigger]
    if (noun?.upos === 'NOUN') {
      const outer = outerOf(tree, raw.trigger, scene.language.clauses.transparentNouns)
      const quantity = at(raw.trigger) ?? at(outer)
      if (quantity !== undefined) counts.push(countOf('occurrences', quantity.value, quantity.bound))
    }
    draft.counts = withCounts(draft, counts)
  }
}
