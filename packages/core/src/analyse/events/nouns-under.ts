import { childrenOf, prepositionOf, type Tree } from '../grammar/index.js'

/** Event nouns under "in", "by", "during" at a word: "killed in an air strike", "the killing of Khan in a raid". */
export const nounsUnder = (tree: Tree, token: number): readonly number[] => {
  const word = tree.tokens[token]
  return (
    childrenOf(tree, token, 'obl', 'obl:agent', 'nmod')
      .filter((child) => tree.rules.meansWords.has(prepositionOf(tree, child)))
      // "as a result of the blast"
      .flatMap((child) => {
        const isResult = prepositionOf(tree, child) === 'as' && tree.tokens[child]?.lemma === 'result'
        return isResult ? childrenOf(tree, child, 'nmod') : [child]
      })
      .map((child) =>
        word?.deprel === 'acl:relcl' && /^W/.test(tree.tokens[child]?.xpos ?? '') ? word.head : child,
      )
  )
}
