import type { Operator } from '../../languages/index.js'
import type { Factuality, Modality, Outcome } from '../../types/index.js'
import {
  citedAt,
  type FoundVoice,
  isSpeech,
  type Quotation,
  quotationAt,
  voiceOf,
} from '../attribution/index.js'
import { bareRelation, childOf, childrenOf, type Tree } from '../grammar/index.js'
import type { Scene } from '../scene.js'

/** How an event stands: whether it happened, in which world, and who says so (outermost first). */
export interface Standing {
  readonly factuality: Factuality
  readonly ended?: true
  readonly outcome?: Outcome
  readonly voices: readonly FoundVoice[]
}

interface Reading {
  negative: boolean
  modality: Modality
  ended: boolean
  /** Nothing further out changes whether it happened. */
  settled: boolean
  outcome: Outcome | undefined
  /** Innermost first. */
  voices: FoundVoice[]
}

/** Relations through which a governor's "not", "tried to" or "will" reaches the event. */
const complementRelations = new Set([
  'xcomp',
  'ccomp',
  'obj',
  'conj',
  'acl',
  'csubj',
  'csubj:pass',
  'nsubj:pass',
  'obl',
  'nmod',
  'advcl',
  'nsubj',
  'amod',
])

const lemmaAt = (tree: Tree, token: number): string => tree.tokens[token]?.lemma ?? ''

const apply = (reading: Reading, operator: Operator): void => {
  if (reading.ended && operator.modality !== undefined) {
    // "demanded an end to the war": the war is no less a fact, and not over
    reading.ended = false
    reading.settled = true
  }
  if (reading.settled) return
  if (operator.polarity === 'negative') reading.negative = !reading.negative
  if (operator.modality !== undefined && reading.modality === 'actual') reading.modality = operator.modality
  if (operator.ended) reading.ended = true
  if (operator.outcome !== undefined) reading.outcome = operator.outcome
  if (operator.stance !== undefined) reading.voices.push({ stance: operator.stance })
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

/** What a word's own auxiliaries, negations, conditions and adverbs say of it. */
const readOwnWords = (scene: Scene, tree: Tree, token: number, reading: Reading): void => {
  const { negators, auxiliaries, conditionals, evidentials, operators } = scene.language.clauses
  const isNoun = tree.tokens[token]?.upos === 'NOUN' || tree.tokens[token]?.upos === 'PROPN'
  for (const child of childrenOf(tree, token)) {
    const word = tree.tokens[child]
    if (word === undefined) continue
    const relation = bareRelation(word.deprel)
    if (negators.has(word.lemma) && ['advmod', 'det', 'aux', 'mark', 'case', 'cc'].includes(relation)) {
      const contrast = childrenOf(tree, child, 'fixed').some((each) => lemmaAt(tree, each) === 'only')
      if (!contrast && !/^only$/i.test(tree.tokens[child + 1]?.text ?? ''))
        reading.negative = !reading.negative
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
    } else if ((relation === 'mark' || relation === 'advmod') && conditionals.has(word.lemma)) {
      if (reading.modality === 'actual') reading.modality = 'hypothetical'
    } else if (relation === 'advmod' || relation === 'amod') {
      const stance = evidentials.get(word.lemma) ?? evidentials.get(word.text.toLowerCase())
      if (stance !== undefined) reading.voices.push({ stance })
      else if (isNoun && relation === 'amod') {
        const operator = operators.get(word.text.toLowerCase()) ?? operators.get(word.lemma)
        if (operator !== undefined) apply(reading, operator)
      }
    } else if (relation === 'advcl' && !isNoun && reading.modality === 'actual') {
      const mark = childOf(tree, child, 'mark')
      const inverted = childrenOf(tree, child, 'aux').some(
        (each) =>
          /^(Should|Were|Had)$/i.test(tree.tokens[each]?.text ?? '') &&
          each < (childOf(tree, child, 'nsubj', 'nsubj:pass', 'expl') ?? 0),
      )
      if (
        (mark !== undefined && (lemmaAt(tree, mark) === 'if' || lemmaAt(tree, mark) === 'unless')) ||
        inverted
      )
        reading.modality = 'hypothetical'
    }
  }
  // "no group attacked", "nobody was hurt"
  const subject = childOf(tree, token, 'nsubj', 'nsubj:pass')
  if (subject !== undefined && !isNoun) {
    const none =
      negators.has(lemmaAt(tree, subject)) ||
      childrenOf(tree, subject, 'det').some((child) => lemmaAt(tree, child) === 'no')
    if (none) reading.negative = !reading.negative
  }
}

const isInvertedCondition = (tree: Tree, token: number): boolean => {
  const auxiliary = childrenOf(tree, token, 'aux').find((each) =>
    /^(should|were|had)$/i.test(tree.tokens[each]?.text ?? ''),
  )
  const subject = childOf(tree, token, 'nsubj', 'nsubj:pass')
  return (
    auxiliary !== undefined &&
    subject !== undefined &&
    auxiliary < subject &&
    tree.tokens[token]?.deprel === 'advcl'
  )
}

/** Infinitives of purpose are no facts: "were sent to attack". */
const isPurpose = (tree: Tree, token: number): boolean =>
  tree.tokens[token]?.xpos === 'VB' &&
  childrenOf(tree, token, 'mark').some((child) => lemmaAt(tree, child) === 'to')

/** A verb of saying beside its clause: "…, officials said". */
const paratacticSpeech = (scene: Scene, tree: Tree, token: number): FoundVoice | undefined => {
  const child = childrenOf(tree, token, 'parataxis', 'advcl', 'ccomp', 'conj').find(
    (each) =>
      tree.tokens[each]?.upos === 'VERB' &&
      isSpeech(scene, tree, each) &&
      tree.tokens[each]?.deprel === 'parataxis' &&
      childrenOf(tree, each, 'nsubj').length > 0,
  )
  return child === undefined ? undefined : voiceOf(scene, tree, child)
}

/**
 * Climbs from the word that carries an event to the root of its sentence, and reads off what each governor
 * does to it: negation, modality, aspect, and the voices that report it. Governors whose own event takes the
 * event as content (`readers`) are passed over here; their entry in the ontology says how content is read.
 */
export const standingOf = (
  scene: Scene,
  tree: Tree,
  event: { readonly trigger: number; readonly carrier: number },
  options: { readonly quotations: readonly Quotation[]; readonly readers: ReadonlySet<number> },
): Standing => {
  const { operators } = scene.language.clauses
  const reading: Reading = {
    negative: false,
    modality: 'actual',
    ended: false,
    settled: false,
    outcome: undefined,
    voices: [],
  }
  readOwnWords(scene, tree, event.trigger, reading)
  let token = event.trigger
  let inReach = true
  let saidHere = false
  for (let steps = 0; steps <= tree.tokens.length; steps += 1) {
    const word = tree.tokens[token]
    if (word === undefined) break
    const cited = citedAt(scene, tree, token)
    if (cited !== undefined) reading.voices.push(cited)
    const beside = paratacticSpeech(scene, tree, token)
    if (beside !== undefined && !options.readers.has(token)) {
      reading.voices.push(beside)
      saidHere = true
    }
    if (word.head < 0) break
    const parent = word.head
    const relation = bareRelation(word.deprel)
    const governor = tree.tokens[parent]
    if (governor === undefined) break
    if (isInvertedCondition(tree, token) && reading.modality === 'actual') reading.modality = 'hypothetical'

    const isSaid = isSpeech(scene, tree, parent) && !options.readers.has(parent)
    const saidRelation =
      relation === 'ccomp' ||
      relation === 'xcomp' ||
      relation === 'parataxis' ||
      (relation === 'obj' && governor.upos === 'VERB') ||
      (relation === 'acl' && governor.upos === 'NOUN') ||
      (relation === 'nsubj' && word.upos === 'VERB') ||
      (word.deprel === 'nsubj:pass' && governor.upos === 'VERB')
    if (isSaid && saidRelation) {
      reading.voices.push(voiceOf(scene, tree, parent))
      saidHere = true
      inReach = false
    } else if (inReach && complementRelations.has(relation)) {
      const operator = options.readers.has(parent) ? undefined : operators.get(governor.lemma)
      const purpose = relation === 'advcl' && isPurpose(tree, token)
      const governs =
        operator !== undefined &&
        (relation === 'xcomp' ||
          relation === 'ccomp' ||
          relation === 'acl' ||
          (relation === 'obj' && governor.upos === 'VERB') ||
          (relation === 'nmod' && governor.upos === 'NOUN') ||
          (relation === 'obl' &&
            (operator.modality !== undefined || operator.ended === true) &&
            ['of', 'from', 'for', 'against', 'about', 'on', 'with'].includes(
              lemmaAt(tree, childOf(tree, token, 'case', 'mark') ?? -1),
            )) ||
          (relation === 'advcl' &&
            !purpose &&
            word.xpos === 'VBG' &&
            childrenOf(tree, token, 'mark').some((child) =>
              ['from', 'of', 'for'].includes(lemmaAt(tree, child)),
            )) ||
          (word.deprel === 'nsubj:pass' && (operator.modality !== undefined || operator.ended === true)) ||
          (relation === 'nsubj' && operator.ended === true))
      if (governs) {
        apply(reading, operator)
        readOwnWords(scene, tree, parent, reading)
      } else if (purpose) {
        if (reading.modality === 'actual') reading.modality = 'planned'
        inReach = false
      } else if (parent === event.carrier && token === event.trigger) {
        readOwnWords(scene, tree, parent, reading)
      } else if (relation === 'conj' && childOf(tree, token, 'nsubj', 'nsubj:pass') === undefined) {
        shareAuxiliaries(scene, tree, parent, token, reading)
      } else if (
        relation === 'xcomp' ||
        (relation === 'ccomp' && governor.upos !== 'NOUN') ||
        (relation === 'obj' && word.upos === 'NOUN')
      ) {
        readOwnWords(scene, tree, parent, reading)
      } else inReach = false
    } else if (
      relation === 'advcl' ||
      relation === 'acl' ||
      relation === 'nsubj' ||
      relation === 'obl' ||
      relation === 'nmod' ||
      relation === 'appos' ||
      relation === 'parataxis'
    ) {
      inReach = false
    }
    token = parent
  }
  if (!saidHere) {
    const quote = quotationAt(options.quotations, tree.tokens[event.trigger]?.start ?? 0)
    if (quote?.voice !== undefined) reading.voices.push(quote.voice)
  }
  return {
    factuality: { polarity: reading.negative ? 'negative' : 'positive', modality: reading.modality },
    ...(reading.ended && { ended: true as const }),
    ...(reading.outcome !== undefined && { outcome: reading.outcome }),
    voices: withoutRepeats(reading.voices).reverse(),
  }
}

/** A coordinated verb shares its first conjunct's "will" and, behind "or" and "nor", its "not". */
const shareAuxiliaries = (
  scene: Scene,
  tree: Tree,
  first: number,
  second: number,
  reading: Reading,
): void => {
  if (childrenOf(tree, second, 'aux').length > 0) return
  const shared: Reading = {
    negative: false,
    modality: 'actual',
    ended: false,
    settled: false,
    outcome: undefined,
    voices: [],
  }
  readOwnWords(scene, tree, first, shared)
  const bare = tree.tokens[second]?.xpos === 'VB'
  if (bare && reading.modality === 'actual') reading.modality = shared.modality
  const either = childrenOf(tree, second, 'cc').some((child) => ['or', 'nor'].includes(lemmaAt(tree, child)))
  if (either && shared.negative) reading.negative = !reading.negative
}

const withoutRepeats = (voices: readonly FoundVoice[]): FoundVoice[] =>
  voices.filter(
    (voice, at) =>
      voices.findIndex((other) => other.stance === voice.stance && other.entity === voice.entity) === at,
  )
