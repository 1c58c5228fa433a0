import { accepts } from '../frames/index.js'
import { childrenOf, clauseOf } from '../grammar/index.js'
import { meantBy, mentionOf, type Scene } from '../scene.js'
import { type Draft, entitiesIn, isAiming, isForSakeOf, isHostile, withParticipants } from './draft.js'

/** What is done for the sake of something else is aimed at whom that is for. */
const aimByPurpose = (sentence: readonly Draft[], draft: Draft): void => {
  if (entitiesIn(draft, 'target').length > 0) return
  const hosts = [draft.raw.carrier, draft.raw.trigger, ...draft.raw.consumed]
  const own = draft.tree.tokens[draft.raw.carrier]
  if (own?.deprel === 'obj') hosts.push(own.head)
  const things = childrenOf(draft.tree, draft.raw.carrier, 'obj')
  const purposes = [...hosts, ...things].flatMap((host) =>
    childrenOf(draft.tree, host, 'advcl', 'xcomp', 'acl', 'obl', 'nmod'),
  )
  const purpose = sentence.find(
    (each) =>
      each !== draft &&
      isForSakeOf(draft.type, each.type) &&
      (purposes.includes(each.raw.trigger) || purposes.includes(each.raw.carrier)) &&
      entitiesIn(each, 'target').length > 0,
  )
  if (purpose === undefined) return
  const targets = purpose.participants.filter(({ role }) => role === 'target')
  draft.participants = withParticipants(draft, targets)
}

/** "will not lift the embargo until the island holds elections": what hangs on a condition is for whom the condition is. */
const aimByCondition = (scene: Scene, draft: Draft): void => {
  const accepted = draft.type.roles.target
  const isOpen = (isAiming(draft.type) || isHostile(draft.type)) && entitiesIn(draft, 'target').length === 0
  if (!isOpen || draft.factuality.modality === 'actual') return
  const { tree } = draft
  const { conditionsOnOthers, conditionWord } = scene.language.clauses
  const isNegative = draft.factuality.polarity === 'negative'
  const conditions = childrenOf(tree, draft.raw.carrier, 'advcl', 'conj').filter((child) =>
    childrenOf(tree, child, 'mark').some((mark) => {
      const word = tree.tokens[mark]?.lemma ?? ''
      return conditionsOnOthers.has(word) || (isNegative && word === conditionWord)
    }),
  )
  const agents = draft.participants.map(({ entity }) => entity)
  const clauses = conditions
    .flatMap((each) => [each, ...childrenOf(tree, each, 'conj', 'ccomp')])
    .map((each) => clauseOf(tree, each))
  for (const token of clauses.flatMap(({ surface, subjects }) => [...surface, ...subjects])) {
    const mention = mentionOf(scene, tree, meantBy(scene, tree, token))
    const fits = mention !== undefined && mention.kind !== 'object' && accepts(accepted, mention.kind)
    if (!fits || agents.includes(mention.entity)) continue
    draft.participants = withParticipants(draft, [{ role: 'target', entity: mention.entity, token }])
    return
  }
}

/** Aims an event that names nobody at whom the purpose or the condition beside it is for. */
export const aimByClause = (scene: Scene, sentence: readonly Draft[], draft: Draft): void => {
  aimByPurpose(sentence, draft)
  aimByCondition(scene, draft)
}
