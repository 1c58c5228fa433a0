import { accepts, familyOf } from '../frames/index.js'
import { childrenOf, clauseOf, conjunctsOf, prepositionOf, subtreeRange } from '../grammar/index.js'
import { meantBy, mentionOf, type Scene } from '../scene.js'
import {
  type Draft,
  type DraftParticipant,
  entitiesIn,
  isAiming,
  isForSakeOf,
  isHelp,
  isHostile,
  withParticipants,
} from './draft.js'

/** "gave millions to promote schools **in Mali**": where nobody is named, it is for where its purpose lies. */
const placeByPurpose = (scene: Scene, draft: Draft, purposes: readonly number[]): void => {
  const { tree } = draft
  const isGiven = isHelp(draft.type) && draft.participants.every(({ role }) => role !== 'place')
  if (!isGiven) return
  const isPurpose = (each: number): boolean =>
    tree.tokens[each]?.upos === 'VERB' || prepositionOf(tree, each) === 'for'
  const phrases = purposes.filter(isPurpose).flatMap((each) => {
    const [first, last] = subtreeRange(tree, each)
    return Array.from({ length: last - first + 1 }, (_, step) => first + step)
  })
  const place = phrases
    .filter((each) => scene.language.clauses.placePrepositions.has(prepositionOf(tree, each)))
    .map((each) => ({ token: each, mention: mentionOf(scene, tree, each) }))
    .find(({ mention }) => mention?.form === 'name' && familyOf(mention.kind) === 'place')
  if (place?.mention !== undefined)
    draft.participants = withParticipants(draft, [
      { role: 'place', entity: place.mention.entity, token: place.token },
    ])
}

/** "took in people **living in camps**": where those who are helped are, it is there, where nothing else says where. */
const placeOfHelped = (scene: Scene, draft: Draft): void => {
  const { tree } = draft
  const isOpen = isHelp(draft.type) && draft.participants.every(({ role }) => role !== 'place')
  if (!isOpen) return
  const helped = draft.participants.flatMap(({ role, token }) =>
    role === 'target' && token !== undefined ? [token] : [],
  )
  const places = helped
    .flatMap((token) => childrenOf(tree, token, 'acl'))
    .flatMap((token) => childrenOf(tree, token, 'obl'))
    .filter((each) => scene.language.clauses.placePrepositions.has(prepositionOf(tree, each)))
  for (const token of places) {
    const mention = mentionOf(scene, tree, token)
    if (mention === undefined || familyOf(mention.kind) !== 'place') continue
    draft.participants = withParticipants(draft, [{ role: 'place', entity: mention.entity, token }])
    return
  }
}

/** "began a mission to resolve the rift **between** the king and the tribes": they are those between whom it is. */
const aimBetween = (scene: Scene, draft: Draft): void => {
  if (draft.type.among !== true || entitiesIn(draft, 'target').length > 0) return
  const { tree, raw } = draft
  const [, last] = subtreeRange(tree, raw.carrier)
  const agents = entitiesIn(draft, 'agent')
  for (let at = raw.trigger + 1; at <= last; at += 1) {
    if (!scene.language.clauses.pairMarkers.has(prepositionOf(tree, at))) continue
    const both = conjunctsOf(tree, at).flatMap((token) => {
      const mention = mentionOf(scene, tree, meantBy(scene, tree, token))
      const fits = mention !== undefined && accepts(draft.type.roles.target, mention.kind)
      return fits && !agents.includes(mention.entity)
        ? [{ role: 'target' as const, entity: mention.entity, token }]
        : []
    })
    if (both.length > 0) {
      draft.participants = withParticipants(draft, both)
      return
    }
  }
}

/** What is done for the sake of something else is aimed at whom that is for. */
const aimByPurpose = (scene: Scene, sentence: readonly Draft[], draft: Draft): void => {
  if (entitiesIn(draft, 'target').length > 0) return
  const hosts = [draft.raw.carrier, draft.raw.trigger, ...draft.raw.consumed]
  const own = draft.tree.tokens[draft.raw.carrier]
  if (own?.deprel === 'obj') hosts.push(own.head)
  const things = childrenOf(draft.tree, draft.raw.carrier, 'obj')
  const purposes = [...hosts, ...things].flatMap((host) =>
    childrenOf(draft.tree, host, 'advcl', 'xcomp', 'acl', 'obl', 'nmod'),
  )
  // "marched **after** the cabinet refused the king" tells when, and for nobody's sake
  const isTensed = ({ tree, raw }: Draft): boolean =>
    tree.tokens[raw.carrier]?.deprel === 'advcl' &&
    childrenOf(tree, raw.carrier, 'nsubj', 'nsubj:pass').length > 0
  const purpose = sentence.find(
    (each) =>
      each !== draft &&
      !isTensed(each) &&
      isForSakeOf(draft.type, each.type) &&
      (purposes.includes(each.raw.trigger) || purposes.includes(each.raw.carrier)) &&
      entitiesIn(each, 'target').length > 0,
  )
  if (purpose === undefined) {
    placeByPurpose(scene, draft, purposes)
    return
  }
  // help for those in a place is help there
  const targets = purpose.participants.filter(
    ({ role }) => role === 'target' || (role === 'place' && isHelp(draft.type)),
  )
  draft.participants = withParticipants(draft, targets)
}

/** "will not lift the embargo until the island holds elections": what hangs on a condition is for whom the condition is. */
const aimByCondition = (scene: Scene, draft: Draft): void => {
  const accepted = draft.type.roles.target
  const isThreat = draft.type.content?.modality === 'threatened'
  // "threatened to open the gates **to Europe** unless Norland paid": where what is threatened leads is not whom it is meant for
  const isWhither = ({ role, token }: DraftParticipant): boolean =>
    role === 'target' &&
    token !== undefined &&
    draft.tree.tokens[token]?.deprel === 'obl' &&
    draft.raw.content.includes(draft.tree.tokens[token]?.head ?? -1)
  const aimed = draft.participants.filter(({ role }) => role === 'target')
  const isUnaimed = aimed.length === 0 || (isThreat && aimed.every(isWhither))
  const isOpen = (isAiming(draft.type) || isHostile(draft.type)) && isUnaimed
  if (!isOpen || (draft.factuality.modality === 'actual' && !isThreat)) return
  const { tree } = draft
  const { conditionsOnOthers, conditionWord } = scene.language.clauses
  const isNegative = draft.factuality.polarity === 'negative'
  // "threatened to open the border unless they paid": the condition may hang by what is threatened
  const hosts = [draft.raw.carrier, ...draft.raw.content]
  const conditions = hosts
    .flatMap((host) => childrenOf(tree, host, 'advcl', 'conj'))
    .filter((child) =>
      childrenOf(tree, child, 'mark').some((mark) => {
        const word = tree.tokens[mark]?.lemma ?? ''
        return conditionsOnOthers.has(word) || (isNegative && word === conditionWord)
      }),
    )
  const others = draft.participants.filter((each) => !aimed.includes(each))
  const agents = others.map(({ entity }) => entity)
  const clauses = conditions
    .flatMap((each) => [each, ...childrenOf(tree, each, 'conj', 'ccomp')])
    .map((each) => clauseOf(tree, each))
  for (const token of clauses.flatMap(({ surface, subjects }) => [...surface, ...subjects])) {
    const mention = mentionOf(scene, tree, meantBy(scene, tree, token))
    const fits = mention !== undefined && mention.kind !== 'object' && accepts(accepted, mention.kind)
    if (!fits || agents.includes(mention.entity)) continue
    draft.participants = [...others, { role: 'target', entity: mention.entity, token }]
    return
  }
}

/** "Workers **at the mine** went on strike": where nobody is named, it is against whom they work for. */
const aimAtEmployer = (scene: Scene, draft: Draft): void => {
  const { tree, type, participants } = draft
  if (type.employer !== true || entitiesIn(draft, 'target').length > 0) return
  const workers = participants.flatMap(({ role, token }) =>
    role === 'agent' && token !== undefined ? [token] : [],
  )
  // "struck over pay **at the mine**": what they want is wanted of whom they work for
  const wants = [draft.raw.trigger, draft.raw.carrier, ...draft.raw.consumed].flatMap((host) =>
    childrenOf(tree, host, 'obl', 'nmod').flatMap((child) => conjunctsOf(tree, child)),
  )
  const employers = [...workers, ...wants].flatMap((host) =>
    childrenOf(tree, host, 'nmod', 'compound').filter((child) => {
      const preposition = prepositionOf(tree, child)
      return child < host ? preposition === '' : scene.language.clauses.employing.has(preposition)
    }),
  )
  for (const token of employers) {
    const mention = mentionOf(scene, tree, token)
    const isEmployer =
      mention !== undefined && (familyOf(mention.kind) === 'organisation' || mention.kind === 'facility')
    if (!isEmployer || entitiesIn(draft, 'agent').includes(mention.entity)) continue
    draft.participants = [
      ...participants.filter(({ entity }) => entity !== mention.entity),
      { role: 'target', entity: mention.entity, token },
    ]
    return
  }
  // "stopped work at the mine"
  const site = participants.find(
    ({ role, entity }) => role === 'place' && scene.entities.entities[entity]?.kind === 'facility',
  )
  draft.participants = participants.map((each) => (each === site ? { ...each, role: 'target' } : each))
}

/** Aims an event that names nobody at whom the purpose or the condition beside it is for. */
export const aimByClause = (scene: Scene, sentence: readonly Draft[], draft: Draft): void => {
  aimByPurpose(scene, sentence, draft)
  aimBetween(scene, draft)
  aimByCondition(scene, draft)
  aimAtEmployer(scene, draft)
  placeOfHelped(scene, draft)
}
