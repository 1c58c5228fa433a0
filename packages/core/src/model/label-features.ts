import { breaksBetween } from './context-features.js'
import { feature2, feature3, feature4 } from './hash.js'
import type { ParseNodes } from './parse-nodes.js'
import { isLeft, type ParseState } from './parse-state.js'

/** The most features that one arc has. */
export const LABEL_FEATURES = 64

/**
 * The features by which the relation of the stack's top to its head is chosen, just before `move` attaches it: both
 * words, their tags and clusters, which relations each already has among its dependants, and what stands around.
 * @returns how many of `out` are filled
 */
export function labelFeatures(state: ParseState, nodes: ParseNodes, move: number, out: Int32Array): number {
  const side = isLeft(move) ? 1 : 2
  const { nothing, stack, depth, next, length, left1, right1, left2 } = state
  const { word, fine, coarse, tag, upos } = nodes
  const c = stack[depth - 1] as number
  const h = isLeft(move) ? next : (stack[depth - 2] as number)
  const cw = word[c] as number
  const hw = word[h] as number
  const cc = fine[c] as number
  const hc = fine[h] as number
  // the direction is part of the dependant's and of the head's tag
  const ct = (tag[c] as number) * 4 + side
  const ht = (tag[h] as number) * 4 + side
  const cp = (upos[c] as number) * 4 + side
  const cl = left1[c] as number
  const cr = right1[c] as number
  const clw = word[cl] as number
  const cL = state.leftLabels[c] as number
  const cL2 = state.leftLabels2[c] as number
  const cR = state.rightLabels[c] as number
  const cR2 = state.rightLabels2[c] as number
  const hL = state.leftLabels[h] as number
  const hL2 = state.leftLabels2[h] as number
  const hR = state.rightLabels[h] as number
  const hR2 = state.rightLabels2[h] as number
  const after = isLeft(move) ? next + 1 : next
  const at = tag[after <= length ? after : nothing] as number
  const aw = word[after <= length ? after : nothing] as number
  const before = tag[c > 0 ? c - 1 : nothing] as number
  const behind = tag[c + 1 <= length ? c + 1 : nothing] as number
  const far = Math.min(Math.abs(h - c), 8)
  let n = 0
  out[n++] = feature2(140, cw, side)
  out[n++] = feature2(141, ct, 0)
  out[n++] = feature2(142, cc, side)
  out[n++] = feature2(143, hw, side)
  out[n++] = feature2(144, ht, 0)
  out[n++] = feature2(145, hc, ct)
  out[n++] = feature3(146, cw, hw, side)
  out[n++] = feature2(147, cw, ht)
  out[n++] = feature2(148, ct, hw)
  out[n++] = feature2(149, ct, ht)
  out[n++] = feature3(150, cc, hc, side)
  out[n++] = feature2(151, cc, ht)
  out[n++] = feature3(152, coarse[c] as number, coarse[h] as number, ct)
  // the dependant's own
  out[n++] = feature3(153, ct, cL, cL2)
  out[n++] = feature3(154, ct, cR, cR2)
  out[n++] = feature4(155, ct, ht, cL, cL2)
  out[n++] = feature4(156, cw, cL, cL2, side)
  out[n++] = feature4(157, hw, cL, cL2, cp)
  out[n++] = feature4(158, hc, cL, cL2, cp)
  out[n++] = feature4(159, cc, cL, cL2, side)
  out[n++] = feature2(160, clw, ct)
  out[n++] = feature3(161, clw, ct, ht)
  out[n++] = feature3(162, clw, hw, cp)
  out[n++] = feature3(163, clw, hc, cp)
  out[n++] = feature3(164, clw, cw, side)
  out[n++] = feature3(165, clw, cc, side)
  out[n++] = feature2(166, word[cr] as number, ct)
  out[n++] = feature3(167, tag[cl] as number, ct, tag[cr] as number)
  out[n++] = feature3(168, word[left2[c] as number] as number, ct, 0)
  // the head's other dependants
  out[n++] = feature3(169, ct, hL, hL2)
  out[n++] = feature3(170, ct, hR, hR2)
  out[n++] = feature4(171, ct, ht, hL, hL2)
  out[n++] = feature4(172, ct, ht, hR, hR2)
  out[n++] = feature4(173, hw, hL, hL2, cp)
  out[n++] = feature4(174, hw, hR, hR2, cp)
  out[n++] = feature4(175, cw, hL ^ hR, hL2 ^ hR2, side)
  out[n++] = feature4(176, cL ^ hR, cL2 ^ hR2, ct, hL)
  // around
  out[n++] = feature3(177, ct, ht, at)
  out[n++] = feature3(178, ct, ht, before)
  out[n++] = feature3(179, ct, ht, behind)
  out[n++] = feature3(180, ct, ht, far)
  out[n++] = feature3(181, cw, ht, far)
  out[n++] = feature3(182, ct, aw, 0)
  out[n++] = feature3(183, cw, at, ht)
  out[n++] = feature4(184, ct, before, behind, ht)
  out[n++] = feature4(
    185,
    ct,
    tag[h > 0 ? h - 1 : nothing] as number,
    ht,
    tag[h + 1 <= length ? h + 1 : nothing] as number,
  )
  out[n++] = feature3(186, word[c > 0 ? c - 1 : nothing] as number, ct, ht)
  const breaks = breaksBetween(nodes, Math.min(c, h), Math.max(c, h))
  out[n++] = feature3(187, ct, ht, breaks)
  out[n++] = feature4(188, ct, ht, breaks, cL)
  out[n++] = feature4(189, clw, ct, ht, breaks)
  return n
}
