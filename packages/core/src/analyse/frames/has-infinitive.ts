import type { Clause, Tree } from '../grammar/index.js'

/** "led the king **to resign**": does the verb make its object do something? */
export const hasInfinitive = (tree: Tree, { complements }: Clause): boolean =>
  complements.some(
    ({ token, marker }) =>
      marker === 'to' && tree.tokens[token]?.deprel === 'xcomp' && tree.tokens[token]?.upos === 'VERB',
  )
