import { familyOf } from '../frames/index.js'
import { childrenOf, clauseOf, conjunctsOf, prepositionOf, type Tree } from '../grammar/index.js'
import { meantBy, mentionOf, type Scene } from '../scene.js'
import { type Draft, type DraftParticipant, isViolent, withParticipants } from './draft.js'

/** How many sentences back the deed may stand. */
const reach = 3

/** "The victims were identified **as X and Y**", "are X and Y", "include X", "Among the dead is X": heads of the phrases that say who. */
const namesFor = (scene: Scene, tree: Tree, noun: number): readonly number[] => {
  const { including, identifying } = scene.language.clauses
  const word = tree.tokens[noun]
  if (word === undefined) return []
  const named = childrenOf(tree, noun, 'appos')
  const governor = tree.tokens[word.head]
  const isAmong = including.has(prepositionOf(tree, noun))
  if (isAmong)
    return [...childrenOf(tree, noun, 'nsubj'), ...childrenOf(tree, word.head, 'nsubj', 'nsubj:pass')]
  if (!word.deprel.startsWith('nsubj') || governor === undefined) return named
  if (childrenOf(tree, word.head, 'cop').length > 0) return [...named, word.head]
  const { objects, obliques } = clauseOf(tree, word.head)
  if (including.has(governor.lemma)) return [...named, ...objects]
  if (!identifying.has(governor.lemma) || word.deprel !== 'nsubj:pass') return named
  const as = obliques.filter(({ preposition }) => preposition === 'as').map(({ token }) => token)
  return [...named, ...as, ...childrenOf(tree, word.head, 'xcomp', 'obj')]
}

/** Is a word for those whom violence befell one for those told of: "the wounded", "his victims"? */
const isPointing = (tree: Tree, noun: number): boolean =>
  childrenOf(tree, noun, 'det', 'nmod:poss').some((child) => {
    const lemma = tree.tokens[child]?.lemma ?? ''
    return tree.rules.pointing.has(lemma) || tree.rules.possessives.has(lemma)
  })

const isPerson = (scene: Scene, entity: number): boolean =>
  /^(?:person|people)$/.test(familyOf(scene.entities.entities[entity]?.kind ?? 'object'))

/**
 * "Gunmen killed three men. **The victims were identified as** Omar Sayid and two of his sons": who they are is a further telling of
 * the last deed that befell such.
 */
export const nameVictims = (scene: Scene, events: readonly Draft[]): void => {
  const { casualties } = scene.language.clauses
  for (const tree of scene.trees) {
    for (const [noun, { text }] of tree.tokens.entries()) {
      const what = casualties.get(text.toLowerCase())
      if (what === undefined || !isPointing(tree, noun)) continue
      const named = [...new Set(namesFor(scene, tree, noun).flatMap((head) => conjunctsOf(tree, head)))]
        .filter((token) => token !== noun)
        .flatMap((token): readonly DraftParticipant[] => {
          const mention = mentionOf(scene, tree, meantBy(scene, tree, token))
          return mention === undefined || !isPerson(scene, mention.entity)
            ? []
            : [{ role: 'target', entity: mention.entity, token: mention.head }]
        })
      const deed = events.findLast(
        ({ type, tree: told, factuality, participants }) =>
          isViolent(type) &&
          type.counted?.target !== undefined &&
          (what === '' || type.counted.target === what) &&
          told.field === tree.field &&
          told.sentence < tree.sentence &&
          tree.sentence - told.sentence <= reach &&
          factuality.polarity === 'positive' &&
          factuality.modality === 'actual' &&
          // nobody is a victim of what they did
          !participants.some(
            ({ role, entity }) => role === 'agent' && named.some((each) => each.entity === entity),
          ),
      )
      if (named.length === 0 || deed === undefined) continue
      deed.participants = withParticipants(
        deed,
        named.map(({ role, entity }) => ({ role, entity })),
      )
      deed.tellings = [...deed.tellings, tellingAt(deed, tree, noun, named)]
    }
  }
}

const tellingAt = (deed: Draft, tree: Tree, noun: number, named: readonly DraftParticipant[]): Draft => ({
  ...deed,
  raw: {
    ...deed.raw,
    tree,
    trigger: noun,
    triggerEnd: noun,
    carrier: noun,
    fillers: named.map(({ role, token }) => ({ role, token: token ?? noun })),
    content: [],
    consumed: [],
    means: [],
    numbers: [],
    rule: 'identified',
  },
  tree,
  triggers: [noun],
  participants: named,
  counts: [],
  date: undefined,
  ended: false,
  outcome: undefined,
  voices: [],
  marks: [],
  rule: 'identified',
  content: [],
  reader: undefined,
  tellings: [],
})
