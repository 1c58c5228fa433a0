import { childrenOf, conjunctsOf, pathUp, prepositionOf, subtreeRange, type Tree } from '../grammar/index.js'
import { mentionOf, type Scene } from '../scene.js'

/** Has this verb, or does it want, another phrase under the same preposition: "date back **to** 640 **to** Norland"? */
const isSpare = (tree: Tree, host: number, phrase: number, preposition: string): boolean =>
  childrenOf(tree, host, 'obl', 'nmod').some(
    (child) => child < phrase && prepositionOf(tree, child) === preposition,
  )

/**
 * The phrase that a verb asks for and the parser hung somewhere beneath its object or another phrase of it: "returned a ring engraved with the
 * image of a king **to the museum**". The last one counts, of somebody who is named or known to act.
 */
export const strayPhrase = (
  scene: Scene,
  tree: Tree,
  hosts: readonly number[],
  prepositions: readonly string[],
): readonly number[] => {
  for (const host of hosts) {
    // "resigned **under** pressure from gangs": what was so meanwhile has its own phrases
    if (tree.rules.circumstances.has(prepositionOf(tree, host))) continue
    const found = beneath(scene, tree, host, prepositions)
    if (found !== undefined) return conjunctsOf(tree, found)
  }
  return []
}

const beneath = (
  scene: Scene,
  tree: Tree,
  object: number,
  prepositions: readonly string[],
): number | undefined => {
  const [, last] = subtreeRange(tree, object)
  for (let at = last; at > object; at -= 1) {
    const preposition = prepositionOf(tree, at)
    if (tree.rules.nounPrepositions.has(preposition) || !prepositions.includes(preposition)) continue
    const kind = mentionOf(scene, tree, at)?.kind
    if (kind === undefined || kind === 'object' || kind === 'weapon' || kind === 'agreement') continue
    const host = tree.tokens[at]?.head ?? -1
    const isVerbs = tree.tokens[host]?.upos === 'VERB' && tree.tokens[host]?.xpos !== 'VBN'
    if (!pathUp(tree, at).includes(object)) continue
    if (isVerbs && !isSpare(tree, host, at, preposition)) continue
    return at
  }
  return undefined
}
