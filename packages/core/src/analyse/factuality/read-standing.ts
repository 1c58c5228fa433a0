import type { Factuality, Outcome, ParsedToken } from '../../types/index.js'
import {
  citedAt,
  type FoundVoice,
  isSpeech,
  type Quotation,
  quotationAt,
  voiceOf,
} from '../attribution/index.js'
import { isEventNoun } from '../frames/index.js'
import {
  bareRelation,
  childOf,
  childrenOf,
  isDoneByOrder,
  pathUp,
  prepositionOf,
  type Tree,
} from '../grammar/index.js'
import type { Scene } from '../scene.js'
import { isCalledSo } from './is-called-so.js'
import type { Mark } from './mark.js'
import {
  apply,
  lemmaAt,
  markChanges,
  type Reading,
  readMade,
  readOwnWords,
  unread,
} from './read-own-words.js'
import { shareAuxiliaries } from './share-auxiliaries.js'

/** How an event stands: whether it happened, in which world, and who says so (outermost first). */
export interface Standing {
  readonly factuality: Factuality
  readonly ended?: true
  readonly outcome?: Outcome
  readonly voices: readonly FoundVoice[]
  /** The words that made it stand so. */
  readonly marks: readonly Mark[]
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

/** What is asked is not said; what describes a noun of the question is ("the drones that struck it?"). */
const isAsked = (tree: Tree, token: number): boolean =>
  tree.tokens.at(-1)?.text === '?' &&
  tree.tokens[token]?.upos === 'VERB' &&
  !pathUp(tree, token).some((each) => tree.tokens[each]?.deprel.startsWith('acl'))

/** Infinitives of purpose are no facts: "were sent to attack". */
const isPurpose = (tree: Tree, token: number): boolean =>
  tree.tokens[token]?.xpos === 'VB' &&
  childrenOf(tree, token, 'mark').some((child) => lemmaAt(tree, child) === 'to')

/** A verb of saying beside its clause: "…, officials said". */
const paratacticSpeech = (scene: Scene, tree: Tree, token: number): number | undefined =>
  childrenOf(tree, token, 'parataxis', 'advcl', 'ccomp', 'conj').find(
    (each) =>
      tree.tokens[each]?.upos === 'VERB' &&
      isSpeech(scene, tree, each) &&
      tree.tokens[each]?.deprel === 'parataxis' &&
      childrenOf(tree, each, 'nsubj').length > 0,
  )

/** "nobody claimed **the** bombing": what is pointed at happened, whoever says nothing of it. */
const isKnown = (scene: Scene, tree: Tree, noun: number): boolean =>
  childrenOf(tree, noun, 'det').some((child) => scene.language.clauses.pointing.has(lemmaAt(tree, child)))

/** "**tried** but failed to seize it": a verb of trying has its infinitive with the verb that is joined to it. */
const isTried = (scene: Scene, tree: Tree, verb: number, relation: string): boolean =>
  relation === 'conj' &&
  scene.language.clauses.operators.get(lemmaAt(tree, verb))?.modality === 'attempted' &&
  childOf(tree, verb, 'xcomp', 'obj') === undefined

/** A verb that does not tell what a word of saying says, but what becomes of it. */
const isDenial = (scene: Scene, { lemma, deprel }: ParsedToken): boolean =>
  deprel === 'acl:relcl' && scene.language.clauses.speech.get(lemma) === 'denies'

const say = (reading: Reading, voice: FoundVoice, token: number): void => {
  const before = { ...reading }
  reading.voices = [...reading.voices, voice]
  markChanges(reading, before, token)
}

/**
 * Climbs from the word that carries an event to the root of its sentence, and reads off what each governor
 * does to it: negation, modality, aspect, and the voices that report it. Governors whose own event takes the
 * event as content (`readers`) are passed over here; their entry in the ontology says how content is read. So are words
 * that tell the event themselves ("the threats that they **made**").
 */
export const standingOf = (
  scene: Scene,
  tree: Tree,
  event: { readonly trigger: number; readonly carrier: number; readonly consumed: readonly number[] },
  options: {
    readonly quotations: readonly Quotation[]
    readonly readers: ReadonlySet<number>
    /** The event is a threat, promise or demand, which has its conditions in what it says. */
    readonly isSpoken?: boolean
    /** It is done by showing or saying it, as the purpose of another deed too. */
    readonly isShown?: boolean
  },
): Standing => {
  const { operators } = scene.language.clauses
  const reading = unread()
  readOwnWords(scene, tree, event.trigger, reading, { isSpoken: options.isSpoken === true })
  if (isAsked(tree, event.carrier)) reading.modality = 'hypothetical'
  // "the attack, which the army said was **carried out** by rebels"
  for (const each of event.consumed) {
    const { deprel, head = -1 } = tree.tokens[each] ?? {}
    if (deprel === 'ccomp' && isSpeech(scene, tree, head)) say(reading, voiceOf(scene, tree, head), head)
  }
  let token = event.trigger
  // "a **round** of talks": what is said of it is said of them
  let told = event.trigger
  let inReach = true
  let saidHere = false
  // "confirmed the name of a man **killed** by rebels" confirms no killing
  let isDescribed = false
  for (let steps = 0; steps <= tree.tokens.length; steps += 1) {
    const word = tree.tokens[token]
    if (word === undefined) break
    const cited = citedAt(scene, tree, token)
    if (cited !== undefined) say(reading, cited.voice, cited.token)
    const beside = paratacticSpeech(scene, tree, token)
    if (beside !== undefined && !options.readers.has(token)) {
      say(reading, voiceOf(scene, tree, beside), beside)
      saidHere = true
    }
    if (word.head < 0) break
    const parent = word.head
    const relation = bareRelation(word.deprel)
    const governor = tree.tokens[parent]
    if (governor === undefined) break

    // "the report that they fled is unfounded"
    if (
      relation === 'nsubj' &&
      isSpeech(scene, tree, token) &&
      scene.language.clauses.falsehoods.has(governor.lemma)
    ) {
      const before = { ...reading, voices: [] }
      Object.assign(reading, { negative: !reading.negative, voices: [] })
      markChanges(reading, before, parent)
    }
    const isNamed = isCalledSo(tree, token)
    const isSaid = isNamed || (isSpeech(scene, tree, parent) && !options.readers.has(parent))
    const saidRelation =
      relation === 'ccomp' ||
      relation === 'xcomp' ||
      relation === 'parataxis' ||
      // "the paper **quoted** the minister as saying"
      (relation === 'advcl' &&
        word.xpos === 'VBG' &&
        isSpeech(scene, tree, token) &&
        voiceOf(scene, tree, parent).entity !== undefined &&
        childrenOf(tree, token, 'mark').some((mark) => tree.rules.asSaying.has(lemmaAt(tree, mark)))) ||
      (relation === 'obj' && governor.upos === 'VERB' && !isDescribed) ||
      // "a charge that they deny" is not what the charge says
      (relation === 'acl' && governor.upos === 'NOUN' && !isDenial(scene, word)) ||
      (relation === 'nsubj' && word.upos === 'VERB') ||
      (word.deprel === 'nsubj:pass' && governor.upos === 'VERB')
    if (isSaid && saidRelation) {
      say(reading, voiceOf(scene, tree, parent), parent)
      saidHere = true
      inReach = false
    } else if (inReach && complementRelations.has(relation)) {
      const isOwn = options.readers.has(parent) || event.consumed.includes(parent)
      const operator = isOwn ? undefined : operators.get(governor.lemma)
      const purpose = relation === 'advcl' && isPurpose(tree, token)
      if (relation === 'obj') readMade(scene, tree, parent, reading)
      const governs =
        operator !== undefined &&
        !(operator.modality === 'demanded' && isDoneByOrder(tree, parent, relation)) &&
        (relation === 'xcomp' ||
          relation === 'ccomp' ||
          relation === 'acl' ||
          (relation === 'obj' && governor.upos === 'VERB') ||
          (relation === 'nmod' &&
            governor.upos === 'NOUN' &&
            (operator.under ?? prepositionOf(tree, token)) === prepositionOf(tree, token) &&
            !tree.rules.circumstances.has(prepositionOf(tree, token))) ||
          (relation === 'obl' &&
            (operator.modality !== undefined || operator.ended === true) &&
            tree.rules.governedPrepositions.has(lemmaAt(tree, childOf(tree, token, 'case', 'mark') ?? -1))) ||
          (relation === 'advcl' &&
            !purpose &&
            word.xpos === 'VBG' &&
            childrenOf(tree, token, 'mark').some((child) =>
              ['from', 'of', 'for'].includes(lemmaAt(tree, child)),
            )) ||
          (word.deprel === 'nsubj:pass' && (operator.modality !== undefined || operator.ended === true)) ||
          (relation === 'nsubj' && operator.ended === true))
      if (governs) {
        const before = { ...reading }
        apply(reading, operator)
        markChanges(reading, before, parent)
        readOwnWords(scene, tree, parent, reading)
      } else if (
        purpose &&
        token === event.carrier &&
        (options.isShown ||
          scene.language.clauses.mergingVerbs.has(governor.lemma) ||
          (scene.language.clauses.usingVerbs.has(governor.lemma) &&
            childOf(tree, parent, 'obj') !== undefined))
      ) {
        readOwnWords(scene, tree, parent, reading)
      } else if (purpose) {
        const before = { ...reading }
        if (reading.modality === 'actual') reading.modality = 'planned'
        markChanges(reading, before, token)
        inReach = false
      } else if (
        (parent === event.carrier && token === told) ||
        (relation === 'nmod' && scene.language.clauses.transparentNouns.has(governor.lemma))
      ) {
        readOwnWords(scene, tree, parent, reading)
        if (token === told) told = parent
      } else if (reading.negative && isTried(scene, tree, parent, relation)) {
        const before = { ...reading }
        Object.assign(reading, { negative: false, modality: 'attempted', outcome: 'failed' })
        markChanges(reading, before, parent)
      } else if (relation === 'conj' && childOf(tree, token, 'nsubj', 'nsubj:pass') === undefined) {
        shareAuxiliaries(scene, tree, parent, token, reading)
      } else if (
        relation === 'xcomp' ||
        (relation === 'ccomp' && governor.upos !== 'NOUN') ||
        (relation === 'obj' && word.upos === 'NOUN' && !(isOwn && isKnown(scene, tree, token)))
      ) {
        readOwnWords(scene, tree, parent, reading)
      } else if (relation === 'nsubj' && childOf(tree, parent, 'expl') !== undefined) {
        // "there will be no more bombings": its own "no" is not read twice
        const isNone = reading.negative
        readOwnWords(scene, tree, parent, reading)
        reading.negative ||= isNone
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
    if (relation === 'acl' && /^VB[NG]$/.test(word.xpos) && !isEventNoun(scene, tree, parent))
      isDescribed = true
    token = parent
  }
  // "will respond to any attack": it need not come; "denied any attack" says who had no part in one
  const isOpen = childrenOf(tree, event.trigger, 'det').some((child) =>
    scene.language.clauses.freeDeterminers.has(lemmaAt(tree, child)),
  )
  // "a reward for information that leads to his arrest"
  const isSought = pathUp(tree, event.trigger).some(
    (each) =>
      scene.language.clauses.soughtThings.get(prepositionOf(tree, each))?.has(lemmaAt(tree, each)) === true,
  )
  if ((isOpen || isSought) && reading.modality === 'actual' && !reading.negative)
    reading.modality = 'hypothetical'
  if (!saidHere) {
    const quote = quotationAt(options.quotations, tree.tokens[event.trigger]?.start ?? 0)
    if (quote?.voice !== undefined) reading.voices = [...reading.voices, quote.voice]
  }
  return {
    factuality: { polarity: reading.negative ? 'negative' : 'positive', modality: reading.modality },
    ...(reading.ended && { ended: true as const }),
    ...(reading.outcome !== undefined && { outcome: reading.outcome }),
    voices: withoutRepeats(reading.voices).reverse(),
    marks: reading.marks,
  }
}

const withoutRepeats = (voices: readonly FoundVoice[]): FoundVoice[] =>
  voices.filter(
    (voice, at) =>
      voices.findIndex((other) => other.stance === voice.stance && other.entity === voice.entity) === at,
  )
