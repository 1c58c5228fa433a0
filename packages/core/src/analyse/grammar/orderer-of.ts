import type { Tree } from './tree.js'

/** "**The king** had the mayor arrested": who has it done to somebody, where no one is said to do it; none where nobody has. */
export const ordererOf = (
  tree: Tree,
  verb: number,
  subjectsOf: (verb: number) => readonly number[],
): readonly number[] => {
  const token = tree.tokens[verb]
  if (token === undefined || !/^(?:acl|xcomp)$/.test(token.deprel)) return []
  if (token.xpos !== 'VBN' || !tree.rules.orderedVerbs.has(token.lemma)) return []
  let noun = token.head
  while (tree.tokens[noun]?.deprel === 'nmod') noun = tree.tokens[noun]?.head ?? -1
  const order = tree.tokens[noun]?.deprel === 'obj' ? (tree.tokens[noun]?.head ?? -1) : token.head
  const { upos, lemma } = tree.tokens[order] ?? {}
  return upos === 'VERB' && tree.rules.orderingVerbs.has(lemma ?? '') ? subjectsOf(order) : []
}
