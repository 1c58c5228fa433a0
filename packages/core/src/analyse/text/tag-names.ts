import type { LanguageModel } from '../../model/index.js'
import type { Upos } from '../../types/index.js'

/** A class of the tagger as the two tags that it joins. */
export interface TagName {
  /** As the model names the class: "VERB VBD". */
  readonly name: string
  readonly upos: Upos
  readonly xpos: string
}

const known = new WeakMap<LanguageModel, readonly TagName[]>()

/** The tags of the model's classes. */
export function tagNames(model: LanguageModel): readonly TagName[] {
  const before = known.get(model)
  if (before !== undefined) return before
  const names = model.manifest.tags.map((name): TagName => {
    const [upos = 'X', xpos = 'XX'] = name.split(' ')
    return { name, upos: upos as Upos, xpos }
  })
  known.set(model, names)
  return names
}
