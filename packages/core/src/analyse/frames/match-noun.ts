import { accepts, type EventType, familyOf, type RelationType, type RoleId } from '../../ontology/index.js'
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
import { mentionOf, type Scene } from '../scene.js'
import { isEventNoun } from './accept-filler.js'
import type { CompiledFrame } from './compile-frames.js'
import type { Filler, Match } from './match.js'

/** The verb that carries an event noun ("carried out strikes"), and what it lends to the event. */
export interface Carrier {
  readonly verb: number
  readonly subjects: readonly number[]
  readonly subjectRole: 'agent' | 'target' | undefined
  readonly obliques: readonly Oblique[]
}

const verbLemmas = (tree: Tree, clause: Clause): readonly string[] => {
  const lemma = tree.tokens[clause.verb]?.lemma ?? ''
  return [...clause.particles.map((particle) => `${lemma} ${particle}`), lemma]
}

/** "the strikes that France carried out", "an attack launched by rebels": the support verb beneath its noun. */
const carrierBelow = (tree: Tree, noun: number): Carrier | undefined => {
  for (const child of childrenOf(tree, noun, 'acl', 'acl:relcl')) {
    const clause = clauseOf(tree, child)
    const supports = verbLemmas(tree, clause).map((lemma) => tree.rules.supportVerbs.get(lemma))
    const isAgents = supports.includes('agent')
    // "the murder, which occurred this morning in Tripoli"
    if (supports.includes('event') && clause.subjects.includes(noun))
      return { verb: child, subjects: [], subjectRole: undefined, obliques: clause.obliques }
    if (isAgents && clause.objects.includes(noun)) {
      return { verb: noun, subjects: clause.subjects, subjectRole: 'agent', obliques: clause.obliques }
    }
  }
  return undefined
}

/** "is behind the attack", "is responsible for it", "was the target of it": the words that carry the noun. */
const carrierBeside = (tree: Tree, noun: number): Carrier | undefined => {
  const preposition = prepositionOf(tree, noun)
  const governor = tree.tokens[noun]?.head ?? -1
  const upos = tree.tokens[governor]?.upos
  const isCarried = (upos === 'ADJ' || upos === 'NOUN') && childrenOf(tree, governor, 'cop').length > 0
  const predicate = isCarried ? governor : noun
  if (preposition === '' || childrenOf(tree, predicate, 'cop').length === 0) return undefined
  const words = isCarried ? `${tree.tokens[governor]?.lemma} ${preposition}` : preposition
  const subjectRole = tree.rules.supportVerbs.get(`be ${words}`)
  const subjects = childrenOf(tree, predicate, 'nsubj', 'nsubj:pass').flatMap((token) =>
    conjunctsOf(tree, token),
  )
  return subjectRole === undefined || subjectRole === 'event'
    ? undefined
    : { verb: predicate, subjects, subjectRole, obliques: [] }
}

/** The support verb over an event noun (or in its relative clause), if there is one. */
export const carrierOf = (scene: Scene, tree: Tree, phrase: Phrase): Carrier | undefined =>
  carrierAbove(scene, tree, phrase) ?? carrierBelow(tree, phrase.noun) ?? carrierBeside(tree, phrase.outer)

/** "halted attacks", "ended its siege": who stops what is nobody else's has done it. */
const carrierByAspect = (tree: Tree, phrase: Phrase, clause: Clause): Carrier | undefined => {
  const { operators } = tree.rules
  const stops = verbLemmas(tree, clause).some((lemma) => operators.get(lemma)?.ended)
  const isOthers = childrenOf(tree, phrase.outer, 'det').length > 0
  if (!stops || isOthers || !clause.objects.includes(phrase.outer)) return undefined
  return { verb: clause.verb, subjects: clause.subjects, subjectRole: 'agent', obliques: [] }
}

const carrierAbove = (scene: Scene, tree: Tree, phrase: Phrase): Carrier | undefined => {
  const outer = tree.tokens[phrase.outer]
  if (outer === undefined || outer.head < 0) return undefined
  const { supportVerbs } = scene.language.clauses
  const governor = outer.deprel === 'acl' ? undefined : tree.tokens[outer.head]
  if (governor === undefined || (governor.upos !== 'VERB' && governor.upos !== 'AUX')) return undefined
  const clause = clauseOf(tree, outer.head)
  const under = clause.obliques.find((oblique) => oblique.token === phrase.outer)
  const support =
    under !== undefined
      ? supportVerbs.get(`${governor.lemma} ${under.preposition}`)
      : verbLemmas(tree, clause)
          .map((lemma) => supportVerbs.get(lemma))
          .find((each) => each !== undefined)
  if (support === undefined) return carrierByAspect(tree, phrase, clause)
  const isObject = clause.objects.includes(phrase.outer) || under !== undefined
  const isSubject = clause.subjects.includes(phrase.outer)
  if (isObject && support !== 'event') {
    // "were engaged in attacks", "was involved in it": a passive with a phrase has its subject do it
    const isTaken = clause.passive && under !== undefined && support === 'agent'
    return {
      verb: outer.head,
      subjects: isTaken ? clause.surface : clause.subjects,
      subjectRole: support,
      obliques: clause.obliques.filter((oblique) => oblique !== under),
    }
  }
  if (isSubject && clause.objects.length === 0) {
    return { verb: outer.head, subjects: [], subjectRole: undefined, obliques: clause.obliques }
  }
  return undefined
}

/** Whom a genitive names: the agent ("Israel's strikes"), or the one it befell ("Khan's murder"). */
const genitiveRole = (type: EventType | RelationType, filled: readonly Filler[]): RoleId => {
  if (!('plover' in type)) return filled.some((filler) => filler.role === 'target') ? 'source' : 'target'
  if (type.genitive !== 'target') return 'agent'
  return filled.some((filler) => filler.role === 'target') ? 'agent' : 'target'
}

const modifierRole = (
  scene: Scene,
  tree: Tree,
  token: number,
  type: EventType,
  filled: readonly Filler[],
): RoleId | undefined => {
  const mention = mentionOf(scene, tree, token)
  if (mention === undefined || isEventNoun(scene, tree, token)) return undefined
  const { kind } = mention
  const family = familyOf(kind)
  if (family === 'object') return kind === 'weapon' || kind === 'vehicle' ? 'instrument' : undefined
  if (kind === 'facility') return accepts(type.roles.target, kind) ? 'target' : 'place'
  if (kind === 'country') {
    const word = tree.tokens[token]?.text ?? ''
    // "a Norland drone strike": whose weapon stands before the noun is whoever strikes
    const next = mentionOf(scene, tree, token + 1)
    const isArmed = next?.kind === 'weapon' && next.head === token + 1 && next.head !== mention.head
    return mention.demonym || isArmed || /^[A-Z.]+$/.test(word) ? 'agent' : 'place'
  }
  if (family === 'place') return 'place'
  if (family === 'person' || family === 'people') {
    return type.genitive === 'target' ? genitiveRole(type, filled) : 'agent'
  }
  return 'agent'
}

/**
 * Phrases that the parser may have hung one word too low or too high: "the attack on the villagers **by rebels**"
 * under the villagers, "rejected the truce **with the army**" under the verb. Asked only where the noun has none.
 */
const borrowedObliques = (scene: Scene, tree: Tree, phrase: Phrase): readonly Oblique[] => {
  const low = phrase.obliques
    .filter((each) => !isEventNoun(scene, tree, each.token))
    .flatMap((each) =>
      childrenOf(tree, each.token, 'nmod').map((child) => ({
        preposition: prepositionOf(tree, child),
        token: child,
      })),
    )
    .filter((each) => each.preposition !== 'of')
  const outer = tree.tokens[phrase.outer]
  const governor = outer === undefined ? undefined : tree.tokens[outer.head]
  const isObject = outer?.deprel === 'obj' || outer?.deprel === 'nsubj:pass'
  const high =
    outer !== undefined && isObject && governor?.upos === 'VERB'
      ? clauseOf(tree, outer.head).obliques.filter((each) => each.token > phrase.outer)
      : []
  return [...low, ...high]
}

/** "arrived **for talks with** the rebels", "spoke **after a meeting with** them": who comes, or speaks, took part. */
const attendersOf = (scene: Scene, tree: Tree, phrase: Phrase): readonly number[] => {
  const outer = tree.tokens[phrase.outer]
  const governor = tree.tokens[outer?.head ?? -1]
  if (outer === undefined || governor?.upos !== 'VERB' || outer.deprel !== 'obl') return []
  if (!scene.language.clauses.attending.has(prepositionOf(tree, phrase.outer))) return []
  return clauseOf(tree, outer.head).surface
}

/** "rioted **in defiance of** the king": what stands so is done by whoever does the rest. */
const doersAbove = (tree: Tree, phrase: Phrase): readonly number[] => {
  const governor = tree.tokens[phrase.outer]?.head ?? -1
  return tree.tokens[governor]?.upos === 'VERB' ? clauseOf(tree, governor).surface : []
}

/** A noun frame held against a noun phrase and the verb that carries it. */
export const matchNoun = <Type extends EventType | RelationType>(
  scene: Scene,
  tree: Tree,
  phrase: Phrase,
  carrier: Carrier | undefined,
  entry: CompiledFrame<Type>,
): Match<Type> | undefined => {
  const { pattern, type } = entry
  const before = [
    ...phrase.modifiers.map((token) => tree.tokens[token]?.lemma ?? ''),
    tree.tokens[phrase.noun - 1]?.lemma ?? '',
  ]
  if (!pattern.modifiers.every((modifier) => before.includes(modifier))) return undefined
  const { under: marker } = entry.frame
  if (marker !== undefined && prepositionOf(tree, phrase.outer) !== marker) return undefined

  const fillers: Filler[] = []
  const content: number[] = []
  const pool = [...phrase.obliques, ...(carrier?.obliques ?? [])]
  const borrowed = borrowedObliques(scene, tree, phrase)
  const add = (role: RoleId, tokens: readonly number[]): void => {
    for (const token of tokens) {
      if (!fillers.some((filler) => filler.token === token)) fillers.push({ role, token })
    }
  }
  for (const part of pattern.rest) {
    if (part.is === 'oblique' && part.role === 'content') {
      const clauses = phrase.complements
        .filter((each) => part.prepositions.includes(each.marker))
        .map((each) => each.token)
      const nouns = pool
        .filter(
          (each) => part.prepositions.includes(each.preposition) && isEventNoun(scene, tree, each.token),
        )
        .map((each) => each.token)
      if (part.required && clauses.length + nouns.length === 0) return undefined
      content.push(...clauses, ...nouns)
    } else if (part.is === 'slot' && part.role === 'content') {
      content.push(...phrase.complements.map((each) => each.token))
    } else if (part.is === 'oblique') {
      const under = (list: readonly Oblique[]): readonly number[] =>
        list.filter((each) => part.prepositions.includes(each.preposition)).map((each) => each.token)
      const own = under(pool)
      const tokens = own.length > 0 ? own : under(borrowed)
      if (tokens.length === 0 && part.required) return undefined
      add(part.role, tokens)
    } else if (part.is === 'phrase') {
      const found = pool.find(
        (each) =>
          part.prepositions.includes(each.preposition) &&
          part.heads.includes(tree.tokens[each.token]?.lemma ?? ''),
      )
      if (found === undefined) return undefined
    }
  }
  let rule = 'noun-phrase'
  if (!('plover' in type)) add(genitiveRole(type, fillers), phrase.possessors)
  if ('plover' in type) {
    if (!pattern.rest.some((part) => part.is === 'oblique' && part.prepositions.includes('by'))) {
      add(
        'agent',
        [...pool, ...borrowed].filter((each) => each.preposition === 'by').map((each) => each.token),
      )
    }
    if (carrier?.subjectRole !== undefined && carrier.subjects.length > 0) {
      add(carrier.subjectRole, carrier.subjects)
      rule = 'support-verb'
    }
    const sentence = tree.tokens
    if (phrase.possessors.length > 0) {
      add(
        genitiveRole(type, fillers),
        phrase.possessors.filter((token) => sentence[token] !== undefined),
      )
      rule = rule === 'noun-phrase' ? 'genitive' : rule
    }
    for (const token of phrase.modifiers) {
      const role = modifierRole(scene, tree, token, type, fillers)
      const taken = role === 'agent' && fillers.some((filler) => filler.role === 'agent')
      if (role !== undefined && !taken) {
        add(role, [token])
        if (rule === 'noun-phrase' && role !== 'instrument') rule = 'noun-compound'
      }
    }
  }
  if (marker !== undefined && !fillers.some(({ role }) => role === 'agent'))
    add('agent', doersAbove(tree, phrase))
  if ('plover' in type && type.symmetric && !fillers.some(({ role }) => role === 'agent')) {
    const attending = attendersOf(scene, tree, phrase)
    if (attending.length > 0 && fillers.some(({ role }) => role === 'target')) {
      add('agent', attending)
      rule = 'attendance'
    }
  }
  return {
    entry,
    tree,
    trigger: phrase.noun,
    triggerEnd: phrase.noun,
    carrier: carrier?.verb ?? phrase.outer,
    fillers,
    content: [...new Set(content)],
    consumed: [],
    rule,
  }
}
