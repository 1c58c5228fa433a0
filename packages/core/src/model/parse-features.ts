import { contextFeatures } from './context-features.js'
import { feature1, feature2, feature3, feature4 } from './hash.js'
import type { ParseNodes } from './parse-nodes.js'
import type { ParseState } from './parse-state.js'

/** The most features that one state has. */
export const PARSE_FEATURES = 192

/**
 * The features by which the next transition is chosen: those of Y. Zhang and J. Nivre, "Transition-based dependency
 * parsing with rich non-local features" (ACL 2011), carried over to the arc-hybrid system, with word clusters.
 * @returns how many of `out` are filled
 */
export function parseFeatures(state: ParseState, nodes: ParseNodes, out: Int32Array): number {
  const { nothing, stack, depth, next, length, heads, labels, left1, left2, right1, right2 } = state
  const { word, fine, coarse, upos, tag } = nodes
  const s0 = depth > 0 ? (stack[depth - 1] as number) : nothing
  const s1 = depth > 1 ? (stack[depth - 2] as number) : nothing
  const s2 = depth > 2 ? (stack[depth - 3] as number) : nothing
  const b0 = next <= length ? next : nothing
  const b1 = next + 1 <= length ? next + 1 : nothing
  const b2 = next + 2 <= length ? next + 2 : nothing
  const b3 = next + 3 <= length ? next + 3 : nothing
  const s0l = left1[s0] as number
  const s0r = right1[s0] as number
  const s0l2 = left2[s0] as number
  const s0r2 = right2[s0] as number
  const s1l = left1[s1] as number
  const s1r = right1[s1] as number
  const s1r2 = right2[s1] as number
  const b0l = left1[b0] as number
  const b0l2 = left2[b0] as number
  const s0w = word[s0] as number
  const s1w = word[s1] as number
  const s2w = word[s2] as number
  const b0w = word[b0] as number
  const b1w = word[b1] as number
  const b2w = word[b2] as number
  const s0t = tag[s0] as number
  const s1t = tag[s1] as number
  const s2t = tag[s2] as number
  const b0t = tag[b0] as number
  const b1t = tag[b1] as number
  const b2t = tag[b2] as number
  const b3t = tag[b3] as number
  const s0p = upos[s0] as number
  const s1p = upos[s1] as number
  const s2p = upos[s2] as number
  const b0p = upos[b0] as number
  const b1p = upos[b1] as number
  const b2p = upos[b2] as number
  const s0c = fine[s0] as number
  const s1c = fine[s1] as number
  const b0c = fine[b0] as number
  const b1c = fine[b1] as number
  const s0k = coarse[s0] as number
  const s1k = coarse[s1] as number
  const b0k = coarse[b0] as number
  const near = Math.min(b0 - s0, 8)
  const far = Math.min(s0 - s1, 8)
  const s0lv = Math.min(state.leftCount[s0] as number, 5)
  const s0rv = Math.min(state.rightCount[s0] as number, 5)
  const s1lv = Math.min(state.leftCount[s1] as number, 5)
  const s1rv = Math.min(state.rightCount[s1] as number, 5)
  const b0lv = Math.min(state.leftCount[b0] as number, 5)
  const s0lt = tag[s0l] as number
  const s0rt = tag[s0r] as number
  const s1lt = tag[s1l] as number
  const s1rt = tag[s1r] as number
  const b0lt = tag[b0l] as number
  const s0ld = labels[s0l] as number
  const s0rd = labels[s0r] as number
  const s1ld = labels[s1l] as number
  const s1rd = labels[s1r] as number
  const b0ld = labels[b0l] as number
  const s1r2d = labels[s1r2] as number
  let n = 0
  // one node
  out[n++] = feature1(1, s0w)
  out[n++] = feature2(2, s0w, s0t)
  out[n++] = feature1(3, s0t)
  out[n++] = feature1(4, s1w)
  out[n++] = feature2(5, s1w, s1t)
  out[n++] = feature1(6, s1t)
  out[n++] = feature1(7, b0w)
  out[n++] = feature2(8, b0w, b0t)
  out[n++] = feature1(9, b0t)
  out[n++] = feature2(10, b1w, b1t)
  out[n++] = feature1(11, b1t)
  out[n++] = feature2(12, b2w, b2t)
  out[n++] = feature1(13, b2t)
  out[n++] = feature2(14, s2w, s2t)
  out[n++] = feature1(15, s0c)
  out[n++] = feature1(16, s1c)
  out[n++] = feature1(17, b0c)
  out[n++] = feature1(18, b1c)
  // two nodes
  out[n++] = feature4(19, s0w, s0t, b0w, b0t)
  out[n++] = feature3(20, s0w, s0t, b0t)
  out[n++] = feature3(21, s0t, b0w, b0t)
  out[n++] = feature2(22, s0w, b0w)
  out[n++] = feature2(23, s0t, b0t)
  out[n++] = feature2(24, s0w, b0t)
  out[n++] = feature2(25, s0t, b0w)
  out[n++] = feature2(26, s0p, b0p)
  out[n++] = feature4(27, s1w, s1t, s0w, s0t)
  out[n++] = feature3(28, s1w, s1t, s0t)
  out[n++] = feature3(29, s1t, s0w, s0t)
  out[n++] = feature2(30, s1w, s0w)
  out[n++] = feature2(31, s1t, s0t)
  out[n++] = feature2(32, s1w, s0t)
  out[n++] = feature2(33, s1t, s0w)
  out[n++] = feature2(34, s1p, s0p)
  out[n++] = feature2(35, s1w, b0w)
  out[n++] = feature2(36, s1t, b0t)
  out[n++] = feature2(37, b0t, b1t)
  out[n++] = feature2(38, b0w, b1w)
  out[n++] = feature2(39, b0w, b1t)
  // clusters
  out[n++] = feature2(40, s0c, b0c)
  out[n++] = feature2(41, s0c, b0t)
  out[n++] = feature2(42, s0t, b0c)
  out[n++] = feature2(43, s1c, s0c)
  out[n++] = feature2(44, s1c, s0t)
  out[n++] = feature2(45, s1t, s0c)
  out[n++] = feature3(46, s0k, b0k, b0p)
  out[n++] = feature3(47, s1k, s0k, s0p)
  out[n++] = feature3(48, s1k, s0k, b0k)
  out[n++] = feature2(49, s1c, b0c)
  // three and four nodes
  out[n++] = feature3(50, s0t, b0t, b1t)
  out[n++] = feature3(51, s1t, s0t, b0t)
  out[n++] = feature3(52, s2t, s1t, s0t)
  out[n++] = feature4(53, s2p, s1p, s0p, b0p)
  out[n++] = feature4(54, s1p, s0p, b0p, b1p)
  out[n++] = feature4(55, s1t, s0t, b0t, b1t)
  out[n++] = feature4(56, s0t, b0t, b1t, b2t)
  out[n++] = feature3(57, b0t, b1t, b2t)
  out[n++] = feature4(58, b0p, b1p, b2p, b3t)
  out[n++] = feature3(59, s0w, b0t, b1t)
  out[n++] = feature3(60, s1t, s0w, b0t)
  out[n++] = feature3(61, s1w, s0t, b0t)
  out[n++] = feature3(62, s1t, s0t, b0w)
  out[n++] = feature3(63, s0t, b0w, b1t)
  out[n++] = feature4(64, s0t, b0t, b1w, b1t)
  out[n++] = feature3(65, s1c, s0c, b0t)
  out[n++] = feature3(66, s0c, b0c, b1t)
  out[n++] = feature3(67, s2t, s0t, b0t)
  // children
  out[n++] = feature3(68, s0t, s0lt, s0ld)
  out[n++] = feature3(69, s0t, s0rt, s0rd)
  out[n++] = feature3(70, s1t, s1lt, s1ld)
  out[n++] = feature3(71, s1t, s1rt, s1rd)
  out[n++] = feature3(72, b0t, b0lt, b0ld)
  out[n++] = feature3(73, s0t, b0t, s0lt)
  out[n++] = feature3(74, s0t, b0t, s0rt)
  out[n++] = feature3(75, s0t, b0t, b0lt)
  out[n++] = feature3(76, s1t, s0t, s1lt)
  out[n++] = feature3(77, s1t, s0t, s1rt)
  out[n++] = feature3(78, s1t, s0t, s0lt)
  out[n++] = feature3(79, s1t, s0t, s0rt)
  out[n++] = feature4(80, s0t, b0t, s0ld, s0rd)
  out[n++] = feature4(81, s0t, b0t, s0rd, b0ld)
  out[n++] = feature4(82, s1t, s0t, s1rd, s0ld)
  out[n++] = feature4(83, s1t, s0t, s1ld, s1rd)
  out[n++] = feature4(84, s1t, s0t, s0rd, b0t)
  out[n++] = feature2(85, word[s0l] as number, s0t)
  out[n++] = feature2(86, word[s0r] as number, s0t)
  out[n++] = feature2(87, word[s1l] as number, s1t)
  out[n++] = feature2(88, word[s1r] as number, s1t)
  out[n++] = feature2(89, word[b0l] as number, b0t)
  // which relations a node has among its dependants
  const s0L = state.leftLabels[s0] as number
  const s0L2 = state.leftLabels2[s0] as number
  const s0R = state.rightLabels[s0] as number
  const s0R2 = state.rightLabels2[s0] as number
  const s1L = state.leftLabels[s1] as number
  const s1L2 = state.leftLabels2[s1] as number
  const s1R = state.rightLabels[s1] as number
  const s1R2 = state.rightLabels2[s1] as number
  const b0L = state.leftLabels[b0] as number
  const b0L2 = state.leftLabels2[b0] as number
  out[n++] = feature3(90, s0t, s0L, s0L2)
  out[n++] = feature3(91, s0t, s0R, s0R2)
  out[n++] = feature3(92, s0w, s0L, s0L2)
  out[n++] = feature3(93, s0w, s0R, s0R2)
  out[n++] = feature3(94, s1t, s1L, s1L2)
  out[n++] = feature3(95, s1t, s1R, s1R2)
  out[n++] = feature3(96, s1w, s1R, s1R2)
  out[n++] = feature3(97, b0t, b0L, b0L2)
  out[n++] = feature3(98, b0w, b0L, b0L2)
  out[n++] = feature4(130, s0p, s0L ^ s0R, s0L2 ^ s0R2, b0t)
  out[n++] = feature4(131, s1t, s1R, s1R2, s0t)
  out[n++] = feature4(132, s1p, s1L ^ s1R, s1L2 ^ s1R2, s0p)
  out[n++] = feature4(133, s0p, b0p, b0L, b0L2)
  out[n++] = feature4(99, s1w, s0t, s1rd, s1r2d)
  out[n++] = feature3(100, s0w, s0rd, b0t)
  out[n++] = feature3(101, s1w, s1rd, s0w)
  // how far, how many
  out[n++] = feature3(102, s0t, b0t, near)
  out[n++] = feature3(103, s0w, b0t, near)
  out[n++] = feature3(104, s0t, b0w, near)
  out[n++] = feature3(105, s1t, s0t, far)
  out[n++] = feature3(106, s1w, s0t, far)
  out[n++] = feature3(107, s1t, s0w, far)
  out[n++] = feature2(108, s0w, s0rv)
  out[n++] = feature2(109, s0t, s0rv)
  out[n++] = feature2(110, s0w, s0lv)
  out[n++] = feature2(111, s0t, s0lv)
  out[n++] = feature2(112, s1w, s1rv)
  out[n++] = feature2(113, s1t, s1rv)
  out[n++] = feature2(114, s1t, s1lv)
  out[n++] = feature2(115, b0t, b0lv)
  out[n++] = feature2(116, b0w, b0lv)
  out[n++] = feature4(117, s1t, s0t, s1rv, s0rv)
  // second children and what stands between
  out[n++] = feature4(118, s0t, s0lt, tag[s0l2] as number, s0p)
  out[n++] = feature4(119, s0t, s0rt, tag[s0r2] as number, s0p)
  out[n++] = feature4(120, s1t, s1rt, tag[s1r2] as number, s1p)
  out[n++] = feature4(121, b0t, b0lt, tag[b0l2] as number, b0p)
  out[n++] = feature3(122, tag[s0 > 0 && s0 < length ? s0 - 1 : nothing] as number, s0t, b0t)
  out[n++] = feature3(123, s0t, tag[s0 + 1 <= length ? s0 + 1 : nothing] as number, b0t)
  out[n++] = feature3(124, s1t, tag[s1 + 1 <= length ? s1 + 1 : nothing] as number, s0t)
  out[n++] = feature4(125, s0t, tag[b0 > 0 && b0 <= length ? b0 - 1 : nothing] as number, b0t, b1t)
  out[n++] = feature2(126, b2w, b0t)
  out[n++] = feature2(127, s2w, s0t)
  out[n++] = feature3(128, s0w, b1w, b0t)
  out[n++] = feature3(129, heads[s1r] === s1 ? (word[s1r] as number) : 0, s0w, s1p)
  return contextFeatures(state, nodes, out, n)
}
