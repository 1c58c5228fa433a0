import { childrenOf, type Tree } from '../grammar/index.js'
import type { Scene } from '../scene.js'
import { lemmaAt, markChanges, type Reading, readOwnWords, unread } from './read-own-words.js'

/** A coordinated verb shares its first conjunct's "will" and, behind "or" and "nor", its "not". */
export const shareAuxiliaries = (
  scene: Scene,
  tree: Tree,
  first: number,
  second: number,
  reading: Reading,
): void => {
  if (childrenOf(tree, second, 'aux').length > 0) return
  const shared = unread()
  readOwnWords(scene, tree, first, shared)
  const before = { ...reading }
  const bare = tree.tokens[second]?.xpos === 'VB'
  if (bare && reading.modality === 'actual') reading.modality = shared.modality
  const either = childrenOf(tree, second, 'cc').some((child) => ['or', 'nor'].includes(lemmaAt(tree, child)))
  if (either && shared.negative) reading.negative = !reading.negative
  markChanges(reading, before, first)
}
