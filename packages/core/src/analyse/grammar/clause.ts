import { isPassive } from './is-passive.js'
import { ordererOf } from './orderer-of.js'
import { ownerOf } from './owner-of.js'
import { planBefore } from './plan-before.js'
import { isRelative, nounBefore, relativeHeadOf } from './relative-head.js'
import { phraseRelations, phrasesBehind, sharedChildren } from './shared-children.js'
import {
  childOf,
  childrenOf,
  conjunctsOf,
  firstConjunctOf,
  pathUp,
  prepositionOf,
  type Tree,
} from './tree.js'
import { whoseParticiple } from './whose-participle.js'

/** A phrase under a preposition. */
export interface Oblique {
  readonly preposition: string
  readonly token: number
}

/** A clause, infinitive or gerund that completes a word, with the word that opens it (`to`, `that`, `of`, `from`). */
export interface Complement {
  readonly token: number
  readonly marker: string
}

/** How the arguments of a verb were found; the word that an edge names as its rule. */
export type Construction =
  | 'active'
  | 'passive'
  | 'passive-by-agent'
  | 'relative-clause'
  | 'reduced-relative'
  | 'attributive'
  | 'controlled'
  | 'coordinated'
  | 'adverbial'

/**
 * A verb with its arguments where they would stand in an active main clause: of "the base that was attacked by
 * rebels" the subjects are `rebels`, the objects `base`. Numbers are token indexes; each list holds conjuncts.
 */
export interface Clause {
  readonly verb: number
  readonly passive: boolean
  readonly construction: Construction
  readonly subjects: readonly number[]
  readonly objects: readonly number[]
  /** Indirect objects. */
  readonly recipients: readonly number[]
  readonly obliques: readonly Oblique[]
  readonly complements: readonly Complement[]
  /** Lemmas of particles and adverbs at the verb. */
  readonly particles: readonly string[]
  /** What stands before the verb as its grammatical subject, whatever the voice. */
  readonly surface: readonly number[]
}

const subjectRelations = ['nsubj', 'nsubj:pass', 'nsubj:outer', 'csubj', 'csubj:pass'] as const

interface Subject {
  readonly tokens: readonly number[]
  readonly construction: Construction
}

const withConjuncts = (tree: Tree, tokens: readonly number[]): readonly number[] => [
  ...new Set(tokens.flatMap((token) => conjunctsOf(tree, token))),
]

/**
 * Of several subjects that the parser saw, the one next to the verb ("Interior Minister Ruiz said"), and with it those
 * before an "and" ("President Ruiz and Premier Sol signed").
 */
const subjectsBeside = (tree: Tree, verb: number, all: readonly number[], own: number): readonly number[] => {
  const beside = [own]
  for (const other of [...all].reverse()) {
    const next = Math.min(...beside)
    if (other >= next || other > verb) continue
    const joined = tree.tokens.slice(other + 1, next).some((token) => token.upos === 'CCONJ')
    if (joined) beside.push(other)
  }
  return beside.reverse()
}

/** The grammatical subject, its own or the one that the sentence lends it. */
const surfaceOf = (tree: Tree, verb: number, depth = 0): Subject => {
  const token = tree.tokens[verb]
  if (token === undefined || depth > 8) return { tokens: [], construction: 'active' }
  const all = childrenOf(tree, verb, ...subjectRelations)
  const own = all.findLast((child) => child < verb) ?? all[0]
  if (own !== undefined && !isRelative(tree, own))
    return { tokens: withConjuncts(tree, subjectsBeside(tree, verb, all, own)), construction: 'active' }
  const head = token.head
  if (own !== undefined && token.deprel !== 'acl:relcl') {
    const antecedent = nounBefore(tree, own)
    return { tokens: antecedent === undefined ? [] : [antecedent], construction: 'relative-clause' }
  }
  switch (token.deprel) {
    case 'acl:relcl':
      return own !== undefined || !hasOwnGap(tree, verb)
        ? {
            tokens: withConjuncts(tree, [relativeHeadOf(tree, verb) ?? head]),
            construction: 'relative-clause',
          }
        : { tokens: [], construction: 'relative-clause' }
    case 'acl':
      if (token.xpos === 'VB')
        return {
          tokens: ownerOf(tree, head, (verb) => surfaceOf(tree, verb, depth + 2).tokens),
          construction: 'controlled',
        }
      if (token.xpos === 'VBG' && tree.tokens[verb - 1]?.text === ',') {
        // "…, demanding an end to it": set off by a comma, a participle goes with the clause and not with the noun before
        const governor = pathUp(tree, head).find((each) => tree.tokens[each]?.upos === 'VERB')
        // "has been the largest donor, giving millions": said of whom the noun is said of
        const said =
          childOf(tree, head, 'cop') === undefined ? undefined : childOf(tree, head, ...subjectRelations)
        if (said !== undefined) return { tokens: withConjuncts(tree, [said]), construction: 'adverbial' }
        if (governor !== undefined && governor < verb)
          return { tokens: surfaceOf(tree, governor, depth + 1).tokens, construction: 'adverbial' }
      }
      return { tokens: withConjuncts(tree, [listBehind(tree, verb, head)]), construction: 'reduced-relative' }
    case 'amod': {
      if (token.xpos !== 'VBN' || head < verb) return { tokens: [], construction: 'active' }
      // "the kidnapped engineer Omar Sayid"
      const { deprel, head: name = head } = tree.tokens[head] ?? {}
      return { tokens: [deprel === 'nmod:desc' ? name : head], construction: 'attributive' }
    }
    case 'conj':
      return { tokens: surfaceOf(tree, head, depth + 1).tokens, construction: 'coordinated' }
    case 'xcomp':
      return { tokens: controllerOf(tree, verb, head, depth + 1), construction: 'controlled' }
    case 'ccomp': {
      if (goesOn(tree, verb))
        return { tokens: surfaceOf(tree, head, depth + 1).tokens, construction: 'coordinated' }
      const relativeHead = relativeHeadOf(tree, verb)
      if (relativeHead !== undefined)
        return { tokens: withConjuncts(tree, [relativeHead]), construction: 'relative-clause' }
      return token.xpos === 'VBG' || isInfinitive(tree, verb)
        ? { tokens: controllerOf(tree, verb, head, depth + 1), construction: 'controlled' }
        : { tokens: [], construction: 'active' }
    }
    case 'advcl': {
      if (goesOn(tree, verb))
        return { tokens: surfaceOf(tree, head, depth + 1).tokens, construction: 'coordinated' }
      const plan = planBefore(tree, verb)
      const owners =
        plan === undefined ? [] : ownerOf(tree, plan, (at) => surfaceOf(tree, at, depth + 2).tokens)
      if (owners.length > 0) return { tokens: owners, construction: 'controlled' }
      const { subject, governor = head } = whoseParticiple(tree, verb)
      if (subject !== undefined)
        return { tokens: withConjuncts(tree, [subject.token]), construction: subject.construction }
      return ['VBG', 'VBN', 'VB'].includes(token.xpos)
        ? { tokens: surfaceOf(tree, governor, depth + 1).tokens, construction: 'adverbial' }
        : { tokens: [], construction: 'adverbial' }
    }
    default:
      return { tokens: [], construction: 'active' }
  }
}

/** "hits the camp, kills 12": a finite verb that nothing joins goes on with the subject before it. */
const goesOn = (tree: Tree, verb: number): boolean => {
  const token = tree.tokens[verb]
  if (token === undefined || token.head > verb || !/^VB[DZP]$/.test(token.xpos)) return false
  if (tree.tokens[verb - 1]?.text !== ',') return false
  return childOf(tree, verb, 'mark', 'advmod', ...subjectRelations) === undefined
}

/** "there were six women, a girl and two men **injured**": what ends a list of those who were there is said of all. */
const listBehind = (tree: Tree, verb: number, noun: number): number => {
  const first = firstConjunctOf(tree, noun)
  const isThere = childrenOf(tree, tree.tokens[first]?.head ?? -1, 'expl').length > 0
  return isThere && tree.tokens[verb]?.xpos === 'VBN' && verb === noun + 1 ? first : noun
}

/** In "the base they hit" the object is missing, not the subject. */
const hasOwnGap = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, 'obj', 'obl', 'iobj', 'nmod').some((child) => isRelative(tree, child))

/** "to attack", "to be attacked", "to have attacked". */
const isInfinitive = (tree: Tree, verb: number): boolean =>
  [verb, ...childrenOf(tree, verb, 'aux', 'aux:pass')].some((each) => tree.tokens[each]?.xpos === 'VB')

const controllerOf = (tree: Tree, verb: number, governor: number, depth: number): readonly number[] => {
  const lemma = tree.tokens[governor]?.lemma ?? ''
  const object = childOf(tree, governor, 'obj', 'iobj')
  const infinitive = isInfinitive(tree, verb)
  // "wants the men freed"
  const isLeft = !infinitive && tree.tokens[verb]?.xpos === 'VBN'
  if (object !== undefined && (isLeft || (infinitive && !tree.rules.subjectControl.has(lemma))))
    return withConjuncts(tree, [object])
  const addressee = childrenOf(tree, governor, 'obl').find((child) =>
    ['on', 'to', 'for'].includes(prepositionOf(tree, child)),
  )
  if (object === undefined && infinitive && lemma === 'call' && addressee !== undefined) {
    return withConjuncts(tree, [addressee])
  }
  return surfaceOf(tree, governor, depth).tokens
}

const complementRelations = ['xcomp', 'ccomp', 'advcl', 'acl', 'parataxis'] as const

const markerOf = (tree: Tree, token: number): string => {
  const mark = childOf(tree, token, 'mark', 'case')
  return mark === undefined ? '' : (tree.tokens[mark]?.lemma ?? '')
}

const readBefore = new WeakMap<Tree, Map<number, Clause>>()

/** The arguments of a verb, brought back to where an active main clause would have them; each is read once. */
export const clauseOf = (tree: Tree, verb: number): Clause => {
  const clauses = readBefore.get(tree) ?? new Map<number, Clause>()
  const clause = clauses.get(verb) ?? readClause(tree, verb)
  readBefore.set(tree, clauses.set(verb, clause))
  return clause
}

const readClause = (tree: Tree, verb: number): Clause => {
  const passive = isPassive(tree, verb)
  const surface = surfaceOf(tree, verb)
  const relativeHead = relativeHeadOf(tree, verb)
  const resolved = (child: number): readonly number[] =>
    relativeHead !== undefined && isRelative(tree, child) ? [relativeHead] : conjunctsOf(tree, child)

  const obliques: Oblique[] = []
  const agents: number[] = []
  for (const child of [...childrenOf(tree, verb, ...phraseRelations), ...phrasesBehind(tree, verb)]) {
    const preposition = prepositionOf(tree, child)
    if (preposition === '') continue
    if (passive && preposition === 'by') agents.push(...resolved(child))
    else for (const each of resolved(child)) obliques.push({ preposition, token: each })
  }
  const stranded = relativeHead !== undefined && childOf(tree, verb, 'obl', 'obj', 'iobj') === undefined
  if (stranded && childOf(tree, verb, ...subjectRelations) !== undefined) {
    const preposition = childrenOf(tree, verb, 'case', 'advmod', 'obl').find(
      (child) => tree.tokens[child]?.upos === 'ADP' && child > verb,
    )
    if (preposition !== undefined)
      obliques.push({ preposition: tree.tokens[preposition]?.lemma ?? '', token: relativeHead })
  }

  // "were injured, one of them badly": behind a comma a passive has no second object
  const isParted =
    (passive && tree.tokens[verb + 1]?.text === ',') ||
    // "was **fined** a million euros", "was **hit** ten miles off the port": how much or how far is no object either
    (passive && tree.rules.measuredVerbs.has(tree.tokens[verb]?.lemma ?? ''))
  const direct = isParted ? [] : sharedChildren(tree, verb, 'obj').flatMap(resolved)
  const indirect = childrenOf(tree, verb, 'iobj').flatMap(resolved)
  // "allowed the candidate to run", "warned the envoy that …": a lone recipient is the object
  const isLone = direct.length === 0
  const objects = isLone ? indirect : direct
  const recipients = isLone ? [] : indirect
  // "sent the rebels arms" is "sent arms to the rebels"
  const given = passive && direct.length > 0 && !isParted ? surface.tokens : recipients
  for (const token of given) obliques.push({ preposition: 'to', token })
  const gapped =
    relativeHead !== undefined &&
    !passive &&
    objects.length === 0 &&
    surface.tokens.length > 0 &&
    !surface.tokens.includes(relativeHead) &&
    obliques.every((oblique) => oblique.token !== relativeHead)
  const logicalObjects = passive ? surface.tokens : gapped ? [relativeHead] : objects
  const construction: Construction =
    surface.construction !== 'active'
      ? surface.construction
      : passive
        ? agents.length > 0
          ? 'passive-by-agent'
          : 'passive'
        : 'active'
  return {
    verb,
    passive,
    construction,
    subjects: !passive
      ? surface.tokens
      : agents.length > 0
        ? agents
        : ordererOf(tree, verb, (order) => surfaceOf(tree, order).tokens),
    objects: passive && objects.length > 0 && recipients.length === 0 ? objects : logicalObjects,
    recipients: passive && objects.length > 0 ? surface.tokens : recipients,
    obliques,
    complements: childrenOf(tree, verb, ...complementRelations).map((child) => ({
      token: child,
      marker: markerOf(tree, child),
    })),
    particles: childrenOf(tree, verb, 'compound:prt', 'advmod', 'case', 'mark').map(
      (child) => tree.tokens[child]?.lemma ?? '',
    ),
    surface: surface.tokens,
  }
}
