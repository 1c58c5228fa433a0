import { accepts, type EventType, familyOf, type RelationType, type RoleId } from '../../ontology/index.js'
import {
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
import type { Carrier } from './carrier-of.js'
import { type CompiledFrame, eventFrames } from './compile-frames.js'
import type { Filler, Match } from './match.js'
import { struckBy } from './struck-by.js'
import { verbFramesAt } from './verb-frames-at.js'

/** A type and the frame by which a noun tells it. */
type Teller<Type extends EventType | RelationType> = Pick<CompiledFrame<Type>, 'frame'> & {
  readonly type: Type
}

/** Whom a genitive names: the agent ("Israel's strikes"), or the one it befell ("Khan's murder"). */
const genitiveRole = (
  { type, frame }: Teller<EventType | RelationType>,
  filled: readonly Filler[],
): RoleId => {
  if (!('plover' in type)) return filled.some((filler) => filler.role === 'target') ? 'source' : 'target'
  if ((frame.genitive ?? type.genitive) !== 'target') return 'agent'
  return filled.some((filler) => filler.role === 'target') ? 'agent' : 'target'
}

const modifierRole = (
  scene: Scene,
  tree: Tree,
  token: number,
  entry: Teller<EventType>,
  filled: readonly Filler[],
): RoleId | undefined => {
  const { type } = entry
  const mention = mentionOf(scene, tree, token)
  if (mention === undefined || isEventNoun(scene, tree, token)) return undefined
  const { kind } = mention
  const family = familyOf(kind)
  if (family === 'object') return kind === 'weapon' || kind === 'vehicle' ? 'instrument' : undefined
  if (kind === 'facility') return accepts(type.roles.target, kind) ? 'target' : 'place'
  if (kind === 'country') {
    const word = tree.tokens[token]?.text ?? ''
    // "the Salvadoran war": of two who fight, one alone says where
    const isFight = type.symmetric === true && type.plover === 'ASSAULT'
    if (isFight && mention.demonym && filled.length === 0) return 'place'
    // "a Norland drone strike": whose weapon stands before the noun is whoever strikes
    const next = mentionOf(scene, tree, token + 1)
    const isArmed = next?.kind === 'weapon' && next.head === token + 1 && next.head !== mention.head
    return mention.demonym || isArmed || /^[A-Z.]+$/.test(word) ? 'agent' : 'place'
  }
  if (family === 'place') return 'place'
  if (family === 'person' || family === 'people') {
    return genitiveRole(entry, filled)
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
    // "the deployment of troops, including officers, to the border"
    .flatMap((each) =>
      tree.rules.includingWords.has(each.preposition)
        ? childrenOf(tree, each.token, 'nmod').map((child) => ({
            preposition: prepositionOf(tree, child),
            token: child,
          }))
        : [each],
    )
    .filter((each) => each.preposition !== 'of')
  const outer = tree.tokens[phrase.outer]
  const governor = outer === undefined ? undefined : tree.tokens[outer.head]
  const isObject = outer?.deprel === 'obj' || outer?.deprel === 'nsubj:pass'
  const high =
    outer !== undefined && isObject && governor?.upos === 'VERB'
      ? clauseOf(tree, outer.head).obliques.filter(
          (each) => each.token > phrase.outer && !isVerbs(tree, outer.head, each.preposition),
        )
      : []
  return [...low, ...high]
}

/** "blamed the attack **on the rebels**": does the verb that tells of what its object tells ask for such a phrase itself? */
const isVerbs = (tree: Tree, verb: number, preposition: string): boolean =>
  verbFramesAt(eventFrames, tree, verb).some(
    ({ pattern: { rest } }) =>
      rest.some((part) => part.is === 'slot' && part.role === 'content') &&
      rest.some((part) => part.is === 'oblique' && part.required && part.prepositions.includes(preposition)),
  )

/** "arrived **for talks with** the rebels", "said so **during a visit to** them": who comes, or speaks, took part. */
const attendersOf = (scene: Scene, tree: Tree, phrase: Phrase): readonly number[] => {
  const outer = tree.tokens[phrase.outer]
  const governor = tree.tokens[outer?.head ?? -1]
  if (outer === undefined || governor === undefined || outer.deprel !== 'obl') return []
  if (!scene.language.clauses.attending.has(prepositionOf(tree, phrase.outer))) return []
  if (governor.upos === 'VERB') return clauseOf(tree, outer.head).surface
  // "is in the capital for talks"
  return childrenOf(tree, outer.head, 'cop').length > 0 ? childrenOf(tree, outer.head, 'nsubj') : []
}

/** "Norland and Tarvia put off **their** talks": of what two do with each other, those before the verb are meant. */
const bothOf = (tree: Tree, { outer, possessors }: Phrase): readonly number[] => {
  const [possessor] = possessors
  const verb = tree.tokens[outer]?.deprel === 'obj' ? (tree.tokens[outer]?.head ?? -1) : -1
  const isTheirs = possessors.length === 1 && tree.tokens[possessor ?? -1]?.xpos === 'PRP$'
  if (!isTheirs || verb < 0) return possessors
  const { subjects } = clauseOf(tree, verb)
  return subjects.length > 1 ? subjects : possessors
}

/** "rioted **in defiance of** the king": what stands so is done by whoever does the rest. */
const doersAbove = (tree: Tree, phrase: Phrase): readonly number[] => {
  const governor = tree.tokens[phrase.outer]?.head ?? -1
  return tree.tokens[governor]?.upos === 'VERB' ? clauseOf(tree, governor).surface : []
}

/** "**US-Iran** talks": the two whom a dash joins before a noun, neither of them where it was. */
const pairOf = (tree: Tree, { modifiers }: Phrase): readonly number[] =>
  modifiers
    .map((token) =>
      conjunctsOf(tree, token).filter((each) => each === token || tree.tokens[each - 1]?.xpos === 'HYPH'),
    )
    .find((both) => both.length > 1) ?? []

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
  // "its inquiry into an allegation by the council": whose it is, nobody else does it
  const isOwned = phrase.possessors.length > 0 || carrier?.subjectRole === 'agent'
  const borrowed = borrowedObliques(scene, tree, phrase).filter(
    ({ preposition }) => !isOwned || preposition !== 'by',
  )
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
      const isClause = ({ token, marker }: { readonly token: number; readonly marker: string }): boolean =>
        marker !== '' || !/^VB[NG]$/.test(tree.tokens[token]?.xpos ?? '')
      content.push(...phrase.complements.filter(isClause).map((each) => each.token))
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
  let occasion: number | undefined
  if (!('plover' in type)) add(genitiveRole(entry, fillers), phrase.possessors)
  if ('plover' in type) {
    if (!pattern.rest.some((part) => part.is === 'oblique' && part.prepositions.includes('by'))) {
      add(
        'agent',
        [...pool, ...borrowed].filter((each) => each.preposition === 'by').map((each) => each.token),
      )
    }
    // "resumed talks between Norland and Tarvia": who deals with whom is told
    const isOfTwo = type.symmetric === true && fillers.filter(({ role }) => role === 'agent').length > 1
    if (carrier?.subjectRole !== undefined && carrier.subjects.length > 0 && !isOfTwo) {
      const isHit = carrier.subjectRole === 'target' && fillers.some(({ role }) => role === 'target')
      for (const token of carrier.subjects) {
        // "the province has seen raids on villages": where it was
        const kind = isHit && 'place' in type.roles ? mentionOf(scene, tree, token)?.kind : undefined
        const isSite = kind !== undefined && familyOf(kind) === 'place'
        // "a student who witnessed the blast": who sees a thing is not hit by it, unless it is a place
        const isSeen = tree.rules.seeingVerbs.has(tree.tokens[carrier.verb]?.lemma ?? '')
        const own = isSeen ? mentionOf(scene, tree, token)?.kind : undefined
        if (own !== undefined && familyOf(own) !== 'place') continue
        add(isSite ? 'place' : carrier.subjectRole, [token])
      }
      rule = 'support-verb'
    }
    const possessors = type.symmetric ? bothOf(tree, phrase) : phrase.possessors
    if (possessors.length > 0) {
      for (const token of possessors) {
        const kind = type.local ? mentionOf(scene, tree, token)?.kind : undefined
        const isSite = kind !== undefined && familyOf(kind) === 'place'
        add(isSite ? 'place' : genitiveRole(entry, fillers), [token])
      }
      rule = rule === 'noun-phrase' ? 'genitive' : rule
    }
    const isOpen = type.violence !== true && type.symmetric !== true
    if (isOpen && !fillers.some(({ role }) => role === 'target')) add('target', struckBy(tree, phrase))
    const pair = pairOf(tree, phrase)
    if (type.symmetric && fillers.length === 0) add('agent', pair)
    for (const token of phrase.modifiers) {
      if (pair.includes(token)) continue
      if (scene.language.clauses.manners.has(tree.tokens[token]?.lemma ?? '')) continue
      const role = modifierRole(scene, tree, token, { ...entry, type }, fillers)
      const taken = role === 'agent' && fillers.some((filler) => filler.role === 'agent')
      if (role !== undefined && !taken) {
        add(role, [token])
        if (rule === 'noun-phrase' && role !== 'instrument') rule = 'noun-compound'
      }
    }
  }
  if (marker !== undefined && !fillers.some(({ role }) => role === 'agent'))
    add('agent', doersAbove(tree, phrase))
  if ('plover' in type && type.attended && !fillers.some(({ role }) => role === 'agent')) {
    const attending = attendersOf(scene, tree, phrase)
    if (attending.length > 0 && fillers.some(({ role }) => role === 'target')) {
      add('agent', attending)
      rule = 'attendance'
      // "will fly to the capital for talks": they are to be held when he comes
      if (scene.language.clauses.aimedOccasions.has(prepositionOf(tree, phrase.outer)))
        occasion = tree.tokens[phrase.outer]?.head
    }
  }
  return {
    entry,
    tree,
    trigger: phrase.noun,
    triggerEnd: phrase.noun,
    carrier: carrier?.verb ?? occasion ?? phrase.outer,
    fillers,
    content: [...new Set(content)],
    consumed: carrier?.below === undefined ? [] : [carrier.below],
    rule,
  }
}
