import { bareRelation, childOf, type Tree } from '../grammar/index.js'

/** "celebrated what he called **the liberation** of the town", "called it **an assault**": it is somebody's word for what is meant. */
export const isCalledSo = (tree: Tree, token: number): boolean => {
  const word = tree.tokens[token]
  const verb = tree.tokens[word?.head ?? -1]
  if (word === undefined || verb === undefined) return false
  const relation = bareRelation(word.deprel)
  const isWhat = verb.deprel === 'acl:relcl' && tree.tokens[verb.head]?.xpos === 'WP'
  if (isWhat) return relation === 'obj' || relation === 'xcomp'
  const isName = relation === 'xcomp' && word.upos === 'NOUN' && childOf(tree, word.head, 'obj') !== undefined
  return isName && tree.rules.operators.get(verb.lemma)?.modality === 'demanded'
}
