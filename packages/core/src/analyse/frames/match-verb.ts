import type { EventType, RelationType, RoleId } from '../../ontology/index.js'
import {
  type Clause,
  childrenOf,
  conjunctsOf,
  type Oblique,
  prepositionOf,
  type Tree,
} from '../grammar/index.js'
import type { Scene } from '../scene.js'
import { isEventNoun } from './accept-filler.js'
import type { CompiledFrame } from './compile-frames.js'
import type { Filler, Match } from './match.js'

/** Prepositional phrases at a word: those of a frame's lexical object are the frame's too ("open fire on"). */
const obliquesAt = (tree: Tree, token: number): readonly Oblique[] =>
  childrenOf(tree, token, 'nmod', 'obl').flatMap((child) => {
    const preposition = prepositionOf(tree, child)
    return preposition === '' ? [] : conjunctsOf(tree, child).map((each) => ({ preposition, token: each }))
  })

const lemmaOf = (tree: Tree, token: number): string => tree.tokens[token]?.lemma ?? ''

const hasModifiers = (tree: Tree, token: number, modifiers: readonly string[]): boolean =>
  modifiers.every(
    (modifier) =>
      childrenOf(tree, token).some((child) => lemmaOf(tree, child) === modifier) ||
      lemmaOf(tree, token - 1) === modifier,
  )

/** Objects, predicates and bare nouns around the verb that may be a frame's fixed words. */
const bareWords = (tree: Tree, clause: Clause): readonly number[] => [
  ...clause.objects,
  ...childrenOf(
    tree,
    clause.verb,
    'obj',
    'xcomp',
    'obl:unmarked',
    'advmod',
    'compound',
    'nsubj:pass',
    'ccomp',
  ),
]

/** "accused Iran of arming them": the parser may hang the gerund by the object. */
const complementsOfObjects = (
  tree: Tree,
  clause: Clause,
): readonly { readonly token: number; readonly marker: string }[] =>
  clause.objects.flatMap((object) =>
    childrenOf(tree, object, 'acl', 'advcl').map((token) => ({
      token,
      marker: lemmaOf(tree, childrenOf(tree, token, 'mark', 'case')[0] ?? -1),
    })),
  )

/** Does `candidate` stand under this preposition, and may it be the event's content? */
const contentUnder = (
  scene: Scene,
  tree: Tree,
  clause: Clause,
  pool: readonly Oblique[],
  prepositions: readonly string[],
): readonly number[] => {
  const clauses = [...clause.complements, ...complementsOfObjects(tree, clause)]
    .filter((complement) => prepositions.includes(complement.marker))
    .map((complement) => complement.token)
  const nouns = pool
    .filter(
      (oblique) => prepositions.includes(oblique.preposition) && isEventNoun(scene, tree, oblique.token),
    )
    .map((oblique) => oblique.token)
  return [...clauses, ...nouns]
}

const bareMarkers = new Set(['', 'to', 'that', 'whether'])

const bareContent = (
  scene: Scene,
  tree: Tree,
  clause: Clause,
  objects: readonly number[],
): readonly number[] => [
  ...clause.complements
    .filter(({ token, marker }) => {
      const relation = tree.tokens[token]?.deprel
      return bareMarkers.has(marker) && (relation === 'xcomp' || relation === 'ccomp')
    })
    .map((complement) => complement.token),
  ...objects.filter((object) => isEventNoun(scene, tree, object)),
]

/** Does the clause say what someone other than the speaker ought to do? */
const isObligation = (tree: Tree, token: number): boolean =>
  childrenOf(tree, token, 'aux').some((child) => tree.rules.obligations.has(lemmaOf(tree, child))) &&
  childrenOf(tree, token, 'nsubj', 'nsubj:pass').length > 0

/**
 * A verb frame held against a clause: `undefined` where a fixed word or a required slot is missing. Slots are
 * filled by position alone; whether a filler is of an accepted kind is asked later.
 */
export const matchVerb = <Type extends EventType | RelationType>(
  scene: Scene,
  tree: Tree,
  clause: Clause,
  entry: CompiledFrame<Type>,
): Match<Type> | undefined => {
  const { pattern, frame } = entry
  if (frame.voice !== undefined && (frame.voice === 'passive') !== clause.passive) return undefined
  const consumed: number[] = []
  const fillers: Filler[] = []
  const content: number[] = []
  let pool = clause.obliques
  let objects = clause.objects

  for (const part of pattern.rest) {
    if (part.is === 'particle') {
      if (clause.particles.includes(part.word)) continue
      const mistaken = pool.filter((oblique) => oblique.preposition === part.word)
      if (mistaken.length === 0 || objects.length > 0) return undefined
      objects = mistaken.map((oblique) => oblique.token)
      pool = pool.filter((oblique) => !mistaken.includes(oblique))
    } else if (part.is === 'phrase') {
      const candidates = entry.copular
        ? [clause.verb]
        : part.prepositions.length === 0
          ? bareWords(tree, clause)
          : pool
              .filter((oblique) => part.prepositions.includes(oblique.preposition))
              .map((oblique) => oblique.token)
      const found = candidates.find(
        (token) => part.heads.includes(lemmaOf(tree, token)) && hasModifiers(tree, token, part.modifiers),
      )
      if (found === undefined) return undefined
      consumed.push(found)
      objects = objects.filter((object) => object !== found)
      pool = [...pool.filter((oblique) => oblique.token !== found), ...obliquesAt(tree, found)]
    }
  }

  const take = (role: RoleId, required: boolean, tokens: readonly number[]): boolean => {
    for (const token of tokens) fillers.push({ role, token })
    // "Armenia and Azerbaijan exchanged fire": of a symmetric word two subjects are both ends
    const isMutual = 'symmetric' in entry.type && entry.type.symmetric === true && clause.subjects.length > 1
    return tokens.length > 0 || !required || isMutual
  }
  if (pattern.subject !== undefined && !take(pattern.subject.role, pattern.subject.required, clause.subjects))
    return undefined

  const bare = pattern.rest.filter((part) => part.is === 'slot' && part.role !== 'content')
  for (const part of pattern.rest) {
    if (part.is === 'slot' && part.role === 'content') {
      const found = bareContent(scene, tree, clause, objects).filter(
        (token) => frame.content !== 'obligation' || isObligation(tree, token),
      )
      if (found.length === 0 && part.required) return undefined
      content.push(...found)
    } else if (part.is === 'slot') {
      const first = bare.length > 1 && part === bare[0]
      const tokens = (first ? clause.recipients : objects).filter((token) => !content.includes(token))
      if (!take(part.role, part.required, tokens)) return undefined
    } else if (part.is === 'oblique' && part.role === 'content') {
      const found = contentUnder(
        scene,
        tree,
        clause,
        [...pool, ...objects.flatMap((object) => obliquesAt(tree, object))],
        part.prepositions,
      )
      if (found.length === 0 && part.required) return undefined
      content.push(...found)
    } else if (part.is === 'oblique') {
      const under = pool.filter((oblique) => part.prepositions.includes(oblique.preposition))
      // "fired rockets at the base": the parser may hang "at the base" by the rockets
      const borrowed =
        under.length > 0
          ? under
          : objects
              .flatMap((object) => obliquesAt(tree, object))
              .filter(
                (oblique) => oblique.preposition !== 'of' && part.prepositions.includes(oblique.preposition),
              )
      if (
        !take(
          part.role,
          part.required,
          borrowed.map((oblique) => oblique.token),
        )
      )
        return undefined
    }
  }
  const adjacent = consumed.filter((token) => token > clause.verb && token - clause.verb <= 3)
  return {
    entry,
    tree,
    trigger: clause.verb,
    triggerEnd: Math.max(clause.verb, ...adjacent),
    carrier: clause.verb,
    fillers,
    content: [...new Set(content)],
    consumed,
    rule: clause.construction,
  }
}
