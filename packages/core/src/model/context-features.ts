import { feature3, feature4 } from './hash.js'
import type { ParseNodes } from './parse-nodes.js'
import type { ParseState } from './parse-state.js'

/** How many of what a row of running sums counts stand between two nodes, two at most. */
function between(sums: Int32Array, left: number, right: number): number {
  return Math.min(Math.max((sums[right] as number) - (sums[left + 1] ?? (sums[left] as number)), 0), 2)
}

/** A number for the commas, coordinating words and verbs with tense between two nodes. */
export function breaksBetween(nodes: ParseNodes, left: number, right: number): number {
  return (
    between(nodes.commas, left, right) * 9 +
    between(nodes.conjunctions, left, right) * 3 +
    between(nodes.finites, left, right)
  )
}

/**
 * More features of the next move, by which words far apart find each other: the preposition that hangs on the next node and
 * the words that could take it, whether two words are alike, what stands between them and whether a verb is still to come.
 * Fills `out` from `from` on.
 * @returns how many of `out` are filled
 */
export function contextFeatures(state: ParseState, nodes: ParseNodes, out: Int32Array, from: number): number {
  const { nothing, stack, depth, next, length, left1 } = state
  const { word, fine, coarse, upos, tag } = nodes
  const s0 = depth > 0 ? (stack[depth - 1] as number) : nothing
  const s1 = depth > 1 ? (stack[depth - 2] as number) : nothing
  const b0 = next <= length ? next : nothing
  const b1 = next + 1 <= length ? next + 1 : nothing
  const b0l = left1[b0] as number
  const s0w = word[s0] as number
  const s1w = word[s1] as number
  const b0w = word[b0] as number
  const s0t = tag[s0] as number
  const s1t = tag[s1] as number
  const b0t = tag[b0] as number
  const b1t = tag[b1] as number
  const s0p = upos[s0] as number
  const s1p = upos[s1] as number
  const b0p = upos[b0] as number
  const b1p = upos[b1] as number
  const s0c = fine[s0] as number
  const s1c = fine[s1] as number
  const b0c = fine[b0] as number
  const s0k = coarse[s0] as number
  const s1k = coarse[s1] as number
  const b0k = coarse[b0] as number
  const b0lt = tag[b0l] as number
  const s0l = left1[s0] as number
  const s0L = state.leftLabels[s0] as number
  const s0L2 = state.leftLabels2[s0] as number
  const s0R = state.rightLabels[s0] as number
  const s0R2 = state.rightLabels2[s0] as number
  let n = from
  // what hangs on the next node already, a preposition above all, and which of the nodes before it could take it
  const b0lw = word[b0l] as number
  const s0lw = word[s0l] as number
  out[n++] = feature3(201, b0lw, s0w, b0p)
  out[n++] = feature3(202, b0lw, s1w, b0p)
  out[n++] = feature4(203, b0lw, s0t, s1t, b0t)
  out[n++] = feature4(204, b0lw, s0c, s1c, b0p)
  out[n++] = feature3(205, b0lw, s0c, b0c)
  out[n++] = feature3(206, b0lw, s1c, b0c)
  out[n++] = feature4(207, b0lw, s0w, s1w, b0p)
  out[n++] = feature3(208, b0w, s0c, s1c)
  out[n++] = feature4(209, b0w, s0t, s1t, b1t)
  out[n++] = feature3(210, b0lw, s1w, b0w)
  out[n++] = feature3(211, b0lw, s0w, b0w)
  out[n++] = feature4(215, b0lw, s0lw, s0t, b0t)
  // alike, as what is coordinated is
  const alike =
    (s0t === b0t ? 1 : 0) |
    (s0k === b0k ? 2 : 0) |
    (s0c === b0c ? 4 : 0) |
    (s1t === b0t ? 8 : 0) |
    (s1k === b0k ? 16 : 0) |
    (s0lw === b0lw ? 32 : 0)
  out[n++] = feature4(216, alike, s0p, b0p, b0lt)
  out[n++] = feature4(217, alike, s0t, s1t, b0lw)
  // what stands between, and whether another verb is to come
  const between0 = breaksBetween(nodes, s0, b0)
  const between1 = breaksBetween(nodes, s1, s0)
  const ahead = Math.min(
    (nodes.finites[length] as number) - (nodes.finites[Math.min(next + 1, length)] as number),
    2,
  )
  out[n++] = feature3(218, s0t, b0t, between0)
  out[n++] = feature4(220, s0p, s1p, between0, between1)
  out[n++] = feature3(221, s0w, b0t, between0)
  out[n++] = feature4(222, s0t, b0t, ahead, b1p)
  out[n++] = feature4(223, s1t, s0t, b0t, ahead)
  out[n++] = feature4(224, s0w, b0t, ahead, between0)
  out[n++] = feature4(225, s0t, b0w, ahead, between0)
  out[n++] = feature4(226, s0t, b0t, Math.min(depth, 4), ahead)
  out[n++] = feature4(227, s0t, s0L ^ s0R, s0L2 ^ s0R2, ahead)
  return n
}
