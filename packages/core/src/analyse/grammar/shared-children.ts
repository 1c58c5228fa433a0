import { isPassive } from './is-passive.js'
import { childrenOf, type Tree } from './tree.js'

/** What a clause's words lack and its first conjunct has: "was stormed and burned by rebels". */
export const sharedChildren = (
  tree: Tree,
  verb: number,
  ...relations: readonly string[]
): readonly number[] => {
  const token = tree.tokens[verb]
  const own = childrenOf(tree, verb, ...relations)
  if (own.length > 0) return own
  if (token?.deprel === 'conj') {
    const head = childrenOf(tree, token.head, ...relations).filter((child) => child > verb)
    if (head.length > 0) return head
  }
  const last = childrenOf(tree, verb, 'conj').at(-1)
  if (last === undefined || childrenOf(tree, last, 'cc').length === 0) return []
  // "six were killed and ten were taken hostage": a clause with a subject of its own has its object to itself
  if (childrenOf(tree, last, 'nsubj', 'nsubj:pass').length > 0) return []
  const between = childrenOf(tree, verb).some(
    (child) =>
      child > verb && child < last && !['cc', 'punct', 'conj'].includes(tree.tokens[child]?.deprel ?? ''),
  )
  return between ? [] : childrenOf(tree, last, ...relations)
}

/** How phrases hang by a verb. */
export const phraseRelations = ['obl', 'obl:agent', 'nmod', 'obl:arg'] as const

/** "was abducted and killed **by gunmen in Kelvin**": what stands behind the last of two participles is said of both. */
export const phrasesBehind = (tree: Tree, verb: number): readonly number[] => {
  const [last, ...more] = childrenOf(tree, verb, 'conj')
  const isPair = last !== undefined && last - verb <= 3 && more.length === 0
  if (!isPair || !isPassive(tree, verb) || tree.tokens[last]?.xpos !== tree.tokens[verb]?.xpos) return []
  const between = childrenOf(tree, verb).some(
    (child) => child > verb && !['conj', 'cc', 'punct', 'advmod'].includes(tree.tokens[child]?.deprel ?? ''),
  )
  return between ? [] : childrenOf(tree, last, ...phraseRelations).filter((child) => child > last)
}
