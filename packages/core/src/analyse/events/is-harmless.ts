import { eventFrames, type FoundEvent } from '../frames/index.js'

/** "Sanctions hit the bank": what is no violence itself does none. */
export const isHarmless = ({ tree, entry: { type } }: FoundEvent, token: number): boolean => {
  const frames = eventFrames.noun.get(tree.tokens[token]?.lemma ?? '') ?? []
  return type.general === true && frames.length > 0 && frames.every((each) => each.type.violence !== true)
}
