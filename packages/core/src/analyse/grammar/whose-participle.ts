import { isPassive } from './is-passive.js'
import { childOf, childrenOf, pathUp, prepositionOf, type Tree } from './tree.js'

/** "shot down two drones targeting its base": with no comma between, the participle describes the noun before it. */
const describedObject = (tree: Tree, verb: number): number | undefined => {
  const before = tree.tokens[verb - 1]
  if (tree.tokens[verb]?.xpos !== 'VBG' || (before?.upos !== 'NOUN' && before?.upos !== 'PROPN'))
    return undefined
  const governor = tree.tokens[verb]?.head ?? -1
  return childrenOf(tree, governor, 'obj').find((object) => object === verb - 1)
}

/** "jailed **the general** for ordering the raid": whom something is done to for a deed did the deed. */
const blamedFor = (tree: Tree, verb: number): number | undefined => {
  const { xpos = '', head = -1 } = tree.tokens[verb] ?? {}
  const isFor =
    xpos === 'VBG' &&
    childOf(tree, verb, 'mark') !== undefined &&
    tree.rules.deedVerbs.has(tree.tokens[head]?.lemma ?? '')
  if (!isFor || childOf(tree, head, 'aux:pass', 'nsubj:pass') !== undefined) return undefined
  const object = childOf(tree, head, 'obj', 'iobj')
  return object === undefined || object > verb ? undefined : object
}

/** "fired on people leaving a mosque, **killing** five": behind a comma it came of the deed, not of those whom it befell. */
const mainBehind = (tree: Tree, verb: number): number | undefined => {
  const above = tree.tokens[tree.tokens[verb]?.head ?? -1]
  if (tree.tokens[verb]?.xpos !== 'VBG' || tree.tokens[verb - 1]?.text !== ',' || above?.deprel !== 'acl')
    return undefined
  const noun = tree.tokens[above.head]
  const isBefallen = noun !== undefined && /^(?:obj|obl|nmod)$/.test(noun.deprel)
  const main = pathUp(tree, above.head).find((each) => tree.tokens[each]?.upos === 'VERB')
  return isBefallen && main !== undefined && main < verb ? main : undefined
}

/** "The raid was foiled by the navy, **capturing** 12": whom it befell behind a passive it befell by whoever did that. */
const doerBefore = (tree: Tree, verb: number): number | undefined => {
  const { xpos = '', head = -1 } = tree.tokens[verb] ?? {}
  const isBehind = xpos === 'VBG' && tree.tokens[verb - 1]?.text === ',' && head < verb
  if (!isBehind || childOf(tree, verb, 'obj') === undefined || !isPassive(tree, head)) return undefined
  return childrenOf(tree, head, 'obl', 'obl:agent').find(
    (child) => child < verb && prepositionOf(tree, child) === 'by',
  )
}

/**
 * Whose a participle or gerund is that hangs by a verb: one of the words around it, or the subject of a verb further out; nothing
 * where it is the subject of the verb that it hangs by.
 */
export const whoseParticiple = (
  tree: Tree,
  verb: number,
): {
  readonly subject?: { readonly token: number; readonly construction: 'reduced-relative' | 'adverbial' }
  readonly governor?: number
} => {
  const described = describedObject(tree, verb)
  if (described !== undefined) return { subject: { token: described, construction: 'reduced-relative' } }
  const blamed = blamedFor(tree, verb)
  if (blamed !== undefined) return { subject: { token: blamed, construction: 'adverbial' } }
  const doer = doerBefore(tree, verb)
  if (doer !== undefined) return { subject: { token: doer, construction: 'adverbial' } }
  const governor = mainBehind(tree, verb)
  return governor === undefined ? {} : { governor }
}
