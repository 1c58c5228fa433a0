import { breaksBetween } from './context-features.js'
import { feature1, feature2, feature3, feature4 } from './hash.js'
import type { ParseNodes } from './parse-nodes.js'
import type { ParseState } from './parse-state.js'

/**
 * The features of the next move that stay as they are while a word is the stack's top: of it and its dependants to the left, and of
 * the two below with all their dependants. Fills `out` from `from` on.
 * @returns how many of `out` are filled
 */
export function stackFeatures(state: ParseState, nodes: ParseNodes, out: Int32Array, from: number): number {
  const { nothing, stack, depth, length, heads, labels, left1, left2, right1, right2 } = state
  const { word, fine, coarse, upos, tag } = nodes
  const s0 = depth > 0 ? (stack[depth - 1] as number) : nothing
  const s1 = depth > 1 ? (stack[depth - 2] as number) : nothing
  const s2 = depth > 2 ? (stack[depth - 3] as number) : nothing
  const s0l = left1[s0] as number
  const s0l2 = left2[s0] as number
  const s1l = left1[s1] as number
  const s1r = right1[s1] as number
  const s1r2 = right2[s1] as number
  const s0w = word[s0] as number
  const s1w = word[s1] as number
  const s2w = word[s2] as number
  const s0t = tag[s0] as number
  const s1t = tag[s1] as number
  const s2t = tag[s2] as number
  const s0p = upos[s0] as number
  const s1p = upos[s1] as number
  const s0c = fine[s0] as number
  const s1c = fine[s1] as number
  const s0k = coarse[s0] as number
  const s1k = coarse[s1] as number
  const far = Math.min(s0 - s1, 8)
  const s0lv = Math.min(state.leftCount[s0] as number, 5)
  const s1lv = Math.min(state.leftCount[s1] as number, 5)
  const s1rv = Math.min(state.rightCount[s1] as number, 5)
  const s0lt = tag[s0l] as number
  const s1lt = tag[s1l] as number
  const s1rt = tag[s1r] as number
  const s0ld = labels[s0l] as number
  const s1ld = labels[s1l] as number
  const s1rd = labels[s1r] as number
  const s1r2d = labels[s1r2] as number
  const s0L = state.leftLabels[s0] as number
  const s0L2 = state.leftLabels2[s0] as number
  const s1L = state.leftLabels[s1] as number
  const s1L2 = state.leftLabels2[s1] as number
  const s1R = state.rightLabels[s1] as number
  const s1R2 = state.rightLabels2[s1] as number
  const s0lw = word[s0l] as number
  const between1 = breaksBetween(nodes, s1, s0)
  let n = from
  out[n++] = feature1(1, s0w)
  out[n++] = feature2(2, s0w, s0t)
  out[n++] = feature1(3, s0t)
  out[n++] = feature1(4, s1w)
  out[n++] = feature2(5, s1w, s1t)
  out[n++] = feature1(6, s1t)
  out[n++] = feature2(14, s2w, s2t)
  out[n++] = feature1(15, s0c)
  out[n++] = feature1(16, s1c)
  out[n++] = feature4(27, s1w, s1t, s0w, s0t)
  out[n++] = feature3(28, s1w, s1t, s0t)
  out[n++] = feature3(29, s1t, s0w, s0t)
  out[n++] = feature2(30, s1w, s0w)
  out[n++] = feature2(31, s1t, s0t)
  out[n++] = feature2(32, s1w, s0t)
  out[n++] = feature2(33, s1t, s0w)
  out[n++] = feature2(34, s1p, s0p)
  out[n++] = feature2(43, s1c, s0c)
  out[n++] = feature2(44, s1c, s0t)
  out[n++] = feature2(45, s1t, s0c)
  out[n++] = feature3(47, s1k, s0k, s0p)
  out[n++] = feature3(52, s2t, s1t, s0t)
  out[n++] = feature3(68, s0t, s0lt, s0ld)
  out[n++] = feature3(70, s1t, s1lt, s1ld)
  out[n++] = feature3(71, s1t, s1rt, s1rd)
  out[n++] = feature3(76, s1t, s0t, s1lt)
  out[n++] = feature3(77, s1t, s0t, s1rt)
  out[n++] = feature3(78, s1t, s0t, s0lt)
  out[n++] = feature4(82, s1t, s0t, s1rd, s0ld)
  out[n++] = feature4(83, s1t, s0t, s1ld, s1rd)
  out[n++] = feature2(85, word[s0l] as number, s0t)
  out[n++] = feature2(87, word[s1l] as number, s1t)
  out[n++] = feature2(88, word[s1r] as number, s1t)
  out[n++] = feature3(90, s0t, s0L, s0L2)
  out[n++] = feature3(92, s0w, s0L, s0L2)
  out[n++] = feature3(94, s1t, s1L, s1L2)
  out[n++] = feature3(95, s1t, s1R, s1R2)
  out[n++] = feature3(96, s1w, s1R, s1R2)
  out[n++] = feature4(131, s1t, s1R, s1R2, s0t)
  out[n++] = feature4(132, s1p, s1L ^ s1R, s1L2 ^ s1R2, s0p)
  out[n++] = feature4(99, s1w, s0t, s1rd, s1r2d)
  out[n++] = feature3(101, s1w, s1rd, s0w)
  out[n++] = feature3(105, s1t, s0t, far)
  out[n++] = feature3(106, s1w, s0t, far)
  out[n++] = feature3(107, s1t, s0w, far)
  out[n++] = feature2(110, s0w, s0lv)
  out[n++] = feature2(111, s0t, s0lv)
  out[n++] = feature2(112, s1w, s1rv)
  out[n++] = feature2(113, s1t, s1rv)
  out[n++] = feature2(114, s1t, s1lv)
  out[n++] = feature4(118, s0t, s0lt, tag[s0l2] as number, s0p)
  out[n++] = feature4(120, s1t, s1rt, tag[s1r2] as number, s1p)
  out[n++] = feature3(124, s1t, tag[s1 + 1 <= length ? s1 + 1 : nothing] as number, s0t)
  out[n++] = feature2(127, s2w, s0t)
  out[n++] = feature3(129, heads[s1r] === s1 ? (word[s1r] as number) : 0, s0w, s1p)
  out[n++] = feature3(212, s0lw, s1w, s0p)
  out[n++] = feature3(213, s0lw, s1c, s0c)
  out[n++] = feature4(214, s0lw, s1t, s2t, s0t)
  out[n++] = feature3(219, s1t, s0t, between1)
  return n
}
