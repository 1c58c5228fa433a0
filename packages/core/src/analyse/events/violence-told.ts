import { eventFrames } from '../frames/index.js'

/** Does a noun (a lemma) tell violence ("attack"), only what is none ("sanctions"), or nothing that happened (undefined)? */
export const violenceTold = (noun: string): boolean | undefined =>
  eventFrames.noun.get(noun)?.some(({ type }) => type.violence === true)
