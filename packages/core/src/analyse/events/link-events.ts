import { type EventType, eventTypes } from '../../ontology/index.js'
import { childrenOf, type Tree } from '../grammar/index.js'
import type { Scene } from '../scene.js'
import { type Draft, type DraftLink, entitiesIn, isViolent } from './draft.js'
import { linkByWords } from './link-by-words.js'
import { markInterceptions } from './mark-interceptions.js'

const answerType: EventType | undefined = (eventTypes as readonly EventType[]).find((type) => type.answer)

/** The word by which an event is told as an answer: "in retaliation for …", "retaliatory strikes". */
const answerWord = (scene: Scene, tree: Tree, draft: Draft): number | undefined => {
  const { retaliation } = scene.language.clauses
  for (const host of [draft.raw.trigger, draft.raw.carrier]) {
    const word = childrenOf(tree, host, 'obl', 'amod', 'advcl', 'nmod', 'advmod').find(
      (child) =>
        retaliation.has(tree.tokens[child]?.lemma ?? '') &&
        // "was shot when he answered the door"
        childrenOf(tree, child, 'nsubj', 'nsubj:pass').length === 0,
    )
    if (word !== undefined) return word
  }
  const own = tree.tokens[draft.raw.trigger]
  // "**hit back** with strikes"
  const { carrier } = draft.raw
  const isAnswering =
    carrier !== draft.raw.trigger &&
    [
      '',
      ...childrenOf(tree, carrier, 'advmod', 'compound:prt').map((child) => ` ${tree.tokens[child]?.lemma}`),
    ].some((further) => retaliation.has(`${tree.tokens[carrier]?.lemma}${further}`))
  if (isAnswering) return carrier
  // "responded **by shelling** the town"
  const isMeans =
    own?.deprel === 'advcl' &&
    retaliation.has(tree.tokens[own.head]?.lemma ?? '') &&
    childrenOf(tree, draft.raw.trigger, 'mark').some((mark) =>
      scene.language.clauses.instrumentPrepositions.has(tree.tokens[mark]?.lemma ?? ''),
    )
  if (isMeans) return own.head
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

/** Links between an article's events: answers, what words between them say, and what threats, demands and claims are about. */
export const linkEvents = (scene: Scene, drafts: readonly Draft[]): readonly DraftLink[] => {
  markInterceptions(scene, drafts)
  const about = drafts.flatMap((source) =>
    source.content.map((content): DraftLink => ({ type: 'about', source, target: content })),
  )
  const answers = linkAnswers(scene, drafts)
  return [...answers, ...linkByWords(scene, drafts, answers), ...about]
}
