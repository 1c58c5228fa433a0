import { eventFrames } from '../frames/index.js'
import { prepositionOf, type Tree } from '../grammar/index.js'
import { isHostile } from './draft.js'

const worded: ReadonlySet<string> = new Set(['THREATEN', 'ACCUSE'])

/** Is it whom a deed befalls by the noun that it hangs by: "the attack **on the port**", "the murder **of a priest**"? */
export const isBefallen = (tree: Tree, token: number): boolean => {
  const noun = tree.tokens[tree.tokens[token]?.head ?? -1]?.lemma ?? ''
  const preposition = prepositionOf(tree, token)
  return (eventFrames.noun.get(noun) ?? []).some(
    ({ type, pattern }) =>
      (isHostile(type) || worded.has(type.plover)) &&
      pattern.rest.some(
        (part) => part.is === 'oblique' && part.role === 'target' && part.prepositions.includes(preposition),
      ),
  )
}
