import { contextFeatures } from './context-features.js'
import { feature2, feature3, feature4 } from './hash.js'
import type { ParseNodes } from './parse-nodes.js'
import type { ParseState } from './parse-state.js'

/**
 * The features of the next move in which the stack meets the words to come, or that change with each dependant. Fills `out`
 * from `from` on.
 * @returns how many of `out` are filled
 */
export function jointFeatures(state: ParseState, nodes: ParseNodes, out: Int32Array, from: number): number {
  const { nothing, stack, depth, next, length, labels, left1, left2, right1, right2 } = state
  const { word, fine, coarse, upos, tag } = nodes
  const s0 = depth > 0 ? (stack[depth - 1] as number) : nothing
  const s1 = depth > 1 ? (stack[depth - 2] as number) : nothing
  const s2 = depth > 2 ? (stack[depth - 3] as number) : nothing
  const b0 = next <= length ? next : nothing
  const b1 = next + 1 <= length ? next + 1 : nothing
  const b2 = next + 2 <= length ? next + 2 : nothing
  const s0l = left1[s0] as number
  const s0r = right1[s0] as number
  const s0r2 = right2[s0] as number
  const b0l = left1[b0] as number
  const b0l2 = left2[b0] as number
  const s0w = word[s0] as number
  const s1w = word[s1] as number
  const b0w = word[b0] as number
  const b1w = word[b1] as number
  const s0t = tag[s0] as number
  const s1t = tag[s1] as number
  const s2t = tag[s2] as number
  const b0t = tag[b0] as number
  const b1t = tag[b1] as number
  const b2t = tag[b2] as number
  const s0p = upos[s0] as number
  const s1p = upos[s1] as number
  const s2p = upos[s2] as number
  const b0p = upos[b0] as number
  const b1p = upos[b1] as number
  const s0c = fine[s0] as number
  const s1c = fine[s1] as number
  const b0c = fine[b0] as number
  const s0k = coarse[s0] as number
  const s1k = coarse[s1] as number
  const b0k = coarse[b0] as number
  const near = Math.min(b0 - s0, 8)
  const s0rv = Math.min(state.rightCount[s0] as number, 5)
  const s1rv = Math.min(state.rightCount[s1] as number, 5)
  const b0lv = Math.min(state.leftCount[b0] as number, 5)
  const s0lt = tag[s0l] as number
  const s0rt = tag[s0r] as number
  const b0lt = tag[b0l] as number
  const s0ld = labels[s0l] as number
  const s0rd = labels[s0r] as number
  const b0ld = labels[b0l] as number
  const s0L = state.leftLabels[s0] as number
  const s0L2 = state.leftLabels2[s0] as number
  const s0R = state.rightLabels[s0] as number
  const s0R2 = state.rightLabels2[s0] as number
  const b0L = state.leftLabels[b0] as number
  const b0L2 = state.leftLabels2[b0] as number
  let n = from
  out[n++] = feature4(19, s0w, s0t, b0w, b0t)
  out[n++] = feature3(20, s0w, s0t, b0t)
  out[n++] = feature3(21, s0t, b0w, b0t)
  out[n++] = feature2(22, s0w, b0w)
  out[n++] = feature2(23, s0t, b0t)
  out[n++] = feature2(24, s0w, b0t)
  out[n++] = feature2(25, s0t, b0w)
  out[n++] = feature2(26, s0p, b0p)
  out[n++] = feature2(35, s1w, b0w)
  out[n++] = feature2(36, s1t, b0t)
  out[n++] = feature2(40, s0c, b0c)
  out[n++] = feature2(41, s0c, b0t)
  out[n++] = feature2(42, s0t, b0c)
  out[n++] = feature3(46, s0k, b0k, b0p)
  out[n++] = feature3(48, s1k, s0k, b0k)
  out[n++] = feature2(49, s1c, b0c)
  out[n++] = feature3(50, s0t, b0t, b1t)
  out[n++] = feature3(51, s1t, s0t, b0t)
  out[n++] = feature4(53, s2p, s1p, s0p, b0p)
  out[n++] = feature4(54, s1p, s0p, b0p, b1p)
  out[n++] = feature4(55, s1t, s0t, b0t, b1t)
  out[n++] = feature4(56, s0t, b0t, b1t, b2t)
  out[n++] = feature3(59, s0w, b0t, b1t)
  out[n++] = feature3(60, s1t, s0w, b0t)
  out[n++] = feature3(61, s1w, s0t, b0t)
  out[n++] = feature3(62, s1t, s0t, b0w)
  out[n++] = feature3(63, s0t, b0w, b1t)
  out[n++] = feature4(64, s0t, b0t, b1w, b1t)
  out[n++] = feature3(65, s1c, s0c, b0t)
  out[n++] = feature3(66, s0c, b0c, b1t)
  out[n++] = feature3(67, s2t, s0t, b0t)
  out[n++] = feature3(69, s0t, s0rt, s0rd)
  out[n++] = feature3(72, b0t, b0lt, b0ld)
  out[n++] = feature3(73, s0t, b0t, s0lt)
  out[n++] = feature3(74, s0t, b0t, s0rt)
  out[n++] = feature3(75, s0t, b0t, b0lt)
  out[n++] = feature3(79, s1t, s0t, s0rt)
  out[n++] = feature4(80, s0t, b0t, s0ld, s0rd)
  out[n++] = feature4(81, s0t, b0t, s0rd, b0ld)
  out[n++] = feature4(84, s1t, s0t, s0rd, b0t)
  out[n++] = feature2(86, word[s0r] as number, s0t)
  out[n++] = feature2(89, word[b0l] as number, b0t)
  out[n++] = feature3(91, s0t, s0R, s0R2)
  out[n++] = feature3(93, s0w, s0R, s0R2)
  out[n++] = feature3(97, b0t, b0L, b0L2)
  out[n++] = feature3(98, b0w, b0L, b0L2)
  out[n++] = feature4(130, s0p, s0L ^ s0R, s0L2 ^ s0R2, b0t)
  out[n++] = feature4(133, s0p, b0p, b0L, b0L2)
  out[n++] = feature3(100, s0w, s0rd, b0t)
  out[n++] = feature3(102, s0t, b0t, near)
  out[n++] = feature3(103, s0w, b0t, near)
  out[n++] = feature3(104, s0t, b0w, near)
  out[n++] = feature2(108, s0w, s0rv)
  out[n++] = feature2(109, s0t, s0rv)
  out[n++] = feature2(115, b0t, b0lv)
  out[n++] = feature2(116, b0w, b0lv)
  out[n++] = feature4(117, s1t, s0t, s1rv, s0rv)
  out[n++] = feature4(119, s0t, s0rt, tag[s0r2] as number, s0p)
  out[n++] = feature4(121, b0t, b0lt, tag[b0l2] as number, b0p)
  out[n++] = feature3(122, tag[s0 > 0 && s0 < length ? s0 - 1 : nothing] as number, s0t, b0t)
  out[n++] = feature3(123, s0t, tag[s0 + 1 <= length ? s0 + 1 : nothing] as number, b0t)
  out[n++] = feature4(125, s0t, tag[b0 > 0 && b0 <= length ? b0 - 1 : nothing] as number, b0t, b1t)
  out[n++] = feature3(128, s0w, b1w, b0t)
  return contextFeatures(state, nodes, out, n)
}
