import { childrenOf, type Tree } from './tree.js'

const relativeTags = new Set(['WDT', 'WP', 'WP$'])

/** Is this "who", "which", "that" or the like? */
export const isRelative = (tree: Tree, token: number): boolean => {
  const word = tree.tokens[token]
  return (
    word !== undefined &&
    (relativeTags.has(word.xpos) || (word.lemma === 'that' && word.upos === 'PRON' && word.xpos !== 'DT'))
  )
}

/** The noun that "who" or "which" follows, where the tree does not say whose clause it is. */
export const nounBefore = (tree: Tree, relative: number): number | undefined => {
  for (let at = relative - 1; at >= Math.max(0, relative - 3); at -= 1) {
    const upos = tree.tokens[at]?.upos
    if (upos === 'NOUN' || upos === 'PROPN') return at
    if (upos !== 'PUNCT' && upos !== 'ADP') return undefined
  }
  return undefined
}

/** "the sanctions **that Norway imposed**": a verb that always has an object and has none here is said of the noun before "that". */
const lacksObject = (tree: Tree, verb: number): boolean =>
  tree.tokens[verb]?.deprel === 'acl' &&
  tree.rules.supportVerbs.get(tree.tokens[verb]?.lemma ?? '') === 'agent' &&
  !tree.rules.speech.has(tree.tokens[verb]?.lemma ?? '') &&
  childrenOf(tree, verb, 'mark').some((child) => tree.tokens[child]?.lemma === 'that') &&
  childrenOf(tree, verb, 'nsubj').length > 0 &&
  childrenOf(tree, verb, 'obj', 'xcomp', 'ccomp', 'nsubj:pass', 'aux:pass').length === 0

/** "the murder of the **judge, who** was shot": "who" is whom something befell, and not what befell them. */
const whoIsMeant = (tree: Tree, verb: number, noun: number): number => {
  const isPerson = childrenOf(tree, verb).some((child) => tree.tokens[child]?.xpos === 'WP')
  if (!isPerson || !tree.rules.undergone.has(tree.tokens[noun]?.lemma ?? '')) return noun
  return childrenOf(tree, noun, 'nmod').findLast((child) => child < verb) ?? noun
}

/**
 * The noun whose relative clause this verb is, also where a verb of saying stands between: "firms **that it said** had
 * helped them", "the vote, **which she said** the army had stolen".
 */
export const relativeHeadOf = (tree: Tree, verb: number): number | undefined => {
  const token = tree.tokens[verb]
  if (token?.deprel === 'acl:relcl' || (token !== undefined && lacksObject(tree, verb)))
    return whoIsMeant(tree, verb, token.head)
  if (token?.deprel !== 'ccomp') return undefined
  const governor = tree.tokens[token.head]
  if (governor === undefined || !tree.rules.speech.has(governor.lemma)) return undefined
  const relative = childrenOf(tree, token.head).find((child) => isRelative(tree, child))
  if (relative === undefined || relative > token.head || childrenOf(tree, verb, 'mark').length > 0)
    return undefined
  return governor.deprel === 'acl:relcl' ? governor.head : nounBefore(tree, relative)
}
