import type { ClauseRules } from '../../languages/index.js'
import type { ParsedToken, ReadDoc } from '../../types/index.js'
import { childrenIn } from './children-in.js'
import { withSpeechJoined } from './speech-conjuncts.js'

/** One sentence's tree, with the way down from a word as well as up. Numbers are token indexes. */
export interface Tree {
  readonly sentence: number
  /** The sentence stands in the headline. */
  readonly field?: 'title'
  /** Offsets of the sentence. */
  readonly start: number
  readonly end: number
  readonly tokens: readonly ParsedToken[]
  /** Per token, the tokens that hang by it, in text order. */
  readonly children: readonly (readonly number[])[]
  /** The base forms of all its words. */
  readonly lemmas: ReadonlySet<string>
  /** Per token, the preposition over its phrase; nothing where there is none. */
  readonly prepositions: readonly (string | undefined)[]
  /** How clauses of its language are built. */
  readonly rules: ClauseRules
}

/** The tree of every sentence of a text (or of the headline, where `field` says so). */
export const treesOf = (doc: ReadDoc, rules: ClauseRules, field?: 'title'): readonly Tree[] =>
  doc.sentences.map(({ tokens: parsed, start, end }, sentence) => {
    const tokens = withSpeechJoined(parsed, rules)
    const children = childrenIn(tokens)
    const prepositions = prepositionsIn(tokens, children)
    const lemmas = new Set(tokens.map(({ lemma }) => lemma))
    return { sentence, ...(field && { field }), start, end, tokens, children, lemmas, prepositions, rules }
  })

/** The preposition over each phrase of a sentence: asked for more often than anything else of a tree. */
const prepositionsIn = (
  tokens: readonly ParsedToken[],
  children: readonly (readonly number[])[],
): readonly (string | undefined)[] => {
  const found = new Array<string | undefined>(tokens.length)
  for (const [at, { deprel, xpos, head, lemma }] of tokens.entries()) {
    if (deprel !== 'case' || xpos === 'POS' || head < 0 || head === at) continue
    const before = found[head]
    if (before === undefined) {
      const fixed = (children[at] ?? nothing).filter((child) => tokens[child]?.deprel === 'fixed')
      found[head] = [lemma, ...fixed.map((child) => tokens[child]?.lemma ?? '')].join(' ')
    } else found[head] = `${before} ${lemma}`
  }
  return found
}

const nothing: readonly number[] = []

/** What hangs by a token; all of it, or only what hangs by one of these relations. */
export const childrenOf = (tree: Tree, token: number, ...relations: readonly string[]): readonly number[] => {
  const children = tree.children[token]
  if (children === undefined || children.length === 0) return nothing
  if (relations.length === 0) return children
  let found: number[] | undefined
  for (const child of children) {
    if (!relations.includes(tree.tokens[child]?.deprel ?? '')) continue
    if (found === undefined) found = [child]
    else found.push(child)
  }
  return found ?? nothing
}

/** The first child by one of these relations. */
export const childOf = (tree: Tree, token: number, ...relations: readonly string[]): number | undefined =>
  tree.children[token]?.find((child) => relations.includes(tree.tokens[child]?.deprel ?? ''))

/** A relation without its subtype: `obl` of `obl:agent`. */
export const bareRelation = (relation: string): string => {
  const colon = relation.indexOf(':')
  return colon < 0 ? relation : relation.slice(0, colon)
}

/** The token and everything that it hangs by, from near to far; at most as long as the sentence. */
export const pathUp = (tree: Tree, token: number): readonly number[] => {
  const path: number[] = []
  let at = token
  while (at >= 0 && path.length <= tree.tokens.length) {
    path.push(at)
    at = tree.tokens[at]?.head ?? -1
  }
  return path
}

/** Is `below` the token itself or beneath it? */
export const isWithin = (tree: Tree, below: number, above: number): boolean => {
  let at = below
  for (let steps = 0; at >= 0 && steps <= tree.tokens.length; steps += 1) {
    if (at === above) return true
    at = tree.tokens[at]?.head ?? -1
  }
  return false
}

/** First and last token index of all that hangs by a token, itself included. */
export const subtreeRange = (tree: Tree, token: number): readonly [number, number] => {
  let first = token
  let last = token
  const todo = [token]
  const seen = new Set(todo)
  for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
    if (at < first) first = at
    if (at > last) last = at
    for (const child of childrenOf(tree, at)) {
      if (!seen.has(child)) {
        seen.add(child)
        todo.push(child)
      }
    }
  }
  return [first, last]
}

const nominal = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM', 'X', 'ADJ', 'DET'])

const isContrasted = (tree: Tree, token: number): boolean =>
  childrenOf(tree, token, 'advmod', 'cc', 'det').some((child) =>
    tree.rules.contrasting.has(tree.tokens[child]?.lemma ?? ''),
  )

/** "**not** the port but a hotel": what is set right behind it; of "not only the port but a hotel" nothing is. */
const isSetRight = (tree: Tree, token: number): boolean =>
  childrenOf(tree, token, 'advmod').some(
    (child) =>
      child < token &&
      tree.rules.contrasting.has(tree.tokens[child]?.lemma ?? '') &&
      !tree.rules.merely.has(tree.tokens[child + 1]?.lemma ?? ''),
  )

/**
 * A noun phrase's head with those coordinated with it ("Britain and the US"). Of "not Iran", "rather than Iran" and "not Iran but
 * Iraq", Iran is left out.
 */
export const conjunctsOf = (tree: Tree, token: number): readonly number[] => {
  const all: number[] = [token]
  for (let at = 0; at < all.length && at < 64; at += 1) {
    const head = all[at]
    if (head === undefined) break
    for (const child of childrenOf(tree, head, 'conj')) {
      if (nominal.has(tree.tokens[child]?.upos ?? '') && !isContrasted(tree, child) && !all.includes(child))
        all.push(child)
    }
  }
  return all.length > 1 && isSetRight(tree, token) ? all.slice(1) : all
}

/** The preposition over a phrase, as lemmas in text order: `on`, `because of`, `according to`; empty for none. */
export const prepositionOf = (tree: Tree, token: number): string => tree.prepositions[token] ?? ''

/** The first of the words with which one is coordinated: of "stormed, burned and looted" the storming. */
export const firstConjunctOf = (tree: Tree, token: number): number => {
  let at = token
  for (let steps = 0; steps < 8 && tree.tokens[at]?.deprel === 'conj'; steps += 1)
    at = tree.tokens[at]?.head ?? at
  return at
}
