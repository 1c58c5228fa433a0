import { childrenOf, clauseOf, type Phrase, type Tree } from '../grammar/index.js'

/** "a cyberattack that **paralysed** the railway", "sanctions **hit** two banks": whom a deed befell, told by what it did. */
export const struckBy = (tree: Tree, { noun, outer }: Phrase): readonly number[] => {
  const word = tree.tokens[outer]
  const verbs = [
    ...(word?.deprel === 'nsubj' ? [word.head] : []),
    ...childrenOf(tree, noun, 'acl:relcl', 'acl'),
    ...(outer === noun ? [] : childrenOf(tree, outer, 'acl:relcl', 'acl')),
  ]
  const { strikingVerbs, downingVerbs } = tree.rules
  return verbs
    .map((verb) => clauseOf(tree, verb))
    .filter(({ verb, particles }) => {
      const lemma = tree.tokens[verb]?.lemma ?? ''
      return strikingVerbs.has(lemma) || (downingVerbs.has(lemma) && particles.length > 0)
    })
    .filter(({ passive, subjects }) => !passive && (subjects.includes(noun) || subjects.includes(outer)))
    .flatMap(({ objects }) => objects)
}
