import { childOf, type Tree } from './tree.js'

/** "charged five men in a **plot to kidnap** them": a plan or attempt right before an infinitive says whose it is. */
export const planBefore = (tree: Tree, verb: number): number | undefined => {
  const token = tree.tokens[verb]
  const mark = childOf(tree, verb, 'mark')
  if (token?.xpos !== 'VB' || mark === undefined) return undefined
  const noun = tree.tokens[mark - 1]
  const modality = tree.rules.operators.get(noun?.lemma ?? '')?.modality
  const isPlan = modality === 'planned' || modality === 'attempted'
  return noun?.upos === 'NOUN' && noun.deprel === 'obl' && noun.head === token.head && isPlan
    ? mark - 1
    : undefined
}
