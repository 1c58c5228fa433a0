import { childrenOf, clauseOf, type Tree } from '../grammar/index.js'

/** "will respond if **they** attack again": who is to meet or break a threat's condition. */
export const conditionersOf = (tree: Tree, token: number): readonly number[] =>
  childrenOf(tree, token, 'advcl')
    .filter((clause) =>
      childrenOf(tree, clause, 'mark').some((mark) =>
        tree.rules.conditionals.has(tree.tokens[mark]?.lemma ?? ''),
      ),
    )
    .flatMap((clause) => clauseOf(tree, clause).surface)
