import { bareRelation, childrenOf, type Tree } from '../grammar/index.js'

/** What is no part of a phrase as it is named: clauses about it, further descriptions, what is coordinated with it. */
const besides = new Set([
  'acl',
  'acl:relcl',
  'appos',
  'parataxis',
  'conj',
  'cc',
  'cc:preconj',
  'dep',
  'discourse',
  'nsubj',
  'cop',
  'aux',
  'mark',
  'csubj',
  'advcl',
  'ccomp',
])

/** Phrases behind a noun, left out of its short form: "justice" of "justice of the High Court". */
const behind = new Set(['nmod', 'obl'])

const isLeftOut = (tree: Tree, head: number, child: number, short: boolean): boolean => {
  const relation = tree.tokens[child]?.deprel ?? ''
  if (besides.has(relation) || relation === 'nsubj:pass' || relation === 'nsubj:outer') return true
  return short && child > head && behind.has(bareRelation(relation))
}

const gather = (tree: Tree, token: number, into: number[]): void => {
  into.push(token)
  for (const child of childrenOf(tree, token)) gather(tree, child, into)
}

/**
 * The tokens of a phrase in text order, without its preposition and without commas at its ends. With `short` also without what
 * stands behind its head.
 */
export const phraseTokens = (
  tree: Tree,
  head: number,
  { short = false }: { readonly short?: boolean } = {},
): readonly number[] => {
  const found = [head]
  for (const child of childrenOf(tree, head)) {
    const isCase = tree.tokens[child]?.deprel === 'case' && tree.tokens[child]?.xpos !== 'POS'
    if (!isCase && !isLeftOut(tree, head, child, short)) gather(tree, child, found)
  }
  return trimmed(
    tree,
    found.sort((a, b) => a - b),
  )
}

/** The tokens of a clause in text order, all that hangs by it, without the word that opens it. */
export const clauseTokens = (tree: Tree, verb: number): readonly number[] => {
  const found: number[] = []
  gather(tree, verb, found)
  return trimmed(
    tree,
    found.sort((a, b) => a - b).filter((token, at) => at > 0 || tree.tokens[token]?.deprel !== 'mark'),
  )
}

const trimmed = (tree: Tree, tokens: readonly number[]): readonly number[] => {
  const isMark = (token: number | undefined): boolean =>
    token !== undefined && /^[,;:.!?–—-]+$/.test(tree.tokens[token]?.text ?? '')
  let from = 0
  let to = tokens.length
  while (from < to && isMark(tokens[from])) from += 1
  while (to > from && isMark(tokens[to - 1])) to -= 1
  return tokens.slice(from, to)
}
