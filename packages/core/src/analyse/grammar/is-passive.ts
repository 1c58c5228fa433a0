import { childOf, childrenOf, type Tree } from './tree.js'

const hasAuxiliary = (tree: Tree, verb: number, lemma: string): boolean =>
  childrenOf(tree, verb, 'aux', 'aux:pass').some((child) => tree.tokens[child]?.lemma === lemma)

/** Does a verb's subject suffer what it says, be it by its auxiliary or by where the verb stands? */
export const isPassive = (tree: Tree, verb: number, depth = 0): boolean => {
  const token = tree.tokens[verb]
  if (token === undefined) return false
  if (childOf(tree, verb, 'nsubj:pass', 'aux:pass', 'csubj:pass', 'obl:agent') !== undefined) return true
  if (token.xpos !== 'VBN') return false
  if (hasAuxiliary(tree, verb, 'have')) return false
  if (hasAuxiliary(tree, verb, 'be')) return true
  if (childOf(tree, verb, 'obj') !== undefined) return false
  if (token.deprel === 'acl' || token.deprel === 'advcl' || token.deprel === 'amod') return true
  if (token.deprel === 'conj' && depth < 8 && childOf(tree, verb, 'nsubj') === undefined) {
    return isPassive(tree, token.head, depth + 1)
  }
  if (token.deprel === 'xcomp' || token.deprel === 'acl:relcl') return true
  // a headline leaves the auxiliary out; a sentence does not
  if (token.head < 0 && tree.tokens.at(-1)?.text === '.') return false
  return childOf(tree, verb, 'nsubj') !== undefined && childOf(tree, verb, 'aux') === undefined
}
