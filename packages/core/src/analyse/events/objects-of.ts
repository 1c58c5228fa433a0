import { childrenOf } from '../grammar/index.js'
import type { Draft } from './draft.js'

/** Events that stand as the object of this one's verb without "the": "host **talks** between them". */
export const objectsOf = (sentence: readonly Draft[], outer: Draft): readonly Draft[] =>
  sentence.filter(({ tree, raw }) => {
    const word = tree.tokens[raw.trigger]
    const isObject = word?.deprel === 'obj' && word.head === outer.raw.trigger
    return isObject && !childrenOf(tree, raw.trigger, 'det').some((det) => tree.tokens[det]?.lemma === 'the')
  })
