import {
  type Clause,
  childrenOf,
  clauseOf,
  conjunctsOf,
  type Oblique,
  type Phrase,
  prepositionOf,
  type Tree,
} from '../grammar/index.js'
import type { Scene } from '../scene.js'
import { isEventNoun } from './accept-filler.js'

/** The verb that carries an event noun ("carried out strikes"), and what it lends to the event. */
export interface Carrier {
  readonly verb: number
  readonly subjects: readonly number[]
  readonly subjectRole: 'agent' | 'target' | undefined
  readonly obliques: readonly Oblique[]
  /** The verb, where it is a participle beneath the noun: what is said of it is said of the event. */
  readonly below?: number
}

const verbLemmas = (tree: Tree, clause: Clause): readonly string[] => {
  const lemma = tree.tokens[clause.verb]?.lemma ?? ''
  return [...clause.particles.map((particle) => `${lemma} ${particle}`), lemma]
}

/** "took **place**": a bare object with which the verb says no more than that something happened. */
const isHappening = (tree: Tree, clause: Clause): boolean => {
  const lemma = tree.tokens[clause.verb]?.lemma ?? ''
  return clause.objects.some(
    (object) => tree.rules.supportVerbs.get(`${lemma} ${tree.tokens[object]?.lemma ?? ''}`) === 'event',
  )
}

/**
 * The noun and those of whom it tells, beneath which the parser may have hung what is said of the noun: nobody occurs, so
 * that of "the murder of two teachers, which occurred at dawn" the murder did.
 */
const hostsOf = (scene: Scene, tree: Tree, noun: number, depth = 0): readonly number[] => [
  noun,
  ...(depth < 3 ? childrenOf(tree, noun, 'nmod', 'conj', 'appos') : [])
    .filter((child) => child > noun && !isEventNoun(scene, tree, child))
    .flatMap((child) => hostsOf(scene, tree, child, depth + 1)),
]

/** "the strikes that France carried out", "an attack launched by rebels": the support verb beneath its noun. */
const carrierBelow = (scene: Scene, tree: Tree, noun: number): Carrier | undefined => {
  for (const host of hostsOf(scene, tree, noun)) {
    // "the attack, which it said was carried out by rebels"
    const below = childrenOf(tree, host, 'acl', 'acl:relcl').flatMap((child) => [
      child,
      ...(tree.rules.speech.has(tree.tokens[child]?.lemma ?? '') ? childrenOf(tree, child, 'ccomp') : []),
    ])
    for (const child of below) {
      const clause = clauseOf(tree, child)
      const supports = verbLemmas(tree, clause).map((lemma) => tree.rules.supportVerbs.get(lemma))
      const isEvent = supports.includes('event') || isHappening(tree, clause)
      // "the murder, which occurred this morning in Tripoli"
      if (isEvent && clause.subjects.includes(host))
        return { verb: child, subjects: [], subjectRole: undefined, obliques: clause.obliques }
      if (supports.includes('agent') && clause.objects.includes(host)) {
        return {
          verb: noun,
          subjects: clause.subjects,
          subjectRole: 'agent',
          obliques: clause.obliques,
          ...(/^(?:acl|ccomp)$/.test(tree.tokens[child]?.deprel ?? '') && { below: child }),
        }
      }
    }
  }
  return undefined
}

/** "took **part** in the murder", "had a **hand** in it": an object between the verb and the noun, with the key of the whole. */
const carrierThroughObject = (tree: Tree, noun: number): Carrier | undefined => {
  const preposition = prepositionOf(tree, noun)
  const governor = tree.tokens[noun]?.head ?? -1
  const word = tree.tokens[governor]
  if (preposition === '' || word === undefined) return undefined
  // the parser hangs "in the murder" by "part" or by "took"
  const verb = word.upos === 'VERB' ? governor : word.head
  const objects = word.upos === 'VERB' ? clauseOf(tree, verb).objects : [governor]
  const clause = clauseOf(tree, verb)
  const [object] = objects.filter((each) => clause.objects.includes(each))
  const words = [tree.tokens[verb], tree.tokens[object ?? -1]].map((each) => each?.lemma ?? '')
  const subjectRole = tree.rules.supportVerbs.get([...words, preposition].join(' '))
  return object === undefined || subjectRole === undefined || subjectRole === 'event'
    ? undefined
    : { verb, subjects: clause.subjects, subjectRole, obliques: [] }
}

/** Of whom a predicate is said; also over verbs that lend it their subject: "**is believed** to be behind the attack". */
const saidOf = (tree: Tree, predicate: number, depth = 0): readonly number[] => {
  const own = childrenOf(tree, predicate, 'nsubj', 'nsubj:pass')
  const word = tree.tokens[predicate]
  if (own.length > 0 || word?.deprel !== 'xcomp' || depth > 3) return own
  return tree.rules.raisingVerbs.has(tree.tokens[word.head]?.lemma ?? '')
    ? saidOf(tree, word.head, depth + 1)
    : own
}

/** Of whom "the author of the attack" is said: of whom it is the predicate, of what stands beside it, of what is said of it. */
const knownAs = (tree: Tree, noun: number): readonly number[] => {
  const word = tree.tokens[noun]
  // "was one of the authors"
  const isOneOf = word?.deprel === 'nmod' && prepositionOf(tree, noun) === 'of'
  if (isOneOf && tree.rules.transparentNouns.has(tree.tokens[word.head]?.lemma ?? ''))
    return knownAs(tree, word.head)
  if (childrenOf(tree, noun, 'cop').length > 0) return saidOf(tree, noun)
  if (word?.deprel === 'appos') return [word.head]
  const isSubject = word?.deprel === 'nsubj' && childrenOf(tree, word.head, 'cop').length > 0
  return isSubject ? [word.head] : childrenOf(tree, noun, 'appos')
}

/** "accused the rebels of **being behind** the attack": whoever is charged with it. */
const chargedAbove = (tree: Tree, predicate: number): readonly number[] => {
  const above = tree.tokens[predicate]?.head ?? -1
  const verb = tree.tokens[above]?.upos === 'VERB' ? above : (tree.tokens[above]?.head ?? -1)
  const isCharged =
    tree.rules.chargingVerbs.has(tree.tokens[verb]?.lemma ?? '') &&
    childrenOf(tree, predicate, 'cop').some((child) => tree.tokens[child]?.xpos === 'VBG')
  return isCharged ? clauseOf(tree, verb).objects : []
}

/**
 * "is behind the attack", "is responsible for it", "was the target of it", "is involved in it", "its authors are soldiers":
 * the words that carry the noun.
 */
const carrierBeside = (tree: Tree, noun: number): Carrier | undefined => {
  const preposition = prepositionOf(tree, noun)
  const governor = tree.tokens[noun]?.head ?? -1
  const word = tree.tokens[governor]
  if (preposition === '') return undefined
  if (childrenOf(tree, noun, 'cop').length > 0) return carriedBy(tree, noun, preposition, saidOf(tree, noun))
  // "Militia behind raid": a headline leaves the "is" out
  if (word?.deprel === 'root' && (word.upos === 'NOUN' || word.upos === 'PROPN')) {
    const bare = carriedBy(tree, noun, preposition, [governor])
    if (bare !== undefined) return bare
  }
  // "the men involved in it fled" may be parsed as if they involved somebody
  const isParticiple = /^VB[DN]$/.test(word?.xpos ?? '') && childrenOf(tree, governor, 'obj').length === 0
  const words = `${isParticiple ? word?.lower : word?.lemma} ${preposition}`
  if (isParticiple) return carriedBy(tree, governor, words, clauseOf(tree, governor).surface)
  if (word?.upos === 'ADJ') {
    const isSaid = childrenOf(tree, governor, 'cop').length > 0
    // "a group responsible for attacks"
    const isBehind = /^(?:amod|acl)/.test(word.deprel) && word.head >= 0 && word.head < governor
    const said = isSaid ? saidOf(tree, governor) : isBehind ? [word.head] : []
    return carriedBy(tree, governor, words, said)
  }
  return word?.upos === 'NOUN' ? carriedBy(tree, governor, words, knownAs(tree, governor)) : undefined
}

const carriedBy = (tree: Tree, verb: number, words: string, said: readonly number[]): Carrier | undefined => {
  const subjectRole = tree.rules.supportVerbs.get(`be ${words}`)
  const known = said.length > 0 ? said : chargedAbove(tree, verb)
  // "those involved in the attack" are nobody in particular
  const subjects = known
    .flatMap((token) => conjunctsOf(tree, token))
    .filter((token) => !tree.rules.pointing.has(tree.tokens[token]?.lemma ?? ''))
  return subjectRole === undefined || subjectRole === 'event' || subjects.length === 0
    ? undefined
    : { verb, subjects, subjectRole, obliques: [] }
}

/** "The attack was **the work of** rebels": what is said of an event names who did it. */
const carrierSaid = (tree: Tree, noun: number): Carrier | undefined => {
  const predicate = tree.tokens.findIndex(
    ({ lemma }, at) => tree.rules.authorship.has(lemma) && saidOf(tree, at).includes(noun),
  )
  if (predicate < 0 || childrenOf(tree, predicate, 'cop').length === 0) return undefined
  const authors = childrenOf(tree, predicate, 'nmod')
    .filter((child) => prepositionOf(tree, child) === 'of')
    .flatMap((child) => conjunctsOf(tree, child))
  return authors.length === 0
    ? undefined
    : { verb: predicate, subjects: authors, subjectRole: 'agent', obliques: [] }
}

/** The support verb over an event noun (or in its relative clause), if there is one. */
export const carrierOf = (scene: Scene, tree: Tree, phrase: Phrase): Carrier | undefined =>
  carrierThroughObject(tree, phrase.outer) ??
  carrierAbove(scene, tree, phrase) ??
  carrierBelow(scene, tree, phrase.noun) ??
  carrierBeside(tree, phrase.outer) ??
  carrierSaid(tree, phrase.outer)

/** "halted attacks", "ended its siege": who stops what is nobody else's has done it. So has whoever "resumed the demolition". */
const carrierByAspect = (tree: Tree, phrase: Phrase, clause: Clause): Carrier | undefined => {
  const { operators, goingOnVerbs } = tree.rules
  const stops = verbLemmas(tree, clause).some((lemma) => operators.get(lemma)?.ended)
  const goesOn = verbLemmas(tree, clause).some((lemma) => goingOnVerbs.has(lemma))
  const isOthers = childrenOf(tree, phrase.outer, 'det').length > 0 && !goesOn
  if (!(stops || goesOn) || isOthers || !clause.objects.includes(phrase.outer)) return undefined
  return { verb: clause.verb, subjects: clause.subjects, subjectRole: 'agent', obliques: [] }
}

/** "the attack **is believed to have been carried out** by rebels": the infinitive that has the verb's subject. */
const raisedTo = (tree: Tree, verb: number, depth = 0): number => {
  if (depth > 3 || !tree.rules.raisingVerbs.has(tree.tokens[verb]?.lemma ?? '')) return verb
  const infinitive = childrenOf(tree, verb, 'xcomp').find((child) => tree.tokens[child]?.upos === 'VERB')
  return infinitive === undefined ? verb : raisedTo(tree, infinitive, depth + 1)
}

const carrierAbove = (scene: Scene, tree: Tree, phrase: Phrase): Carrier | undefined => {
  const outer = tree.tokens[phrase.outer]
  if (outer === undefined || outer.head < 0) return undefined
  const { supportVerbs } = scene.language.clauses
  const verb = outer.deprel === 'acl' ? -1 : raisedTo(tree, outer.head)
  const governor = tree.tokens[verb]
  if (governor === undefined || (governor.upos !== 'VERB' && governor.upos !== 'AUX')) return undefined
  const clause = clauseOf(tree, verb)
  const under = clause.obliques.find((oblique) => oblique.token === phrase.outer)
  if (clause.subjects.includes(phrase.outer) && isHappening(tree, clause))
    return { verb, subjects: [], subjectRole: undefined, obliques: clause.obliques }
  const support =
    under !== undefined
      ? verbLemmas(tree, clause)
          .map((lemma) => supportVerbs.get(`${lemma} ${under.preposition}`))
          .find((each) => each !== undefined)
      : verbLemmas(tree, clause)
          .map((lemma) => supportVerbs.get(lemma))
          .find((each) => each !== undefined)
  // "made the release of the hostages **a condition**": what it is made is told, and not that it was done
  if (under === undefined && childrenOf(tree, verb, 'xcomp').some((each) => each > phrase.outer))
    return undefined
  const isObject = clause.objects.includes(phrase.outer) || under !== undefined
  const isSubject = clause.subjects.includes(phrase.outer)
  if (support === undefined || (isObject && support === 'event')) return carrierByAspect(tree, phrase, clause)
  if (isObject && support !== 'event') {
    // "were engaged in attacks", "was involved in it": a passive with a phrase has its subject do it
    const isTaken = clause.passive && under !== undefined && support === 'agent'
    return {
      verb,
      subjects: isTaken ? clause.surface : clause.subjects,
      subjectRole: support,
      obliques: clause.obliques.filter((oblique) => oblique !== under),
    }
  }
  if (isSubject && clause.objects.length === 0) {
    return { verb, subjects: [], subjectRole: undefined, obliques: clause.obliques }
  }
  return undefined
}
