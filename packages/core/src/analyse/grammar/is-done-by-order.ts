import type { Tree } from './tree.js'

/** "accused of **ordering** the massacre": whoever is to answer for an order had the deed done that stands in this relation to it. */
export const isDoneByOrder = (tree: Tree, order: number, relation: string): boolean => {
  const { xpos, lemma = '', head = -1 } = tree.tokens[order] ?? {}
  return (
    relation === 'obj' &&
    xpos === 'VBG' &&
    tree.rules.supportVerbs.get(lemma) === 'agent' &&
    tree.rules.chargingVerbs.has(tree.tokens[head]?.lemma ?? '')
  )
}
