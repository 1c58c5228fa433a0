import type { DraftToken } from './draft-token.js'

/** How many words a repair looks upwards. */
const DEEPEST = 12

/** Is a token another one, or does it hang anywhere beneath it? Numbers are token indexes. */
export const isBelow = (tokens: readonly DraftToken[], below: number, above: number): boolean => {
  let up = below
  for (let steps = 0; steps < DEEPEST && up >= 0 && up !== above; steps += 1) up = tokens[up]?.head ?? -1
  return up === above
}
