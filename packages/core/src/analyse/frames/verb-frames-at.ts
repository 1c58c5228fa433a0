import type { EventType, RelationType } from '../../ontology/index.js'
import type { Tree } from '../grammar/index.js'
import type { CompiledFrame, FrameIndex } from './compile-frames.js'

/** The frames of a verb, or of what is said of someone, of whose fixed words the sentence lacks none. */
export const verbFramesAt = <Type extends EventType | RelationType>(
  frames: FrameIndex<Type>,
  tree: Tree,
  token: number,
): readonly CompiledFrame<Type>[] => {
  const word = tree.tokens[token]
  const entries = frames.verb.get(word?.lemma ?? '')
  if (entries === undefined) return []
  return entries.filter(
    (entry) =>
      (entry.copular || word?.upos === 'VERB') &&
      entry.asked.every((words) => words.some((lemma) => tree.lemmas.has(lemma))),
  )
}
