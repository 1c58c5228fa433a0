import type { Accepted } from '../../ontology/index.js'
import { accepts, eventFrames, familyOf } from '../frames/index.js'
import {
  childrenOf,
  clauseOf,
  conjunctsOf,
  prepositionOf,
  subtreeRange,
  type Tree,
} from '../grammar/index.js'
import { meantBy, mentionOf, type Scene } from '../scene.js'

/** How many nouns deep: "a resumption of ties with the kingdom" is two. */
const DEEPEST = 3

/** "boycotted all contact **with the kingdom**": what stands right behind an object may have been hung by its verb. */
const hungHigher = (tree: Tree, thing: number): readonly number[] => {
  const { deprel, head = -1 } = tree.tokens[thing] ?? {}
  if (deprel !== 'obj') return []
  const [, last] = subtreeRange(tree, thing)
  return childrenOf(tree, head, 'obl').filter(
    (child) => childrenOf(tree, child, 'case').includes(last + 1) && last + 1 < child,
  )
}

/**
 * What stands right at a noun, but for whom it befalls ("the dissolution of the parties"): possessors and modifiers before it, then phrases and
 * participles behind it.
 */
const near = (scene: Scene, tree: Tree, thing: number): readonly number[] => {
  const isUndergone = tree.rules.undergone.has(tree.tokens[thing]?.lemma ?? '')
  const own = [
    // "the mayor's election" befalls him, "the republic's elections" are held by it
    ...childrenOf(tree, thing, 'nmod:poss').filter(
      (owner) => !isUndergone || familyOf(mentionOf(scene, tree, owner)?.kind ?? 'object') === 'place',
    ),
    ...childrenOf(tree, thing, 'amod', 'compound', 'nmod:desc').filter(
      (child) => child < thing && !tree.rules.manners.has(tree.tokens[child]?.lemma ?? ''),
    ),
  ]
  const phrases = [...childrenOf(tree, thing, 'nmod', 'obl'), ...hungHigher(tree, thing)]
  const behind = tree.rules.actorPrepositions.flatMap((preposition) =>
    phrases.filter(
      (child) => prepositionOf(tree, child) === preposition && !(isUndergone && preposition === 'of'),
    ),
  )
  const participles = childrenOf(tree, thing, 'acl').flatMap((child) => {
    const { subjects, objects, obliques } = clauseOf(tree, child)
    // "assurances sent from the island"
    const senders = obliques.filter(({ preposition }) => preposition === 'from').map(({ token }) => token)
    // a participle that tells an event has its own target: "a resolution criticising the king"
    return eventFrames.verb.has(tree.tokens[child]?.lemma ?? '')
      ? subjects
      : [...subjects, ...senders, ...objects]
  })
  // "an allegation that soldiers shot a boy": whoever does what it says
  const told = childrenOf(tree, thing, 'acl', 'ccomp', 'acl:relcl')
    .filter((child) => !tree.rules.speech.has(tree.tokens[child]?.lemma ?? ''))
    .flatMap((child) =>
      childrenOf(tree, child, 'nsubj', 'nsubj:pass').filter((each) => tree.tokens[each]?.xpos !== 'WDT'),
    )
  // "investigates crimes by soldiers" may be parsed as an investigation by them
  const governor = tree.tokens[thing]?.deprel === 'obj' ? (tree.tokens[thing]?.head ?? -1) : -1
  const doers = childrenOf(tree, governor, 'obl', 'obl:agent').filter(
    (child) => child > thing && prepositionOf(tree, child) === 'by',
  )
  return [...own, ...doers, ...told, ...behind, ...participles].flatMap((candidate) =>
    conjunctsOf(tree, candidate),
  )
}

/**
 * Whose a thing is, or whom it is meant for: "rejected an Australian ultimatum" rejects Australia's, "condemned the
 * seizure of land by the army" the army's, "welcomed the resumption of ties with the island" the island's. The nearest
 * counts.
 */
export const actorBehind = (
  scene: Scene,
  tree: Tree,
  thing: number,
  accepted: readonly Accepted[] | undefined,
  isTaken: (token: number) => boolean = () => false,
): number | undefined => {
  const isActor = (token: number): boolean => {
    const mention = mentionOf(scene, tree, token)
    if (mention === undefined || !accepts(accepted, mention.kind) || mention.kind === 'object') return false
    // "cross-border fraud" is nobody's border
    const isSort = tree.tokens[token]?.deprel === 'compound' && mention.form === 'nominal'
    return !isSort || ['person', 'people', 'organisation'].includes(familyOf(mention.kind))
  }
  const seen = new Set([thing])
  let level: readonly number[] = [thing]
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    const next: number[] = []
    for (const candidate of level.flatMap((token) => near(scene, tree, token))) {
      if (seen.has(candidate)) continue
      seen.add(candidate)
      const meant = meantBy(scene, tree, candidate)
      const isKnown = isTaken(meant)
      if (meant !== thing && isActor(meant) && !isKnown) return meant
      // whose minister he is who does it is no other actor
      if (!isKnown) next.push(candidate)
    }
    level = next
  }
  return undefined
}
