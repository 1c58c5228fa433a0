import { feature1, feature2, feature3, feature4 } from './hash.js'
import type { ParseNodes } from './parse-nodes.js'
import type { ParseState } from './parse-state.js'

/**
 * The features of the next move that only the words still to come decide. Fills `out` from `from` on.
 * @returns how many of `out` are filled
 */
export function comingFeatures(state: ParseState, nodes: ParseNodes, out: Int32Array, from: number): number {
  const { nothing, next, length } = state
  const { word, fine, upos, tag } = nodes
  const b0 = next <= length ? next : nothing
  const b1 = next + 1 <= length ? next + 1 : nothing
  const b2 = next + 2 <= length ? next + 2 : nothing
  const b3 = next + 3 <= length ? next + 3 : nothing
  const b0w = word[b0] as number
  const b1w = word[b1] as number
  const b2w = word[b2] as number
  const b0t = tag[b0] as number
  const b1t = tag[b1] as number
  const b2t = tag[b2] as number
  const b3t = tag[b3] as number
  const b0p = upos[b0] as number
  const b1p = upos[b1] as number
  const b2p = upos[b2] as number
  const b0c = fine[b0] as number
  const b1c = fine[b1] as number
  let n = from
  out[n++] = feature1(7, b0w)
  out[n++] = feature2(8, b0w, b0t)
  out[n++] = feature1(9, b0t)
  out[n++] = feature2(10, b1w, b1t)
  out[n++] = feature1(11, b1t)
  out[n++] = feature2(12, b2w, b2t)
  out[n++] = feature1(13, b2t)
  out[n++] = feature1(17, b0c)
  out[n++] = feature1(18, b1c)
  out[n++] = feature2(37, b0t, b1t)
  out[n++] = feature2(38, b0w, b1w)
  out[n++] = feature2(39, b0w, b1t)
  out[n++] = feature3(57, b0t, b1t, b2t)
  out[n++] = feature4(58, b0p, b1p, b2p, b3t)
  out[n++] = feature2(126, b2w, b0t)
  return n
}
