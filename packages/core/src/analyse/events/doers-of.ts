import type { RoleId } from '../../ontology/index.js'
import { type FoundEvent, familyOf, isEventNoun } from '../frames/index.js'
import {
  childrenOf,
  clauseOf,
  conjunctsOf,
  firstConjunctOf,
  pathUp,
  prepositionOf,
} from '../grammar/index.js'
import { mentionOf, type Scene } from '../scene.js'
import { isAiming } from './draft.js'
import { violenceTold } from './violence-told.js'

/** "the bombing of a cafe in Madrid, Spain, which killed 13": it was the bombing, not the place that stands nearer. */
const happeningBehind = (scene: Scene, { tree, rule }: FoundEvent, token: number): number => {
  const kind = mentionOf(scene, tree, token)?.kind
  const isPlace = kind !== undefined && familyOf(kind) === 'place'
  const isBehind = prepositionOf(tree, token) !== '' || tree.tokens[token]?.deprel === 'appos'
  const isLent = rule === 'relative-clause' || rule === 'coordinated'
  if (!isLent || !isPlace || !isBehind) return token
  for (const above of pathUp(tree, token).slice(1)) {
    // … nor was it a resignation
    if (isEventNoun(scene, tree, above))
      return violenceTold(tree.tokens[above]?.lemma ?? '') === false ? token : above
    if (tree.tokens[above]?.upos === 'VERB')
      return (
        childrenOf(tree, above, 'nsubj', 'nsubj:pass').find((each) => isEventNoun(scene, tree, each)) ?? token
      )
  }
  return token
}

/**
 * "blocked roads leading to the port **to press** their demands": what describes a thing has no purpose; who does so in the clause above
 * has. Of a thing its purpose's doers, else nobody.
 */
const willBehind = (scene: Scene, { tree, rule, trigger }: FoundEvent, thing: number): readonly number[] => {
  const governor = tree.tokens[trigger]?.head ?? -1
  const isPurpose = rule === 'adverbial' && tree.tokens[trigger]?.xpos === 'VB'
  const mention = mentionOf(scene, tree, thing)
  const family = familyOf(mention?.kind ?? 'object')
  if (!isPurpose || tree.tokens[governor]?.deprel !== 'acl' || mention?.form === 'name') return []
  const above = tree.tokens[thing]?.head ?? -1
  return (family === 'place' || family === 'object') && tree.tokens[above]?.upos === 'VERB'
    ? clauseOf(tree, above).subjects
    : []
}

/** "a woman linked to the group **who** shot at them": "who" is of a person, however near a group stands. */
const personBehind = (scene: Scene, { tree, rule, trigger }: FoundEvent, token: number): number => {
  const mention = mentionOf(scene, tree, token)
  const who = childrenOf(tree, trigger, 'nsubj').some((each) => tree.tokens[each]?.lemma === 'who')
  const isBody = mention !== undefined && /^(?:organisation|place)$/.test(familyOf(mention.kind))
  if (rule !== 'relative-clause' || !who || !isBody || prepositionOf(tree, token) === '') return token
  const person = pathUp(tree, token).find((each) => {
    const kind = mentionOf(scene, tree, each)?.kind
    return each < token && kind !== undefined && /^(?:person|people)$/.test(familyOf(kind))
  })
  return person ?? token
}

/**
 * Who or what a filler stands for, with its conjuncts. Of an agent that a clause borrows from another: "the tower was
 * hit by a missile, killing ten" means whoever did what the main verb says, not the tower that it befell.
 */
export const doersOf = (scene: Scene, match: FoundEvent, role: RoleId, token: number): readonly number[] => {
  const { tree, rule, entry, trigger } = match
  if (role !== 'agent') return conjunctsOf(tree, token)
  const governor = tree.tokens[trigger]?.head ?? -1
  // "It says the raids are lawful, demanding a truce": what is said demands nothing, whoever says it does
  const above = tree.tokens[governor]
  const isSpeakers = rule === 'adverbial' && isAiming(entry.type) && isEventNoun(scene, tree, token)
  if (isSpeakers && above?.deprel === 'ccomp' && above.head >= 0) return clauseOf(tree, above.head).subjects
  const willing = willBehind(scene, match, token)
  if (willing.length > 0) return willing
  // "killing ten and wounding thirty": both came of it
  const first = firstConjunctOf(tree, trigger)
  const isBehind = rule === 'coordinated' && tree.tokens[first]?.deprel === 'advcl'
  const result = isBehind ? (tree.tokens[first]?.head ?? -1) : governor
  // "wanted **for** shooting a judge" says what the one before answers for
  const isMarked = childrenOf(tree, trigger, 'mark').some((mark) =>
    tree.rules.beneficiaryMarkers.has(tree.tokens[mark]?.lemma ?? ''),
  )
  // "were paid by agents **to burn** the depot": those who were paid burn it
  const isTask = tree.tokens[trigger]?.xpos === 'VB' && tree.rules.sendingVerbs.has(above?.lemma ?? '')
  const isResult =
    (rule === 'adverbial' || isBehind) && entry.type.violence === true && result >= 0 && !isTask && !isMarked
  const clause = isResult ? clauseOf(tree, result) : undefined
  const doers = clause?.passive === true ? clause.subjects : [token]
  return doers
    .flatMap((doer) => conjunctsOf(tree, doer))
    .map((doer) => personBehind(scene, match, happeningBehind(scene, match, doer)))
}
