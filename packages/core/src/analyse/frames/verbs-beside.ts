import { childrenOf, type Tree } from '../grammar/index.js'

/** Verbs coordinated with a verb that have no subject of their own: "accused of arming **and financing** them". */
export const verbsBeside = (tree: Tree, token: number, depth = 0): readonly number[] =>
  tree.tokens[token]?.upos !== 'VERB'
    ? []
    : childrenOf(tree, token, 'conj')
        .filter(
          (child) =>
            tree.tokens[child]?.xpos === tree.tokens[token]?.xpos &&
            childrenOf(tree, child, 'nsubj', 'nsubj:pass').length === 0,
        )
        .flatMap((child) => (depth > 8 ? [child] : [child, ...verbsBeside(tree, child, depth + 1)]))
