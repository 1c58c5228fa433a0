import type { Frame } from '../../ontology/index.js'
import { childrenOf, type Tree } from '../grammar/index.js'
import { lemmaOf } from './content-of.js'

/** Does the clause say what someone other than the speaker ought to do? */
const isObligation = (tree: Tree, token: number): boolean =>
  childrenOf(tree, token, 'aux').some((child) => tree.rules.obligations.has(lemmaOf(tree, child))) &&
  childrenOf(tree, token, 'nsubj', 'nsubj:pass').length > 0

/** "we", "his army", "there": no one else than was spoken of. */
const isOwn = (tree: Tree, subject: number): boolean =>
  [subject, ...childrenOf(tree, subject, 'nmod:poss')].some((each) =>
    /^(?:PRP|EX)/.test(tree.tokens[each]?.xpos ?? ''),
  )

/** Does the clause say what those who speak will do if somebody does something or lets it be? */
const isConditional = (tree: Tree, token: number): boolean =>
  childrenOf(tree, token, 'nsubj', 'nsubj:pass', 'expl').some((subject) => isOwn(tree, subject)) &&
  childrenOf(tree, token, 'aux').some((child) => tree.rules.auxiliaries.has(lemmaOf(tree, child))) &&
  childrenOf(tree, token, 'advcl').some(
    (clause) =>
      childrenOf(tree, clause, 'nsubj').length > 0 &&
      childrenOf(tree, clause, 'mark').some((mark) => tree.rules.conditionals.has(lemmaOf(tree, mark))),
  )

/** Does a clause say what a frame asks its content to say: an obligation of someone, or a threat with its condition? */
export const saysWhat = (tree: Tree, token: number, asked: NonNullable<Frame['content']>): boolean =>
  asked === 'obligation' ? isObligation(tree, token) : isConditional(tree, token)
