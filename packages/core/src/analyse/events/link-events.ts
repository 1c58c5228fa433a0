import { type EventType, eventTypes, type LinkTypeId } from '../../ontology/index.js'
import { childrenOf, outerOf, prepositionOf, type Tree } from '../grammar/index.js'
import type { Scene } from '../scene.js'
import { type Draft, entitiesIn, isViolent } from './draft.js'

/** From one event of an article to another. */
export interface DraftLink {
  readonly type: LinkTypeId
  readonly source: Draft
  readonly target: Draft
}

/** What any violence may be called. */
const generalType: EventType | undefined = (eventTypes as readonly EventType[]).find((type) => type.general)

const answerType: EventType | undefined = (eventTypes as readonly EventType[]).find((type) => type.answer)

/** The word by which an event is told as an answer: "in retaliation for …", "retaliatory strikes". */
const answerWord = (scene: Scene, tree: Tree, draft: Draft): number | undefined => {
  const { retaliation } = scene.language.clauses
  for (const host of [draft.raw.trigger, draft.raw.carrier]) {
    const word = childrenOf(tree, host, 'obl', 'amod', 'advcl', 'nmod', 'advmod').find((child) =>
      retaliation.has(tree.tokens[child]?.lemma ?? ''),
    )
    if (word !== undefined) return word
  }
  const own = tree.tokens[draft.raw.trigger]
  const isCalledSo =
    own?.deprel === 'nsubj' &&
    retaliation.has(tree.tokens[own.head]?.lemma ?? '') &&
    childrenOf(tree, own.head, 'cop').length > 0
  return isCalledSo ? own.head : undefined
}

const answered = (drafts: readonly Draft[], draft: Draft, word: number | undefined): Draft | undefined => {
  const under = word === undefined ? [] : childrenOf(draft.tree, word, 'nmod', 'obl', 'advcl', 'acl')
  const named = drafts.find(
    (each) => each.tree === draft.tree && under.some((token) => each.triggers.includes(token)),
  )
  if (named !== undefined) return named
  const before = drafts.slice(0, drafts.indexOf(draft)).reverse()
  return before.find(
    (each) =>
      isViolent(each.type) &&
      each.factuality.modality === 'actual' &&
      each.factuality.polarity === 'positive' &&
      draft.tree.sentence - each.tree.sentence <= 3 &&
      !entitiesIn(each, 'agent').some((agent) => entitiesIn(draft, 'agent').includes(agent)),
  )
}

/** Marks answers: violence told as retaliation takes that type; what it answers is linked where the text names it. */
const linkAnswers = (scene: Scene, drafts: readonly Draft[]): readonly DraftLink[] => {
  const links: DraftLink[] = []
  for (const draft of drafts) {
    const word = answerWord(scene, draft.tree, draft)
    const isAnswer = word !== undefined || draft.type.answer === true
    if (!isAnswer) continue
    if (word !== undefined && isViolent(draft.type) && answerType !== undefined) draft.type = answerType
    const target = answered(drafts, draft, word)
    if (target !== undefined && target !== draft)
      links.push({ type: 'retaliates-for', source: draft, target })
  }
  return links
}

/** A weapon that was shot down: the attack it was to make did not succeed. */
const markInterceptions = (scene: Scene, drafts: readonly Draft[]): void => {
  for (const draft of drafts) {
    if (
      !draft.type.intercepts ||
      draft.factuality.polarity === 'negative' ||
      draft.factuality.modality !== 'actual'
    )
      continue
    // "one of the drones": the others may have come through
    const isPart = draft.raw.fillers.some(
      ({ role, token }) =>
        role === 'target' &&
        outerOf(draft.tree, token, scene.language.clauses.transparentNouns, { conjuncts: false }) !== token,
    )
    if (isPart) continue
    const weapons = entitiesIn(draft, 'target')
    for (const attack of drafts) {
      const isAimed = attack.type.plover === 'MOBILIZE'
      if (attack === draft || !(isViolent(attack.type) || isAimed)) continue
      const shared = entitiesIn(attack, 'instrument').filter((each) => weapons.includes(each))
      if (shared.length === 0) continue
      const size = (entity: number | undefined): string =>
        scene.entities.entities[entity ?? -1]?.number ?? 'singular'
      if (size(shared[0]) !== size(weapons.find((weapon) => shared.includes(weapon)))) continue
      attack.outcome = 'intercepted'
      if (isAimed && generalType !== undefined) attack.type = generalType
      if (attack.tree === draft.tree) attack.date ??= draft.date
      if (attack.factuality.modality === 'actual')
        attack.factuality = { ...attack.factuality, modality: 'attempted' }
    }
  }
}

/** "The killing sparked protests", "the raid was part of an offensive": what the text itself says of two events. */
const linkCauses = ({ language }: Scene, drafts: readonly Draft[]): readonly DraftLink[] => {
  const { causing, partNouns } = language.clauses
  const links: DraftLink[] = []
  for (const tree of new Set(drafts.map((draft) => draft.tree))) {
    const toldBy = (tokens: readonly number[]): Draft | undefined =>
      drafts.find((draft) => draft.tree === tree && tokens.some((token) => draft.triggers.includes(token)))
    const link = (type: LinkTypeId, source: Draft | undefined, target: Draft | undefined): void => {
      if (source && target && source !== target) links.push({ type, source, target })
    }
    tree.tokens.forEach(({ lemma, head }, at) => {
      const preposition = causing.get(lemma)
      const isDenied = childrenOf(tree, at, 'advmod').some((child) => tree.tokens[child]?.lemma === 'not')
      if (preposition !== undefined && !isDenied) {
        const objects =
          preposition === ''
            ? childrenOf(tree, at, 'obj')
            : childrenOf(tree, at, 'obl').filter((child) => prepositionOf(tree, child) === preposition)
        link('causes', toldBy(childrenOf(tree, at, 'nsubj')), toldBy(objects))
        link('causes', toldBy(childrenOf(tree, at, 'obl:agent')), toldBy(childrenOf(tree, at, 'nsubj:pass')))
      }
      if (partNouns.has(lemma)) {
        const whole = childrenOf(tree, at, 'nmod').filter((child) => prepositionOf(tree, child) === 'of')
        const isAdverbial = prepositionOf(tree, at) === 'as'
        const part = isAdverbial ? [head] : childrenOf(tree, at, 'nsubj')
        if (!isDenied) link('part-of', toldBy(part), toldBy(whole))
      }
    })
  }
  return links
}

/** Links between an article's events: answers, and what threats, demands and claims are about. */
export const linkEvents = (scene: Scene, drafts: readonly Draft[]): readonly DraftLink[] => {
  markInterceptions(scene, drafts)
  const about = drafts.flatMap((source) =>
    source.content.map((content): DraftLink => ({ type: 'about', source, target: content })),
  )
  return [...linkAnswers(scene, drafts), ...linkCauses(scene, drafts), ...about]
}
