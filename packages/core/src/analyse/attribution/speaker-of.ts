import { familyOf } from '../../ontology/index.js'
import { type Clause, childrenOf, clauseOf, prepositionOf, type Tree } from '../grammar/index.js'
import { isNobody, meantBy, mentionOf, type Scene } from '../scene.js'
import type { FoundVoice } from './found-voice.js'

/** Kinds that can speak; "reports", "evidence" and "documents" are nobody. */
const canSpeak = (scene: Scene, tree: Tree, token: number): boolean => {
  const kind = mentionOf(scene, tree, token)?.kind
  return (
    kind !== undefined && !['object', 'weapon', 'vehicle', 'agreement', 'place', 'facility'].includes(kind)
  )
}

/** The entity that a phrase names, if it can speak; a writing speaks for whoever wrote it, else for itself. */
export const speakerAt = (scene: Scene, tree: Tree, token: number): number | undefined => {
  const meant = meantBy(scene, tree, token)
  if (canSpeak(scene, tree, meant)) {
    const entity = mentionOf(scene, tree, meant)?.entity
    return entity === undefined || isNobody(scene, entity) ? undefined : entity
  }
  if (!tree.rules.writings.has(tree.tokens[meant]?.lemma ?? '')) return undefined
  const author = childrenOf(tree, meant, 'nmod:poss', 'compound', 'nmod').find(
    (child) =>
      ['', "'s", 'by', 'from', 'of'].includes(prepositionOf(tree, child)) && canSpeak(scene, tree, child),
  )
  return mentionOf(scene, tree, author ?? meant)?.entity
}

/** Is this a verb (or noun: "a statement that …") of saying that is itself said to have been said? */
export const isSpeech = (scene: Scene, tree: Tree, token: number): boolean => {
  const word = tree.tokens[token]
  if (word === undefined || !scene.language.clauses.speech.has(word.lemma)) return false
  if (word.upos !== 'VERB' && word.upos !== 'NOUN') return false
  return !childrenOf(tree, token, 'advmod', 'aux', 'det').some((child) => {
    const lemma = tree.tokens[child]?.lemma ?? ''
    return scene.language.clauses.negators.has(lemma)
  })
}

/** "The paper quoted the minister **as saying**": whom the governing verb has for its object speaks. */
const quotedBy = (tree: Tree, verb: number): readonly number[] | undefined => {
  const isAs = childrenOf(tree, verb, 'mark', 'case').some((mark) => tree.tokens[mark]?.lemma === 'as')
  const governor = tree.tokens[verb]?.head ?? -1
  if (!isAs || tree.tokens[verb]?.xpos !== 'VBG' || governor < 0) return undefined
  const clause = clauseOf(tree, governor)
  const quoted = clause.passive ? clause.surface : clause.objects
  return quoted.length > 0 ? quoted : undefined
}

/** The voice of a verb of saying: its subject; unnamed where it has none ("is said to", "officials" unknown). */
export const voiceOf = (scene: Scene, tree: Tree, verb: number, known?: Clause): FoundVoice => {
  const stance = scene.language.clauses.speech.get(tree.tokens[verb]?.lemma ?? '') ?? 'states'
  if (tree.tokens[verb]?.upos === 'NOUN') {
    const owner = childrenOf(tree, verb, 'nmod:poss', 'nmod', 'compound').find(
      (child) =>
        ['', 'by', 'from', 'of'].includes(prepositionOf(tree, child)) &&
        speakerAt(scene, tree, child) !== undefined,
    )
    const entity = owner === undefined ? undefined : speakerAt(scene, tree, owner)
    return entity === undefined ? { stance } : { stance, entity }
  }
  const clause = known ?? clauseOf(tree, verb)
  const [subject] = quotedBy(tree, verb) ?? clause.subjects
  const entity = subject === undefined ? undefined : speakerAt(scene, tree, subject)
  return entity === undefined ? { stance } : { stance, entity }
}

/**
 * "Army shelled port: **residents**", "**UN**: army shelled port": who stands beside a clause and a colon says it. A place in front of
 * one tells what the clause is about.
 */
const isBesideColon = (scene: Scene, tree: Tree, token: number): boolean => {
  if (tree.tokens[token]?.deprel !== 'parataxis' || tree.tokens[token]?.upos === 'VERB') return false
  const isFirst = token < (tree.tokens[token]?.head ?? -1)
  const isMarked = childrenOf(tree, token, 'punct').some((child) => tree.tokens[child]?.text === ':')
  const kind = mentionOf(scene, tree, token)?.kind
  return isMarked && !(isFirst && kind !== undefined && familyOf(kind) === 'place')
}

/** "according to X", "in the words of X" anywhere at a word: who is cited, and the token of the phrase that cites. */
export const citedAt = (
  scene: Scene,
  tree: Tree,
  token: number,
): { readonly voice: FoundVoice; readonly token: number } | undefined => {
  const { sourcePrepositions } = scene.language.clauses
  for (const child of childrenOf(tree, token, 'obl', 'nmod', 'advcl', 'parataxis', 'advmod')) {
    const isBeside = isBesideColon(scene, tree, child)
    const stance = isBeside ? 'states' : sourcePrepositions.get(prepositionOf(tree, child))
    if (stance === undefined) continue
    const entity = speakerAt(scene, tree, child)
    if (isBeside && entity === undefined && !tree.rules.writings.has(tree.tokens[child]?.lemma ?? ''))
      continue
    return { voice: entity === undefined ? { stance } : { stance, entity }, token: child }
  }
  return undefined
}
