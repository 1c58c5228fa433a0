import type { Operator } from '../../languages/index.js'
import type { Modality, Outcome } from '../../types/index.js'
import type { FoundVoice } from '../attribution/index.js'
import { bareRelation, childOf, childrenOf, type Tree } from '../grammar/index.js'
import type { Scene } from '../scene.js'
import type { Mark } from './mark.js'

/** What has been read of an event's standing on the way up its tree; made and kept by `standingOf`. */
export interface Reading {
  negative: boolean
  modality: Modality
  ended: boolean
  /** Nothing further out changes whether it happened. */
  settled: boolean
  outcome: Outcome | undefined
  /** Innermost first. */
  voices: readonly FoundVoice[]
  /** Which words did what to it, in the order in which they were read. */
  marks: readonly Mark[]
}

/** A reading before anything has been read. */
export const unread = (): Reading => ({
  negative: false,
  modality: 'actual',
  ended: false,
  settled: false,
  outcome: undefined,
  voices: [],
  marks: [],
})

/** Marks a word with all that it changed, given the reading as it was before the word. */
export const markChanges = (reading: Reading, before: Readonly<Reading>, token: number): void => {
  const mark = (does: Mark['does']): void => {
    reading.marks = [...reading.marks, { token, does }]
  }
  if (reading.negative !== before.negative) mark('negates')
  if (reading.modality !== before.modality && reading.modality !== 'actual') mark(reading.modality)
  if (reading.ended && !before.ended) mark('ended')
  if (reading.outcome !== undefined && reading.outcome !== before.outcome) mark(reading.outcome)
  for (const { stance } of reading.voices.slice(before.voices.length)) mark(stance)
}

/** A token's lemma; empty beyond the sentence. */
export const lemmaAt = (tree: Tree, token: number): string => tree.tokens[token]?.lemma ?? ''

/** A "not" around what is told. "Will never **stop** the raids": they go on. "Failed to **prevent** the murder": it was done. */
const negate = (reading: Reading): void => {
  if (reading.ended) {
    reading.ended = false
    if (reading.modality === 'planned') reading.modality = 'actual'
  } else if (reading.modality === 'attempted' && reading.outcome === 'failed' && !reading.negative) {
    reading.modality = 'actual'
    reading.outcome = undefined
  } else reading.negative = !reading.negative
}

/** What a governor of this kind does to the event. */
export const apply = (reading: Reading, operator: Operator): void => {
  if (reading.ended && operator.modality !== undefined) {
    // "demanded an end to the war": the war is no less a fact, and not over
    reading.ended = false
    reading.settled = true
  }
  if (reading.settled) return
  if (operator.polarity === 'negative') negate(reading)
  if (operator.modality !== undefined && reading.modality === 'actual') reading.modality = operator.modality
  if (operator.ended) reading.ended = true
  if (operator.outcome !== undefined) reading.outcome = operator.outcome
  if (operator.stance !== undefined) reading.voices = [...reading.voices, { stance: operator.stance }]
}

/** "made his release **a condition** for talks": what a verb makes its object. */
export const readMade = (scene: Scene, tree: Tree, verb: number, reading: Reading): void => {
  const made = childOf(tree, verb, 'xcomp') ?? -1
  const operator =
    tree.tokens[made]?.upos === 'NOUN' ? scene.language.clauses.operators.get(lemmaAt(tree, made)) : undefined
  if (operator === undefined) return
  const before = { ...reading }
  apply(reading, operator)
  markChanges(reading, before, made)
}

const isReported = (scene: Scene, tree: Tree, token: number): boolean => {
  const word = tree.tokens[token]
  const clause = word?.deprel === 'conj' ? tree.tokens[word.head] : word
  return (
    clause !== undefined &&
    clause.deprel === 'ccomp' &&
    scene.language.clauses.speech.has(lemmaAt(tree, clause.head))
  )
}

/** "will block roads until the government **frees** them": in the present tense what is waited for is yet to come. */
const isAwaited = (scene: Scene, tree: Tree, token: number, mark: string): boolean =>
  scene.language.clauses.conditionsOnOthers.has(mark) &&
  (/^VB[PZ]$/.test(tree.tokens[token]?.xpos ?? '') ||
    childrenOf(tree, token, 'aux', 'aux:pass').some((aux) => /^VB[PZ]$/.test(tree.tokens[aux]?.xpos ?? '')))

/**
 * What a word's own auxiliaries, negations, conditions and adverbs say of it. A condition beside a threat or promise
 * (`isSpoken`) is one of what was threatened: the threat was made.
 */
export const readOwnWords = (
  scene: Scene,
  tree: Tree,
  token: number,
  reading: Reading,
  { isSpoken = false }: { readonly isSpoken?: boolean } = {},
): void => {
  const {
    negators,
    auxiliaries,
    conditionals,
    pending,
    evidentials,
    freeChoice,
    freeDeterminers,
    operators,
  } = scene.language.clauses
  const isNoun = tree.tokens[token]?.upos === 'NOUN' || tree.tokens[token]?.upos === 'PROPN'
  for (const child of childrenOf(tree, token)) {
    const word = tree.tokens[child]
    if (word === undefined) continue
    const before = { ...reading }
    const relation = bareRelation(word.deprel)
    if (negators.has(word.lemma) && ['advmod', 'det', 'aux', 'mark', 'case', 'cc'].includes(relation)) {
      const contrast = childrenOf(tree, child, 'fixed').some((each) => lemmaAt(tree, each) === 'only')
      if (!contrast && !/^only$/i.test(tree.tokens[child + 1]?.text ?? '')) negate(reading)
    } else if (
      relation === 'advmod' &&
      childrenOf(tree, child).some((each) => lemmaAt(tree, each) === 'no')
    ) {
      // "no longer"
      reading.negative = !reading.negative
    } else if (relation === 'aux') {
      const modality = auxiliaries.get(word.lemma)
      // "said it would send": the future seen from the past
      const reported = word.lemma === 'would' && isReported(scene, tree, token)
      if (modality !== undefined && reading.modality === 'actual')
        reading.modality = reported ? 'planned' : modality
    } else if (relation === 'mark' && word.xpos === 'TO' && pending.has(lemmaAt(tree, child - 1))) {
      // "has **yet** to recognise it"
      reading.negative = !reading.negative
    } else if (relation === 'mark' && word.xpos === 'TO' && tree.tokens[token]?.deprel === 'root') {
      // "Norland to host talks"
      if (reading.modality === 'actual') reading.modality = 'planned'
    } else if ((relation === 'mark' || relation === 'advmod') && conditionals.has(word.lemma)) {
      // "if they try to storm it": nothing was tried
      if (reading.modality === 'actual' || reading.modality === 'attempted') reading.modality = 'hypothetical'
    } else if (relation === 'mark' && isAwaited(scene, tree, token, word.lemma)) {
      if (reading.modality === 'actual') reading.modality = 'demanded'
    } else if (relation === 'advmod' || relation === 'amod') {
      const stance = evidentials.get(word.lemma) ?? evidentials.get(word.lower)
      if (stance !== undefined) reading.voices = [...reading.voices, { stance }]
      else if (isNoun && relation === 'amod') {
        const operator = operators.get(word.lower) ?? operators.get(word.lemma)
        if (operator !== undefined) apply(reading, operator)
      }
    } else if (relation === 'advcl' && !isNoun && !isSpoken && reading.modality === 'actual') {
      const mark = childOf(tree, child, 'mark')
      if (mark !== undefined && (lemmaAt(tree, mark) === 'if' || lemmaAt(tree, mark) === 'unless'))
        reading.modality = 'hypothetical'
    }
    markChanges(reading, before, child)
  }
  // "no group attacked", "nobody was hurt"; "anyone who attacks" need not exist
  const subject = childOf(tree, token, 'nsubj', 'nsubj:pass')
  const described = tree.tokens[token]?.deprel === 'acl:relcl' ? tree.tokens[token]?.head : subject
  const isFree =
    described !== undefined &&
    (freeChoice.has(lemmaAt(tree, described)) ||
      // "would hit any firm that helps them"
      (described !== subject &&
        childrenOf(tree, described, 'det').some((child) => freeDeterminers.has(lemmaAt(tree, child)))))
  if (isFree && reading.modality === 'actual') reading.modality = 'hypothetical'
  if (subject !== undefined && !isNoun) {
    const none =
      negators.has(lemmaAt(tree, subject)) ||
      childrenOf(tree, subject, 'det').some((child) => lemmaAt(tree, child) === 'no') ||
      // "neither the mayor nor his guard was hurt"
      childrenOf(tree, subject, 'cc:preconj').some((child) => negators.has(lemmaAt(tree, child)))
    const before = { ...reading }
    if (none) reading.negative = !reading.negative
    markChanges(reading, before, subject)
  }
}
