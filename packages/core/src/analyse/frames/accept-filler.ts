import { childrenOf, type Tree } from '../grammar/index.js'
import type { FoundQuantity } from '../quantities/index.js'
import { mentionOf, type Scene } from '../scene.js'
import { eventFrames } from './compile-frames.js'

/** What a token can be in an event: someone or something, an event of its own, a bare number, or nothing. */
export type FillerSort = 'entity' | 'event' | 'number' | 'none'

/** Does the token belong to a date ("in 2014")? */
const isDated = (scene: Scene, tree: Tree, token: number): boolean =>
  scene.dates.some((date) => date.sentence === tree.sentence && date.first <= token && token < date.last)

/** Is this noun one that tells an event ("attack", "withdrawal"), and not part of a name? */
export const isEventNoun = (scene: Scene, tree: Tree, token: number): boolean => {
  const word = tree.tokens[token]
  if (word === undefined || (word.upos !== 'NOUN' && word.upos !== 'PROPN')) return false
  if (!eventFrames.noun.has(word.lemma) || isDated(scene, tree, token)) return false
  const mention = mentionOf(scene, tree, token)
  return (
    mention === undefined ||
    (mention.form !== 'name' &&
      (mention.kind === 'object' ||
        mention.kind === 'agreement' ||
        (mention.head === token && mention.kind === 'place')))
  )
}

/** Is it how many there were ("wounded **a dozen**")? */
const isAt = ({ sentence, head, article }: FoundQuantity, tree: Tree, token: number): boolean =>
  sentence === tree.sentence && head === token && !article

/** Tells entities from events and numbers among what may fill a role. */
export const sortOf = (scene: Scene, tree: Tree, token: number): FillerSort => {
  if (isEventNoun(scene, tree, token)) return 'event'
  const mention = mentionOf(scene, tree, token)
  const word = tree.tokens[token]
  // "killing 130", "scores died"
  const isAmount =
    word?.upos === 'NUM' ||
    // "five more were hurt"
    (word?.upos === 'ADJ' && childrenOf(tree, token, 'nummod').length > 0) ||
    word?.xpos === '$' ||
    (scene.language.entities.partitives.has(word?.lemma ?? '') &&
      mention?.form !== 'name' &&
      (word?.xpos === 'NNS' || scene.quantities.some((each) => isAt(each, tree, token))))
  const isBareNumber = isAmount && (mention === undefined || mention.kind === 'object')
  if (mention !== undefined && !isBareNumber) return 'entity'
  return isBareNumber && !isDated(scene, tree, token) ? 'number' : 'none'
}
