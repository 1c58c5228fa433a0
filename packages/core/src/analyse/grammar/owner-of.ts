import { isPassive } from './is-passive.js'
import { childOf, childrenOf, conjunctsOf, firstConjunctOf, prepositionOf, type Tree } from './tree.js'

/**
 * Whose plan, attempt or threat it is: the noun's possessor, else the subject of the verb that it completes. What is
 * requested the one who requests does not do: "was sent at their request to fight" leads on to who was sent. Behind
 * any other thing the infinitive tells the purpose of the whole: "came with tractors to block the road".
 */
export const ownerOf = (
  tree: Tree,
  noun: number,
  subjectsOf: (verb: number) => readonly number[],
): readonly number[] => {
  const isAsked = tree.rules.operators.get(tree.tokens[noun]?.lemma ?? '')?.modality === 'demanded'
  if (isAsked || prepositionOf(tree, noun) === 'with') {
    const up = tree.tokens[noun]
    return up?.deprel === 'obl' ? subjectsOf(up.head) : []
  }
  const modality = tree.rules.operators.get(tree.tokens[noun]?.lemma ?? '')?.modality
  const isPlan = modality === 'planned' || modality === 'attempted'
  // "the Northern Front's plans to", "Northern Front efforts to", "Norwegian plans to"
  const owner =
    childOf(tree, noun, 'nmod:poss') ??
    childrenOf(tree, noun, 'compound', 'amod').find(
      (child) => isPlan && child < noun && /^\p{Lu}/u.test(tree.tokens[child]?.text ?? ''),
    )
  if (owner !== undefined) return conjunctsOf(tree, owner)
  const by = childrenOf(tree, noun, 'nmod').find((child) => prepositionOf(tree, child) === 'by')
  if (by !== undefined) return conjunctsOf(tree, by)
  // "the refusal of the junta to meet them"
  const of = childrenOf(tree, noun, 'nmod').find((child) => prepositionOf(tree, child) === 'of')
  const isSomebody =
    of !== undefined && (tree.tokens[of]?.upos === 'PROPN' || childOf(tree, of, 'det') !== undefined)
  if (isSomebody) return conjunctsOf(tree, of)
  const token = tree.tokens[firstConjunctOf(tree, noun)]
  const governor = token === undefined ? undefined : tree.tokens[token.head]
  // "arrested two men over a plot to kill": whom they arrested
  const charged = token?.deprel === 'obl' && tree.rules.chargingVerbs.has(governor?.lemma ?? '')
  if (token !== undefined && charged)
    return isPassive(tree, token.head)
      ? subjectsOf(token.head)
      : childrenOf(tree, token.head, 'obj').flatMap((object) => conjunctsOf(tree, object))
  // "stormed the town in a bid to free them"
  if (isPlan && token?.deprel === 'obl' && governor?.upos === 'VERB' && !isPassive(tree, token.head))
    return subjectsOf(token.head)
  const isMeans =
    token?.deprel === 'obj' &&
    governor?.upos === 'VERB' &&
    !tree.rules.sendingVerbs.has(governor.lemma) &&
    !tree.rules.makingVerbs.has(governor.lemma) &&
    token.upos === 'NOUN'
  if (isMeans && !isPassive(tree, token.head) && firstConjunctOf(tree, noun) !== noun)
    return subjectsOf(token.head)
  const supports =
    governor !== undefined &&
    (tree.rules.supportVerbs.get(governor.lemma) === 'agent' || tree.rules.pactVerbs.has(governor.lemma))
  if (
    token !== undefined &&
    supports &&
    ['obj', 'obl'].includes(token.deprel) &&
    !isPassive(tree, token.head)
  ) {
    return subjectsOf(token.head)
  }
  return []
}
