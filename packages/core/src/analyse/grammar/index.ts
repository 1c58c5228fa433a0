export { childrenIn } from './children-in.js'
export { type Clause, type Complement, type Construction, clauseOf, type Oblique } from './clause.js'
export { headAndLead } from './head-and-lead.js'
export { isDoneByOrder } from './is-done-by-order.js'
export { outerOf, type Phrase, phraseOf } from './phrase.js'
export { nounBefore } from './relative-head.js'
export {
  bareRelation,
  childOf,
  childrenOf,
  conjunctsOf,
  firstConjunctOf,
  isWithin,
  pathUp,
  prepositionOf,
  subtreeRange,
  type Tree,
  treesOf,
} from './tree.js'
