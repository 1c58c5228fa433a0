import { childrenOf, type Tree } from '../grammar/index.js'

const copulaRelations = new Set(['acl', 'acl:relcl', 'amod', 'xcomp', 'advcl', 'conj', 'parataxis'])

/** Is the word said of someone: "is responsible", "those responsible", "considered responsible"? */
export const isPredicate = (tree: Tree, token: number): boolean =>
  childrenOf(tree, token, 'cop').length > 0 ||
  copulaRelations.has(tree.tokens[token]?.deprel ?? '') ||
  // "Seven dead in blast"; whoever "suspects" somebody is no suspect
  (tree.tokens[token]?.deprel === 'root' &&
    tree.tokens[token]?.upos !== 'VERB' &&
    childrenOf(tree, token, 'nsubj').length > 0)
